import { ESTRUTURAS } from '../../../../demo/estruturas.ts';
import { cadastrarEstrutura } from '../estruturas/actions/cadastrar-estrutura.ts';
import { FUSO_DE_BRASILIA } from '../estruturas/lugares.ts';
import { de, type Oficina } from './oficina.ts';

/** A UF de um estado que não existe. */
export const UF_FICTICIA = 'XX';

export async function criarEstruturas(oficina: Oficina, ha: number): Promise<void> {
  const { estruturas } = oficina.criado;
  for (const { chave, dentroDe, ...dados } of ESTRUTURAS) {
    const pai = dentroDe === undefined ? undefined : de(estruturas, dentroDe);
    const uf = dados.municipio ? UF_FICTICIA : undefined;
    const entrada = { ...dados, uf, fuso: FUSO_DE_BRASILIA, paiId: pai?.id };
    const { id } = await oficina.fazer(cadastrarEstrutura, entrada, { ha });
    estruturas.set(chave, { id, caminho: `${pai?.caminho ?? '/'}${id}/` });
  }
}
