/** A forma dos atos de custódia: acham e trancam a pessoa, montam os fatos, e lançam todos juntos ou nenhum. */
import { z } from 'zod';
import { inteiro, opcional, uuid } from '../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa, type Resultado } from '../../../platform/recusa.ts';
import {
  type Acao,
  type Alvo,
  alvoDoTitular,
  type Contexto,
  type IdDaPermissao,
  naoEncontrado,
  type Quem,
  type Titular,
  trancarTitular,
  type Tx,
} from '../../acesso/index.ts';
import {
  acrescentarFatos,
  type Fato,
  type FatoNovo,
  type FatoVigente,
  lerFatos,
  vigentes,
} from '../../pessoas/index.ts';

/** Em todo ato: a pessoa, e a versão dela que se leu. */
export const daPessoa = z.object({
  pessoaId: uuid('a pessoa'),
  versao: opcional(inteiro('a versão', 0, 2 ** 31 - 1)),
});
export type DaPessoa = z.output<typeof daPessoa>;

export interface Sobre {
  titular: Titular;
  vigentes: readonly FatoVigente[];
}

interface Ato<D extends DaPessoa> {
  /** `custodia.verbo-objeto`. */
  nome: string;
  permissao: IdDaPermissao;
  entrada: z.ZodType<D>;
  /** O que da entrada é dado pessoal. */
  foraDaAuditoria?: readonly string[];
  /** Sobre que lugar se decide, quando não é o da pessoa; `undefined`: não existe. */
  alvo?(tx: Tx, sobre: Sobre, entrada: D, quem: Quem): Promise<Alvo | undefined> | Alvo | undefined;
  /** Os fatos, ou tudo o que impede. */
  fatos(
    contexto: Contexto<Sobre>,
    entrada: D,
  ): Promise<Resultado<readonly FatoNovo[]>> | Resultado<readonly FatoNovo[]>;
}

export type FatoLancado = Pick<Fato, 'id' | 'tipo'>;

/** Devolve o primeiro fato. */
export const atoNaPessoa = <D extends DaPessoa>(fuso: string, ato: Ato<D>): Acao<z.ZodType<D>, Sobre, FatoLancado> => ({
  nome: ato.nome,
  permissao: ato.permissao,
  entrada: ato.entrada,
  foraDaAuditoria: ato.foraDaAuditoria ?? [],
  async alvo(tx, entrada, quem) {
    const titular = await trancarTitular(tx, entrada.pessoaId);
    if (!titular) return undefined;
    const valor = { titular, vigentes: vigentes(await lerFatos(tx, titular.id)) };
    const alvo = ato.alvo ? await ato.alvo(tx, valor, entrada, quem) : alvoDoTitular(titular);
    return alvo && { alvo, valor };
  },
  async executar(contexto, entrada) {
    const novos = await ato.fatos(contexto, entrada);
    if (!novos.ok) return novos;
    const { tx, agora, quem, emitir, anotar } = contexto;
    const r = await acrescentarFatos({ tx, agora, quem, emitir, fuso }, entrada.pessoaId, novos.valor, entrada.versao);
    if (!r.ok) return recusar(...semRepetir(r.recusas));
    const [primeiro] = r.valor;
    if (!primeiro) return recusar(naoEncontrado);
    const { id, tipo } = primeiro;
    anotar({ objeto: { tipo: 'fato', id }, alvo: { titularId: entrada.pessoaId } });
    return feito({ id, tipo });
  },
});

/** O mesmo problema do mesmo campo em dois fatos é um só para quem preenche. */
const semRepetir = (recusas: readonly Recusa[]): Recusa[] => [
  ...new Map(recusas.map((r) => [`${r.campo} ${r.mensagem}`, r])).values(),
];
