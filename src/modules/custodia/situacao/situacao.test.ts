import { describe, expect, it } from 'vitest';
import { UNIDADE_A as A, UNIDADE_B as B, vale } from '../para-testes.ts';
import { conferirMovimento } from './conferir.ts';
import { custodiaDe, situacaoDe } from './situacao-de.ts';

const prisao = vale('prisao', '2026-01-05', { especie: 'flagrante' });
const entrada = vale('entrada', '2026-01-06', { estruturaId: A, motivo: 'prisao', lugarId: 'cela-1' });
const NA_UNIDADE = [prisao, entrada];

const porque = (tipo: string, dia: string, dados: Record<string, unknown>, antes = NA_UNIDADE, hora?: string) =>
  conferirMovimento(`custodia.${tipo}`)({ dia, hora, dados }, antes).map((r) => r.mensagem);

describe('onde está e desde quando', () => {
  it('sem fatos, nunca foi presa', () => {
    expect(situacaoDe([])).toMatchObject({ estado: 'nunca-presa', titulos: [], monitorada: false });
  });

  it('presa e dentro da unidade, com a cela', () => {
    expect(situacaoDe(NA_UNIDADE)).toMatchObject({
      estado: 'presa',
      presaDesde: '2026-01-05',
      aquiDesde: '2026-01-06',
      estruturaId: A,
      lugarId: 'cela-1',
    });
  });

  it('a entrada sem prisão lançada vale como começo da prisão', () => {
    expect(situacaoDe([entrada])).toMatchObject({ estado: 'presa', presaDesde: '2026-01-06', titulos: [] });
  });

  it('no mesmo dia, o fato sem hora cabe antes ou depois dos que têm hora', () => {
    const semHora = vale('prisao', '2026-01-05', { especie: 'flagrante' });
    const entrou = vale('entrada', '2026-01-05', { estruturaId: A, motivo: 'prisao' }, { hora: '10:00' });
    const saiu = vale('soltura', '2026-01-05', { motivo: 'relaxamento' });
    const { situacao, contradicoes } = custodiaDe([saiu, entrou, semHora]);
    expect(contradicoes).toEqual([]);
    expect(situacao.estado).toBe('solta');
  });

  it('fugiu e foi recapturada no mesmo dia, sem hora', () => {
    const fuga = vale('fuga', '2026-03-01');
    const recaptura = vale('recaptura', '2026-03-01');
    expect(situacaoDe([...NA_UNIDADE, recaptura, fuga])).toMatchObject({ estado: 'presa', presaDesde: '2026-03-01' });
  });

  it('quem foge leva os títulos, e deixa de estar na cela', () => {
    const s = situacaoDe([...NA_UNIDADE, vale('fuga', '2026-03-01')]);
    expect(s).toMatchObject({ estado: 'foragida', desde: '2026-03-01', estruturaId: A });
    expect(s.lugarId).toBeUndefined();
    expect(s.titulos).toHaveLength(1);
  });
});

describe('por que está presa', () => {
  const PROCESSO = '00000017020268990001';
  it('o título do processo toma o lugar do flagrante, e a condenação o da preventiva', () => {
    const preventiva = vale('titulo', '2026-01-06', { especie: 'preventiva', processo: PROCESSO });
    const condenacao = vale('titulo', '2026-06-06', { especie: 'condenacao', processo: PROCESSO });
    expect(situacaoDe([...NA_UNIDADE, preventiva]).titulos.map((t) => t.especie)).toEqual(['preventiva']);
    expect(situacaoDe([...NA_UNIDADE, preventiva, condenacao]).titulos.map((t) => t.especie)).toEqual(['condenacao']);
  });

  it('o mandado de outro caso soma-se ao flagrante, que ainda vale', () => {
    const mandado = vale('titulo', '2026-01-07', { especie: 'preventiva', processo: PROCESSO, ordemId: 'ordem' });
    expect(situacaoDe([...NA_UNIDADE, mandado]).titulos.map((t) => t.especie)).toEqual(['flagrante', 'preventiva']);
  });

  it('a soltura encerra todos; quem sai em livramento segue devendo a pena', () => {
    const condenacao = vale('titulo', '2026-01-07', { especie: 'condenacao', processo: PROCESSO });
    const sai = (motivo: string) => situacaoDe([...NA_UNIDADE, condenacao, vale('soltura', '2026-05-01', { motivo })]);
    expect(sai('absolvicao').titulos).toEqual([]);
    expect(sai('livramento').titulos).toHaveLength(1);
  });

  it('o regime é o que o juiz fixou por último; antes disso, o mais grave dos iniciais', () => {
    const condenacao = (dia: string, regimeInicial: string) => ({
      ...vale('x', dia, { regimeInicial }),
      tipo: 'processos.condenacao',
    });
    const duas = [condenacao('2026-02-01', 'fechado'), condenacao('2026-03-01', 'aberto')];
    expect(situacaoDe(duas).regime).toBe('fechado');
    const progressao = vale('regime', '2026-04-01', { regime: 'semiaberto', motivo: 'progressao' });
    expect(situacaoDe([...duas, progressao]).regime).toBe('semiaberto');
  });
});

