/** Põe a aplicação no ar: lê a configuração, escuta uma porta, diz o endereço e sai com calma quando mandam. */
import { criarAplicacao } from './aplicacao.tsx';
import { lerConfig } from './platform/config.ts';
import { desligarComCalma } from './platform/desligamento.ts';
import { enderecoPublico, escutar } from './platform/escutar.ts';

const lida = lerConfig(process.env, process.stdout.isTTY);

if (!lida.ok) {
  console.error(`A configuração tem problemas:\n${lida.erros.map((e) => `  - ${e}`).join('\n')}`);
  process.exitCode = 1;
} else {
  const app = await criarAplicacao(lida.config);
  desligarComCalma(app);
  const escuta = await escutar(app, lida.config, console.error);
  if (escuta.ok) {
    console.log(`Custódia no ar: ${enderecoPublico(lida.config.host, escuta.porta)}  (Ctrl+C encerra)`);
  } else {
    console.error(escuta.mensagem);
    process.exitCode = 1;
  }
}
