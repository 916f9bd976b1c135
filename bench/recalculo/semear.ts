/** As contas da medida: casos do gerador, repetidos em pessoas diferentes, com as datas que as regras de hoje dão. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copiarDe } from 'pg-copy-streams';
import { calcularMontado } from '../../src/modules/execucao/caso/calcular.ts';
import { fatosDoCaso } from '../../src/modules/execucao/caso/para-testes.ts';
import { type Conta, contaDe, MONTAGEM } from '../../src/modules/execucao/conta/conta.ts';
import type { CasoEscrito } from '../../src/modules/calculadora/index.ts';
import { vigentes } from '../../src/modules/pessoas/index.ts';
import {
  casoDaTrajetoria,
  gerarTrajetoria,
  pessoaFicticia,
  sorteDaVida,
} from '../../src/modules/pessoas/ficticias/index.ts';

export const HOJE = '2026-11-22';
const SEMENTE = 2026;
/** Casos diferentes; cada um se repete em muitas pessoas. */
const CASOS = 20_000;
/** Uma em cada dez tem a data da progressão que uma regra antiga lhe daria: é a quem as regras novas mudam algo. */
const UMA_EM = 10;
const DIAS_A_MAIS = 100;

export const idDe = (i: number): string => `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`;

interface Molde {
  nome: string;
  caso: string;
  porQue: string;
  datas: Conta['datas'];
}

export function moldes(): Molde[] {
  return Array.from({ length: CASOS }, (_, i) => {
    const pessoa = pessoaFicticia(SEMENTE, i);
    const vida = gerarTrajetoria(pessoa, sorteDaVida(SEMENTE, i), HOJE);
    const caso: CasoEscrito & { emData: string } = { ...casoDaTrajetoria(pessoa, vida, HOJE), emData: HOJE };
    const condenacoes = caso.condenacoes ?? [];
    const porQue = Object.fromEntries(
      condenacoes.map((_c, k) => [`condenacoes[${k}]`, [`c${String(k).padStart(4, '0')}`]]),
    );
    const letras = new Map(condenacoes.map((c, k) => [`c${String(k).padStart(4, '0')}`, c.id ?? '']));
    const conta = contaDe('', calcularMontado({ caso, faltas: [], porQue, letras }), [], {});
    if ('falha' in conta) throw new Error(conta.falha);
    return { nome: pessoa.nome, caso: JSON.stringify(caso), porQue: JSON.stringify(porQue), datas: conta.datas };
  });
}

export async function semear(c: pg.Client, contas: number): Promise<void> {
  await c.query(LUGARES);
  const todos = moldes();
  const cada = (linha: (m: Molde, id: string, i: number) => string) =>
    function* (): Generator<string> {
      for (let i = 0; i < contas; i++) {
        const molde = todos[i % CASOS];
        if (molde) yield linha(molde, idDe(i), i);
      }
    };
  await copiar(
    c,
    'acesso.titular (pessoa_id, nome, estrutura_id, vara_id, sigilo, criado_em)',
    cada((m, id) => `${id}\t${m.nome}\t${UNIDADE}\t${VARA}\tpublico\t${HOJE}\n`),
  );
  await copiar(
    c,
    'acesso.titular_atuacao (pessoa_id, estrutura_id)',
    cada((_m, id) => `${id}\t${DEFENSORIA}\n${id}\t${PROMOTORIA}\n`),
  );
  await copiar(
    c,
    'pessoas.pessoa (pessoa_id, nome, criada_em)',
    cada((m, id) => `${id}\t${m.nome}\t${HOJE}\n`),
  );
  await copiar(
    c,
    'custodia.situacao (pessoa_id, estado, estrutura_id, titulo)',
    cada((_m, id) => `${id}\tpresa\t${UNIDADE}\tcondenacao\n`),
  );
  await copiar(
    c,
    'execucao.conta (pessoa_id, caso, por_que, sigilo, montagem, calculada_em)',
    cada((m, id) => `${id}\t${escapar(m.caso)}\t${m.porQue}\tpublico\t${MONTAGEM}\t${HOJE}\n`),
  );
  await copiar(
    c,
    'execucao.data (pessoa_id, marco, tipo, situacao, data, mais_cedo, fixada, faltam, sigilo)',
    cada((m, id, i) => m.datas.map((d) => linhaDaData(id, i % UMA_EM === 0 ? comRegraAntiga(d) : d)).join('')),
  );
  await c.query('vacuum analyze');
}

