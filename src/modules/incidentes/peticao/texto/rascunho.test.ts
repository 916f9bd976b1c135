/** O texto de cada petição, escrito à mão; e a regra de que nenhuma norma vem de fora da conta. */
import { describe, expect, it } from 'vitest';
import { type Marco, TIPOS_DE_MARCO } from '../../../../direito/resultado.ts';
import type { MarcoNaTela } from '../../../calculadora/index.ts';
import { MODELOS } from '../modelos/index.ts';
import { datasDo } from './data-pedida.ts';
import { type Escolhas, PADRAO } from './escolhas.ts';
import { textoDo } from './peca.ts';
import { type Caso, rascunhoDe } from './rascunho.ts';

const SEMIABERTO: Marco = {
  tipo: 'progressao',
  regime: 'semiaberto',
  situacao: 'alcancado',
  data: '2026-06-04',
  dataMaisCedo: '2026-06-03',
  alternativas: [
    { leitura: 'diaDoInicioConta', data: '2026-06-03' },
    { leitura: 'calendario', data: '2026-06-05' },
  ],
  duvidas: ['A remição ainda não foi homologada.'],
  trilha: [
    { passo: 'Pena em dias', norma: 'LEP art. 111', valor: '6a0m0d = 2190 dias' },
    {
      passo: 'Fração',
      norma: 'CF art. 5º, XL',
      valor: '40%',
      passos: [{ passo: 'Condenação A: 40%', norma: 'LEP art. 112, V', valor: '40%' }],
    },
    { passo: 'Tempo exigido', conta: 'floor(40% × 2190) = 876', valor: '876 dias' },
  ],
};

const caso = (marco: Marco, mais: Partial<Caso> = {}): Caso => ({
  nome: 'Fulana Fictícia',
  onde: 'Presídio Norte',
  juizo: 'Vara da Lagoa',
  processo: 'Processo de execução 0000001-70.2024.8.06.0001',
  assina: 'Beltrana Defensora',
  orgao: 'Defensoria do Aroeiral',
  hoje: '2026-11-18',
  resumo: ['pena de 6 anos', 'regime fechado'],
  marco: { id: 'm', titulo: 'T', texto: '', tom: 'vencido', selo: '', marco } satisfies MarcoNaTela,
  datas: datasDo(marco),
  condicoes: [],
  ...mais,
});

const texto = (c: Caso, escolhas: Partial<Escolhas> = {}): string => textoDo(rascunhoDe(c, { ...PADRAO, ...escolhas }));

describe('progressão', () => {
  it('pede pela data mais cedo, e diz as duas', () => {
    expect(texto(caso(SEMIABERTO))).toBe(`Ao Juízo competente: Vara da Lagoa

Processo de execução 0000001-70.2024.8.06.0001

Fulana Fictícia, que está em Presídio Norte, já com qualificação nos autos, pela defesa (Defensoria do Aroeiral), vem pedir a progressão ao regime semiaberto, pelos fatos e fundamentos que seguem.

DOS FATOS
A situação registrada é esta: pena de 6 anos, regime fechado.
Completou o tempo de pena que a lei exige para o regime semiaberto em 3 de junho de 2026, contando o dia do começo, há 168 dias.

DO DIREITO
A conta, feita com os fatos registrados, é esta:
1. Pena em dias: 6 anos = 2190 dias (LEP art. 111).
2. Fração: 40% (CF art. 5º, XL).
2.1. Condenação A: 40% (LEP art. 112, V).
3. Tempo exigido: parte inteira de (40% × 2190); resultado: 876 dias.
Assim a data é 04/06/2026; contando o dia do começo, é 03/06/2026, e é por esta que se pede.

DO PEDIDO
Diante disso, pede:
a) A concessão da progressão ao regime semiaberto.
b) A transferência para estabelecimento adequado ao regime semiaberto, logo que concedida.

Pede deferimento.
Em 18 de novembro de 2026.
Beltrana Defensora
Defensoria do Aroeiral`);
  });

  it('pela oficial, só ela aparece', () => {
    const t = texto(caso(SEMIABERTO), { leitura: 'oficial' });
    expect(t).toContain('para o regime semiaberto em 4 de junho de 2026, há 167 dias.');
    expect(t).not.toContain('03/06/2026');
    expect(t).not.toContain('contando o dia do começo');
  });

  it('leituras e dúvidas só vão se se quis', () => {
    expect(texto(caso(SEMIABERTO))).not.toMatch(/Outra leitura|Ponto em aberto/);
    const t = texto(caso(SEMIABERTO), { leituras: true, duvidas: true });
    expect(t).toContain('Outra leitura: Conta o dia do começo (');
    expect(t).toContain('pela qual a data é 05/06/2026.');
    expect(t).toContain('Ponto em aberto: A remição ainda não foi homologada.');
  });

  it('a data que o juízo fixou afasta as leituras', () => {
    const t = texto(caso(SEMIABERTO, { datas: datasDo(SEMIABERTO, '2026-07-01') }));
    expect(t).toContain('em 1º de julho de 2026, data fixada por decisão do juízo, há 140 dias.');
    expect(t).toContain('O juízo fixou a data em 01/07/2026');
  });

  it('diz o que está provado, pede prova do que não se sabe e cala o que é contrário', () => {
    const condicoes: Caso['condicoes'] = [
      { id: 'a', nome: 'Bom comportamento', norma: 'N1', sabido: 'Conduta boa.', sugestao: 'cumprido' },
      { id: 'b', nome: 'Exame criminológico', norma: 'N2', sabido: 'Não há exame registrado.' },
      { id: 'c', nome: 'Dano reparado', norma: 'N3', sabido: 'A conta diz que não está cumprido.', sugestao: 'nao' },
    ];
    const t = texto(caso(SEMIABERTO, { condicoes }));
    expect(t).toContain('– Bom comportamento (N1): Conduta boa.');
    expect(t).toContain('c) A requisição do que faltar para provar: exame criminológico.');
    expect(t).not.toContain('Dano reparado');
  });

  it('antes da data, fala no futuro; sem data, diz o que falta', () => {
    const { dataMaisCedo: _, alternativas: __, ...base } = SEMIABERTO;
    const futuro: Marco = { ...base, situacao: 'futuro', data: '2026-12-24' };
    expect(texto(caso(futuro))).toContain('Completará o tempo de pena que a lei exige para o regime semiaberto em 24');
    const { data: ___, ...semData } = base;
    const c = caso({ ...semData, situacao: 'indeterminado', faltam: ['condenacoes[0].reincidencia'] });
    const t = texto({
      ...c,
      marco: { ...c.marco, ressalva: 'entre 04/06/2026 e 10/03/2027, conforme a reincidência' },
    });
    expect(t).toContain('ainda não se firma a data: ela fica entre 04/06/2026 e 10/03/2027, conforme a reincidência.');
    expect(t).toContain('c) A requisição dos dados que faltam para firmar a data.');
  });

  it('o que não se sabe não se escreve', () => {
    const t = texto(caso(SEMIABERTO, { juizo: undefined, onde: undefined, orgao: undefined, processo: undefined }));
    expect(t).toMatch(/^Ao Juízo competente\n\nFulana Fictícia, já com qualificação nos autos, vem pedir/);
    expect(t).not.toContain('undefined');
  });
});

