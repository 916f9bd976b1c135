/** Acrescenta fatos a uma pessoa: confere, grava, refaz o que se deduz deles e avisa quem está acima. */
import { feito, recusar, type Recusa, type Resultado } from '../../../platform/recusa.ts';
import { jaMudou, type Tx } from '../../acesso/index.ts';
import type { Evento } from '../../../platform/eventos/index.ts';
import type { Fato } from './fato.ts';
import { fatoDe, type FatoNovo, hojeEm, type Lancamento, problemasDoFato } from './novo.ts';
import { projetar } from './projecao.ts';
import { comSigiloDoCitado, comSigiloDoReferido } from './sigilo.ts';
import { inserirFatos, lerFatos, subirVersao, versaoDa } from './store.ts';
import { type FatoVigente, vigentes } from './vigentes.ts';

export interface OndeLancar extends Lancamento {
  tx: Tx;
  emitir: (evento: Evento) => void;
}

/**
 * Quem chama já trancou a pessoa (`trancarTitular`). Com `versao`, recusa se alguém lançou depois de ela ser lida: ninguém
 * apaga sem ver o que outro acabou de pôr. Cada fato se confere contra os anteriores do mesmo lançamento.
 */
export async function acrescentarFatos(
  onde: OndeLancar,
  pessoaId: string,
  novos: readonly FatoNovo[],
  versao?: number,
): Promise<Resultado<Fato[]>> {
  const { tx } = onde;
  const atual = await versaoDa(tx, pessoaId);
  if (versao !== undefined && versao !== atual) return recusar(jaMudou);
  const todos = await lerFatos(tx, pessoaId);
  const problemas: Recusa[] = [];
  const gravados: Fato[] = [];
  for (const novo of await comSigiloDoCitado(tx, novos, onde)) {
    const valem = vigentes(todos);
    problemas.push(...problemasDoFato(novo, semOCorrigido(valem, novo), hojeEm(onde)));
    const fato = fatoDe(comSigiloDoReferido(novo, valem), pessoaId, onde);
    todos.push(fato);
    gravados.push(fato);
  }
  if (problemas.length > 0) return recusar(...problemas);
  await inserirFatos(tx, gravados);
  await projetar(
    tx,
    novos.flatMap((n) => n.tipo.projecoes),
    pessoaId,
    vigentes(todos),
  );
  await subirVersao(tx, pessoaId);
  const fatos = gravados.map(({ id, tipo }) => ({ id, tipo }));
  onde.emitir({ tipo: 'pessoas.fatos-lancados', dados: { pessoaId, fatos } });
  return feito(gravados);
}

const semOCorrigido = (valem: readonly FatoVigente[], { corrigeId }: FatoNovo): readonly FatoVigente[] =>
  corrigeId === undefined ? valem : valem.filter((f) => f.id !== corrigeId && f.raiz !== corrigeId);
