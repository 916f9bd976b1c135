/** Muda nome, sigla e lugar. Espécie e posição na árvore não mudam: delas dependem os papéis já dados. */
import { z } from 'zod';
import { feito, type Recusa, recusar } from '../../../../platform/recusa.ts';
import { uuid } from '../../../../platform/entrada/campos.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { CAMPOS_DA_ESTRUTURA, municipioTemEstado } from '../entrada.ts';
import type { Estrutura } from '../estrutura.ts';
import { jaInativa } from '../recusas.ts';
import { alterar, lotadoNela, siglaEmUso, trancarEstrutura } from '../store.ts';
import { siglaRepetida } from './cadastrar-estrutura.ts';

const entrada = municipioTemEstado(z.object({ ...CAMPOS_DA_ESTRUTURA, id: uuid('a estrutura') }));

export const editarEstrutura: Acao<typeof entrada, Estrutura, { id: string }> = {
  nome: 'acesso.editar-estrutura',
  permissao: 'acesso.estrutura.gerir',
  entrada,
  async alvo(tx, { id }) {
    const estrutura = await trancarEstrutura(tx, id, 'mudar');
    return estrutura && { alvo: { caminho: estrutura.caminho }, valor: estrutura };
  },
  async executar({ tx, agora, ator, alvo: antes, anotar }, nova) {
    if (antes.inativadaEm) return recusar(jaInativa(antes));
    if (mudaAJurisdicao(antes, nova) && (await lotadoNela(tx, antes.id, ator.usuarioId, agora))) {
      return recusar(A_PROPRIA_JURISDICAO);
    }
    if (await siglaEmUso(tx, { paiId: antes.paiId, sigla: nova.sigla, menos: antes.id })) {
      return recusar(siglaRepetida(nova.sigla));
    }
    await alterar(tx, antes.id, nova);
    anotar({ objeto: { tipo: 'estrutura', id: antes.id }, dados: { antes, entrada: nova } });
    return feito({ id: antes.id });
  },
};

/** Comarca, região e circunscrição dizem que casos alcança quem está lotado aqui; valem dentro do estado. */
const JURISDICAO = ['uf', 'comarca', 'regiao', 'circunscricao'] as const;

type ComJurisdicao = Pick<Estrutura, (typeof JURISDICAO)[number]>;

const mudaAJurisdicao = (antes: ComJurisdicao, nova: ComJurisdicao): boolean =>
  JURISDICAO.some((campo) => antes[campo] !== nova[campo]);

const A_PROPRIA_JURISDICAO: Recusa = {
  codigo: 'interessado',
  mensagem:
    'O estado, a comarca, a região e a circunscrição desta unidade decidem que casos você mesmo alcança. Outra pessoa precisa mudá-los.',
};
