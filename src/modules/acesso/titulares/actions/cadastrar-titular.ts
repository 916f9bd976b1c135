/** Cadastra a pessoa presa, onde está e quem atua no caso. O código se emite depois. */
import { z } from 'zod';
import { dia } from '../../../../direito/tempo/dia.ts';
import { data, escolha, lista, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { type Estrutura, trancarEstrutura } from '../../estruturas/index.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import type { Acao } from '../../nucleo/acao.ts';
import type { Tx } from '../../nucleo/servicos.ts';
import type { Ator } from '../../permissao/tipos.ts';
import { alcancaTitular } from '../alcance-no-sql.ts';
import { lerCasoEscrito } from '../caso.ts';
import { nomeSimples } from '../comparar.ts';
import { ATUAM, problemasDosLugares } from '../lugares.ts';
import { buscarNoAlcance, inserirTitular } from '../store.ts';

const MAIOR_CASO = 200_000;

const entrada = z.object({
  nome: texto('o nome'),
  nascimento: data('a data de nascimento'),
  mae: texto('o nome da mãe'),
  estabelecimentoId: uuid('o estabelecimento'),
  varaId: opcional(uuid('a vara')),
  atuam: lista(uuid('quem atua no caso'), `Marque ao menos um órgão que atua no caso: ${ATUAM}.`),
  sigilo: escolha('o sigilo', ['publico', 'restrito']),
  caso: opcional(texto('o caso', MAIOR_CASO)),
});

interface Lugares {
  estabelecimento: Estrutura;
  vara: Estrutura | undefined;
  atuam: readonly Estrutura[];
}

export const cadastrarTitular: Acao<typeof entrada, Lugares, { id: string }> = {
  nome: 'acesso.cadastrar-titular',
  permissao: 'acesso.titular.emitir-codigo',
  entrada,
  foraDaAuditoria: ['nome', 'nascimento', 'mae', 'caso'],
  async alvo(tx, { estabelecimentoId, varaId, atuam: ids, sigilo }) {
    const estabelecimento = await trancarEstrutura(tx, estabelecimentoId, 'manter');
    const vara = varaId === undefined ? undefined : await trancarEstrutura(tx, varaId, 'manter');
    const atuam = await trancarTodas(tx, ids);
    if (!estabelecimento || !atuam || (varaId !== undefined && !vara)) return undefined;
    const { comarca, regiao, circunscricao } = vara ?? estabelecimento;
    const { caminho } = estabelecimento;
    const alvo = { caminho, comarca, regiao, circunscricao, atuam: atuam.map((e) => e.caminho), sigilo };
    return { alvo, valor: { estabelecimento, vara, atuam } };
  },
  async executar({ tx, agora, ator, alvo: lugares, anotar }, { caso, ...novo }) {
    const { estabelecimento, vara, atuam } = lugares;
    const hoje = diaEm(estabelecimento.fuso, agora);
    const lido = caso === undefined ? feito(undefined) : await lerCasoEscrito(caso, dia(hoje));
    const recusas = [
      ...(novo.nascimento > hoje ? [NASCEU_DEPOIS] : []),
      ...problemasDosLugares(estabelecimento, vara, atuam),
      ...(await jaCadastrada(tx, ator, novo)),
      ...(lido.ok ? [] : lido.recusas),
    ];
    if (!lido.ok || recusas.length > 0) return recusar(...recusas);
    const campos = { ...novo, caso: lido.valor, atuam: atuam.map((e) => e.id) };
    const id = await inserirTitular(tx, campos, ator.usuarioId ?? '', agora);
    // Só onde está e quem atua: nome, nascimento, mãe e caso ficam no cadastro, que se pode apagar.
    const { estabelecimentoId, varaId, sigilo } = novo;
    const dados = { entrada: { estabelecimentoId, varaId, sigilo, atuam: novo.atuam }, comCaso: caso !== undefined };
    anotar({ objeto: { tipo: 'titular', id }, alvo: { titularId: id }, dados });
    return feito({ id });
  },
};

/** As distintas, sempre na mesma ordem; `undefined` se alguma não existe. */
async function trancarTodas(tx: Tx, ids: readonly string[]): Promise<Estrutura[] | undefined> {
  const achadas: Estrutura[] = [];
  for (const id of [...new Set(ids)].toSorted()) {
    const estrutura = await trancarEstrutura(tx, id, 'manter');
    if (!estrutura) return undefined;
    achadas.push(estrutura);
  }
  return achadas;
}

const NASCEU_DEPOIS: Recusa = {
  codigo: 'nascimento-no-futuro',
  campo: 'nascimento',
  mensagem: 'A data de nascimento é depois de hoje. Confira o ano.',
};

interface Identidade {
  nome: string;
  nascimento: string;
  mae: string;
}

/** Só entre as pessoas ao alcance de quem cadastra: a recusa não pode contar de quem ele não vê. */
async function jaCadastrada(tx: Tx, ator: Ator, { nome, nascimento, mae }: Identidade): Promise<Recusa[]> {
  const alcance = alcancaTitular(ator, 'acesso.titular.emitir-codigo');
  const iguais = await buscarNoAlcance(tx, { nascimento }, alcance, MUITAS);
  const ja = iguais.some((t) => nomeSimples(t.nome) === nomeSimples(nome) && nomeSimples(t.mae) === nomeSimples(mae));
  return ja ? [JA_CADASTRADA] : [];
}

/** Nascidas no mesmo dia. */
const MUITAS = 1000;

const JA_CADASTRADA: Recusa = {
  codigo: 'ja-cadastrada',
  campo: 'nome',
  mensagem:
    'Já há uma pessoa com este nome, este nascimento e esta mãe. Busque-a em "Pessoas presas" e emita o código lá.',
};
