/** A medida de segurança em curso, com a internação que a começou e os exames feitos. */
import type { FatoVigente } from '../../pessoas/index.ts';
import { type ComFatos, lidos, type Medida } from './lidos.ts';

/** Conta do começo que se disse; sem ele, da internação; o tratamento ambulatorial, de quando foi imposto. */
export function medidaDoCaso(fatos: readonly FatoVigente[]): ComFatos<Medida> | undefined {
  const f = lidos(fatos, 'processos.medida-de-seguranca').at(-1);
  if (!f) return undefined;
  const { especie, prazoMinimo, penaMaxima, dataDoFato } = f.dados;
  const internacao = lidos(fatos, 'custodia.prisao').findLast((p) => p.dados.especie === 'internacao');
  const comeco = especie === 'internacao' && f.dados.inicio === undefined ? internacao : undefined;
  const inicio = f.dados.inicio ?? comeco?.dia ?? f.dia;
  const exames = lidos(fatos, 'custodia.exame-de-cessacao').filter((e) => e.dia >= inicio);
  return {
    valor: {
      especie,
      inicio,
      ...(prazoMinimo && { prazoMinimo }),
      ...(penaMaxima && { penaMaximaAbstrata: penaMaxima }),
      ...(dataDoFato && { dataDoFato }),
      ...(exames.length > 0 && { exames: exames.map((e) => ({ data: e.dia, cessou: e.dados.cessou })) }),
    },
    fatos: [f.raiz, ...(comeco ? [comeco.raiz] : []), ...exames.map((e) => e.raiz)],
  };
}
