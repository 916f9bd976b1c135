/** `custodia casos conferir`: cada caso guardado, com o que a fonte publica ao lado do que o cálculo dá. */
import { type CasoConferido, type Conferencia, OFICIAL, PastaIlegivel, conferirCasos } from '../casos/index.ts';
import { lerArgumentos, umDe } from './opcoes.ts';
import { ErroDeUso, SAIDA, escrever, escreverJson } from '../../../platform/cli/saida.ts';
import { colunas, quebrar } from './texto/linhas.ts';
import { limpar } from './texto/tinta.ts';

export async function executar(args: string[]): Promise<number> {
  const { opcoes, posicionais } = lerArgumentos(args, { formato: 'string' });
  const [acao, pasta, ...sobra] = posicionais;
  if (acao !== 'conferir') throw new ErroDeUso('Diga o que fazer com os casos: custodia casos conferir [PASTA].');
  if (sobra.length > 0) throw new ErroDeUso(`Uma pasta por vez: "${sobra[0]}" sobra.`);
  const formato = umDe('formato', opcoes.formato, ['texto', 'json']) ?? 'texto';
  const conferencia = await conferir(pasta);
  if (formato === 'json') await escreverJson(conferencia);
  else await escrever(`${emTexto(conferencia)}\n`);
  return conferencia.divergem > 0 ? SAIDA.diverge : SAIDA.ok;
}

async function conferir(pasta: string | undefined): Promise<Conferencia> {
  try {
    return await conferirCasos(pasta === undefined ? {} : { pasta });
  } catch (e) {
    if (e instanceof PastaIlegivel) throw new ErroDeUso(e.message);
    throw e;
  }
}

/** Os nomes dos casos não se quebram: melhor a tabela larga. */
const LARGURA_DA_TABELA = 200;

const SINAIS: Record<CasoConferido['situacao'], string> = {
  confere: '✓',
  diverge: '✗ DIVERGE',
  'fonte-erra': '! fonte erra',
  inaproveitavel: '– sem dados',
};

/** O que confere por leitura diversa da oficial diz por qual. */
const sinalDe = (i: CasoConferido): string =>
  i.leitura === undefined || i.leitura === OFICIAL ? SINAIS[i.situacao] : `${SINAIS[i.situacao]} ${i.leitura}`;

function emTexto(c: Conferencia): string {
  const linhas = c.itens.map((i) => [limpar(i.id), cortar(i.esperado), cortar(i.obtido), sinalDe(i)]);
  const divergentes = c.itens.filter((i) => i.situacao === 'diverge');
  return [
    ...colunas([['caso', 'publicado', 'calculado', ''], ...linhas], '', LARGURA_DA_TABELA),
    ...(divergentes.length === 0 ? [] : ['', 'DIVERGEM', ...divergentes.flatMap(porExtenso)]),
    '',
    resumo(c),
  ].join('\n');
}

/** Na tabela cabe o começo; o que diverge vem inteiro depois dela. */
const CABEM = 24;

function cortar(texto: string): string {
  const limpo = limpar(texto);
  return limpo.length <= CABEM ? limpo : `${limpo.slice(0, CABEM - 1)}…`;
}

function porExtenso(i: CasoConferido): string[] {
  return [
    ...quebrar('  ', limpar(`${i.titulo} (${i.arquivo})`)),
    ...quebrar('    publicado: ', limpar(i.esperado)),
    ...quebrar('    calculado: ', limpar(i.obtido)),
    ...(i.nota === undefined ? [] : quebrar('    nota: ', limpar(i.nota))),
  ];
}

function resumo(c: Conferencia): string {
  const aproveitaveis = c.conferem + c.divergem;
  const taxa = aproveitaveis === 0 ? 100 : (c.conferem / aproveitaveis) * 100;
  const verbo = (n: number, um: string, muitos: string): string => `${n} ${n === 1 ? um : muitos}`;
  return [
    `${verbo(c.total, 'caso', 'casos')}: ${verbo(c.conferem, 'confere', 'conferem')}, ${verbo(c.divergem, 'diverge', 'divergem')},`,
    `${c.fonteErra} em que a fonte erra, ${c.inaproveitaveis} sem dados.`,
    `Dos aproveitáveis, ${taxa.toFixed(1).replace('.', ',')} % conferem.`,
  ].join(' ');
}
