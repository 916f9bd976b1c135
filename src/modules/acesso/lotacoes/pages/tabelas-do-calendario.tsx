import { type Coluna, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import type { OndeVale } from '../calendario.ts';
import type { FeriadoCadastrado, RecessoCadastrado, TabelaDoCalendario } from '../calendario-store.ts';
import type { Plantao } from '../plantoes.ts';

export const TabelaDePlantoes = ({ plantoes }: { plantoes: readonly Plantao[] }) => (
  <Tabela
    legenda="Plantões"
    legendaOculta
    densa
    vazia="Ninguém está lotado em plantão. Lote alguém com espécie de plantão numa unidade que tenha região ou circunscrição."
    linhas={plantoes}
    colunas={[
      {
        titulo: 'Unidade',
        celula: ({ estrutura: e }) => (
          <>
            <a href={`/estruturas/${e.id}`}>{e.nome}</a> ({e.orgao})
          </>
        ),
        cabecalhoDaLinha: true,
      },
      { titulo: 'Plantão', celula: lugarDoPlantao },
      { titulo: 'Agora', celula: (p) => <Situacao plantao={p} /> },
      { titulo: 'Plantonistas', celula: (p) => p.plantonistas, alinhar: 'numero' },
    ]}
  />
);

const lugarDoPlantao = ({ especie, estrutura }: Plantao): string =>
  especie === 'plantao-de-circunscricao'
    ? `Recesso, circunscrição ${estrutura.circunscricao ?? 'não informada'}`
    : `Fim de semana e feriado, região ${estrutura.regiao ?? 'não informada'}`;

function Situacao({ plantao: { aberto, vira } }: { plantao: Plantao }) {
  if (aberto) {
    return (
      <>
        <Selo tipo="concedido">Aberto</Selo> {vira && `fecha à zero hora de ${diaComSemana(vira)}`}
      </>
    );
  }
  return (
    <>
      <Selo tipo="neutro">Fechado</Selo>{' '}
      {vira ? `abre à zero hora de ${diaComSemana(vira)}` : 'o calendário ainda não diz quando abre'}
    </>
  );
}

/** `sáb. 21/11/2026`. */
function diaComSemana(dia: string): string {
  const semana = new Date(`${dia}T12:00:00Z`).toLocaleDateString('pt-BR', { weekday: 'short', timeZone: 'UTC' });
  return `${semana} ${dataCurta(dia)}`;
}

function onde({ uf, municipio, onde: orgao }: OndeVale & { onde?: string | undefined }): string {
  const lugar = municipio ? `${municipio}/${uf ?? ''}` : (uf ?? (orgao ? '' : 'Nacional'));
  return [lugar, orgao && `só ${orgao}`].filter(Boolean).join(', ');
}

type PodeGerir = (caminho: string | undefined) => boolean;

/** A coluna só existe se há algo que a pessoa possa cancelar. */
function cancelar<L extends OndeVale & { id: string }>(
  { especie, linhas, podeGerir }: { especie: TabelaDoCalendario; linhas: readonly L[]; podeGerir: PodeGerir },
  nome: (l: L) => string,
): Coluna<L>[] {
  if (!linhas.some((l) => podeGerir(l.caminho))) return [];
  const celula = (l: L) =>
    podeGerir(l.caminho) && (
      <a href={`/calendario/${especie}/${l.id}/cancelar`} aria-label={`Cancelar ${nome(l)}`}>
        Cancelar
      </a>
    );
  return [{ titulo: 'Engano?', celula }];
}

export const TabelaDeFeriados = ({
  feriados,
  podeGerir,
}: {
  feriados: readonly FeriadoCadastrado[];
  podeGerir: PodeGerir;
}) => (
  <Tabela
    legenda="Feriados"
    legendaOculta
    densa
    vazia="Nenhum feriado cadastrado neste ano."
    linhas={feriados}
    colunas={[
      { titulo: 'Dia', celula: (f) => diaComSemana(f.dia) },
      { titulo: 'Feriado', celula: (f) => f.nome, cabecalhoDaLinha: true },
      { titulo: 'Onde', celula: onde },
      { titulo: 'Norma', celula: (f) => f.norma },
      ...cancelar({ especie: 'feriado', linhas: feriados, podeGerir }, (f) => f.nome),
    ]}
  />
);

export const TabelaDeRecessos = ({
  recessos,
  podeGerir,
}: {
  recessos: readonly RecessoCadastrado[];
  podeGerir: PodeGerir;
}) => (
  <Tabela
    legenda="Recessos"
    legendaOculta
    densa
    vazia="Nenhum recesso cadastrado neste ano."
    linhas={recessos}
    colunas={[
      { titulo: 'Primeiro dia', celula: (r) => dataCurta(r.inicio), cabecalhoDaLinha: true },
      { titulo: 'Último dia', celula: (r) => dataCurta(r.fim) },
      { titulo: 'Onde', celula: onde },
      { titulo: 'Norma', celula: (r) => r.norma },
      ...cancelar({ especie: 'recesso', linhas: recessos, podeGerir }, (r) => `o recesso de ${dataCurta(r.inicio)}`),
    ]}
  />
);
