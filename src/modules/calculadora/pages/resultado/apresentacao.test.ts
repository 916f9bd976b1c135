import { describe, expect, it } from 'vitest';
import type { Marco } from '../../../../direito/resultado.ts';
import { dia } from '../../../../direito/tempo/dia.ts';
import { apresentar } from './apresentacao.ts';
import { campoFaltante, idDoCampo } from './campos-faltantes.ts';
import { disputas } from './disputas.ts';
import { casoDeExemplo, PROGRESSAO_VENCIDA, resultadoDeExemplo } from './exemplo-para-teste.ts';
import { leituraDe, LEITURAS_COM_TEXTO } from './leituras.ts';
import { linhasDeRemicao, notaDoLimiteDiario } from './remicao.ts';

const marco = (partes: Partial<Marco> & Pick<Marco, 'tipo'>): Marco => ({ situacao: 'futuro', trilha: [], ...partes });
const caso = casoDeExemplo();

describe('apresentar', () => {
  it('ordena por urgência: fim da pena vencido, vencidos, próximos, futuros, indeterminados, concedidos, vedados', () => {
    const r = resultadoDeExemplo([
      marco({ tipo: 'saida-temporaria', situacao: 'vedado' }),
      marco({ tipo: 'comutacao', situacao: 'alcancado', data: '2017-12-25' }),
      marco({ tipo: 'comutacao', situacao: 'vedado' }),
      marco({ tipo: 'saida-temporaria', situacao: 'indeterminado' }),
      marco({ tipo: 'termino-teto', data: '2050-01-01' }),
      marco({ tipo: 'livramento', data: '2027-09-10' }),
      PROGRESSAO_VENCIDA,
      marco({ tipo: 'prescricao-executoria', data: '2040-01-01' }),
      marco({ tipo: 'inquerito', situacao: 'alcancado', data: '2020-01-01', concedidoEm: '2020-01-01' }),
      marco({ tipo: 'indulto', situacao: 'nao-alcancado' }),
      marco({ tipo: 'termino', situacao: 'alcancado', data: '2027-08-27' }),
    ]);
    const tela = apresentar(caso, r);
    expect(tela.noticias.map((m) => m.marco.tipo)).toEqual([
      'termino',
      'progressao',
      'comutacao',
      'livramento',
      'prescricao-executoria',
      'termino-teto',
      'saida-temporaria',
      'inquerito',
      'saida-temporaria',
    ]);
    expect(tela.aberto).toBe('termino');
    expect(tela.naoCabem.map((m) => m.marco.tipo)).toEqual(['comutacao', 'indulto']);
    expect(tela.naoAlcancados.map((m) => m.marco.tipo)).toEqual(['indulto']);
  });

  it('diz quem é, quanto é e desde quando', () => {
    const tela = apresentar(caso, resultadoDeExemplo([]));
    expect(tela.nome).toBe('Pessoa não identificada');
    expect(tela.em).toBe('28 de agosto de 2027');
    expect(tela.resumo).toEqual([
      '1 condenação',
      'pena de 17 anos, 2 meses e 7 dias',
      'regime fechado',
      'em cumprimento desde 28 de dezembro de 2020',
    ]);
    expect(apresentar(casoDeExemplo({ pessoa: { nome: ' Ana ' } }), resultadoDeExemplo([])).nome).toBe('Ana');
  });

  it('dá âncora única a marcos do mesmo tipo', () => {
    const dois = [
      marco({ tipo: 'indulto', decreto: '12.338/2024' }),
      marco({ tipo: 'indulto', decreto: '12.338/2024' }),
    ];
    const ids = apresentar(caso, resultadoDeExemplo(dois)).marcos.map((m) => m.id);
    expect(ids).toEqual(['indulto-12-338-2024', 'indulto-12-338-2024-2']);
  });

  it('junta os campos que faltam sem repetir', () => {
    const faltam = ['condenacoes[0].dataDoFato', 'eventos.prisao'];
    const r = resultadoDeExemplo([marco({ tipo: 'termino', faltam }), marco({ tipo: 'livramento', faltam })]);
    expect(apresentar(caso, r).faltam.map((f) => f.nome)).toEqual([
      'data do fato da condenação A',
      'evento de prisão que começa a execução',
    ]);
  });
});

