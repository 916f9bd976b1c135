/** `npm run bench`: cada medida ao lado de uma alternativa, na mesma rodada. Escreve uma tabela em Markdown. */
import { cpus } from 'node:os';
import { medirAcesso } from './acesso.ts';
import { medirAuditoria } from './auditoria.ts';
import { medirBusca } from './busca.ts';
import { medirCompleto } from './completo.ts';
import { medirCorreio } from './correio.ts';
import { medirEntrada } from './entrada.ts';
import { medirIdentidade } from './identidade.ts';
import { medirImportacao } from './importacao.ts';
import { medirLote } from './lote.ts';
import { medirMesa } from './mesa.ts';
import { medirRecalculo } from './recalculo.ts';
import { medirRegras } from './regras.ts';

const secoes: [string, () => Promise<string[]>][] = [
  ['(a) Mesma tarefa em motores gerais', medirRegras],
  ['(b) Cálculo completo', medirCompleto],
  ['(c) Lote', medirLote],
  ['(d) Acesso: página e API autenticadas', medirAcesso],
  ['(e) Entradas', medirEntrada],
  ['(f) Verificação da auditoria', medirAuditoria],
  ['(g) Identidade', medirIdentidade],
  ['(h) Busca por nome mal escrito em 1 milhão de pessoas', medirBusca],
  ['(i) Importação de 200 mil pessoas', medirImportacao],
  ['(j) Cem mil avisos por correio, com o processo morto dez vezes', medirCorreio],
  ['(k) Mesa de uma defensoria com 5 mil assistidos', medirMesa],
  ['(l) Recálculo de 1,2 milhão de execuções', medirRecalculo],
];

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
for (const [titulo, medir] of secoes) {
  console.log(`\n### ${titulo}\n`);
  for (const linha of await medir()) console.log(linha);
}
