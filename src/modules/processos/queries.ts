/** As leituras das páginas: o processo com as partes que se alcançam, e o que a aba da pessoa mostra. */
import { feito, recusar, type Resultado } from '../../platform/recusa.ts';
import {
  acharEstrutura,
  autorizarLeitura,
  diaEm,
  lugarDe,
  naoEncontrado,
  poderia,
  type Quem,
  type Servicos,
} from '../acesso/index.ts';
import type { PessoaAberta } from '../pessoas/index.ts';
import { type ProcessoDaPessoa, processosDe } from './da-pessoa/processos-de.ts';
import { type Parecenca, prisoesDeParecidos } from './parecidos.ts';
import { alvoDoOrgao, type Processo } from './processo.ts';
import { credenciadosDoProcesso, type Parte, partesDe } from './store/partes.ts';
import { acharProcesso, acharProcessos } from './store/processos.ts';

const VER = 'pessoas.pessoa.ver';
const LANCAR = 'processos.processo.lancar';

export interface ProcessoAberto {
  numero: string;
  /** Ausente: só se fala dele em fatos. */
  processo?: Processo | undefined;
  /** As pessoas que quem lê alcança. */
  partes: readonly Parte[];
  podeRegistrar: boolean;
}

/**
 * Existe para quem alcança uma das partes, ou o órgão em que corre. Os outros recebem a mesma resposta de um número que
 * não há. `numero`: 20 algarismos.
 */
export async function abrirProcesso(
  servicos: Servicos,
  quem: Quem,
  numero: string,
): Promise<Resultado<ProcessoAberto>> {
  const { banco } = servicos;
  const { ator } = quem;
  const [processo, partes] = await Promise.all([acharProcesso(banco, numero), partesDe(banco, ator, VER, numero)]);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'processos.abrir-processo',
    permissao: VER,
    alvo: lugarDe(ator, VER),
    objeto: { tipo: 'processo', id: numero },
    titulares: partes.map((p) => p.pessoaId),
  });
  if (!pode.ok) return recusar(...pode.recusas);
  const podeRegistrar = await podeRegistrarNele(servicos, quem, processo);
  if (partes.length === 0 && !podeRegistrar) return recusar(naoEncontrado);
  return feito({ numero, processo, partes, podeRegistrar });
}

/** O mesmo que a ação decide: o órgão em que corre ou, sem ele, alguma das partes. */
async function podeRegistrarNele(
  { banco, relogio }: Servicos,
  { ator }: Quem,
  processo: Processo | undefined,
): Promise<boolean> {
  if (!processo) return false;
  const { numero, orgaoId, sigilo } = processo;
  const credenciados = await credenciadosDoProcesso(banco, numero);
  if (orgaoId === undefined) {
    const alvo = { ...lugarDe(ator, LANCAR), sigilo, credenciados };
    return poderia(ator, LANCAR, alvo, relogio.agora()) && (await partesDe(banco, ator, LANCAR, numero)).length > 0;
  }
  const orgao = await acharEstrutura(banco, orgaoId);
  return !!orgao && poderia(ator, LANCAR, alvoDoOrgao(orgao, sigilo, credenciados), relogio.agora());
}

export interface DadosDaAba {
  aberta: PessoaAberta;
  processos: readonly ProcessoDaPessoa[];
  /** O que se sabe de cada processo além dos fatos, por número. */
  registros: ReadonlyMap<string, Processo>;
  parecidos: readonly Parecenca[];
  /** AAAA-MM-DD. */
  hoje: string;
  pode: Readonly<Record<'condenar' | 'lancar' | 'imputar', boolean>>;
}

/** Para a aba da pessoa: duas consultas, juntas, além do que já se abriu. */
export async function dadosDaAba(servicos: Servicos, { ator }: Quem, aberta: PessoaAberta): Promise<DadosDaAba> {
  const { banco, relogio, config } = servicos;
  const agora = relogio.agora();
  const hoje = diaEm(config.fuso, agora);
  const processos = processosDe(aberta.vigentes);
  const [registros, parecidos] = await Promise.all([
    acharProcessos(
      banco,
      processos.flatMap((p) => p.numero ?? []),
    ),
    prisoesDeParecidos(banco, aberta.id, hoje),
  ]);
  const pode = {
    condenar: poderia(ator, 'execucao.decisao.lancar', aberta.alvo, agora),
    lancar: poderia(ator, LANCAR, aberta.alvo, agora),
    imputar: poderia(ator, 'custodia.prisao.lancar', aberta.alvo, agora),
  };
  return { aberta, processos, registros, parecidos, hoje, pode };
}
