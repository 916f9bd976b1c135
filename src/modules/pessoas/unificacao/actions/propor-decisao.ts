/** A primeira das duas pessoas diz se os registros são da mesma, e por quê. Serve também ao par que ninguém achou. */
import { z } from 'zod';
import { escolha, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { type Acao, alvoDoTitular } from '../../../acesso/index.ts';
import { compararPessoas, PESOS_PADRAO } from '../../identidade/index.ts';
import { registrosDe } from '../candidatos.ts';
import { problemasDeProposta } from '../semelhanca.ts';
import { acharSemelhanca, gravarProposta, gravarSemelhanca } from '../store.ts';
import type { Par } from '../unificar.ts';
import { alcancaOOutro, trancarPar } from './o-par.ts';

const entrada = z.object({
  ficaId: uuid('o registro que fica'),
  saiId: uuid('o outro registro'),
  decisao: escolha('se são a mesma pessoa', ['mesma', 'outra']),
  motivo: texto('o motivo', 1000, 5),
});

const PERMISSAO = 'pessoas.identidade.propor';

export const proporDecisao: Acao<typeof entrada, Par, void> = {
  nome: 'pessoas.propor-identidade',
  permissao: PERMISSAO,
  entrada,
  foraDaAuditoria: ['motivo'],
  async alvo(tx, { ficaId, saiId }) {
    const par = await trancarPar(tx, ficaId, saiId);
    return par && { alvo: alvoDoTitular(par.fica), valor: par };
  },
  async executar({ tx, agora, quem, alvo: par, anotar }, { ficaId, saiId, decisao, motivo }) {
    const alcanca = alcancaOOutro(quem, PERMISSAO, par, agora);
    if (!alcanca.ok) return alcanca;
    let semelhanca = await acharSemelhanca(tx, ficaId, saiId);
    if (!semelhanca) {
      const registros = await registrosDe(tx, [ficaId, saiId]);
      const [a, b] = [ficaId, saiId].map((id) => registros.find((r) => r.id === id)?.registro);
      if (!a || !b) return recusar(UM_JA_UNIFICADO);
      await gravarSemelhanca(tx, ficaId, saiId, compararPessoas(a, b, PESOS_PADRAO), agora);
      semelhanca = await acharSemelhanca(tx, ficaId, saiId);
    }
    const problemas = semelhanca ? problemasDeProposta(semelhanca) : [];
    if (problemas.length > 0) return recusar(...problemas);
    await gravarProposta(tx, { ficaId, saiId }, { decisao, motivo, porId: quem.ator.usuarioId, em: agora });
    anotar({ objeto: { tipo: 'pessoa', id: ficaId }, alvo: { titularId: ficaId } });
    return feito(undefined);
  },
};

const UM_JA_UNIFICADO = {
  codigo: 'ja-unificada',
  mensagem: 'Um dos registros já foi unificado em outro. Abra o que ficou e compare com ele.',
};
