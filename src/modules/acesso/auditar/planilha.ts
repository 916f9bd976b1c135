/** Os registros em CSV, como as planilhas brasileiras o abrem: ponto e vírgula, e UTF-8 com marca. */
import type { RegistroLido } from '../../auditoria/index.ts';
import { dadosMascarados, mascararCpf } from './mascarar.ts';

const COLUNAS: readonly (readonly [string, (r: RegistroLido) => string | undefined])[] = [
  ['quando (UTC)', (r) => r.quando.toISOString()],
  ['tipo', (r) => r.tipo],
  ['ação', (r) => r.acao],
  ['quem', (r) => r.usuario?.nome],
  ['id de quem', (r) => r.usuario?.id],
  ['lotação', (r) => r.lotacao?.nome],
  ['finalidade', (r) => r.finalidade],
  ['procedimento', (r) => r.procedimento],
  ['alvo', (r) => r.alvo && `${r.alvo.tipo} ${r.alvo.id}`],
  ['titular', (r) => r.titularId],
  ['dados', (r) => dadosMascarados(r.dados)],
  ['origem', (r) => r.origem?.ip],
  ['aparelho', (r) => r.origem?.agente],
  ['corrente', (r) => String(r.corrente)],
  ['número', (r) => String(r.numero)],
  ['hash', (r) => r.hash],
];

const MARCA = '\uFEFF';

export function planilhaDe(registros: readonly RegistroLido[]): string {
  const linhas = [COLUNAS.map(([titulo]) => titulo), ...registros.map((r) => COLUNAS.map(([, ler]) => ler(r) ?? ''))];
  return MARCA + linhas.map((l) => `${l.map(celula).join(';')}\r\n`).join('');
}

/** O que começa por estes sinais, a planilha executaria como fórmula. */
const FORMULA = /^[=+\-@\t\r]/;

function celula(texto: string): string {
  const limpo = mascararCpf(texto);
  const seguro = FORMULA.test(limpo) ? `'${limpo}` : limpo;
  return /[";\r\n]/.test(seguro) ? `"${seguro.replaceAll('"', '""')}"` : seguro;
}
