/** O que o operador lê depois de convidar: os enlaces, se é ele quem os entrega, e o que fazer agora. */
import { enlaceDo } from '../convites/enviar-convite.ts';
import type { Convidada } from '../implantar/index.ts';

/** `texto` vai à saída padrão; `aviso`, à de erros: quem guarda a saída em arquivo ainda o lê. */
export function enlacesPorExtenso(
  convidadas: readonly Convidada[],
  enderecoPublico: string,
): { texto: string; aviso: string } {
  const linhas = convidadas.map(({ nome, email, token }) =>
    token === undefined
      ? `${nome} <${email}>: o enlace segue por e-mail\n`
      : `${nome} <${email}>\n  ${enlaceDo({ enderecoPublico }, token)}\n`,
  );
  const emMaos = convidadas.some((c) => c.token !== undefined);
  const aviso = emMaos ? [SO_UMA_VEZ, ...soDaqui(enderecoPublico)].join('\n') : PELO_CORREIO;
  return { texto: linhas.join(''), aviso };
}

const PELO_CORREIO =
  'As mensagens saem com o sistema no ar (npm start). Cada enlace cria uma senha, serve uma vez e vale 24 horas.';

const SO_UMA_VEZ =
  'Sem SMTP_URL, o enlace só aparece aqui e só agora. Cada um cria uma senha, serve uma vez e vale 24 horas: entregue-o ' +
  'à própria pessoa e não guarde esta saída. Perdeu-se? custodia acesso convidar E-MAIL';

const soDaqui = (enderecoPublico: string): string[] =>
  new URL(enderecoPublico).hostname === 'localhost'
    ? ['O endereço público é localhost: o enlace só abre nesta máquina. Para os outros, configure ENDERECO_PUBLICO.']
    : [];
