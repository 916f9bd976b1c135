/** Acha o banco que a configuração pede, servidor próprio ou embutido, e diz com que URLs se entra nele. */
import { iniciarEmbutido } from './embutido.ts';
import { APP } from './embutido/nomes.ts';
import { pastaDeDados } from './pasta-de-dados.ts';
import { papelDe } from './servidor-proprio.ts';
import { descreverUrl } from './url.ts';

/** Valores já lidos da configuração. */
export interface ConfigDoBanco {
  /** `DATABASE_URL`: com ela, o embutido não é usado. */
  url?: string | undefined;
  /** `DATABASE_URL_MIGRADOR`: o papel dono das tabelas; sem ela, o de `url` faz tudo. */
  urlDoMigrador?: string | undefined;
  /** `PASTA_DE_DADOS` do embutido. */
  pastaDeDados?: string | undefined;
}

export interface AcessoAoBanco {
  /** As URLs têm senha: não mostre. */
  urlDoApp: string;
  urlDoMigrador: string;
  papelDoApp: string;
  /** Onde o banco está, para o log; sem senha. */
  descricao: string;
  embutido: boolean;
  /** Deixa o servidor embutido, se for ele; feche antes as conexões. */
  sair: () => Promise<void>;
}

export type Avisar = (mensagem: string) => void;

/** @throws {FalhaDoBanco} com o que houve e o que fazer. */
export const acessarBanco = (config: ConfigDoBanco, avisar: Avisar): Promise<AcessoAoBanco> =>
  config.url ? aoServidorProprio(config.url, config.urlDoMigrador, avisar) : aoEmbutido(config.pastaDeDados, avisar);

async function aoServidorProprio(
  url: string,
  urlDoMigrador: string | undefined,
  avisar: Avisar,
): Promise<AcessoAoBanco> {
  const papel = await papelDe(url, 'DATABASE_URL');
  const migrador = urlDoMigrador ? await papelDe(urlDoMigrador, 'DATABASE_URL_MIGRADOR') : papel;
  if (migrador === papel) {
    avisar(
      'O banco tem um papel só: a aplicação pode tudo nas próprias tabelas, até apagar a auditoria. ' +
        'Em produção, crie outro papel e dê o dono das tabelas em DATABASE_URL_MIGRADOR.',
    );
  }
  return {
    urlDoApp: url,
    urlDoMigrador: urlDoMigrador ?? url,
    papelDoApp: papel,
    descricao: `PostgreSQL em ${descreverUrl(url)}`,
    embutido: false,
    sair: () => Promise.resolve(),
  };
}

async function aoEmbutido(escolhida: string | undefined, avisar: Avisar): Promise<AcessoAoBanco> {
  const pasta = pastaDeDados(escolhida);
  const { urlDoApp, urlDoMigrador, parar } = await iniciarEmbutido({ pasta, avisar });
  const descricao = `PostgreSQL embutido, dados em ${pasta}`;
  return { urlDoApp, urlDoMigrador, papelDoApp: APP, descricao, embutido: true, sair: parar };
}