type Data = Conta['datas'][number];

function comRegraAntiga(d: Data): Data {
  if (d.tipo !== 'progressao' || d.data === null) return d;
  const data = Temporal.PlainDate.from(d.data).add({ days: DIAS_A_MAIS }).toString();
  return { ...d, data, maisCedo: data };
}

const linhaDaData = (id: string, d: Data): string =>
  `${[id, d.marco, d.tipo, d.situacao, d.data ?? '\\N', d.maisCedo ?? '\\N', 'f', `{${d.faltam.join(',')}}`, d.sigilo].join('\t')}\n`;

const escapar = (json: string): string => json.replaceAll('\\', '\\\\');

/** Os fatos da pessoa `i`: para medir a conta que volta a eles. */
export function fatosDe(i: number): string[] {
  const pessoa = pessoaFicticia(SEMENTE, i % CASOS);
  const vida = gerarTrajetoria(pessoa, sorteDaVida(SEMENTE, i % CASOS), HOJE);
  const lista = vigentes(fatosDoCaso(casoDaTrajetoria(pessoa, vida, HOJE)));
  const pessoaId = idDe(i);
  // Os ids do caso viram uuid: o que cita outro fato cita o uuid dele.
  const uuid = (id: string): string =>
    `${pessoaId.slice(0, 24)}${Buffer.from(id).toString('hex').padStart(12, '0').slice(-12)}`;
  return lista.map((f) => {
    const dados = JSON.stringify(f.dados).replaceAll(
      /"(condenacaoId|faltaId)":"(\w+)"/g,
      (_t, campo, id) => `"${campo}":"${uuid(id)}"`,
    );
    return `${[pessoaId, uuid(f.id), f.tipo, escapar(dados), f.dia, f.ate ?? '\\N', HOJE, 'medida', 'registra', 'publico'].join('\t')}\n`;
  });
}

const LINHAS_POR_BLOCO = 2000;

export async function copiar(c: pg.Client, destino: string, linhas: () => Generator<string>): Promise<void> {
  function* blocos(): Generator<Buffer> {
    let bloco: string[] = [];
    for (const linha of linhas()) {
      bloco.push(linha);
      if (bloco.length < LINHAS_POR_BLOCO) continue;
      yield Buffer.from(bloco.join(''));
      bloco = [];
    }
    yield Buffer.from(bloco.join(''));
  }
  await pipeline(Readable.from(blocos()), c.query(copiarDe(`copy ${destino} from stdin`)));
}

const lugar = (n: number): string => `00000000-0000-7000-9000-00000000000${n}`;
const [DEFENSORIA, PROMOTORIA, TRIBUNAL, VARA, SECRETARIA, UNIDADE] = [1, 2, 3, 4, 5, 6].map(lugar);
const LUGARES = `
  insert into acesso.estrutura (id, pai_id, nivel, especie, nome, sigla, uf, comarca, caminho, criada_em) values
    ('${DEFENSORIA}', null, 'orgao', 'defensoria', 'Defensoria', 'D', 'ZZ', null, '/${DEFENSORIA}/', now()),
    ('${PROMOTORIA}', null, 'orgao', 'ministerio-publico', 'Ministério Público', 'M', 'ZZ', null, '/${PROMOTORIA}/', now()),
    ('${TRIBUNAL}', null, 'orgao', 'tribunal', 'Tribunal', 'T', 'ZZ', null, '/${TRIBUNAL}/', now()),
    ('${VARA}', '${TRIBUNAL}', 'unidade', 'vara', 'Vara', 'V', 'ZZ', 'Lagoa', '/${TRIBUNAL}/${VARA}/', now()),
    ('${SECRETARIA}', null, 'orgao', 'administracao-prisional', 'Secretaria', 'S', 'ZZ', null, '/${SECRETARIA}/', now()),
    ('${UNIDADE}', '${SECRETARIA}', 'unidade', 'estabelecimento', 'Presídio', 'P', 'ZZ', 'Lagoa',
      '/${SECRETARIA}/${UNIDADE}/', now())`;
