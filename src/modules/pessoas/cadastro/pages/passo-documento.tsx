import { CaixaDeMarcar, Campo, Selecao } from '../../../../ui/componentes/index.ts';
import { valorDe } from '../../../acesso/index.ts';
import { ESPECIES_DE_DOCUMENTO } from '../../qualificacao/documento.ts';
import { MolduraDoCadastro, type PropsDoPasso } from './moldura-do-cadastro.tsx';

const especies = Object.entries(ESPECIES_DE_DOCUMENTO)
  .filter(([valor]) => valor !== 'cpf')
  .map(([valor, rotulo]) => ({ valor, rotulo }));

export function PassoDocumento({ escrito, problemas }: PropsDoPasso) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  const opcao = (valor: string, rotulo: string) => (
    <CaixaDeMarcar
      id={`tem-${valor}`}
      nome="tem"
      tipo="radio"
      valor={valor}
      rotulo={rotulo}
      marcada={(valorDe(escrito, 'tem') ?? 'cpf') === valor}
    />
  );
  return (
    <MolduraDoCadastro
      passo="documento"
      titulo="Que documento a pessoa tem?"
      lide="O CPF é a chave do cadastro: com ele se sabe na hora se a pessoa já está no sistema."
      botao="Continuar"
      {...{ escrito, problemas }}
    >
      <fieldset id="tem">
        <legend>Documento</legend>
        {problemas.de('tem') && <p class="campo-erro">{problemas.de('tem')}</p>}
        {opcao('cpf', 'CPF')}
        <div class="da-opcao">
          <Campo
            {...de('cpf')}
            rotulo="Número do CPF"
            inputMode="numeric"
            maxLength={14}
            tamanho="medio"
            autocomplete="off"
          />
        </div>
        {opcao('outro', 'Outro documento')}
        <div class="da-opcao campos-lado-a-lado">
          <Selecao {...de('especie')} rotulo="Qual" vazio="Escolha" opcoes={especies} />
          <Campo {...de('numero')} rotulo="Número" maxLength={40} autocomplete="off" />
          <Campo {...de('uf')} rotulo="UF" opcional maxLength={2} tamanho="curto" autocomplete="off" />
        </div>
        {opcao('nenhum', 'Nenhum: cadastrar por exceção, com características e fotografia')}
      </fieldset>
    </MolduraDoCadastro>
  );
}
