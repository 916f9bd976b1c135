/** Propõe um papel para uma lotação. Não dá nada até que outra pessoa autorize. */
import { z } from 'zod';
import { data, escolha, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { type IdDoPapel, PAPEIS, papelDe } from '../../permissao/papeis.ts';
import { caminhoDoPapel } from '../cabimento.ts';
import { impedimentos } from '../conferir.ts';
import { evento, PAPEL_PROPOSTO } from '../events.ts';
import * as store from '../store.ts';
import { porQueAcabou } from '../vinculo.ts';

export const papelSchema = escolha('o papel', Object.keys(PAPEIS) as [IdDoPapel, ...IdDoPapel[]]);

const entrada = z.object({
  lotacaoId: uuid('a lotação'),
  papel: papelSchema,
  acordoId: opcional(uuid('o acordo')),
  motivo: texto('o motivo ou o ato', 500),
  inicio: data('o primeiro dia'),
  fim: opcional(data('o último dia')),
});

export const proporPapel: Acao<typeof entrada, store.LugarDaProposta, { id: string }> = {
  nome: 'vinculo.propor',
  permissao: 'acesso.vinculo.propor',
  entrada,
  alvo: async (tx, { lotacaoId, papel }) => {
    const lugar = await store.trancarLugar(tx, lotacaoId);
    if (!lugar) return undefined;
    const caminho = caminhoDoPapel(papel, lugar.estrutura.caminho);
    return { alvo: { caminho, interessados: [lugar.pessoa.id] }, valor: lugar };
  },
  executar: async ({ tx, agora, ator, alvo: lugar, emitir, anotar }, e) => {
    const hoje = diaEm(lugar.estrutura.fuso, agora);
    const acordos = await store.acordosDoOrgao(tx, lugar.orgaoId);
    const abertos = (await store.trancarAbertosDaLotacao(tx, e.lotacaoId)).filter((v) => v.papel === e.papel);
    // O que só acabou por data ainda está aberto no registro: encerra-se, para dar lugar ao novo.
    const acabados = abertos.filter((v) => v.autorizadoEm && v.inicio <= hoje && porQueAcabou(v, agora) !== undefined);
    const recusas = impedimentos(e, lugar, acordos, hoje);
    if (e.inicio < hoje) recusas.push(RETROATIVO);
    if (abertos.length > acabados.length) recusas.push(repetido(e.papel));
    if (recusas.length > 0) return recusar(...recusas);
    await store.gravarEncerramento(
      tx,
      acabados.map((v) => v.id),
      'Acabou pela data; foi proposto de novo',
      agora,
    );
    const id = await store.gravarProposta(tx, { ...e, propostoPor: ator.usuarioId }, agora);
    emitir(evento(PAPEL_PROPOSTO, id));
    anotar({ objeto: { tipo: 'vinculo', id } });
    return feito({ id });
  },
};

const RETROATIVO: Recusa = {
  codigo: 'retroativo',
  campo: 'inicio',
  mensagem: 'O papel não pode começar antes de hoje: acesso não se dá para trás.',
};

const repetido = (papel: IdDoPapel): Recusa => ({
  codigo: 'papel-repetido',
  campo: 'papel',
  mensagem: `Esta lotação já tem o papel ${papelDe(papel).nome}, em vigor ou proposto. Para mudar o prazo, revogue-o e proponha outro.`,
});
