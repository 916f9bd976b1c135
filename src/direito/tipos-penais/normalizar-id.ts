/** Escreve na forma do catálogo as maneiras comuns de digitar um id: `Codigo-Penal/art157/§2º-A/I`. */
const DIPLOMAS: Readonly<Record<string, string>> = {
  'codigo-penal': 'cp',
  'decreto-lei-2848-1940': 'cp',
  'decreto-lei-2848': 'cp',
  'dl-2848-1940': 'cp',
  'dl-2848': 'cp',
  ctb: 'lei-9503-1997',
  eca: 'lei-8069-1990',
  lcp: 'dl-3688-1941',
  'decreto-lei-3688-1941': 'dl-3688-1941',
  'decreto-lei-3688': 'dl-3688-1941',
  'dl-3688': 'dl-3688-1941',
  lep: 'lei-7210-1984',
};

const ANO = /^\d{4}$/;
const ARTIGO = /^(?:artigo|art)?-?(\d+)o?((?:-?[a-z])*)$/;
const PARAGRAFO = /^(?:paragrafo|par|p|§)-?(\d+)o?((?:-?[a-z])*)$/;
const UNICO = /^(?:paragrafo|par|p|§)-?(?:unico|u)$/;
const INCISO = /^(?:inciso-?|inc-?)?([ivxlcdm]+)((?:-[a-z])*)$/;
const ALINEA = /^(?:alinea|letra|al)-?([a-z])$/;

const comLetras = (numero: string, letras: string): string =>
  letras === '' ? numero : `${numero}-${letras.replaceAll('-', '').split('').join('-')}`;

/** `a` é letra de parágrafo (`2-a`), mas um `o` logo depois do número é ordinal (`2o`). */
function escreverParte(parte: string): string {
  if (UNICO.test(parte)) return 'par-unico';
  const paragrafo = PARAGRAFO.exec(parte);
  if (paragrafo) return `par-${comLetras(paragrafo[1]!, paragrafo[2]!)}`;
  const inciso = INCISO.exec(parte);
  if (inciso) return `inc-${inciso[1]!}${inciso[2]!}`;
  const alinea = ALINEA.exec(parte);
  return alinea ? `al-${alinea[1]!}` : parte;
}

const temCaputOuParagrafo = (parte: string | undefined): boolean =>
  parte !== undefined && (parte === 'caput' || parte.startsWith('par-'));

/** Texto em minúsculas e sem acento; os ordinais (º, ª) viram letra. */
export function semAcento(texto: string): string {
  return texto.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** O id na forma do catálogo, exista ou não. Artigo sem parágrafo ganha `/caput`. */
export function normalizarId(texto: string): string {
  const partes = semAcento(texto)
    .replaceAll('.', '')
    .replace(/[\s_]+/g, '-')
    .split('/')
    .map((p) => p.replace(/^-+|-+$/g, ''))
    .filter((p) => p !== '');
  const [primeira = '', segunda = '', ...demais] = partes;
  // `lei-11343/2006/art-33` escreve o ano como parte própria.
  const comAno = ANO.test(segunda) && demais.length > 0;
  const digitado = comAno ? `${primeira}-${segunda}` : primeira;
  const [artigo = '', ...resto] = comAno ? demais : [segunda, ...demais];
  const lido = ARTIGO.exec(artigo);
  const escritas = resto.map(escreverParte);
  if (!temCaputOuParagrafo(escritas[0])) escritas.unshift('caput');
  return [DIPLOMAS[digitado] ?? digitado, lido ? `art-${comLetras(lido[1]!, lido[2]!)}` : artigo, ...escritas].join(
    '/',
  );
}
