/** Os fatos: em que situação a pessoa está e quando se completa o que a lei exige. */
import { contar, dataPorExtenso, diasEntre } from '../../../../ui/texto.ts';
import type { Modelo } from '../modelos/index.ts';
import type { Caso } from './rascunho.ts';

/** `data`: AAAA-MM-DD, a por que se pede; ausente: não se pôde firmar. */
export function fatosDaPeticao(caso: Caso, modelo: Modelo, data: string | undefined): string[] {
  const situacao = caso.resumo.length > 0 ? [`A situação registrada é esta: ${caso.resumo.join(', ')}.`] : [];
  return [...situacao, data === undefined ? semData(caso) : comData(caso, modelo, data)];
}

function comData({ marco: { marco }, datas, hoje }: Caso, modelo: Modelo, data: string): string {
  const chegou = data <= hoje;
  const dias = diasEntre(data, hoje);
  return [
    `${chegou ? modelo.chegou(marco) : modelo.vira(marco)} ${dataPorExtenso(data)}`,
    ...(datas.maisCedo?.dia === data ? [datas.maisCedo.curta] : []),
    ...(datas.fixada ? ['data fixada por decisão do juízo'] : []),
    ...(dias > 0 ? [`há ${contar(dias, 'dia', 'dias')}`] : []),
  ]
    .join(', ')
    .concat('.');
}

const semData = ({ marco: { ressalva } }: Caso): string =>
  `Com o que está registrado ainda não se firma a data${ressalva ? `: ela fica ${ressalva}` : ''}.`;
