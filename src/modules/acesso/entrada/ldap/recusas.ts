/** Do erro do diretório para a recusa que a pessoa lê. O texto do erro pode trazer nome ou DN: nunca passa adiante. */
import { BusyError, ResultCodeError, UnavailableError } from 'ldapts';
import { recusar } from '../../../../platform/recusa.ts';

/** Uma só para nome e senha: quem erra não fica sabendo se a conta existe. */
export const credencialInvalida = () =>
  recusar({ codigo: 'credencial-invalida', mensagem: 'Usuário ou senha não conferem. Confira e tente de novo.' });

const foraDoAr = () =>
  recusar({
    codigo: 'diretorio-fora',
    mensagem: 'O diretório de usuários do órgão não respondeu. Tente daqui a pouco, ou entre de outro modo.',
  });

const naoConfiavel = () =>
  recusar({
    codigo: 'diretorio-nao-confiavel',
    mensagem:
      'O certificado do diretório de usuários não confere: pode haver outra máquina no lugar dele. A sua senha não foi ' +
      'enviada. Avise quem cuida do sistema.',
  });

export const malConfigurado = () =>
  recusar({
    codigo: 'diretorio-mal-configurado',
    mensagem:
      'O diretório de usuários recusou a consulta do sistema (conta de serviço, base ou filtro da configuração). ' +
      'Avise quem cuida do sistema, ou entre de outro modo.',
  });

const DE_CERTIFICADO = /CERT|UNABLE_TO_|VERIFY|ERR_TLS/;

/** Erro que não é do diretório nem da rede é defeito, e lança. */
export function recusaDoErro(erro: unknown) {
  if (erro instanceof BusyError || erro instanceof UnavailableError) return foraDoAr();
  if (erro instanceof ResultCodeError) return malConfigurado();
  if (erro instanceof AggregateError) return foraDoAr();
  // A rede e a biblioteca lançam `Error` puro; defeito nosso vem como TypeError e parentes.
  if (!(erro instanceof Error) || erro.constructor !== Error) throw erro;
  const codigo = 'code' in erro ? String(erro.code) : '';
  return DE_CERTIFICADO.test(codigo) ? naoConfiavel() : foraDoAr();
}
