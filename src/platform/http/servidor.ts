/** O servidor HTTP com tudo o que não é de módulo nenhum. As rotas vêm depois, em `src/aplicacao.tsx`. */
import { randomUUID } from 'node:crypto';
import Fastify, { LogController } from 'fastify';
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Config } from '../config.ts';
import type { Aplicacao } from './aplicacao.ts';
import { LIMITE_DO_CORPO, registrarCorpos } from './corpos.ts';
import { erroDeConexao } from './erro-de-conexao.ts';
import { erroDoRoteador, registrarErros } from './erros.tsx';
import { registrarLog } from './log.ts';
import { registrarSeguranca } from './seguranca.ts';

export interface OpcoesDoServidor extends Pick<Config, 'nivelDeLog' | 'limitePorMinuto' | 'confiarNoProxy'> {
  /** Onde escrever o log; na falta, a saída padrão. */
  saidaDoLog?: { write(linha: string): void } | undefined;
}

/** Um caso comprimido cabe no endereço; os navegadores e os proxies aceitam até perto disto. */
const LIMITE_DOS_CABECALHOS = 64 * 1024;

const TEMPOS = { requestTimeout: 30_000, handlerTimeout: 25_000, keepAliveTimeout: 65_000, connectionTimeout: 60_000 };

export async function criarServidor(opcoes: OpcoesDoServidor): Promise<Aplicacao> {
  const destino = opcoes.saidaDoLog ? { stream: opcoes.saidaDoLog } : {};
  const app = Fastify({
    ...TEMPOS,
    logger: opcoes.nivelDeLog === 'silent' ? false : { level: opcoes.nivelDeLog, base: null, ...destino },
    // O log próprio (log.ts) não leva o endereço: ele pode ter o caso de uma pessoa.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'pedido' }),
    genReqId: () => randomUUID(),
    bodyLimit: LIMITE_DO_CORPO,
    // Um salto só: do cabeçalho vale o endereço que o proxy viu. O resto da lista é quem pede que escreve.
    trustProxy: opcoes.confiarNoProxy && ((_endereco, salto) => salto === 0),
    http: { maxHeaderSize: LIMITE_DOS_CABECALHOS },
    routerOptions: { maxParamLength: LIMITE_DOS_CABECALHOS, ignoreTrailingSlash: true },
    clientErrorHandler: erroDeConexao,
    frameworkErrors: erroDoRoteador,
    return503OnClosing: true,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  // O esquema de saída documenta; quem garante a forma é o tipo. Conferir cada resposta custaria mais que o cálculo.
  app.setSerializerCompiler(() => (dados) => JSON.stringify(dados));
  registrarLog(app);
  await registrarSeguranca(app, opcoes.limitePorMinuto);
  await registrarCorpos(app);
  registrarErros(app);
  return app;
}
