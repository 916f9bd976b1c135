/** O que impede inativar uma estrutura: o que ainda vive dentro dela. */
import type { Recusa } from '../../../platform/recusa.ts';
import { contar } from '../../../ui/texto.ts';
import type { Banco } from '../nucleo/servicos.ts';
import type { Estrutura } from './estrutura.ts';
import { dentro, hojeLocal } from './sql.ts';

export interface Ocupada {
  nome: string;
  /** Lotações não encerradas e sem fim passado. */
  lotacoes: number;
}

export interface Impedimentos {
  /** Nomes das subestruturas diretas ainda ativas. */
  subestruturas: readonly string[];
  /** Onde há gente lotada, na estrutura ou abaixo dela. */
  ocupadas: readonly Ocupada[];
}

export async function impedimentosDe(
  banco: Banco,
  { id, caminho }: Pick<Estrutura, 'id' | 'caminho'>,
  agora: Date,
): Promise<Impedimentos> {
  const filhas = await banco
    .selectFrom('acesso.estrutura')
    .select('nome')
    .where('pai_id', '=', id)
    .where('inativada_em', 'is', null)
    .orderBy('nome')
    .execute();
  const ocupadas = await banco
    .selectFrom('acesso.lotacao as l')
    .innerJoin('acesso.estrutura as e', 'e.id', 'l.estrutura_id')
    .select((eb) => ['e.nome', eb.fn.countAll<number>().as('lotacoes')])
    .where(dentro(caminho))
    .where('l.encerrada_em', 'is', null)
    .where((eb) => eb.or([eb('l.fim', 'is', null), eb('l.fim', '>=', hojeLocal(agora))]))
    .groupBy(['e.id', 'e.nome'])
    .orderBy('e.nome')
    .execute();
  return { subestruturas: filhas.map((f) => f.nome), ocupadas };
}

/** Nomes que cabem numa frase. */
const CABEM = 5;

export function recusasPor({ subestruturas, ocupadas }: Impedimentos): Recusa[] {
  const recusas: Recusa[] = [];
  if (subestruturas.length > 0) {
    const quantas = contar(subestruturas.length, 'subestrutura ativa', 'subestruturas ativas');
    recusas.push({
      codigo: 'tem-subestruturas',
      mensagem: `Há ${quantas} dentro dela: ${enumerar(subestruturas)}. Inative-as primeiro.`,
    });
  }
  const total = ocupadas.reduce((soma, o) => soma + o.lotacoes, 0);
  if (total > 0) {
    const onde = enumerar(ocupadas.map((o) => `${o.nome} (${o.lotacoes})`));
    recusas.push({
      codigo: 'tem-lotacoes',
      mensagem: `Há ${contar(total, 'lotação aberta', 'lotações abertas')}: ${onde}. Encerre-as ou mude as pessoas de lugar primeiro.`,
    });
  }
  return recusas;
}

function enumerar(nomes: readonly string[]): string {
  const resto = nomes.length - CABEM;
  return nomes.slice(0, CABEM).join('; ') + (resto > 0 ? `; e mais ${resto}` : '');
}
