import { Campo, Selecao } from '../../../../ui/componentes/index.ts';
import { valorDe } from '../../../acesso/index.ts';
import { MolduraDoCadastro, type PropsDoPasso } from './moldura-do-cadastro.tsx';

const sexos = [
  { valor: 'feminino', rotulo: 'Feminino' },
  { valor: 'masculino', rotulo: 'Masculino' },
];

export function PassoQuem({ escrito, problemas }: PropsDoPasso) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id), autocomplete: 'off' });
  const semDocumento = valorDe(escrito, 'tem') === 'nenhum';
  return (
    <MolduraDoCadastro
      passo="quem"
      titulo="Quem é a pessoa?"
      lide="Nome, filiação, nascimento e sexo (Lei 12.714/2012, art. 2º, I). O que não se sabe fica em branco e se lança depois."
      botao="Continuar"
      {...{ escrito, problemas }}
    >
      <Campo {...de('nome')} rotulo="Nome civil" opcional={semDocumento} maxLength={200} />
      <Campo {...de('nomeSocial')} rotulo="Nome social" opcional dica="É o que aparece nas telas." maxLength={200} />
      <Campo {...de('mae')} rotulo="Nome da mãe" opcional maxLength={200} />
      <Campo {...de('pai')} rotulo="Nome do pai" opcional maxLength={200} />
      <div class="campos-lado-a-lado">
        <Campo {...de('nascimento')} rotulo="Nascimento" opcional type="date" tamanho="medio" />
        <Selecao {...de('sexo')} rotulo="Sexo" vazio="Escolha" opcoes={sexos} tamanho="medio" />
      </div>
      <Campo
        {...de('fonte')}
        rotulo="De onde veio a informação"
        dica="Documento e número, órgão, ou quem disse."
        maxLength={200}
      />
    </MolduraDoCadastro>
  );
}
