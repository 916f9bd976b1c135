import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Conferencia, conferirCasos, PastaIlegivel } from './index.ts';

/** Entradas da coleta de casos publicados que têm um arquivo com o mesmo nome. */
const COLETA = `
  prog-tjrn-seeu-2025 prog-tjrn-formula-sexto prog-tjrn-reducao-um-ano prog-tjrn-mista-aberto
  prog-tjrn-mista-aberto-remicao prog-tjrn-seeu-snapshot-2024 prog-tjrn-remicao-nao-reutiliza prog-roteiro-1-6
  prog-escritorio-8anos-mai-2021 prog-jus-duvida-30-remidos prog-jus-duvida-6anos livr-tjrn-1989-dois-quintos
  livr-jus-um-terco-total termino-tjrn-trintenario termino-rspe-1 termino-rspe-2 termino-rspe-soma-penas
  termino-estefam-2-anos termino-mazza-1-ano termino-vlex-20-dias termino-nucci-2-meses termino-blog-1-mes
  termino-blog-10-dias-terco termino-cadernodeprova-fracao termino-soma-blog termino-rspe-ultimo-dia-1
  termino-rspe-ultimo-dia-3 detr-rspe-10-dias detr-rspe-91-dias detr-rspe-tl-1 detr-rspe-tl-2 detr-rspe-tl-3
  detr-tjrn-flagrante-data-base detr-tjrs-depois-da-fracao detr-emagis-8-meses detr-tema-1155
  detr-stj-fracao-sobre-total rem-estudo-600h rem-estudo-1600h rem-estudo-160h-limite rem-trabalho-167d
  rem-trabalho-67d rem-trabalho-e-estudo-41 rem-encceja-medio-133 rem-encceja-desconto-tjrn-1 rem-leitura-6
  rem-enem-horas-curso rem-stj-114-8h rem-stj-647816-fracao-033 rem-ms-atestado-1359 rem-ms-atestado-150
  rem-ms-atestado-346 rem-ms-atestado-297 rem-ms-atestado-435 rem-ms-atestado-60 rem-ms-atestado-81
  rem-ms-atestado-228 rem-ms-atestado-222 rem-ms-atestado-591 rem-ms-atestado-792 rem-ms-atestado-99
  rem-ms-atestado-210 rem-ms-atestado-200 rem-ms-atestado-298-fracao rem-ms-atestado-41-fracao
  rem-ms-atestado-86-fracao rem-ms-atestado-290-fracao rem-ms-atestado-34-fracao rem-ms-atestado-105-fracao
  rem-ms-atestado-345-fracao rem-ms-atestado-058-2017 rem-ms-atestado-143-2018 rem-ms-atestado-041-2020-a
  rem-ms-atestado-041-2020-b rem-ms-atestado-219-2021 rem-ms-atestado-193-2023 rem-ms-residuo-1 rem-ms-041-soma
  caut-temporaria-22h caut-inquerito-11o-dia presc-tjrn-p1 presc-tjrn-p2 presc-tjrn-p3 presc-tjrn-p4 presc-tjrn-p6
  presc-tjrn-p8 presc-tjrn-p10-ms presc-tjrn-p11b presc-tjrn-p12a presc-tjrn-p12b presc-tjrn-p14b presc-tjrn-p16a
  presc-tjrn-p16b presc-tjrn-p16c presc-manual-projudi presc-rspe-2 presc-rspe-6 presc-jest-tabela presc-jest-exec
  presc-tjrj-mais-4 presc-trf5 presc-stj-aresp-2949239 presc-fcc-treap-2015 presc-oab-2016-q59 presc-oab-2017-q62
  presc-tjrj-8-anos ind-2017-metade ind-2022-a ind-2022-b ind-2024 ind-comut-2010-blog ind-rspe-tl-1 ind-rspe-tl-2
  ind-rspe-quarto ind-rspe-reducao-quinto ind-rspe-falta-janela frac-oab40-16pct-trafico-privilegiado
  fracao-oab2011-reincidencia id-cnj-perl id-nup-ifmt id-cnj-desta-coleta prazo-decadencia-pcba
  prazo-decadencia-oab-2011 prazo-oab41 prazo-oab40 prazo-oab39 prazo-soprovas-694483 prazo-fcc-defensoria-2015
  prazo-soprovas-3123022 prazo-estudegratis prazo-cebraspe-quarta-segunda prazo-stj-2019 prazo-stj-2025-09
  prazo-stj-2025-06 prazo-stj-2024-05 prazo-manual-varas prazo-nucci-5-dias prazo-tjrj-decadencia-fronteira
`
  .trim()
  .split(/\s+/);

