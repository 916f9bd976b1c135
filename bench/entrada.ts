/** (e) Entradas por segundo, ao lado de uma rota que só calcula um argon2id do mesmo custo: é ele que limita. */
import { type Ambiente, comAmbiente } from './acesso/ambiente.ts';
import { pedidoGet, pedidoPost } from './acesso/carga.ts';
import { emailDe, SENHA, USUARIOS } from './acesso/semear.ts';
import { mediana } from './medir.ts';
import { sorteio } from './tarefa.ts';

const CONEXOES = 16;
const MEDIR_MS = 4000;
const RODADAS = 5;

export const medirEntrada = (): Promise<string[]> =>
  comAmbiente(async ({ portas, medir }: Ambiente) => {
    const s = sorteio(1908);
    const rodar = {
      argon2: () =>
        medir({ porta: portas.nua, conexoes: CONEXOES, duracaoMs: MEDIR_MS, pedido: () => pedidoGet('/argon2') }),
      entrada: () =>
        medir({
          porta: portas.completa,
          conexoes: CONEXOES,
          duracaoMs: MEDIR_MS,
          // Senha certa: leva à página do segundo fator.
          situacao: 303,
          pedido: () => pedidoPost('/entrar', { login: emailDe(1 + s(USUARIOS)), senha: SENHA }),
        }),
    };
    await rodar.argon2();
    await rodar.entrada();
    const argon2: number[] = [];
    const entrada: number[] = [];
    for (let rodada = 0; rodada < RODADAS; rodada++) {
      argon2.push((await rodar.argon2()).porSegundo);
      entrada.push((await rodar.entrada()).porSegundo);
    }
    const razao = mediana(entrada.map((n, i) => n / (argon2[i] ?? Number.NaN)));
    return [
      `${CONEXOES} conexões; argon2id de 19 MiB e 2 passadas. Mediana de ${RODADAS} rodadas intercaladas.`,
      '',
      '| jeito | por segundo |',
      '|---|--:|',
      `| só o argon2id, em rota nua | ${mediana(argon2).toFixed(0)} |`,
      `| entrar com senha: conta, freio, argon2id, sessão e auditoria | ${mediana(entrada).toFixed(0)} (${(razao * 100).toFixed(0)}%) |`,
    ];
  });
