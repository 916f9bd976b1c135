/**
 * Diz de um processo o que os fatos não dizem: órgão, classe, sigilo. Serve ao que ainda não existe e ao que nasceu da
 * menção num fato. Subir o sigilo sobe junto o de todo fato que fala dele, na mesma transação.
 */
import { z } from 'zod';
import { escolha, inteiro, opcional, texto, uuid } from '../../../platform/entrada/campos.ts';
import { feito, type Recusa, recusar } from '../../../platform/recusa.ts';
import {
  acharEstrutura,
  type Acao,
  type Alvo,
  type Ator,
  decidir,
  type Estrutura,
  jaMudou,
  lugarDe,
  SIGILOS,
  type Sigilo,
  type Tx,
} from '../../acesso/index.ts';
import { campo } from '../../pessoas/index.ts';
import {
  alvoDoOrgao,
  ESPECIES_DE_ORGAO,
  ESPECIES_DE_PROCESSO,
  type EspecieDeProcesso,
  type Processo,
} from '../processo.ts';
import { subirSigiloDosFatos, trancarPartes } from '../subir-sigilo.ts';
import { credenciadosDoProcesso, partesDe } from '../store/partes.ts';
import { alterarProcesso, inserirProcesso, trancarProcesso } from '../store/processos.ts';

const ESPECIES = Object.keys(ESPECIES_DE_PROCESSO) as [EspecieDeProcesso, ...EspecieDeProcesso[]];

const entrada = z.object({
  numero: campo.processo('Número').esquema,
  especie: escolha('a espécie', ESPECIES),
  classe: opcional(
    texto('a classe', 6).refine((t) => /^\d{1,6}$/.test(t), 'A classe é o código da tabela unificada: só algarismos.'),
  ),
  orgaoId: opcional(uuid('o órgão')),
  orgaoNome: opcional(texto('o nome do órgão')),
  sigilo: escolha('o sigilo', SIGILOS),
  /** A que se viu no formulário; ausente: o processo ainda não existia. */
  versao: opcional(inteiro('a versão', 0, 2 ** 31 - 1)),
});

type Entrada = z.output<typeof entrada>;

interface Achado {
  antes: Processo | undefined;
  alvo: Alvo;
  orgao: Estrutura | undefined;
}

const PERMISSAO = 'processos.processo.lancar';

export const registrarProcesso = (fuso: string): Acao<typeof entrada, Achado, { numero: string }> => ({
  nome: 'processos.registrar-processo',
  permissao: PERMISSAO,
  entrada,
  async alvo(tx, { numero, orgaoId, sigilo }, { ator }) {
    await trancarPartes(tx, numero, sigilo);
    const antes = await trancarProcesso(tx, numero);
    const orgao = orgaoId === undefined ? undefined : await acharEstrutura(tx, orgaoId);
    const alvo = await alvoDoProcesso(tx, ator, antes, orgao);
    return alvo && { alvo, valor: { antes, alvo, orgao } };
  },
  async executar({ tx, agora, quem, ator, emitir, anotar, alvo: { antes, alvo, orgao } }, dados) {
    const problemas = [...problemasDe(dados, orgao), ...semPoderBaixar(ator, antes, dados.sigilo, alvo, agora)];
    if (problemas.length > 0) return recusar(...problemas);
    if (antes && antes.versao !== dados.versao) return recusar(dados.versao === undefined ? JA_EXISTE : jaMudou);
    const { versao: _versao, ...novos } = dados;
    if (antes) await alterarProcesso(tx, novos);
    else await inserirProcesso(tx, novos, { autorId: ator.usuarioId, agora });
    await subirSigiloDosFatos({ tx, agora, fuso, quem, emitir }, dados.numero, dados.sigilo);
    anotar({ objeto: { tipo: 'processo', id: dados.numero } });
    return feito({ numero: dados.numero });
  },
});

/**
 * O do órgão em que já corre ou, sem ele, o de quem alcança alguma das partes; no processo novo, o do órgão escolhido.
 * `undefined`: existe, mas fora do alcance — a resposta é a de quem não existe.
 */
export async function alvoDoProcesso(
  tx: Tx,
  ator: Ator,
  antes: Processo | undefined,
  orgao: Estrutura | undefined,
): Promise<Alvo | undefined> {
  const doLugar = lugarDe(ator, PERMISSAO);
  if (!antes) return orgao ? alvoDoOrgao(orgao, 'publico') : doLugar;
  const credenciados = await credenciadosDoProcesso(tx, antes.numero);
  const sigilo = { sigilo: antes.sigilo, credenciados };
  if (antes.orgaoId !== undefined) {
    const atual = await acharEstrutura(tx, antes.orgaoId);
    return atual && alvoDoOrgao(atual, antes.sigilo, credenciados);
  }
  const alcanca = (await partesDe(tx, ator, PERMISSAO, antes.numero)).length > 0;
  return alcanca ? { ...doLugar, ...sigilo } : undefined;
}

function problemasDe({ orgaoId, orgaoNome }: Entrada, orgao: Estrutura | undefined): Recusa[] {
  if (orgaoId !== undefined && !(orgao && ESPECIES_DE_ORGAO.includes(orgao.especie))) {
    return [
      { codigo: 'orgao-invalido', campo: 'orgaoId', mensagem: 'Escolha uma vara, um tribunal ou uma delegacia.' },
    ];
  }
  if (orgaoId !== undefined && orgaoNome !== undefined) {
    return [
      { codigo: 'dois-orgaos', campo: 'orgaoNome', mensagem: 'Escolha o órgão na lista ou escreva-o: não os dois.' },
    ];
  }
  return [];
}

/** Baixar expõe: é de quem cuida do sigilo das pessoas. */
function semPoderBaixar(ator: Ator, antes: Processo | undefined, sigilo: Sigilo, alvo: Alvo, agora: Date): Recusa[] {
  if (!antes || SIGILOS.indexOf(sigilo) >= SIGILOS.indexOf(antes.sigilo)) return [];
  if (decidir(ator, 'pessoas.sigilo.gerir', alvo, agora).pode) return [];
  return [{ codigo: 'sem-poder-baixar', campo: 'sigilo', mensagem: NAO_BAIXA }];
}

const JA_EXISTE: Recusa = {
  codigo: 'ja-existe',
  campo: 'numero',
  mensagem: 'Este processo já está registrado. Procure-o pelo número e mude-o na página dele.',
};

const NAO_BAIXA =
  'Baixar o sigilo de um processo cabe a quem pode mudar o sigilo das pessoas, com a identidade confirmada há pouco. O resto pode ser gravado com o sigilo que já tinha.';
