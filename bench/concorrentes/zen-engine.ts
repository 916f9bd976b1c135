import { ZenEngine } from '@gorules/zen-engine';
import type { Concorrente, Resposta } from '../tarefa.ts';

type Linha = readonly [h: string, v: string, r: string, pn: number, ln: number, ld: number];

const linha = ([h, v, r, pn, ln, ld]: Linha, i: number) => ({
  _id: String(i),
  h,
  v,
  r,
  pn: String(pn),
  ln: String(ln),
  ld: String(ld),
});

const posicao = { x: 0, y: 0 };

const grafo = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'entrada', type: 'inputNode', name: 'entrada', position: posicao },
    {
      id: 'tabela',
      type: 'decisionTableNode',
      name: 'tabela',
      position: posicao,
      content: {
        hitPolicy: 'first',
        passThrough: true,
        inputs: [
          { id: 'h', name: 'hediondo', field: 'hediondo' },
          { id: 'v', name: 'violencia', field: 'violencia' },
          { id: 'r', name: 'reincidente', field: 'reincidente' },
        ],
        outputs: [
          { id: 'pn', name: 'pn', field: 'pn' },
          { id: 'ln', name: 'ln', field: 'ln' },
          { id: 'ld', name: 'ld', field: 'ld' },
        ],
        rules: (
          [
            ['true', '', 'true', 60, 2, 3],
            ['true', '', 'false', 40, 2, 3],
            ['false', 'true', 'true', 30, 1, 2],
            ['false', 'true', 'false', 25, 1, 3],
            ['false', 'false', 'true', 20, 1, 2],
            ['false', 'false', 'false', 16, 1, 3],
          ] as const
        ).map(linha),
      },
    },
    {
      id: 'contas',
      type: 'expressionNode',
      name: 'contas',
      position: posicao,
      content: {
        expressions: [
          { id: '1', key: 'total', value: '365 * anos + 30 * meses + dias' },
          { id: '2', key: 't', value: 'floor($.total * pn / 100)' },
          { id: '3', key: 'l', value: 'floor($.total * ln / ld)' },
          { id: '4', key: 'progressao', value: "d(inicio).add($.t - remidos, 'day').format('%Y-%m-%d')" },
          { id: '5', key: 'livramento', value: "d(inicio).add($.l - remidos, 'day').format('%Y-%m-%d')" },
          {
            id: '6',
            key: 'termino',
            value: "d(inicio).add(anos, 'year').add(meses, 'month').add(dias - remidos, 'day').format('%Y-%m-%d')",
          },
          {
            id: '7',
            key: 'trilha',
            value:
              "['floor(' + string(pn) + '% × ' + string($.total) + ') = ' + string($.t), " +
              "'floor(' + string(ln) + '/' + string(ld) + ' × ' + string($.total) + ') = ' + string($.l), " +
              "inicio + ' + ' + string(anos) + 'a' + string(meses) + 'm' + string(dias) + 'd − ' + string(remidos) + ' dias']",
          },
        ],
      },
    },
    { id: 'saida', type: 'outputNode', name: 'saida', position: posicao },
  ],
  edges: [
    { id: 'a', sourceId: 'entrada', targetId: 'tabela', type: 'edge' },
    { id: 'b', sourceId: 'tabela', targetId: 'contas', type: 'edge' },
    { id: 'c', sourceId: 'contas', targetId: 'saida', type: 'edge' },
  ],
};

const decisao = new ZenEngine().createDecision(grafo);

export const zenEngine: Concorrente = {
  nome: '@gorules/zen-engine',
  nota: 'tabela de decisão, contas e datas dentro do motor (Rust nativo)',
  async resolver(s): Promise<Resposta> {
    const { result } = await decisao.evaluate(s);
    return result as Resposta;
  },
};
