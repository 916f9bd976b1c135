/** A revisão em planilha: um papel por linha, ponto e vírgula, UTF-8 com marca (o que as planilhas daqui abrem direto). */
import { diaEm } from '../lotacoes/calendario.ts';
import { nomeDoPapel } from '../vinculos/index.ts';
import type { RevisaoVista } from './queries.ts';

const COLUNAS = [
  'Pessoa',
  'Cargo',
  'Lotação',
  'Papel',
  'Acordo',
  'Fim',
  'Último uso',
  'Decisão',
  'Por',
  'Em',
  'Motivo',
];

export function csvDaRevisao({ revisao, itens }: RevisaoVista): string {
  const dia = (d: Date | undefined) => d && diaEm(revisao.estrutura.fuso, d);
  const linhas = itens.map((i) => [
    i.pessoa.nome,
    i.cargo,
    i.estrutura,
    nomeDoPapel(i.papel),
    i.acordo,
    i.fim,
    dia(i.ultimoUsoEm),
    i.decisao,
    i.decididoPor,
    dia(i.decididoEm),
    i.motivo,
  ]);
  return `\uFEFF${[COLUNAS, ...linhas].map((l) => l.map(celula).join(';')).join('\r\n')}\r\n`;
}

/** Texto que a planilha tomaria por fórmula leva um apóstrofo antes. */
function celula(valor: string | undefined = ''): string {
  const seguro = /^[=+\-@\t\r]/.test(valor) ? `'${valor}` : valor;
  return /[";\r\n]/.test(seguro) ? `"${seguro.replaceAll('"', '""')}"` : seguro;
}