/** Entradas que trazem vários casos: cada um é um arquivo. */
const DIVIDIDAS: Record<string, string[]> = {
  'prog-falapce-percentuais': [
    'prog-falapce-percentuais-16',
    'prog-falapce-percentuais-25',
    'prog-falapce-percentuais-40',
  ],
  'prog-rspe-saida-temporaria': [
    'prog-rspe-saida-temporaria-1a',
    'prog-rspe-saida-temporaria-1a5m',
    'prog-rspe-saida-temporaria-1a5m-reincidente',
  ],
  'caut-inquerito-tabela': [
    'caut-inquerito-tabela-comum-preso',
    'caut-inquerito-tabela-comum-solto',
    'caut-inquerito-tabela-drogas-preso',
    'caut-inquerito-tabela-drogas-solto',
    'caut-inquerito-tabela-federal-preso',
    'caut-inquerito-tabela-federal-solto',
    'caut-inquerito-tabela-economia-popular-preso',
    'caut-inquerito-tabela-economia-popular-solto',
  ],
  'presc-tjrn-p15': ['presc-tjrn-p15-a', 'presc-tjrn-p15-b'],
};

/** Casos aproveitáveis que não conferem, com o motivo. */
const DIVERGEM: Record<string, string> = {};

describe('casos do sistema', () => {
  let c: Conferencia;
  beforeAll(async () => {
    c = await conferirCasos();
  });

  test('todo arquivo se lê e se calcula', () => {
    expect(c.itens.filter((i) => i.erros).map((i) => [i.arquivo, i.erros])).toEqual([]);
  });

  test('o id é único e é o nome do arquivo', () => {
    expect(c.itens.filter((i) => basename(i.arquivo) !== `${i.id}.caso.json`).map((i) => i.arquivo)).toEqual([]);
    expect(new Set(c.itens.map((i) => i.id)).size).toBe(c.total);
  });

  test('toda entrada da coleta tem arquivo', () => {
    const ids = new Set(c.itens.map((i) => i.id));
    const esperados = [...COLETA, ...Object.values(DIVIDIDAS).flat()];
    expect(esperados.filter((id) => !ids.has(id))).toEqual([]);
    expect(COLETA.length + Object.keys(DIVIDIDAS).length).toBe(142);
  });

  test('os aproveitáveis conferem, salvo os que se sabe por quê', () => {
    const divergem = c.itens
      .filter((i) => i.situacao === 'diverge')
      .map((i) => `${i.id}: publicado ${i.esperado}; obtido ${i.obtido}`);
    const inesperados = divergem.filter((linha) => !Object.hasOwn(DIVERGEM, linha.split(':', 1)[0]!));
    expect(inesperados).toEqual([]);
    expect(divergem.length).toBe(Object.keys(DIVERGEM).length);
    expect(c.conferem / (c.conferem + c.divergem)).toBeGreaterThanOrEqual(0.95);
  });

  test('onde se diz que a fonte erra, o cálculo difere mesmo do publicado', () => {
    const semDiferenca = c.itens.filter((i) => i.situacao === 'fonte-erra' && i.comparacoes.every((x) => x.confere));
    expect(semDiferenca.map((i) => i.id)).toEqual([]);
  });

  test('os totais fecham', () => {
    expect(c.conferem + c.divergem + c.fonteErra + c.inaproveitaveis).toBe(c.total);
  });
});

