/** No código as palavras não têm acento; na tela, têm. Só as que aparecem em dados de regra. */
const ACENTUADAS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'acórdão acusação áreas até audiência condenação condenações condição conclusão comutação ' +
    'deficiência denúncia detenção detração doença duração específico execução fração hipóteses ' +
    'início interrupção já máxima máximo médio mês mínima mínimo não nível obrigatória organização ' +
    'período possível prescrição primário primária prisão pronúncia prorrogação prorrogações provisória publicação ' +
    'punição reclusão redução reincidência remição sábado saída segurança sentença suspensão trânsito última último única ' +
    'útil violência vítima'
  )
    .split(' ')
    .map((palavra) => [palavra.normalize('NFD').replaceAll(/\p{M}/gu, ''), palavra]),
);

export function comAcentos(texto: string): string {
  return texto.replaceAll(/[a-z]+/g, (palavra) => ACENTUADAS[palavra] ?? palavra);
}
