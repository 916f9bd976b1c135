/**
 * (d) Uma página e uma leitura de API com sessão, permissão e auditoria, ao lado da rota Fastify nua que faz a mesma
 * consulta e dá a mesma resposta. Um só processo de servidor, banco com fsync, e a carga em outro processo.
 */
import { type Ambiente, comAmbiente } from './acesso/ambiente.ts';
import { pedidoGet } from './acesso/carga.ts';
import { SESSOES, TITULARES } from './acesso/semear.ts';
import { mediana, porSegundo } from './medir.ts';
import { sorteio } from './tarefa.ts';

const CONEXOES = 64;
const AQUECER_MS = 3000;
const MEDIR_MS = 3000;
const RODADAS = 5;

interface Rota {
  nome: string;
  onde: keyof Ambiente['portas'];
  caminho: string;
}

/** A primeira de cada grupo é a base dele. */
const GRUPOS: readonly (readonly Rota[])[] = [
  [
    { nome: 'API, rota Fastify nua', onde: 'nua', caminho: '/api/fichas/' },
    { nome: 'API, com sessão e permissão', onde: 'completa', caminho: '/api/sem-auditoria/' },
    { nome: 'API, com sessão, permissão e auditoria', onde: 'completa', caminho: '/api/fichas/' },
  ],
  [
    { nome: 'página, rota Fastify nua', onde: 'nua', caminho: '/fichas/' },
    { nome: 'página, com sessão, permissão e auditoria', onde: 'completa', caminho: '/fichas/' },
  ],
];

export const medirAcesso = (): Promise<string[]> =>
  comAmbiente(async (ambiente) => {
    const linhas: string[] = [];
    for (const grupo of GRUPOS) linhas.push(...(await medirGrupo(ambiente, grupo)));
    return [
      `${CONEXOES} conexões, ${SESSOES} sessões, ${TITULARES.toLocaleString('pt-BR')} pessoas, fsync ligado. Mediana de ${RODADAS} rodadas intercaladas; o processador é o do processo do servidor, por pedido.`,
      '',
      '| leitura | pedidos | custo | mediana | p99 | processador |',
      '|---|--:|--:|--:|--:|--:|',
      ...linhas,
    ];
  });

async function medirGrupo(
  { portas, semeado: { sessoes }, medir }: Ambiente,
  grupo: readonly Rota[],
): Promise<string[]> {
  const s = sorteio(2026);
  const rodar = ({ onde, caminho }: Rota, duracaoMs: number) =>
    medir({
      porta: portas[onde],
      conexoes: CONEXOES,
      duracaoMs,
      pedido: () => {
        const { token, titulares } = daVez(sessoes, s);
        return pedidoGet(caminho + daVez(titulares, s), { cookie: `sessao=${token}` });
      },
    });
  for (const rota of grupo) await rodar(rota, AQUECER_MS);
  const medidas = grupo.map((rota) => ({ rota, feitas: [] as Awaited<ReturnType<typeof rodar>>[] }));
  for (let rodada = 0; rodada < RODADAS; rodada++) {
    for (const { rota, feitas } of medidas) feitas.push(await rodar(rota, MEDIR_MS));
  }
  // O custo é a mediana das razões de cada rodada: o que a máquina faz por fora pesa igual nas duas partes.
  const base = medidas[0]?.feitas ?? [];
  return medidas.map(({ rota, feitas }) => {
    const meio = (de: (m: (typeof feitas)[number]) => number): number => mediana(feitas.map(de));
    const custo = mediana(feitas.map((m, i) => (base[i]?.porSegundo ?? Number.NaN) / m.porSegundo));
    return `| ${rota.nome} | ${porSegundo(meio((m) => m.porSegundo))} | ${custo.toFixed(2)}× | ${meio((m) => m.mediana).toFixed(1)} ms | ${meio((m) => m.p99).toFixed(1)} ms | ${meio((m) => m.processador).toFixed(2)} ms |`;
  });
}

const daVez = <T>(lista: readonly T[], s: (n: number) => number): T => {
  const item = lista[s(lista.length)];
  if (item === undefined) throw new Error('lista vazia');
  return item;
};
