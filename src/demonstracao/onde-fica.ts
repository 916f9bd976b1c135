/** Em que unidade e cela do estado fictício cai quem o gerador manda a uma espécie de unidade. */
import type { EspecieDeUnidade, PessoaFicticia, Unidade } from '../modules/pessoas/ficticias/index.ts';
import type { UnidadeDoElenco } from './elenco.ts';
import type { Redator } from './redator.ts';

export interface LugarDaDemonstracao {
  estruturaId: string;
  lugarId?: string | undefined;
}

export interface Lotador {
  chegar(em: Unidade): LugarDaDemonstracao;
  /** Ausente: a unidade é a mesma em que já está. */
  mudar(para: Unidade): LugarDaDemonstracao | undefined;
  /** À unidade de onde fugiu; ausente: não estava em nenhuma. */
  voltar(): LugarDaDemonstracao | undefined;
  sair(): void;
}

/** As mulheres têm uma unidade só, menos na medida de segurança e no regime aberto. */
function servem(unidades: readonly UnidadeDoElenco[], especie: EspecieDeUnidade, { sexo }: PessoaFicticia) {
  const doGenero = unidades.filter((u) => u.genero === 'misto' || u.genero === sexo);
  const daEspecie = doGenero.filter((u) => u.especie === especie);
  return daEspecie.length > 0 ? daEspecie : doGenero.filter((u) => u.especie === 'penitenciaria');
}

export function lotador(r: Redator, pessoa: PessoaFicticia): Lotador {
  let atual: UnidadeDoElenco | undefined;
  const escolher = ({ especie, numero }: Unidade): UnidadeDoElenco => {
    const cabem = servem(r.unidades, especie, pessoa).flatMap((u) => Array.from({ length: u.peso }, () => u));
    const unidade = cabem[(numero + pessoa.indice) % cabem.length];
    if (!unidade) throw new Error(`Demonstração: nenhuma unidade para ${especie}`);
    return unidade;
  };
  const lugarEm = (unidade: UnidadeDoElenco): LugarDaDemonstracao => {
    atual = unidade;
    return { estruturaId: unidade.id, lugarId: r.sorte.um(unidade.celasPara(pessoa.sexo)).id };
  };
  return {
    chegar: (em) => lugarEm(escolher(em)),
    mudar(para) {
      const unidade = escolher(para);
      return unidade.id === atual?.id ? undefined : lugarEm(unidade);
    },
    voltar: () => atual && lugarEm(atual),
    sair: () => void (atual = undefined),
  };
}
