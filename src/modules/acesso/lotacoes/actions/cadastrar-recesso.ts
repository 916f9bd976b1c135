/** Recesso forense: abre os plantões de circunscrição e fecha os de região, nos dias e no lugar dele. */
import { z } from 'zod';
import { data, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, type Recusa, recusar } from '../../../../platform/recusa.ts';
import { diasEntre } from '../../../../ui/texto.ts';
import { uf } from '../../estruturas/entrada.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { inserirRecesso } from '../calendario-store.ts';
import { lugarDaNorma, type LugarDaNorma, orgaoInativo } from '../lugar-da-norma.ts';

/** Mais que isto é engano de digitação, e deixaria plantões abertos por meses (escolha do sistema). */
const MAIOR_RECESSO_EM_DIAS = 60;

const entrada = z.object({
  inicio: data('o primeiro dia'),
  fim: data('o último dia'),
  norma: texto('a norma que o fixou', 200, 5),
  uf: opcional(uf()),
  estruturaId: opcional(uuid('o órgão')),
});

export const cadastrarRecesso: Acao<typeof entrada, LugarDaNorma, { id: string }> = {
  nome: 'acesso.cadastrar-recesso',
  permissao: 'acesso.calendario.gerir',
  entrada,
  alvo: (tx, { estruturaId }) => lugarDaNorma(tx, estruturaId),
  async executar({ tx, agora, alvo: { estrutura }, anotar }, novo) {
    const recusas = [...orgaoInativo(estrutura), ...recusasDaDuracao(novo)];
    if (recusas.length > 0) return recusar(...recusas);
    const id = await inserirRecesso(tx, novo, agora);
    if (!id) return recusar(REPETIDO);
    anotar({ objeto: { tipo: 'recesso', id } });
    return feito({ id });
  },
};

const REPETIDO: Recusa = {
  codigo: 'recesso-repetido',
  mensagem: 'Já há um recesso cadastrado com estes dias e neste lugar.',
  campo: 'inicio',
};

function recusasDaDuracao({ inicio, fim }: { inicio: string; fim: string }): Recusa[] {
  if (fim < inicio) {
    return [
      {
        codigo: 'fim-antes-do-inicio',
        mensagem: 'O último dia vem antes do primeiro. Confira as datas.',
        campo: 'fim',
      },
    ];
  }
  if (diasEntre(inicio, fim) < MAIOR_RECESSO_EM_DIAS) return [];
  const mensagem = `O recesso passa de ${MAIOR_RECESSO_EM_DIAS} dias. Confira as datas e o ano.`;
  return [{ codigo: 'recesso-longo', mensagem, campo: 'fim' }];
}
