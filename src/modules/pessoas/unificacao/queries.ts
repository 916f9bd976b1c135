/** As leituras da fila de identidade: só pares em que se alcançam as duas pessoas, e cada leitura auditada para as duas. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import {
  acharTitular,
  alcancaTitular,
  alvoDoTitular,
  type Ator,
  autorizarLeitura,
  decidir,
  lugarDe,
  naoEncontrado,
  porQueNaoPode,
  type Quem,
  registrarLeitura,
  semRevelar,
  type Servicos,
} from '../../acesso/index.ts';
import { compararPessoas, type ComparacaoDePessoas, PESOS_PADRAO } from '../identidade/index.ts';
import { acharRegistro } from '../store.ts';
import { registrosDe, type Candidato } from './candidatos.ts';
import type { Semelhanca } from './semelhanca.ts';
import { acharSemelhanca, semelhancasAbertas, type Unificacao, unificacoesEm } from './store.ts';

const VER = 'pessoas.identidade.propor';
const CABEM = 100;

export type NaFila = Semelhanca & { nomes: readonly [string, string] };

/** As pessoas que `ator` alcança com a permissão, como condição sobre a coluna com o id. */
const alcancaveis =
  (ator: Ator) =>
  (coluna: string): RawBuilder<SqlBool> =>
    sql<SqlBool>`exists (
      select from acesso.titular t
        left join acesso.estrutura e on e.id = t.estrutura_id
        left join acesso.estrutura j on j.id = coalesce(t.vara_id, t.estrutura_id)
       where t.pessoa_id = ${sql.ref(coluna)} and ${alcancaTitular(ator, VER)})`;

export async function filaDeIdentidade(servicos: Servicos, quem: Quem): Promise<Resultado<readonly NaFila[]>> {
  const { banco, relogio } = servicos;
  const recusas = porQueNaoPode(quem.ator, VER, lugarDe(quem.ator, VER), relogio.agora());
  if (recusas.length > 0) return recusar(...recusas);
  const fila = await semelhancasAbertas(banco, alcancaveis(quem.ator), CABEM);
  const lida = await registrarLeitura(servicos, quem, {
    nome: 'pessoas.ver-fila-de-identidade',
    titulares: fila.flatMap((s) => [s.ficaId, s.saiId]),
  });
  return lida.ok ? feito(fila) : lida;
}

export interface ParAberto {
  fica: Candidato & { fotoId?: string | undefined };
  sai: Candidato & { fotoId?: string | undefined };
  semelhanca: Semelhanca | undefined;
  comparacao: ComparacaoDePessoas;
}

export async function abrirPar(
  servicos: Servicos,
  quem: Quem,
  ficaId: string,
  saiId: string,
): Promise<Resultado<ParAberto>> {
  const { banco, relogio } = servicos;
  const [titular, outro] = await Promise.all([acharTitular(banco, ficaId), acharTitular(banco, saiId)]);
  if (!titular || !outro || ficaId === saiId) return recusar(naoEncontrado);
  const doOutro = decidir(quem.ator, VER, alvoDoTitular(outro), relogio.agora());
  if (!doOutro.pode) return recusar(naoEncontrado);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'pessoas.comparar-registros',
    permissao: VER,
    alvo: alvoDoTitular(titular),
    objeto: { tipo: 'pessoa', id: ficaId },
    titulares: [ficaId, saiId],
  });
  if (!pode.ok) return recusar(...semRevelar(pode.recusas));
  const [registros, semelhanca, a, b] = await Promise.all([
    registrosDe(banco, [ficaId, saiId]),
    acharSemelhanca(banco, ficaId, saiId),
    acharRegistro(banco, ficaId),
    acharRegistro(banco, saiId),
  ]);
  const [fica, sai] = [ficaId, saiId].map((id) => registros.find((r) => r.id === id));
  if (!fica || !sai) return recusar(JA_UNIFICADO);
  const comparacao = compararPessoas(fica.registro, sai.registro, PESOS_PADRAO);
  return feito({
    fica: { ...fica, fotoId: a?.fotoId },
    sai: { ...sai, fotoId: b?.fotoId },
    semelhanca,
    comparacao,
  });
}

const JA_UNIFICADO = {
  codigo: 'ja-unificada',
  mensagem: 'Um dos registros já foi unificado em outro. Veja a história na página da pessoa.',
};

export async function abrirUnificacoes(
  servicos: Servicos,
  quem: Quem,
  id: string,
): Promise<Resultado<{ nome: string; unificacoes: readonly Unificacao[] }>> {
  const titular = await acharTitular(servicos.banco, id);
  if (!titular) return recusar(naoEncontrado);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'pessoas.ver-unificacoes',
    permissao: VER,
    alvo: alvoDoTitular(titular),
    objeto: { tipo: 'pessoa', id },
  });
  if (!pode.ok) return recusar(...semRevelar(pode.recusas));
  return feito({ nome: titular.nome, unificacoes: await unificacoesEm(servicos.banco, id) });
}
