/** Delega, da lotação em uso a outra do mesmo órgão, permissões próprias por prazo certo. Vale no primeiro dia, sozinha. */
import { z } from 'zod';
import { data, lista, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { hojeEmBrasilia } from '../../acordos/hoje.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { raizDe } from '../../permissao/alcance.ts';
import { ehPermissao, type IdDaPermissao, permissaoDe } from '../../permissao/catalogo.ts';
import { buscarFatos } from '../../permissao/store.ts';
import { delegaveis, duracao, MAXIMO_DE_DIAS, type Parte } from '../delegacao.ts';
import * as store from '../store.ts';

const permissao = z.custom<IdDaPermissao>(
  (v) => typeof v === 'string' && ehPermissao(v),
  'Escolha as permissões na lista.',
);

const entrada = z.object({
  paraLotacaoId: uuid('para quem'),
  permissoes: lista(permissao, 'Marque ao menos uma permissão.'),
  inicio: data('o primeiro dia'),
  fim: data('o último dia'),
  motivo: texto('o motivo', 500),
});
type Entrada = z.output<typeof entrada>;

export const criarDelegacao: Acao<typeof entrada, Parte | undefined, { id: string }> = {
  nome: 'delegacao.criar',
  permissao: 'acesso.delegacao.criar',
  entrada,
  alvo: async (tx, { paraLotacaoId }, { ator }, agora) => ({
    alvo: { caminho: ator.lotacao?.caminho },
    valor: await store.acharParte(tx, paraLotacaoId, hojeEmBrasilia(agora)),
  }),
  executar: async ({ tx, agora, ator, alvo: para, emitir, anotar }, e) => {
    const { usuarioId, lotacao } = ator;
    const fatos = usuarioId && (await buscarFatos(tx, usuarioId, agora));
    if (!fatos || !lotacao) throw new Error('quem delega tem conta e lotação');
    const emUso = fatos.lotacoes.find((l) => l.lotacaoId === lotacao.lotacaoId);
    const hoje = emUso ? diaEm(emUso.fuso, agora) : hojeEmBrasilia(agora);
    const recusas = [
      ...doDestino(para, usuarioId, lotacao.caminho),
      ...dasPermissoes(e.permissoes, delegaveis(fatos, lotacao.lotacaoId, agora)),
      ...doPrazo(e, hoje),
    ];
    if (recusas.length > 0) return recusar(...recusas);
    const id = await store.gravar(
      tx,
      { ...e, deLotacaoId: lotacao.lotacaoId, permissoes: [...new Set(e.permissoes)] },
      agora,
    );
    emitir({ tipo: 'acesso.delegacao-criada', dados: { delegacaoId: id } });
    anotar({ objeto: { tipo: 'delegacao', id } });
    return feito({ id });
  },
};

function doDestino(para: Parte | undefined, eu: string, caminho: string): Recusa[] {
  const recusa = (mensagem: string): Recusa[] => [{ codigo: 'destino-nao-serve', campo: 'paraLotacaoId', mensagem }];
  // A mesma resposta para quem não existe e para quem é de outro órgão.
  if (!para || raizDe(para.caminho) !== raizDe(caminho))
    return recusa('Escolha uma pessoa do seu órgão, com lotação aberta.');
  if (para.usuarioId === eu) return recusa('Não se delega a si mesmo. Escolha outra pessoa.');
  return [];
}

function dasPermissoes(pedidas: readonly IdDaPermissao[], minhas: readonly IdDaPermissao[]): Recusa[] {
  return pedidas
    .filter((p) => !minhas.includes(p))
    .map((p): Recusa => {
      const { descricao, indelegavel } = permissaoDe(p);
      const porque = indelegavel ?? 'não é uma permissão sua, ou veio por delegação, ou todos já a têm';
      return {
        codigo: 'nao-se-delega',
        campo: 'permissoes',
        mensagem: `Não dá para delegar "${descricao}": ${porque}.`,
      };
    });
}

function doPrazo({ inicio, fim }: Entrada, hoje: string): Recusa[] {
  if (inicio < hoje)
    return [{ codigo: 'retroativo', campo: 'inicio', mensagem: 'A delegação não pode começar antes de hoje.' }];
  if (fim < inicio)
    return [{ codigo: 'prazo-invertido', campo: 'fim', mensagem: 'O último dia vem antes do primeiro.' }];
  if (duracao(inicio, fim) <= MAXIMO_DE_DIAS) return [];
  const mensagem = `A delegação dura no máximo ${MAXIMO_DE_DIAS} dias. Para mais que isso, peça um papel para a pessoa.`;
  return [{ codigo: 'prazo-longo', campo: 'fim', mensagem, base: 'Escolha do sistema.' }];
}
