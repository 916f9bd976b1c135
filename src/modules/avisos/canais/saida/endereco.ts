/** A URL de quem recebe: o que se aceita cadastrar, e o que se confere de novo antes de cada chamada. */
import { isIP } from 'node:net';
import { feito, recusar, type Recusa, type Resultado } from '../../../../platform/recusa.ts';
import { ehPublico } from './rede.ts';

const MAIOR_URL = 500;

/** Na demonstração, e só nela, o sistema chama outro programa desta máquina, sem cifra. */
export const ehLocal = ({ protocol, hostname }: URL): boolean => protocol === 'http:' && hostname === '127.0.0.1';

/** O nome da máquina sem os colchetes do IPv6. */
export const maquinaDe = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** Não resolve o nome: para onde ele leva só se sabe na hora de ligar. */
export function lerEndereco(escrito: string, demonstracao: boolean): Resultado<URL> {
  const url = URL.parse(escrito.trim());
  if (!url || url.href.length > MAIOR_URL) {
    return recusar(problema(`Escreva um endereço como https://sistema.exemplo.br/avisos, de até ${MAIOR_URL} sinais.`));
  }
  const recusas = [...daForma(url), ...(demonstracao && ehLocal(url) ? [] : doDestino(url))];
  return recusas.length > 0 ? recusar(...recusas) : feito(url);
}

function daForma({ username, password, hash }: URL): Recusa[] {
  const recusas: Recusa[] = [];
  if (username || password) {
    recusas.push(problema('Tire o usuário e a senha do endereço: a assinatura já prova quem manda.'));
  }
  if (hash) recusas.push(problema('Tire do endereço o que vem depois de "#": não chega a quem recebe.'));
  return recusas;
}

function doDestino(url: URL): Recusa[] {
  const recusas: Recusa[] = [];
  if (url.protocol !== 'https:') {
    recusas.push(problema('Use https: sem cifra, quem está no caminho leria os avisos.'));
  }
  const maquina = maquinaDe(url);
  if (isIP(maquina) !== 0 && !ehPublico(maquina)) recusas.push(problema(DE_DENTRO));
  return recusas;
}

const DE_DENTRO =
  'Este endereço é de rede interna ou desta máquina, e o sistema só chama endereços públicos. Publique o receptor na internet, com https.';

const problema = (mensagem: string): Recusa => ({ codigo: 'endereco-nao-serve', campo: 'url', mensagem });
