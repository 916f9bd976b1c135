/**
 * A defesa pede um benefício, ou se manifesta no que o juízo abriu de ofício. Se o incidente está com vista à defesa, o
 * pedido a responde.
 */
import { z } from 'zod';
import { iso } from '../../../direito/tempo/dia.ts';
import { texto, uuid } from '../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../platform/recusa.ts';
import { type Acao, type Servicos, trancarTitular } from '../../acesso/index.ts';
import { impedePedir } from '../nucleo/passos.ts';
import { abrirOuAchar, acharMarco, type Marcado } from '../nucleo/marcado.ts';
import { registrarNoIncidente } from './registrar-no-incidente.ts';

const entrada = z.object({
  pessoaId: uuid('a pessoa'),
  /** Ver `chaveDoMarco`. */
  marco: texto('o benefício'),
  texto: texto('o pedido', 20_000, 10),
});

export const registrarPedido = ({ relogio }: Servicos): Acao<typeof entrada, Marcado, { incidenteId: string }> => ({
  nome: 'incidentes.registrar-pedido',
  permissao: 'incidentes.incidente.pedir',
  entrada,
  foraDaAuditoria: ['texto'],
  async alvo(tx, { pessoaId, marco }) {
    const titular = await trancarTitular(tx, pessoaId);
    return titular && acharMarco(tx, titular, marco, iso(relogio.hoje()));
  },
  async executar(contexto, { texto: escrito }) {
    const { incidente } = contexto.alvo;
    const impedem = incidente ? impedePedir(incidente) : [];
    if (impedem.length > 0) return recusar(...impedem);
    const aberto = await abrirOuAchar(contexto, 'pedido');
    if (!aberto.ok) return aberto;
    await registrarNoIncidente(contexto, aberto.valor, escrito, iso(relogio.hoje()));
    return feito({ incidenteId: aberto.valor.id });
  },
});
