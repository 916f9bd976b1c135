/** Dá o arquivo por recebido: chegou inteiro, e pode ser conferido. */
import { z } from 'zod';
import { uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { type Acao, jaMudou } from '../../../acesso/index.ts';
import type { Importacao } from '../importacao.ts';
import { tamanhoRecebido } from '../pedacos.ts';
import { mudarEstado } from '../store.ts';
import { agendarConferencia } from '../trabalhos.ts';
import { alvoDaImportacao } from './alvo-da-importacao.ts';

const entrada = z.object({ id: uuid('a importação') });

export const receberArquivo: Acao<typeof entrada, Importacao, { id: string }> = {
  nome: 'intercambio.receber-arquivo',
  permissao: 'intercambio.arquivo.importar',
  entrada,
  alvo: alvoDaImportacao,
  async executar({ tx, alvo: importacao }) {
    if (importacao.estado !== 'recebendo') return recusar(jaMudou);
    if ((await tamanhoRecebido(tx, importacao.id)) !== importacao.tamanho) return recusar(INCOMPLETO);
    await mudarEstado(tx, importacao.id, 'recebida');
    await agendarConferencia(tx, importacao.id);
    return feito({ id: importacao.id });
  },
};

const INCOMPLETO: Recusa = {
  codigo: 'arquivo-incompleto',
  campo: 'arquivo',
  mensagem: 'O arquivo não chegou inteiro: a conexão caiu, ou ele mudou enquanto era enviado. Envie de novo.',
};
