import type { Coluna } from '../../../../ui/componentes/index.ts';
import { Tabela } from '../../../../ui/componentes/index.ts';
import { numero } from '../../../../ui/texto.ts';
import { GENEROS_DO_ESTABELECIMENTO, REGIMES_DO_ESTABELECIMENTO } from '../../estabelecimentos/estabelecimento.ts';
import { porcento, taxaDe } from '../ocupacao.ts';
import type { UnidadeOcupada } from '../queries.ts';
import { SeloDaOcupacao } from './selo-da-ocupacao.tsx';

interface Props {
  legenda: string;
  unidades: readonly UnidadeOcupada[];
  /** O que mais cabe dizer ou fazer em cada uma. */
  ultima?: Coluna<UnidadeOcupada> | undefined;
}

/** A mais cheia primeiro. */
export const TabelaDeUnidades = ({ legenda, unidades, ultima }: Props) => (
  <Tabela
    legenda={legenda}
    densa
    linhas={unidades.toSorted((a, b) => (taxaDe(b.ocupacao) ?? 0) - (taxaDe(a.ocupacao) ?? 0))}
    colunas={[
      {
        titulo: 'Unidade',
        cabecalhoDaLinha: true,
        celula: ({ unidade: u }) => (
          <>
            <a href={`/unidades/${u.id}`}>{u.nome}</a>
            {u.municipio && <div class="suave">{u.municipio}</div>}
          </>
        ),
      },
      { titulo: 'Para quem', celula: ({ unidade }) => <ParaQuem {...unidade} /> },
      { titulo: 'Pessoas', alinhar: 'numero', celula: ({ ocupacao }) => numero(ocupacao.presas) },
      {
        titulo: 'Vagas',
        alinhar: 'numero',
        celula: ({ ocupacao: { vagas } }) => (vagas === undefined ? '—' : numero(vagas)),
      },
      { titulo: 'Ocupação', alinhar: 'numero', celula: ({ ocupacao }) => porcento(taxaDe(ocupacao)) },
      { titulo: 'Situação', celula: ({ ocupacao }) => <SeloDaOcupacao ocupacao={ocupacao} /> },
      ...(ultima ? [ultima] : []),
    ]}
  />
);

function ParaQuem({ cadastro }: UnidadeOcupada['unidade']) {
  if (!cadastro) return <>Sem cadastro</>;
  const regimes = cadastro.regimes.map((r) => REGIMES_DO_ESTABELECIMENTO[r]).join(', ');
  return (
    <>
      {GENEROS_DO_ESTABELECIMENTO[cadastro.genero]} · {regimes}
    </>
  );
}
