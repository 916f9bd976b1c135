/** Do id do tipo à citação: `cp/art-157/par-2-a/inc-i` é `CP art. 157, §2º-A, I`. */
const NOMES: Readonly<Record<string, string>> = {
  cp: 'CP',
  'dl-3688-1941': 'LCP',
  'lei-8069-1990': 'ECA',
  'lei-9503-1997': 'CTB',
};

const VARIANTES: Readonly<Record<string, string>> = {
  'com-lesao-grave': ' (com lesão grave)',
  'com-morte': ' (com resultado morte)',
  'documento-particular': ' (documento particular)',
};

function escreverDiploma(diploma: string): string {
  const nome = NOMES[diploma];
  if (nome !== undefined) return nome;
  const [, numero, ano] = diploma.split('-');
  return `Lei ${numero!.replace(/(\d)(?=(?:\d{3})+$)/g, '$1.')}/${ano}`;
}

/** `2-a` vira `2º-A`; de 10 em diante o número é cardinal. */
function escreverNumero(texto: string): string {
  const [numero, ...letras] = texto.split('-');
  const ordinal = Number(numero) < 10 ? `${numero}º` : numero!;
  return [ordinal, ...letras.map((l) => l.toUpperCase())].join('-');
}

function escreverParte(parte: string): string {
  if (parte === 'caput') return ', caput';
  if (parte === 'par-unico') return ', parágrafo único';
  if (parte.startsWith('par-')) return `, §${escreverNumero(parte.slice(4))}`;
  if (parte.startsWith('inc-')) return `, ${parte.slice(4).toUpperCase()}`;
  if (parte.startsWith('al-')) return `, alínea ${parte.slice(3)}`;
  if (parte.startsWith('art-')) return ` c/c art. ${escreverNumero(parte.slice(4))}`;
  return VARIANTES[parte] ?? ` (${parte})`;
}

/** Como se cita o dispositivo de um id do catálogo. */
export function escreverDispositivo(id: string): string {
  const [diploma, artigo, ...resto] = id.split('/');
  return `${escreverDiploma(diploma!)} art. ${escreverNumero(artigo!.slice(4))}${resto.map(escreverParte).join('')}`;
}
