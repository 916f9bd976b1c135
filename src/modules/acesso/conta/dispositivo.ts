/** Do `user-agent` ao que a pessoa reconhece na lista das suas sessões: "Firefox no Windows". */

/** Na ordem: os últimos também se dizem Chrome ou Safari. */
const NAVEGADORES: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const SISTEMAS: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'no Android'],
  [/iPhone/, 'no iPhone'],
  [/iPad/, 'no iPad'],
  [/Windows/, 'no Windows'],
  [/Mac OS X|Macintosh/, 'no Mac'],
  [/CrOS/, 'no ChromeOS'],
  [/Linux/, 'no Linux'],
];

const achar = (agente: string, entre: readonly (readonly [RegExp, string])[]): string | undefined =>
  entre.find(([sinal]) => sinal.test(agente))?.[1];

export function dispositivo(agente: string): string {
  const partes = [achar(agente, NAVEGADORES), achar(agente, SISTEMAS)].filter((p) => p !== undefined);
  return partes.length > 0 ? partes.join(' ') : 'Programa não reconhecido';
}
