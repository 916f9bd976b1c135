import type { FatoVigente } from '../../pessoas/index.ts';

/** Os processos de que um fato fala, em todos os módulos pelo mesmo nome de campo: `processo` e, na guia, `execucao`. */
export const numerosCitados = ({ dados }: Pick<FatoVigente, 'dados'>): string[] =>
  [dados['processo'], dados['execucao']].filter((v): v is string => typeof v === 'string' && /^\d{20}$/.test(v));
