/** Antes de tornar oficial ou de descartar: o que vai acontecer, a quantas pessoas, e o motivo. */
import { AreaDeTexto, Botao, Formulario, Mensagem, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, Problemas, valorDe } from '../../../acesso/index.ts';
import type { Numeros } from '../numeros.ts';
import type { Recalculo } from '../store.ts';
import { Resposta } from './resposta.tsx';

export type Decisao = 'oficializar' | 'descartar';

const TEXTOS = {
  oficializar: {
    titulo: 'Tornar oficial',
    aviso:
      'As datas novas entram em vigor, aos lotes, e os avisos seguem por elas. Quem teve a conta refeita depois, por um fato novo, fica com a conta nova. Não se desfaz: só outro recálculo muda de novo as datas de todos.',
    botao: 'Tornar oficial',
  },
  descartar: {
    titulo: 'Descartar',
    aviso: 'Nenhuma data muda, e os recibos deste recálculo não valem. Não se desfaz.',
    botao: 'Descartar',
  },
} as const satisfies Record<Decisao, object>;

interface Props {
  decisao: Decisao;
  recalculo: Recalculo;
  numeros: Numeros;
  falhas: number;
  problemas?: Problemas | undefined;
  escrito?: Escrito | undefined;
}

export function PaginaDeDecidir({ decisao, recalculo: r, numeros, falhas, problemas, escrito = {} }: Props) {
  const { titulo, aviso, botao } = TEXTOS[decisao];
  const { resumo } = problemas ?? new Problemas();
  return (
    <Pagina
      titulo={`${titulo}: ${r.nome}`}
      ativo="recalculo"
      migalhas={[
        { rotulo: 'Recálculos', href: '/recalculos' },
        { rotulo: r.nome, href: `/recalculos/${r.id}` },
      ]}
    >
      <h1>
        {titulo}: {r.nome}
      </h1>
      <ResumoDeErros erros={resumo} />
      <Resposta pedido={r.pedido} numeros={numeros} falhas={falhas} soDoAlcance={false} />
      <Mensagem tipo="aviso">{aviso}</Mensagem>
      <Formulario para={`/recalculos/${r.id}/${decisao}`}>
        <AreaDeTexto
          id="motivo"
          rotulo="Motivo"
          dica="O que se conferiu e por que se decide assim. Fica com o recálculo."
          valor={valorDe(escrito, 'motivo')}
          erro={problemas?.de('motivo')}
        />
        <p class="acoes">
          <Botao variante="primario">{botao}</Botao>
          <Botao href={`/recalculos/${r.id}`}>Voltar sem decidir</Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
