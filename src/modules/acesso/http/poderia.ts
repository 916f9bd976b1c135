/** O que a página mostra a cada um: o botão de quem pode, e por que os outros não podem. */
import type { Recusa } from '../../../platform/recusa.ts';
import { recusaDoMotivo } from '../nucleo/recusas.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import { decidir } from '../permissao/decidir.ts';
import type { Alvo, Ator } from '../permissao/tipos.ts';

/** Pode, ou só falta confirmar a identidade: o botão aparece, e o ato pede a confirmação. */
export function poderia(ator: Ator, permissao: IdDaPermissao, alvo: Alvo, agora: Date): boolean {
  const decisao = decidir(ator, permissao, alvo, agora);
  return decisao.pode || decisao.motivos.every((m) => m.regra === 'confirmar-identidade');
}

/** Para a página de um formulário: melhor dizer antes de preencher. Vazio: pode. */
export function porQueNaoPode(ator: Ator, permissao: IdDaPermissao, alvo: Alvo, agora: Date): Recusa[] {
  const decisao = decidir(ator, permissao, alvo, agora);
  return decisao.pode ? [] : decisao.motivos.map(recusaDoMotivo);
}
