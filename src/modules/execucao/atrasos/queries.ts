/** Os atrasos que quem pede alcança. Contar é ler: passa pela permissão e pela auditoria. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import {
  alcancaTitular,
  type Ator,
  autorizarLeitura,
  lugarDe,
  naoEncontrado,
  type Quem,
  type Servicos,
  type Sigilo,
  SIGILOS,
} from '../../acesso/index.ts';
import { type Faltam, faltamDe } from './incisos.ts';
import {
  type AtrasoDoLugar,
  medirAtrasos,
  pessoasDaUnidade,
  type Recorte,
  type UnidadeComPessoas,
  unidadesComPessoas,
} from './store.ts';

const VER = 'pessoas.pessoa.ver';
/** Escolha do sistema: o que se lançou há mais tempo não diz como o lugar trabalha hoje. */
export const DIAS_MEDIDOS = 90;
const DIA_EM_MS = 86_400_000;

export interface PessoaComFaltas {
  id: string;
  nome: string;
  faltam: Faltam;
}

export interface Atrasos {
  lugares: readonly AtrasoDoLugar[];
  unidades: readonly UnidadeComPessoas[];
  unidade?: (UnidadeComPessoas & { pessoasComFaltas: readonly PessoaComFaltas[] }) | undefined;
}

export async function lerAtrasos(
  servicos: Servicos,
  quem: Quem,
  unidadeId: string | undefined,
  hoje: string,
): Promise<Resultado<Atrasos>> {
  const { banco, relogio } = servicos;
  const recorte: Recorte = { alcanca: alcancaTitular(quem.ator, VER), sigilos: sigilosContados(quem.ator) };
  const desde = new Date(relogio.agora().getTime() - DIAS_MEDIDOS * DIA_EM_MS);
  const [lugares, unidades, pessoas] = await Promise.all([
    medirAtrasos(banco, recorte, desde),
    unidadesComPessoas(banco, recorte),
    unidadeId === undefined ? [] : pessoasDaUnidade(banco, recorte, unidadeId),
  ]);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'execucao.ver-atrasos',
    permissao: VER,
    alvo: lugarDe(quem.ator, VER),
    dados: { unidadeId },
    titulares: pessoas.map((p) => p.id),
  });
  if (!pode.ok) return pode;
  if (unidadeId === undefined) return feito({ lugares, unidades });
  const unidade = unidades.find((u) => u.id === unidadeId);
  if (!unidade) return recusar(naoEncontrado);
  const pessoasComFaltas = pessoas
    .map(({ id, nome, vigentes }) => ({ id, nome, faltam: faltamDe(vigentes, hoje) }))
    .filter((p) => Object.keys(p.faltam).length > 0);
  return feito({ lugares, unidades, unidade: { ...unidade, pessoasComFaltas } });
}

/** O menor que a pessoa vê em qualquer dos seus alcances, e nunca o sigiloso: um número também revela. */
function sigilosContados({ concessoes }: Ator): Sigilo[] {
  const maximos = concessoes.filter((c) => c.permissao === VER).map((c) => SIGILOS.indexOf(c.sigiloMaximo));
  return SIGILOS.slice(0, Math.min(...maximos, SIGILOS.indexOf('restrito')) + 1);
}