describe('o que não cabe', () => {
  it('não se solta quem não está presa', () => {
    expect(porque('soltura', '2026-02-01', { motivo: 'absolvicao' }, [])).toEqual([
      'Na data, não consta prisão desta pessoa: só se solta quem está presa.',
    ]);
  });

  it('não se está em dois lugares', () => {
    expect(porque('entrada', '2026-02-01', { estruturaId: B, motivo: 'prisao' })[0]).toContain('dois lugares');
  });

  it('só volta quem saiu; não sai duas vezes', () => {
    const saida = vale('saida-breve', '2026-02-01', { motivo: 'hospital' });
    expect(porque('retorno', '2026-02-01', {})[0]).toContain('não consta saída em aberto');
    expect(porque('saida-breve', '2026-02-02', { motivo: 'audiencia' }, [...NA_UNIDADE, saida])[0]).toContain(
      'a volta',
    );
    expect(porque('retorno', '2026-02-02', {}, [...NA_UNIDADE, saida])).toEqual([]);
  });

  it('nada depois da morte', () => {
    const morte = vale('obito', '2026-02-01');
    for (const tipo of ['soltura', 'saida-breve', 'fuga', 'prisao']) {
      expect(porque(tipo, '2026-02-02', { motivo: 'outra' }, [...NA_UNIDADE, morte])[0]).toContain('morte');
    }
  });

  it('o fato antigo que se lança tarde não pode tornar impossível o que já consta', () => {
    const saida = vale('saida-breve', '2026-02-10', { motivo: 'hospital' });
    expect(porque('soltura', '2026-02-01', { motivo: 'absolvicao' }, [...NA_UNIDADE, saida])[0]).toContain(
      '10/02/2026',
    );
  });

  it('contradição que já havia não impede lançar o que cabe', () => {
    const velha = vale('retorno', '2026-01-10');
    expect(porque('saida-breve', '2026-02-01', { motivo: 'hospital' }, [...NA_UNIDADE, velha])).toEqual([]);
  });
});

describe('transferência', () => {
  const pedido = vale('transferencia-pedida', '2026-02-01', { destinoId: B, motivo: 'família' }, { raiz: 't' });
  const passo = (nome: string, dia: string) =>
    vale(`transferencia-${nome}`, dia, { transferenciaId: 't', responsavel: 'Equipe' });
  const ATE_O_TRANSITO = [
    ...NA_UNIDADE,
    pedido,
    passo('autorizada', '2026-02-02'),
    passo('escolta', '2026-02-03'),
    passo('em-transito', '2026-02-04'),
  ];

  it('anda na ordem: em trânsito ainda é da origem, e recebida é do destino', () => {
    expect(situacaoDe(ATE_O_TRANSITO)).toMatchObject({ estado: 'em-transito', estruturaId: A });
    const s = situacaoDe([...ATE_O_TRANSITO, passo('recebida', '2026-02-05')]);
    expect(s).toMatchObject({ estado: 'presa', estruturaId: B, aquiDesde: '2026-02-05', presaDesde: '2026-01-05' });
    expect(s.transferencia).toBeUndefined();
  });

  it('não pula etapas, e não se pede outra com uma em andamento', () => {
    const t = { transferenciaId: 't' };
    expect(porque('transferencia-em-transito', '2026-02-02', t, [...NA_UNIDADE, pedido])[0]).toContain('A ordem é');
    expect(porque('transferencia-pedida', '2026-02-02', { destinoId: B }, [...NA_UNIDADE, pedido])[0]).toContain(
      'Já há',
    );
    expect(porque('transferencia-pedida', '2026-02-02', { destinoId: A })[0]).toContain('já está nesta unidade');
  });

  it('quem morre ou foge deixa a transferência sem efeito', () => {
    const { transferencias, situacao } = custodiaDe([...ATE_O_TRANSITO, vale('fuga', '2026-02-05')]);
    expect(transferencias.map((t) => t.estado)).toEqual(['prejudicada']);
    expect(situacao.estado).toBe('foragida');
  });

  it('cancelada em trânsito, volta à origem', () => {
    expect(situacaoDe([...ATE_O_TRANSITO, passo('cancelada', '2026-02-05')])).toMatchObject({
      estado: 'presa',
      estruturaId: A,
    });
  });
});
