/** As listas que o formulário comum não conhece: as celas da unidade em que a pessoa está. */
import type { Servicos } from '../../acesso/index.ts';
import type { PessoaAberta } from '../../pessoas/index.ts';
import { trilhaDoLugar } from '../estabelecimentos/lugar.ts';
import { lugaresDa } from '../estabelecimentos/store.ts';
import { situacaoDe } from '../situacao/situacao-de.ts';
import { hojeDos } from './abrir.ts';

export const OPCOES_DA_CUSTODIA = {
  async lugar(servicos: Servicos, { vigentes }: PessoaAberta): Promise<{ valor: string; rotulo: string }[]> {
    const { estruturaId } = situacaoDe(vigentes);
    if (estruturaId === undefined) return [];
    const lugares = await lugaresDa(servicos.banco, estruturaId, hojeDos(servicos));
    return lugares
      .filter((l) => l.fechadoEm === undefined)
      .map((l) => ({
        valor: l.id,
        rotulo: trilhaDoLugar(l.id, lugares)
          .map((x) => x.nome)
          .join(' › '),
      }))
      .toSorted((a, b) => ordem.compare(a.rotulo, b.rotulo));
  },
};

const ordem = new Intl.Collator('pt-BR', { numeric: true });
