/** De que datas o painel conta quem passou. */
import { NOMES_DOS_MARCOS } from '../calculadora/index.ts';
import { TIPOS_DE_MARCO, type TipoDeMarco } from '../../direito/resultado.ts';

/** Passada uma destas, a pessoa pode estar presa, ou em regime mais duro, além do que a lei manda: é o número do alto. */
export const DE_LIBERDADE = [
  'progressao',
  'livramento',
  'termino',
  'termino-teto',
  'temporaria-fim',
  'prisao-civil-fim',
  'medida-maximo',
] as const satisfies readonly TipoDeMarco[];

/** O grupo do alto, com cada pessoa uma vez só: quem passou de duas datas não conta em dobro. */
export const LIBERDADE = 'liberdade';

const ehTipo = (especie: string): especie is TipoDeMarco => (TIPOS_DE_MARCO as readonly string[]).includes(especie);

export const nomeDaEspecie = (especie: string): string =>
  ehTipo(especie) ? NOMES_DOS_MARCOS[especie].comum : 'Data de sair ou de mudar de regime';
