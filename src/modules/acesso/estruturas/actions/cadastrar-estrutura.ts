/** Cria um órgão (sem pai) ou algo dentro de uma estrutura que já existe. */
import { z } from 'zod';
import { type Recusa, feito, recusar } from '../../../../platform/recusa.ts';
import { escolha, opcional, uuid } from '../../../../platform/entrada/campos.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { CAMPOS_DA_ESTRUTURA, municipioTemEstado } from '../entrada.ts';
import {
  type EspecieDeEstrutura,
  ESPECIES,
  especiesDentroDe,
  type Estrutura,
  MAIOR_PROFUNDIDADE,
  nivelDe,
  profundidade,
} from '../estrutura.ts';
import { inserir, siglaEmUso, trancarEstrutura } from '../store.ts';

const especies = Object.keys(ESPECIES) as [EspecieDeEstrutura, ...EspecieDeEstrutura[]];

const entrada = municipioTemEstado(
  z.object({
    ...CAMPOS_DA_ESTRUTURA,
    paiId: opcional(uuid('a estrutura de cima')),
    especie: escolha('a espécie', especies),
  }),
);

export const cadastrarEstrutura: Acao<typeof entrada, { pai?: Estrutura | undefined }, { id: string }> = {
  nome: 'acesso.cadastrar-estrutura',
  permissao: 'acesso.estrutura.gerir',
  entrada,
  async alvo(tx, { paiId }) {
    // Órgão não está dentro de nada: só o alcança quem gere o sistema inteiro.
    if (paiId === undefined) return { alvo: {}, valor: {} };
    const pai = await trancarEstrutura(tx, paiId, 'mudar');
    return pai && { alvo: { caminho: pai.caminho }, valor: { pai } };
  },
  async executar({ tx, agora, alvo: { pai }, anotar }, nova) {
    const recusas = recusasDoLugar(pai, nova.especie);
    if (await siglaEmUso(tx, { paiId: pai?.id, sigla: nova.sigla })) recusas.push(siglaRepetida(nova.sigla));
    if (recusas.length > 0) return recusar(...recusas);
    const nivel = nivelDe(nova.especie, pai !== undefined);
    const id = await inserir(tx, { ...nova, nivel }, pai, agora);
    anotar({ objeto: { tipo: 'estrutura', id } });
    return feito({ id });
  },
};

export const siglaRepetida = (sigla: string): Recusa => ({
  codigo: 'sigla-repetida',
  mensagem: `Já há aqui outra estrutura ativa com a sigla ${sigla}. Escolha outra sigla ou edite a que existe.`,
  campo: 'sigla',
});

function recusasDoLugar(pai: Estrutura | undefined, especie: EspecieDeEstrutura): Recusa[] {
  const recusas: Recusa[] = [];
  if (pai?.inativadaEm) {
    const mensagem = `${pai.nome} foi inativada e não recebe mais nada. Escolha outra estrutura de cima.`;
    recusas.push({ codigo: 'estrutura-inativa', mensagem, campo: 'paiId' });
  }
  if (pai && profundidade(pai) >= MAIOR_PROFUNDIDADE) {
    const mensagem = `A árvore tem no máximo ${MAIOR_PROFUNDIDADE} níveis. Cadastre num nível acima.`;
    recusas.push({ codigo: 'fundo-demais', mensagem, campo: 'paiId' });
  }
  const cabem = especiesDentroDe(pai);
  if (!cabem.includes(especie)) {
    const onde = pai ? `dentro de ${pai.nome} (${ESPECIES[pai.especie]})` : 'como órgão, sem nada acima';
    const quais = cabem.map((e) => ESPECIES[e]).join(', ');
    recusas.push({
      codigo: 'especie-fora-do-lugar',
      mensagem: `${ESPECIES[especie]} não pode ficar ${onde}. Ali cabem: ${quais}.`,
      campo: 'especie',
    });
  }
  return recusas;
}
