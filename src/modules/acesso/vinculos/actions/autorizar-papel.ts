/** Autoriza um papel proposto por outra pessoa para uma terceira. Passa a valer na hora. */
import { z } from 'zod';
import { aceite } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { ehPapel } from '../../permissao/papeis.ts';
import { impedimentos } from '../conferir.ts';
import { evento, PAPEL_AUTORIZADO } from '../events.ts';
import { acordosDoOrgao, gravarAutorizacao, trancarLugar } from '../store.ts';
import type { Vinculo } from '../vinculo.ts';
import { alvoDoVinculo, jaDecidido } from './alvo-do-vinculo.ts';

const entrada = z.object({ id: z.guid(), ciente: aceite('Marque que conferiu o que a pessoa passará a poder.') });

const semCampo = ({ codigo, mensagem, base }: Recusa): Recusa => ({ codigo, mensagem, ...(base ? { base } : {}) });

export const autorizarPapel: Acao<typeof entrada, Vinculo, void> = {
  nome: 'vinculo.autorizar',
  permissao: 'acesso.vinculo.autorizar',
  entrada,
  alvo: alvoDoVinculo,
  executar: async ({ tx, agora, ator, alvo: v, emitir, anotar }) => {
    const decidido = jaDecidido(v);
    if (decidido) return decidido;
    const lugar = await trancarLugar(tx, v.lotacaoId);
    if (!lugar || !ehPapel(v.papel)) throw new Error(`vínculo ${v.id} sem lotação ou de papel que não existe`);
    const acordos = await acordosDoOrgao(tx, lugar.orgaoId);
    const recusas = impedimentos({ ...v, papel: v.papel }, lugar, acordos, diaEm(v.estrutura.fuso, agora));
    // A página é de confirmar, sem os campos da proposta: os problemas vão todos ao alto.
    if (recusas.length > 0) return recusar(...recusas.map(semCampo));
    await gravarAutorizacao(tx, v.id, ator.usuarioId, agora);
    emitir(evento(PAPEL_AUTORIZADO, v.id));
    anotar({ objeto: { tipo: 'vinculo', id: v.id } });
    return feito(undefined);
  },
};
