import { Tabela } from '../../../../ui/componentes/index.ts';
import type { RegistroLido, TipoDeEntrada } from '../../../auditoria/index.ts';
import { finalidadePorExtenso } from '../../permissao/finalidade.ts';
import { type Busca, enderecoDaBusca } from '../filtros.ts';
import { momento } from './momento.ts';

export const NOME_DO_TIPO = {
  ato: 'Ato',
  leitura: 'Leitura',
  recusa: 'Recusa',
  entrada: 'Entrada',
  sistema: 'Sistema',
} as const satisfies Record<TipoDeEntrada, string>;

interface Props {
  registros: readonly RegistroLido[];
  busca: Busca;
  fuso: string;
}

/** Cada célula que identifica leva à mesma busca com ela. */
export const TabelaDeRegistros = ({ registros, busca, fuso }: Props) => (
  <Tabela
    legenda="Registros, do mais novo ao mais antigo"
    legendaOculta
    densa
    vazia="Nenhum registro com estes filtros. Tire um deles ou alargue o período."
    linhas={registros}
    colunas={[
      { titulo: 'Quando', celula: (r) => <Elo registro={r} fuso={fuso} />, cabecalhoDaLinha: true },
      { titulo: 'Quem', celula: (r) => <Quem registro={r} busca={busca} /> },
      { titulo: 'O quê', celula: (r) => <OQue registro={r} busca={busca} /> },
      { titulo: 'Para quê', celula: (r) => paraQue(r) },
      { titulo: 'Titular', celula: (r) => <DeQuem registro={r} busca={busca} /> },
      { titulo: 'De onde', celula: (r) => r.origem?.ip ?? '—' },
    ]}
  />
);

const Elo = ({ registro: r, fuso }: { registro: RegistroLido; fuso: string }) => (
  <a class="nao-quebra" href={`/auditoria/${r.corrente}/${r.numero}`}>
    {momento(r.quando, fuso)}
  </a>
);

interface DaLinha {
  registro: RegistroLido;
  busca: Busca;
}

const outraBusca = (busca: Busca, mudancas: Partial<Busca>): string =>
  enderecoDaBusca('/auditoria', busca, { depoisDe: undefined, ...mudancas });

function Quem({ registro: { usuario, lotacao }, busca }: DaLinha) {
  if (!usuario) return <>O sistema</>;
  const { id, nome } = usuario;
  return (
    <>
      {id ? <a href={outraBusca(busca, { usuarioId: id, pessoa: undefined })}>{nome}</a> : nome}
      {lotacao && <span class="detalhe">{lotacao.nome}</span>}
    </>
  );
}

const OQue = ({ registro: { acao, tipo }, busca }: DaLinha) => (
  <>
    <a href={outraBusca(busca, { acao })}>{acao}</a>
    <span class="detalhe">{NOME_DO_TIPO[tipo]}</span>
  </>
);

export function paraQue({ finalidade, procedimento }: RegistroLido): string {
  const dita = finalidade && finalidadePorExtenso(finalidade);
  return [dita, procedimento].filter(Boolean).join(' · ') || '—';
}

const LETRAS_DO_TITULAR = 12;

/** Só o fim do identificador, que é o que distingue; o nome não, porque quem audita não vê os dados em si. */
const DeQuem = ({ registro: { titularId }, busca }: DaLinha) =>
  titularId ? (
    <a href={outraBusca(busca, { titularId })}>
      <code class="nao-quebra">…{titularId.slice(-LETRAS_DO_TITULAR)}</code>
    </a>
  ) : (
    <>—</>
  );
