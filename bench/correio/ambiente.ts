/** O que os processos da medida do correio têm em comum. */
export const REMETENTE = 'Custódia <nao-responda@custodia.exemplo.br>';
export const CONFIG = {
  enderecoPublico: 'https://custodia.exemplo.br',
  fuso: 'America/Sao_Paulo',
  demonstracao: false,
  provedores: [],
};
