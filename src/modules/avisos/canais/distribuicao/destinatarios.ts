/** De quem, no órgão, o aviso é: quem está no lugar da pessoa presa e pode saber dela. Pura. */
import { type Recebedor, type Sigilo, SIGILOS } from '../../../acesso/index.ts';

export interface DeQuemSeAvisa {
  estruturaId: string;
  /** O maior, entre o da pessoa e o da data. */
  sigilo: Sigilo;
  /** Onde corre o caso: a da vara ou, sem ela, a do lugar em que a pessoa está. */
  uf?: string | undefined;
  comarca?: string | undefined;
  /** No sigiloso, quem tem credencial. */
  credenciados: readonly string[];
}

/**
 * Entre os do órgão e de baixo dele (`quemRecebe`): os lotados nele mesmo e os da comarca do caso; se não há nenhum, todos
 * (escolha do sistema). Do sigiloso, os credenciados; do restrito, quem tem papel que o alcança; se nenhum é, todos, porque a
 * mensagem então não diz de quem é e alguém tem de procurar quem possa ver.
 */
export function destinatariosDe(aviso: DeQuemSeAvisa, recebedores: readonly Recebedor[]): Recebedor[] {
  const podem = ouTodos(recebedores, (r) => podeSaber(aviso, r));
  return umPorPessoa(ouTodos(podem, (r) => r.estruturaId === aviso.estruturaId || naComarca(aviso, r)));
}

function podeSaber({ sigilo, credenciados }: DeQuemSeAvisa, r: Recebedor): boolean {
  if (sigilo === 'sigiloso') return credenciados.includes(r.usuarioId);
  return SIGILOS.indexOf(r.sigiloMaximo) >= SIGILOS.indexOf(sigilo);
}

const naComarca = ({ uf, comarca }: DeQuemSeAvisa, r: Recebedor): boolean =>
  comarca !== undefined && r.comarca === comarca && r.uf === uf;

function ouTodos<T>(lista: readonly T[], serve: (item: T) => boolean): readonly T[] {
  const escolhidos = lista.filter(serve);
  return escolhidos.length > 0 ? escolhidos : lista;
}

const umPorPessoa = (lista: readonly Recebedor[]): Recebedor[] => [
  ...new Map(lista.map((r) => [r.usuarioId, r])).values(),
];
