/** A folha em PDF, com o código: só para quem acabou de emiti-lo, que é quem ainda o tem. */
import { z } from 'zod';
import { texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import type { Assinador } from '../../entrada/cofre/assinatura.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { lerCodigo } from '../codigo.ts';
import { resumoDoCodigo } from '../resumo-do-codigo.ts';
import { donoDoCodigo, trancarTitular } from '../store.ts';
import { alvoDoTitular, type CodigoEmitido, type Titular } from '../titular.ts';

const entrada = z.object({ titularId: uuid('a pessoa'), codigo: texto('o código') });

export interface FolhaAImprimir extends CodigoEmitido {
  titular: Titular;
  codigo: string;
}

export const imprimirFolha = (assinador: Assinador): Acao<typeof entrada, Titular, FolhaAImprimir> => ({
  nome: 'acesso.imprimir-folha-do-titular',
  permissao: 'acesso.titular.emitir-codigo',
  entrada,
  async alvo(tx, { titularId }) {
    const titular = await trancarTitular(tx, titularId);
    return titular && { alvo: alvoDoTitular(titular), valor: titular };
  },
  async executar({ tx, agora, alvo: titular, anotar }, { codigo: digitado }) {
    const codigo = lerCodigo(digitado);
    const dono = codigo ? await donoDoCodigo(tx, resumoDoCodigo(assinador, codigo), agora) : undefined;
    if (!codigo || dono?.id !== titular.id) return recusar(NAO_VALE_MAIS);
    anotar({ objeto: { tipo: 'titular', id: titular.id } });
    return feito({ titular, codigo, emitidoEm: dono.emitidoEm, expiraEm: dono.expiraEm });
  },
});

const NAO_VALE_MAIS: Recusa = {
  codigo: 'codigo-nao-vale',
  mensagem: 'Este código não vale mais: já se emitiu outro. Volte à ficha da pessoa e emita um novo.',
};
