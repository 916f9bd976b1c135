/** As datas como vêm nos arquivos: `2026-03-05`, `05/03/2026`, `5/3/2026`; com hora atrás, ela se ignora. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;
const BRASILEIRA = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[T ].*)?$/;

/** AAAA-MM-DD, exista ou não o dia; `undefined`: não está escrito de nenhum dos modos aceitos. */
export function dataEscrita(texto: string): string | undefined {
  const iso = ISO.exec(texto);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const brasileira = BRASILEIRA.exec(texto);
  if (!brasileira) return undefined;
  const [, dia = '', mes = '', ano = ''] = brasileira;
  return `${ano}-${mes.padStart(2, '0')}-${dia.padStart(2, '0')}`;
}
