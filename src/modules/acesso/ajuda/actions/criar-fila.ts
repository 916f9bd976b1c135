/** Cria a fila de ajuda de um órgão (ou unidade), ou a do sistema, que é uma só. */
import { z } from 'zod';
import { inteiro, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, type Recusa, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { decidir } from '../../permissao/decidir.ts';
import type { FilaDeAjuda } from '../pedido-de-ajuda.ts';
import { buscarCaminho, gravarFila, listarFilas } from '../store.ts';

const entrada = z.object({
  estrutura: uuid('quem atende'),
  nome: texto('o nome da fila', 100),
  descricao: texto('o que ela atende', 300),
  prazoEmDias: inteiro('o prazo em dias', 1, 90),
  doSistema: opcional(z.literal('sim', 'Diga se a fila é a do sistema.')),
});

export const criarFila: Acao<typeof entrada, { caminho: string; filas: readonly FilaDeAjuda[] }, string> = {
  nome: 'ajuda.criar-fila',
  permissao: 'acesso.estrutura.gerir',
  entrada,
  async alvo(tx, { estrutura }) {
    const caminho = await buscarCaminho(tx, estrutura);
    return caminho === undefined ? undefined : { alvo: { caminho }, valor: { caminho, filas: await listarFilas(tx) } };
  },
  async executar({ tx, agora, ator, alvo: { caminho, filas }, anotar }, e) {
    const doSistema = e.doSistema === 'sim';
    const recusas = [
      doSistema && !decidir(ator, 'acesso.estrutura.gerir', {}, agora).pode && SO_A_GESTAO,
      doSistema && filas.some((f) => f.doSistema) && JA_HA_DO_SISTEMA,
      !doSistema && filas.some((f) => !f.doSistema && f.caminho === caminho) && JA_HA_DAQUI,
    ].filter((r) => r !== false);
    if (recusas.length > 0) return recusar(...recusas);
    const nova = {
      estruturaId: e.estrutura,
      nome: e.nome,
      descricao: e.descricao,
      prazoEmDias: e.prazoEmDias,
      doSistema,
    };
    const id = await gravarFila(tx, nova, agora);
    anotar({ objeto: { tipo: 'fila-de-ajuda', id } });
    return feito(id);
  },
};

const SO_A_GESTAO: Recusa = {
  codigo: 'fora-do-alcance',
  mensagem: 'A fila do sistema recebe pedidos de todos os órgãos: só a gestão do sistema a cria.',
};
const JA_HA_DO_SISTEMA: Recusa = {
  codigo: 'ja-existe',
  mensagem: 'O sistema já tem a sua fila: ela é uma só.',
  campo: 'doSistema',
};
const JA_HA_DAQUI: Recusa = {
  codigo: 'ja-existe',
  mensagem: 'Esta estrutura já tem fila de ajuda. Escolha outra que atenda.',
  campo: 'estrutura',
};
