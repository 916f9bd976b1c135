/** A aplicação inteira, de cima a baixo. `npm start` a põe no ar; os testes a usam por `inject`. */
import { conjuntoDeRegras, registrarCalculadora } from './modules/calculadora/index.ts';
import { prepararAtivos } from './platform/ativos.ts';
import type { Aplicacao } from './platform/http/aplicacao.ts';
import { registrarRotasDoSistema } from './platform/http/rotas-do-sistema.ts';
import { criarServidor, type OpcoesDoServidor } from './platform/http/servidor.ts';
import { pacote } from './platform/pacote.ts';
import { type Relogio, relogioDoSistema } from './platform/relogio.ts';
import type { Sistema } from './ui/sistema.ts';

export type OpcoesDaAplicacao = Partial<OpcoesDoServidor> & { relogio?: Relogio };

const MENU: Sistema['menu'] = [
  { secao: 'calculadora', rotulo: 'Calculadora', href: '/calculadora' },
  { secao: 'e-se', rotulo: 'E se', href: '/e-se' },
  { secao: 'lei', rotulo: 'A lei no sistema', href: '/lei' },
  { secao: 'casos', rotulo: 'Casos conferidos', href: '/casos' },
  { secao: 'api', rotulo: 'API', href: '/api' },
];

export async function criarAplicacao(opcoes: OpcoesDaAplicacao = {}): Promise<Aplicacao> {
  const {
    relogio = relogioDoSistema,
    nivelDeLog = 'silent',
    limitePorMinuto = 600,
    confiarNoProxy = false,
    saidaDoLog,
  } = opcoes;
  const ativos = await prepararAtivos();
  const app = await criarServidor({ nivelDeLog, limitePorMinuto, confiarNoProxy, saidaDoLog });
  app.decorate('relogio', relogio);
  app.decorate('sistema', {
    versao: pacote.versao,
    codigo: pacote.codigo,
    conjuntoDeRegras: conjuntoDeRegras(),
    menu: MENU,
    ativo: (nome) => ativos.endereco(nome),
  });
  registrarRotasDoSistema(app, ativos);
  await registrarCalculadora(app);
  return app;
}
