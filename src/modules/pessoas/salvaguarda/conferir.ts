/** O que o papel diz a quem o confere, sem entrar no sistema: se vale e de quem é. Da pessoa do cadastro, nada. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import {
  type criarAssinador,
  chavesDaTentativa,
  diaEm,
  mascararCpf,
  type Quem,
  type Servicos,
  tentar,
} from '../../acesso/index.ts';
import { lerCodigoDoPapel } from './codigo.ts';
import { type EstadoDaSalvaguarda, estadoDe } from './salvaguarda.ts';
import { acharPeloCodigo } from './store.ts';

export interface PapelConferido {
  estado: EstadoDaSalvaguarda;
  /** Sem separadores. */
  codigo: string;
  /** AAAA-MM-DD, inclusive. */
  valeAte: string;
  /** De quem é; só do papel que vale. */
  homonimo?: { nome: string; cpf?: string | undefined; anoDeNascimento?: string | undefined };
}

/**
 * Recusa `codigo-mal-escrito` (o sinal de conferência não bate: nem se procura), `codigo-desconhecido` ou `espere`, se do
 * mesmo endereço já se errou demais.
 */
export async function conferirPapel(
  { banco, relogio, config }: Servicos,
  assinador: ReturnType<typeof criarAssinador>,
  quem: Quem,
  digitado: string,
): Promise<Resultado<PapelConferido>> {
  const codigo = lerCodigoDoPapel(digitado);
  if (codigo === undefined) return recusar(MAL_ESCRITO);
  const agora = relogio.agora();
  const prova = { prova: 'codigo-da-salvaguarda', conta: codigo, ip: quem.origem.ip } as const;
  const tentativa = await tentar(banco, chavesDaTentativa(assinador, prova), agora);
  if (!tentativa.ok) return tentativa;
  const achada = await acharPeloCodigo(banco, codigo);
  if (!achada) return recusar(DESCONHECIDO);
  await tentativa.valor.acertou();
  const estado = estadoDe(achada, diaEm(config.fuso, agora));
  const conferido = { estado, codigo, valeAte: achada.valeAte };
  if (estado !== 'vale') return feito(conferido);
  const { nome, cpf, nascimento } = achada.homonimo;
  // O ano só quando falta o CPF: algo que o documento de quem mostra o papel possa confirmar.
  const distingue = cpf ? { cpf: mascararCpf(cpf) } : { anoDeNascimento: nascimento?.slice(0, 4) };
  return feito({ ...conferido, homonimo: { nome, ...distingue } });
}

export const MAL_ESCRITO = {
  codigo: 'codigo-mal-escrito',
  mensagem: 'Este código tem alguma letra ou número trocado. Confira-o com o papel: são 12, em três grupos de quatro.',
  campo: 'codigo',
};
const DESCONHECIDO = {
  codigo: 'codigo-desconhecido',
  mensagem:
    'Nenhum papel foi emitido com este código. Se ele está escrito assim no papel, o papel não é deste sistema.',
  campo: 'codigo',
};
