/** Emite o código impresso. Um novo cancela o anterior e encerra as sessões abertas com ele. */
import { z } from 'zod';
import { uuid } from '../../../../platform/entrada/campos.ts';
import { feito } from '../../../../platform/recusa.ts';
import type { Assinador } from '../../entrada/cofre/assinatura.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { sortearCodigo, validadeDoCodigo } from '../codigo.ts';
import { resumoDoCodigo } from '../resumo-do-codigo.ts';
import { encerrarSessoesDoTitular, trancarTitular, trocarCodigo } from '../store.ts';
import { alvoDoTitular, type CodigoEmitido, type Titular } from '../titular.ts';

const entrada = z.object({ titularId: uuid('a pessoa') });

export interface CodigoNovo extends CodigoEmitido {
  /** Só existe aqui: vai à folha, uma vez, e a lugar nenhum mais. */
  codigo: string;
  titular: Titular;
}

export const emitirCodigo = (assinador: Assinador, fuso: string): Acao<typeof entrada, Titular, CodigoNovo> => ({
  nome: 'acesso.emitir-codigo-do-titular',
  permissao: 'acesso.titular.emitir-codigo',
  entrada,
  async alvo(tx, { titularId }) {
    const titular = await trancarTitular(tx, titularId);
    return titular && { alvo: alvoDoTitular(titular), valor: titular };
  },
  async executar({ tx, agora, ator, alvo: titular, anotar }) {
    const codigo = sortearCodigo();
    const expiraEm = validadeDoCodigo(agora, fuso);
    const hash = resumoDoCodigo(assinador, codigo);
    await trocarCodigo(tx, titular.id, { hash, emitidoEm: agora, expiraEm, autorId: ator.usuarioId ?? '' });
    await encerrarSessoesDoTitular(tx, titular.id, 'um código novo foi emitido', agora);
    anotar({ objeto: { tipo: 'titular', id: titular.id }, dados: { valeAte: expiraEm } });
    return feito({ codigo, emitidoEm: agora, expiraEm, titular });
  },
});
