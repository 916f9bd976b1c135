import { describe, expect, it, test } from 'vitest';
import { andamento, incidente, vista } from '../para-testes.ts';
import { estadoDe, type Incidente } from './incidente.ts';
import { faltaOuvir, impedeDecidir, impedePedir, impedeResponder, impedeVista, proximoPasso } from './passos.ts';

const HOJE = '2026-11-20';
const EM = new Date('2026-11-19T12:00:00-03:00');

const verificacao = andamento('verificacao', {
  itens: [{ id: 'tempo', nome: 'Tempo', sabido: '', estado: 'cumprido' }],
});
const comDiligencia = andamento('verificacao', {
  itens: [{ id: 'tempo', nome: 'Tempo', sabido: '', estado: 'diligencia' }],
});
const pedido = andamento('pedido', { texto: 'Pede a progressão.' });
const resposta = (posicao: 'favoravel' | 'diligencia') => andamento('resposta', { posicao, texto: 'Manifesta-se.' });
const respondida = vista({ respondidaEm: EM });

test.each<[string, Partial<Incidente>, string, string | undefined]>([
  ['pedido e nada mais', { andamentos: [pedido] }, 'aberto', 'verificar'],
  ['verificado', { andamentos: [pedido, verificacao] }, 'verificado', 'dar-vista'],
  ['verificado com diligência', { andamentos: [comDiligencia] }, 'verificado', 'verificar'],
  ['diligência cumprida', { andamentos: [comDiligencia, verificacao] }, 'verificado', 'dar-vista'],
  ['com vista', { andamentos: [verificacao], vistas: [vista()] }, 'com-vista', 'esperar-resposta'],
  ['no último dia', { andamentos: [verificacao], vistas: [vista({ prazo: HOJE })] }, 'com-vista', 'esperar-resposta'],
  ['vista vencida', { andamentos: [verificacao], vistas: [vista({ prazo: '2026-11-19' })] }, 'com-vista', 'decidir'],
  ['respondida', { andamentos: [verificacao, resposta('favoravel')], vistas: [respondida] }, 'respondido', 'decidir'],
  [
    'o MP pede diligência',
    { andamentos: [verificacao, resposta('diligencia')], vistas: [respondida] },
    'respondido',
    'verificar',
  ],
  [
    'diligência do MP cumprida',
    { andamentos: [verificacao, resposta('diligencia'), verificacao], vistas: [respondida] },
    'respondido',
    'decidir',
  ],
  ['o fim da pena não espera vista', { tipo: 'termino', andamentos: [verificacao] }, 'verificado', 'decidir'],
  ['decidido', { andamentos: [verificacao], encerradoEm: EM, resultado: 'concedido' }, 'decidido', undefined],
])('%s', (_, campos, estado, passo) => {
  const i = incidente(campos);
  expect([estadoDe(i), proximoPasso(i, HOJE)]).toEqual([estado, passo]);
});

describe('quem falta ouvir', () => {
  it('o Ministério Público e a defesa, na progressão; ninguém, no fim da pena', () => {
    expect(faltaOuvir(incidente(), HOJE)).toEqual(['ministerio-publico', 'defesa']);
    expect(faltaOuvir(incidente({ tipo: 'termino' }), HOJE)).toEqual([]);
  });

  it('a defesa que pediu está ouvida; o Ministério Público, quando responde ou deixa passar o prazo', () => {
    expect(faltaOuvir(incidente({ andamentos: [pedido] }), HOJE)).toEqual(['ministerio-publico']);
    expect(faltaOuvir(incidente({ andamentos: [pedido], vistas: [vista()] }), HOJE)).toEqual(['ministerio-publico']);
    expect(faltaOuvir(incidente({ andamentos: [pedido], vistas: [vista()] }), '2026-11-22')).toEqual([]);
    expect(faltaOuvir(incidente({ vistas: [respondida, vista({ a: 'defesa' })] }), HOJE)).toEqual(['defesa']);
  });
});

describe('o que impede', () => {
  const codigos = (recusas: readonly { codigo: string }[]) => recusas.map((r) => r.codigo);

  it('decidir sem verificar nem ouvir; a dispensa escrita supre a oitiva, e o prejudicado não pede nada', () => {
    expect(codigos(impedeDecidir(incidente(), { resultado: 'negado' }, HOJE))).toEqual([
      'falta-verificar',
      'falta-ouvir',
    ]);
    const i = incidente({ andamentos: [verificacao] });
    expect(codigos(impedeDecidir(i, { resultado: 'concedido' }, HOJE))).toEqual(['falta-ouvir']);
    expect(impedeDecidir(i, { resultado: 'concedido', dispensa: 'Plantão, réu doente.' }, HOJE)).toEqual([]);
    expect(impedeDecidir(incidente(), { resultado: 'prejudicado' }, HOJE)).toEqual([]);
  });

  it('dar vista antes de verificar ou com outra em curso; não, com a outra vencida', () => {
    expect(codigos(impedeVista(incidente(), HOJE))).toEqual(['falta-verificar']);
    const i = incidente({ andamentos: [verificacao], vistas: [vista()] });
    expect(codigos(impedeVista(i, HOJE))).toEqual(['ja-com-vista']);
    expect(impedeVista(i, '2026-11-22')).toEqual([]);
  });

  it('pedir duas vezes, responder duas vezes e tudo depois de decidido', () => {
    expect(codigos(impedePedir(incidente({ andamentos: [pedido] })))).toEqual(['ja-pedido']);
    expect(codigos(impedeResponder(incidente(), respondida))).toEqual(['ja-respondida']);
    const decidido = incidente({ encerradoEm: EM, resultado: 'negado' });
    expect(codigos(impedePedir(decidido))).toEqual(['ja-decidido']);
    expect(codigos(impedeVista(decidido, HOJE))).toEqual(['ja-decidido']);
    expect(codigos(impedeResponder(decidido, vista()))).toEqual(['ja-decidido']);
    expect(codigos(impedeDecidir(decidido, { resultado: 'prejudicado' }, HOJE))).toEqual(['ja-decidido']);
  });

  it('depois do termo ainda se responde', () => {
    expect(impedeResponder(incidente(), vista({ prazo: '2026-11-01' }))).toEqual([]);
  });
});
