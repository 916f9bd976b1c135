/**
 * Corrige ou anula um fato, com motivo. Pode quem podia lançá-lo, e o magistrado a qualquer momento (Lei 12.714/2012, art.
 * 3º, parágrafo único). O fato corrigido continua guardado e à vista.
 */
import { z } from 'zod';
import { inteiro, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import {
  type Acao,
  alvoDoTitular,
  type IdDaPermissao,
  naoEncontrado,
  type Titular,
  trancarTitular,
} from '../../../acesso/index.ts';
import { acrescentarFatos } from '../acrescentar.ts';
import { lerFatos } from '../store.ts';
import type { QualquerTipo } from '../tipo.ts';
import { vigentes } from '../vigentes.ts';
import { entradaDoFato, type FatoEscrito, problemasDe } from './lancar-fato.ts';

const correcao = z.object({
  fatoId: uuid('o fato'),
  /** Não `motivo`: muitos fatos têm um campo com esse nome, e os dois vêm no mesmo formulário. */
  motivoDaCorrecao: texto('o motivo', 1000, 5),
  /** Presente: anula, e o resto do formulário não importa. */
  anular: opcional(z.literal('sim')),
});

export type CorrecaoEscrita = FatoEscrito & { fatoId: string; motivoDaCorrecao: string; anula: boolean };

/** `permissao`: a do tipo (quem lança) ou `pessoas.fato.rever` (o magistrado); quem chama escolhe a que a pessoa tem. */
export const corrigirFato = (
  tipo: QualquerTipo,
  permissao: IdDaPermissao,
  fuso: string,
): Acao<z.ZodType<CorrecaoEscrita>, Titular, { id: string }> => ({
  nome: `${tipo.tipo}.corrigir`,
  permissao,
  entrada: entradaDaCorrecao(tipo),
  foraDaAuditoria: ['dados', 'fonte', 'motivoDaCorrecao'],
  async alvo(tx, { pessoaId }) {
    const titular = await trancarTitular(tx, pessoaId);
    return titular && { alvo: alvoDoTitular(titular), valor: titular };
  },
  async executar(
    { tx, agora, quem, emitir, anotar },
    { pessoaId, versao, fatoId, anula, motivoDaCorrecao, ...escrito },
  ) {
    const atual = vigentes(await lerFatos(tx, pessoaId)).find((f) => f.id === fatoId && f.tipo === tipo.tipo);
    if (!atual) return recusar(naoEncontrado);
    const mudado = anula
      ? { dados: atual.dados, dia: atual.dia, hora: atual.hora, ate: atual.ate, fonte: atual.fonte }
      : escrito;
    const novo = {
      ...mudado,
      tipo,
      sigilo: escrito.sigilo ?? atual.sigilo,
      motivo: motivoDaCorrecao,
      efeito: anula ? ('anula' as const) : ('corrige' as const),
      corrigeId: fatoId,
      pessoaId: atual.pessoaId,
    };
    const r = await acrescentarFatos({ tx, agora, fuso, quem, emitir }, pessoaId, [novo], versao);
    if (!r.ok) return r;
    anotar({ objeto: { tipo: 'fato', id: fatoId }, alvo: { titularId: pessoaId } });
    return feito({ id: r.valor[0]?.id ?? '' });
  },
});

/** Na anulação só contam a pessoa, o fato e o motivo. */
const entradaDaCorrecao = (tipo: QualquerTipo): z.ZodType<CorrecaoEscrita> => {
  const doFato = entradaDoFato(tipo);
  return z.unknown().transform((bruto, ctx) => {
    const porque = correcao.safeParse(bruto);
    const anula = pedeAnulacao.safeParse(bruto).success;
    const escrito = anula ? alvoDaAnulacao.safeParse(bruto) : doFato.safeParse(bruto);
    if (porque.success && escrito.success) return { ...NADA, ...escrito.data, ...porque.data, anula };
    ctx.issues.push(...problemasDe(porque), ...problemasDe(escrito));
    return z.NEVER;
  });
};

const pedeAnulacao = z.looseObject({ anular: z.literal('sim') });

const alvoDaAnulacao = z.object({
  pessoaId: uuid('a pessoa'),
  versao: opcional(inteiro('a versão', 0, 2 ** 31 - 1)),
});

const NADA = { dados: {}, dia: '', fonte: '' };
