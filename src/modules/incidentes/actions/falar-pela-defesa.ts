/** A defesa se manifesta num incidente que o juízo abriu. É o mesmo que pedir o benefício dele. */
import { texto } from '../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../platform/recusa.ts';
import { iso } from '../../../direito/tempo/dia.ts';
import type { Acao, Servicos } from '../../acesso/index.ts';
import { impedePedir } from '../nucleo/passos.ts';
import { doIncidente, type Sobre, trancarIncidente } from '../nucleo/sobre.ts';
import { registrarNoIncidente } from './registrar-no-incidente.ts';

const entrada = doIncidente.extend({ texto: texto('o pedido', 20_000, 10) });

export const falarPelaDefesa = ({ relogio }: Servicos): Acao<typeof entrada, Sobre, void> => ({
  nome: 'incidentes.falar-pela-defesa',
  permissao: 'incidentes.incidente.pedir',
  entrada,
  foraDaAuditoria: ['texto'],
  alvo: trancarIncidente,
  async executar(contexto, { texto: escrito }) {
    const { incidente } = contexto.alvo;
    const impedem = impedePedir(incidente);
    if (impedem.length > 0) return recusar(...impedem);
    await registrarNoIncidente(contexto, incidente, escrito, iso(relogio.hoje()));
    return feito(undefined);
  },
});
