/** A política em Markdown, para quem audita o sistema sem ler código. */
import type { AcessoDaRota, RotaDeclarada } from '../http/rota.ts';
import { permissaoDe } from '../permissao/catalogo.ts';
import { ehPapel, papelDe } from '../permissao/papeis.ts';
import { POLITICA, quemPassa, rotaDa, SEM_DADOS } from './politica.ts';
import { QUEM, type Quem, SEM_PAPEL } from './quem.ts';

const CABECALHO = `# Matriz de acesso

Quem passa em cada rota. Um teste pede cada rota como cada um, no que é da própria unidade e no que é de outro órgão, e
compara com esta tabela: a quem não pode, o sistema responde 401, 403 ou 404 e não grava nada. Gerado de
\`src/modules/acesso/matriz/politica.ts\`: não edite.

"Próprio" é o que está na unidade da pessoa; "alheio", o que é de outro órgão, em outra comarca. As rotas da calculadora e
da lei são públicas e não leem nem gravam dado de ninguém.
`;

export function escreverMatriz(rotas: readonly RotaDeclarada[]): string {
  const linhas = rotas
    .filter((r) => r.metodo !== 'HEAD' && !SEM_DADOS.test(`${r.metodo} ${r.url}`))
    .flatMap(({ metodo, url, acesso }) => linhasDa(`${metodo} ${url}`).map((rota) => ({ rota, acesso })))
    .toSorted((a, b) => semMetodo(a.rota).localeCompare(semMetodo(b.rota), 'pt-BR') || a.rota.localeCompare(b.rota));
  const tabela = linhas.map(({ rota, acesso }) => {
    const alheio = POLITICA[rota]?.alheio;
    return `| \`${rota}\` | ${exigeEmPalavras(acesso)} | ${nomes(quemPassa(rota, 'proprio'))} | ${alheio ? nomes(alheio) : 'o mesmo'} |`;
  });
  return [CABECALHO, '| rota | exige | no próprio | no alheio |', '|---|---|---|---|', ...tabela, ''].join('\n');
}

/** Uma, ou uma para cada valor do parâmetro de que depende quem passa. */
const linhasDa = (rota: string): string[] => Object.keys(POLITICA).filter((linha) => rotaDa(linha) === rota);

const semMetodo = (rota: string): string => rota.slice(rota.indexOf(' '));

function exigeEmPalavras(acesso: AcessoDaRota): string {
  if ('permissao' in acesso) return permissaoDe(acesso.permissao).descricao;
  if ('publica' in acesso) return `nada: ${acesso.publica}`;
  if ('entrado' in acesso) return `ter entrado: ${acesso.entrado}`;
  return `ter dado a senha: ${acesso.entrando}`;
}

const nomeDe = (quem: Quem): string => (ehPapel(quem) ? papelDe(quem).nome : SEM_PAPEL[quem]);

/** Listas longas se leem pelo que falta. */
function nomes(quem: readonly Quem[]): string {
  const fora = QUEM.filter((q) => !quem.includes(q));
  if (fora.length === 0) return 'todos';
  if (quem.length === 0) return 'ninguém';
  if (fora.length < 6) return `todos, menos: ${fora.map(nomeDe).join(', ')}`;
  return quem.map(nomeDe).join(', ');
}