describe('campo faltante', () => {
  const comFalta = casoDeExemplo({ eventos: [{ tipo: 'falta-grave', data: dia('2024-05-10') }] });
  it.each([
    ['condenacoes[0].caracteristicas.hediondo', 'se o crime é hediondo ou equiparado (condenação A)'],
    ['condenacoes[0].marcosProcessuais.sentenca', 'sentença da condenação A'],
    ['pessoa.nascimento', 'data de nascimento da pessoa'],
    ['eventos[0].homologada', 'se a falta foi homologada (evento "Falta grave" de 10/05/2024)'],
    ['medidaDeSeguranca.prazoMinimo', 'prazo mínimo da medida de segurança'],
    ['eventos', 'evento de prisão que começa a execução'],
    ['condenacoes[7].pena', 'pena da condenação 8'],
  ])('%s', (caminho, esperado) => {
    expect(campoFaltante(caminho, comFalta).nome).toBe(esperado);
  });

  it('leva ao campo do formulário', () => {
    expect(idDoCampo('condenacoes[0].marcosProcessuais.sentenca')).toBe('condenacoes.0.marcosProcessuais.sentenca');
  });
});

describe('disputas', () => {
  it('reúne por leitura, a que mais adianta primeiro, contra a adotada', () => {
    const r = resultadoDeExemplo([
      PROGRESSAO_VENCIDA,
      marco({
        tipo: 'termino',
        data: '2038-03-06',
        alternativas: [{ leitura: 'diaDoInicioConta', data: '2038-03-05' }],
      }),
    ]);
    const lista = disputas(apresentar(caso, r).marcos, caso.parametros);
    expect(lista.map((d) => [d.nome, d.efeito])).toEqual([
      ['diaDoInicioConta', -1],
      ['aritmetica-360', 1],
    ]);
    const semData = marco({
      tipo: 'prescricao-executoria',
      situacao: 'indeterminado',
      alternativas: [{ leitura: 'soTransitoDaDefesa', data: '2030-01-01' }],
    });
    const [unica] = disputas(apresentar(caso, resultadoDeExemplo([semData])).marcos, caso.parametros);
    expect(unica).toMatchObject({ nome: 'soTransitoDaDefesa', linhas: [{ outra: '2030-01-01' }] });
    expect(unica!.efeito).toBeUndefined();
    expect(lista[0]!.linhas).toHaveLength(2);
    expect(lista[0]!.adotada).toBe(leituraDe('diaDoInicioNaoConta'));
    expect(lista[1]!.adotada).toBe(leituraDe('seeu'));
  });
});

describe('leituras', () => {
  it('toda leitura tem título, tribunal, explicação e norma', () => {
    for (const nome of LEITURAS_COM_TEXTO) {
      expect(Object.values(leituraDe(nome)).filter((texto) => texto.length <= 8)).toEqual([]);
    }
  });

  it('nome desconhecido recebe texto digno', () => {
    expect(leituraDe('outraContagemQualquer').titulo).toBe('Outra leitura: outra contagem qualquer');
    expect(leituraDe('constructor').titulo).toBe('Outra leitura: constructor');
  });
});

describe('remição', () => {
  it('diz o que sobra e o que falta para o próximo dia (3 dias de trabalho, 12 horas de estudo)', () => {
    const remicao = {
      ...resultadoDeExemplo([]).remicao,
      trabalho: { dias: 127, remidos: 42, resto: 1 },
      estudo: { horas: 160, remidos: 13, resto: 4, remidosComLimiteDiario: 10 },
    };
    expect(linhasDeRemicao(remicao).map((l) => l.proximo)).toEqual([
      'sobra 1 dia; faltam 2 dias de trabalho',
      'sobram 4 horas; faltam 8 horas de estudo',
    ]);
    expect(notaDoLimiteDiario(remicao)).toContain('remiria 10 dias');
    expect(notaDoLimiteDiario(resultadoDeExemplo([]).remicao)).toBeUndefined();
  });
});