describe('decreto', () => {
  const comutacao: Marco = {
    tipo: 'comutacao',
    decreto: '11.846/2023',
    situacao: 'alcancado',
    data: '2023-12-25',
    reducaoDias: 1191,
    trilha: [
      {
        passo: 'Hipóteses do decreto',
        norma: 'Decreto 11.846/2023',
        passos: [
          { passo: 'Art. 3º: reduz 1/4', conta: 'floor(1/4 × 10930) = 2732; cumprido 4974', valor: 'cumpre' },
          { passo: 'Art. 3º, §3º, I', valor: 'não: pela violência' },
          { passo: 'Art. 3º, §3º, IV', valor: 'depende do que o caso não informa' },
        ],
      },
    ],
  };

  it('pede a redução da conta e só fala das hipóteses que se cumprem', () => {
    const t = texto(caso(comutacao));
    expect(t).toContain('com a redução de 1.191 dias de pena.');
    expect(t).toContain('1.1. Art. 3º: reduz 1/4: parte inteira de (1/4 × 10930) = 2732; cumprido 4974');
    expect(t).not.toMatch(/pela violência|depende/);
  });
});

describe('todos os tipos', () => {
  const bare = (tipo: Marco['tipo']): Marco => ({ tipo, situacao: 'alcancado', data: '2026-11-08', trilha: [] });

  it.each([
    ['livramento', 'vem pedir o livramento condicional,', 'a) A concessão do livramento condicional.'],
    ['indulto', 'vem pedir o indulto,', 'declaração de que está extinta a pena que ele alcança.'],
    ['saida-temporaria', 'vem pedir a autorização de saída temporária,', 'a) A autorização de saída temporária.'],
    ['termino', 'A pena se cumpriu por inteiro em 8 de novembro de 2026, há 10 dias.', 'b) A soltura, salvo se houver'],
    ['inquerito', 'o relaxamento da prisão, por excesso do prazo do inquérito,', 'o relaxamento da prisão.'],
    ['denuncia', 'o relaxamento da prisão, por excesso do prazo da denúncia,', 'o relaxamento da prisão.'],
    ['temporaria-fim', 'a soltura, pelo fim do prazo da prisão temporária,', 'b) A soltura, salvo se houver'],
    ['revisao-da-preventiva', 'a revisão da prisão preventiva,', 'b) A revogação da prisão preventiva'],
    ['exame-de-cessacao', 'O exame de cessação de periculosidade é devido desde 8', 'a juntada do laudo.'],
  ] as const)('%s', (tipo, comeco, pedido) => {
    const t = texto(caso(bare(tipo)));
    expect(t).toContain(comeco);
    expect(t).toContain(pedido);
  });

  // O que um modelo escreve não tem número: artigo, lei, súmula e prazo só vêm da conta.
  it.each(TIPOS_DE_MARCO)('%s não cita norma nem número de cabeça', (tipo) => {
    const m = bare(tipo);
    const modelo = MODELOS[tipo];
    const escrito = [modelo.pede(m), modelo.chegou(m), modelo.vira(m), ...modelo.pedidos(m)].join('\n');
    expect(escrito).not.toMatch(/\d|\bart|\blei \d|súmula|tema|constituição|código/i);
    expect(escrito.length).toBeGreaterThan(50);
  });
});
