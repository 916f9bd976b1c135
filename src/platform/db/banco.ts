/** Põe o banco no ar para a aplicação: acha, migra e abre. */
import { acessarBanco, type Avisar, type ConfigDoBanco } from './acesso-ao-banco.ts';
import { abrirBanco, type BancoAberto } from './conexao.ts';
import { migrar } from './migrar.ts';

export interface BancoPronto extends BancoAberto {
  /** Do papel da aplicação; tem senha, não mostre. */
  url: string;
  /** Onde o banco está, para o log; sem senha. */
  descricao: string;
  embutido: boolean;
}

/**
 * Feche com `fechar()`: termina as consultas e, se o banco é o embutido e ninguém mais o usa, desliga-o.
 * @throws {FalhaDoBanco} com o que houve e o que fazer.
 */
export async function prepararBanco(config: ConfigDoBanco, avisar: Avisar): Promise<BancoPronto> {
  const { urlDoApp, urlDoMigrador, papelDoApp, descricao, embutido, sair } = await acessarBanco(config, avisar);
  try {
    const aplicadas = await migrar(urlDoMigrador, papelDoApp);
    if (aplicadas.length > 0) avisar(`Migrações aplicadas: ${aplicadas.join(', ')}.`);
  } catch (e) {
    await sair();
    throw e;
  }
  const aberto = abrirBanco(urlDoApp);
  const fechar = async (): Promise<void> => {
    await aberto.fechar();
    await sair();
  };
  return { ...aberto, fechar, url: urlDoApp, descricao, embutido };
}
