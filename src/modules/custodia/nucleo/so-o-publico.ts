import type { FatoVigente } from '../../pessoas/index.ts';

/** As filas só têm o que é público; o restrito e o sigiloso se veem na página da pessoa, por quem pode. */
export const soOPublico = <T extends { id: string }>(itens: readonly T[], fatos: readonly FatoVigente[]): T[] => {
  const reservados = new Set(fatos.filter((f) => f.sigilo !== 'publico').map((f) => f.raiz));
  return itens.filter((i) => !reservados.has(i.id));
};
