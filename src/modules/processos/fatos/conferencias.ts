/** O que vários tipos conferem: o fato a que se referem existe, e os dias estão em ordem. */
import type { Recusa } from '../../../platform/recusa.ts';
import type { FatoVigente } from '../../pessoas/index.ts';

export const fatoDepois = (dataDoFato: string | undefined, dia: string): Recusa[] =>
  dataDoFato !== undefined && dataDoFato > dia
    ? [
        {
          codigo: 'fato-depois',
          campo: 'dataDoFato',
          mensagem: 'O crime é posterior a este registro. Confira as duas datas.',
        },
      ]
    : [];

/** O fato a que este se refere, se existe e vale. */
export const referido = (vigentes: readonly FatoVigente[], tipo: string, raiz: string): FatoVigente | undefined =>
  vigentes.find((f) => f.tipo === tipo && f.raiz === raiz);

export const naoHa = (campo: string, oQue: string): Recusa => ({
  codigo: 'referencia-desconhecida',
  campo,
  mensagem: `Não há ${oQue} desta pessoa com esta identificação: pode ter sido anulada. Escolha na lista.`,
});
