/** Por que está presa, e os nomes dos lugares que o cabeçalho já sabe sem perguntar ao banco. */
import type { Titular } from '../../acesso/index.ts';
import { ESPECIES_DE_PRISAO, type NomesDosLugares, REGIMES, type Situacao, type Titulo } from '../../custodia/index.ts';
import { numeroEscrito } from '../../processos/index.ts';

/** A unidade em que está; as outras e as celas são assunto da aba da custódia. */
export const nomesDoCabecalho = ({ estabelecimento }: Titular): NomesDosLugares => ({
  unidade: (id) => (id !== undefined && id === estabelecimento?.id ? estabelecimento.nome : 'outra unidade'),
  cela: () => '',
});

/** `Condenação, no processo 0000000-00.0000.0.00.0000`. */
export const tituloEmFrase = ({ especie, processo }: Titulo): string =>
  `${ESPECIES_DE_PRISAO[especie]}${processo ? `, no processo ${numeroEscrito(processo)}` : ''}`;

export const regimeEmFrase = ({ regime }: Situacao): string | undefined =>
  regime && `regime ${REGIMES[regime].toLowerCase()}`;
