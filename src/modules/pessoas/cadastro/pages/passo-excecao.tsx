import { AreaDeTexto, Selecao } from '../../../../ui/componentes/index.ts';
import { valorDe } from '../../../acesso/index.ts';
import { MOTIVOS_DA_EXCECAO } from '../../qualificacao/excecao.ts';
import { MolduraDoCadastro, type PropsDoPasso } from './moldura-do-cadastro.tsx';

const motivos = Object.entries(MOTIVOS_DA_EXCECAO).map(([valor, rotulo]) => ({ valor, rotulo }));

export function PassoExcecao({ escrito, problemas }: PropsDoPasso) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <MolduraDoCadastro
      passo="excecao"
      titulo="Como é a pessoa?"
      lide="Sem documento, ela se reconhece pelas características e pela fotografia, que se pede ao fim (Res. CNJ 417/2021, art. 4º, § 7º)."
      botao="Continuar"
      {...{ escrito, problemas }}
    >
      <Selecao {...de('motivo')} rotulo="Por que falta o documento" vazio="Escolha" opcoes={motivos} />
      <AreaDeTexto
        {...de('caracteristicas')}
        rotulo="Características físicas"
        dica="Idade aparente, altura, cor da pele, dos olhos e do cabelo, sinais."
        rows={4}
        maxLength={1000}
      />
    </MolduraDoCadastro>
  );
}
