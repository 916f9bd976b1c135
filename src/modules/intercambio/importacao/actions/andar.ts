/** Pausar, retomar e cancelar. O que já entrou fica: nada se apaga. */
import { z } from 'zod';
import { uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { type Acao, jaMudou, type Tx } from '../../../acesso/index.ts';
import { type Importacao, type PassoDaImportacao, pode } from '../importacao.ts';
import { mudarEstado } from '../store.ts';
import { agendarApagar, agendarImportacao } from '../trabalhos.ts';
import { alvoDaImportacao } from './alvo-da-importacao.ts';

const entrada = z.object({ id: uuid('a importação') });

const passo = (
  qual: Exclude<PassoDaImportacao, 'comecar'>,
  gravar: (tx: Tx, id: string, agora: Date) => Promise<void>,
): Acao<typeof entrada, Importacao, { id: string }> => ({
  nome: `intercambio.${qual}-importacao`,
  permissao: 'intercambio.arquivo.importar',
  entrada,
  alvo: alvoDaImportacao,
  async executar({ tx, agora, alvo: importacao }) {
    if (!pode(importacao, qual)) return recusar(jaMudou);
    await gravar(tx, importacao.id, agora);
    return feito({ id: importacao.id });
  },
});

/** O lote em curso termina antes: ele e esta ação trancam a mesma linha. */
export const pausarImportacao = passo('pausar', (tx, id) => mudarEstado(tx, id, 'pausada'));

export const retomarImportacao = passo('retomar', async (tx, id) => {
  await mudarEstado(tx, id, 'correndo');
  await agendarImportacao(tx, id);
});

export const cancelarImportacao = passo('cancelar', async (tx, id, agora) => {
  await mudarEstado(tx, id, 'cancelada', { terminadaEm: agora });
  await agendarApagar(tx, id);
});
