/** O e-mail que recupera a conta mudou: o endereço antigo fica sabendo, para quem não pediu a troca poder reagir. */
import { z } from 'zod';
import { type Evento, ouvir, type Ouvinte } from '../../../platform/eventos/index.ts';
import { agendar, registrarTrabalho, tipoDeTrabalho, type Trabalho } from '../../../platform/trabalhos/index.ts';
import { type Carteiro, entregar } from '../convites/index.ts';
import { mensagemDaTroca } from './mensagens.ts';

const EMAIL_MUDOU = 'acesso.email-mudou';
/** O endereço antigo vai junto porque, depois do ato, o cadastro já não o tem. */
const trocaSchema = z.object({ nome: z.string(), emailDeAntes: z.string(), quando: z.iso.datetime() });
type Troca = z.output<typeof trocaSchema>;

export const emailMudou = ({ quando, ...dados }: Omit<Troca, 'quando'> & { quando: Date }): Evento => ({
  tipo: EMAIL_MUDOU,
  dados: { ...dados, quando: quando.toISOString() } satisfies Troca,
});

const AVISAR_DA_TROCA = tipoDeTrabalho('acesso.avisar-da-troca-de-email', trocaSchema);

export const OUVINTES_DOS_USUARIOS: readonly Ouvinte[] = [
  ouvir(EMAIL_MUDOU, 'acesso.avisar-da-troca-de-email', trocaSchema, (tx, { dados }) =>
    agendar(tx, AVISAR_DA_TROCA, dados),
  ),
];

export const trabalhosDosUsuarios = (carteiro: Carteiro): Trabalho[] => [
  registrarTrabalho(AVISAR_DA_TROCA, ({ nome, emailDeAntes, quando }) =>
    entregar(carteiro, mensagemDaTroca({ nome, emailDeAntes, quando: new Date(quando) }, carteiro.enderecoPublico)),
  ),
];
