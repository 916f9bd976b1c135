/** Os serviços por onde os navegadores recebem notificações. Só a eles o sistema manda: o endereço vem do aparelho. */

/** Chrome e Edge no Android e no computador, Firefox, Safari, Edge no Windows. Muda-se na configuração. */
export const SERVICOS_CONHECIDOS: readonly string[] = [
  'fcm.googleapis.com',
  'push.services.mozilla.com',
  'web.push.apple.com',
  'notify.windows.com',
];

/** O próprio nome, ou um dentro dele. */
export function ehDeServicoConhecido(endereco: string, servicos: readonly string[]): boolean {
  const maquina = URL.parse(endereco)?.hostname;
  return maquina !== undefined && servicos.some((s) => maquina === s || maquina.endsWith(`.${s}`));
}