const BOM = {
  id: 'prazo-meu',
  titulo: 'Prazo conferido à mão',
  fonte: { titulo: 'Conta à mão', url: null, tipo: 'manual' },
  norma: 'CPP art. 798',
  confianca: 'alta',
  confere: { comando: 'prazo', regime: 'cpp', inicio: '2024-05-10', dias: 5 },
  esperado: [{ em: 'ultimoDia', valor: '2024-05-17' }],
};

describe('pasta de quem confere', () => {
  let pasta: string;
  beforeAll(async () => {
    pasta = await mkdtemp(join(tmpdir(), 'casos-'));
    const gravar = (nome: string, conteudo: unknown) =>
      writeFile(join(pasta, nome), typeof conteudo === 'string' ? conteudo : JSON.stringify(conteudo));
    await mkdir(join(pasta, 'meus'));
    await mkdir(join(pasta, '.escondida'));
    await gravar('a-bom.caso.json', BOM);
    await gravar('b-quebrado.caso.json', '{ "id": ');
    await gravar('c-sem-titulo.caso.json', { ...BOM, id: 'sem-titulo', titulo: undefined });
    await gravar('d-repetido.caso.json', BOM);
    await gravar('e-caminho.caso.json', { ...BOM, id: 'caminho', esperado: [{ em: 'ultimo dia', valor: 'x' }] });
    await gravar('f-difere.caso.json', { ...BOM, id: 'difere', esperado: [{ em: 'ultimoDia', valor: '2024-05-16' }] });
    await gravar('g-recusado.caso.json', {
      ...BOM,
      id: 'recusado',
      confere: { comando: 'calcular', caso: { penas: 1 } },
    });
    await gravar('leia.txt', 'não é caso');
    await gravar(join('.escondida', 'x.json'), BOM);
    await gravar(
      join('meus', 'h.yaml'),
      'id: em-yaml\ntitulo: Em YAML\nfonte: { titulo: Conta à mão, url: null, tipo: manual }\nnorma: CP 11\n' +
        'confianca: alta\nconfere: { comando: pena, contas: { x: { conta: aumento-360, dados: [1/3, 10d] } } }\n' +
        'esperado: [{ em: x, valor: 13d }]\n',
    );
  });
  afterAll(() => rm(pasta, { recursive: true }));

  test('o arquivo ruim vira item com erro e os outros seguem', async () => {
    const c = await conferirCasos({ pasta });
    const situacoes = Object.fromEntries(c.itens.map((i) => [i.arquivo, i.erros?.[0]?.codigo ?? i.situacao]));
    expect(situacoes).toEqual({
      'a-bom.caso.json': 'confere',
      'b-quebrado.caso.json': 'texto-ilegivel',
      'c-sem-titulo.caso.json': 'obrigatorio',
      'd-repetido.caso.json': 'id-repetido',
      'e-caminho.caso.json': 'invalido',
      'f-difere.caso.json': 'diverge',
      'g-recusado.caso.json': 'campo-desconhecido',
      [join('meus', 'h.yaml')]: 'confere',
    });
    expect(c).toMatchObject({ total: 8, conferem: 2, divergem: 6, fonteErra: 0, inaproveitaveis: 0 });
    expect(c.itens.at(-1)).toMatchObject({ tipo: 'meus', esperado: '0a0m13d', obtido: '0a0m13d' });
  });

  test('o caminho do erro diz onde, dentro do arquivo', async () => {
    const c = await conferirCasos({ pasta });
    const recusado = c.itens.find((i) => i.id === 'recusado');
    expect(recusado?.erros?.[0]?.caminho).toBe('confere.caso.penas');
  });

  test('pasta que não existe ou sem casos é recusada com explicação', async () => {
    await expect(conferirCasos({ pasta: join(pasta, 'nada') })).rejects.toThrow(PastaIlegivel);
    await expect(conferirCasos({ pasta: join(pasta, '.escondida') })).resolves.toMatchObject({ total: 1 });
    await mkdir(join(pasta, 'vazia'));
    await expect(conferirCasos({ pasta: join(pasta, 'vazia') })).rejects.toThrow('não tem nenhum caso');
  });
});
