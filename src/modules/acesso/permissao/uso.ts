/** Acesso que ninguém usa se fecha sozinho. */
import type { SituacaoDeFato } from './fatos.ts';

/** Dias sem uso depois dos quais o acesso acaba, até que alguém readmita a pessoa (escolha do sistema). */
export const DIAS_SEM_USO = 90;

const DIA_EM_MS = 86_400_000;

/** Passaram mais de 90 dias do último uso, do cadastro ou da readmissão, o que for mais recente. */
export function semUso({ criadoEm, ultimoUsoEm, readmitidoEm }: SituacaoDeFato, agora: Date): boolean {
  const ultimo = Math.max(criadoEm.getTime(), ultimoUsoEm?.getTime() ?? 0, readmitidoEm?.getTime() ?? 0);
  return agora.getTime() - ultimo > DIAS_SEM_USO * DIA_EM_MS;
}
