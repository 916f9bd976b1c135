/** O que a aba mostra, tirado dos fatos já abertos: só os nomes dos lugares vêm do banco. */
import { poderia, type Quem, type Servicos } from '../../acesso/index.ts';
import type { PessoaAberta } from '../../pessoas/index.ts';
import { type PessoaNaCustodia, naCustodia } from '../nucleo/abrir.ts';
import { ATOS, type AtoDaCustodia } from './atos.ts';

export interface PropsDaAba extends PessoaNaCustodia {
  /** O que quem lê pode fazer agora com esta pessoa. */
  atos: readonly AtoDaCustodia[];
}

export async function lerAba(servicos: Servicos, { ator }: Quem, aberta: PessoaAberta): Promise<PropsDaAba> {
  const lida = await naCustodia(servicos, aberta);
  const agora = servicos.relogio.agora();
  const atos = ATOS.filter((a) => a.cabe(lida) && poderia(ator, a.permissao, aberta.alvo, agora));
  return { ...lida, atos };
}
