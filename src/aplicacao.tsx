/** A aplicação inteira, de cima a baixo. `npm start` a põe no ar; os testes a usam por `inject`. */
import { FILAS_DA_PAGINA_INICIAL, registrarAvisosEMesas } from './avisos-e-mesas.ts';
import { registrarCustodiaDePessoas } from './custodia-de-pessoas.ts';
import { publicas, registrarAcesso, registrarControleDeAcesso, type Servicos } from './modules/acesso/index.ts';
import { conjuntoDeRegras, registrarCalculadora } from './modules/calculadora/index.ts';
import { prepararAtivos } from './platform/ativos.ts';
import type { Aplicacao } from './platform/http/aplicacao.ts';
import { registrarRotasDoSistema } from './platform/http/rotas-do-sistema.ts';
import { criarServidor, type OpcoesDoServidor } from './platform/http/servidor.ts';
import { pacote } from './platform/pacote.ts';
import type { Prontidao } from './platform/prontidao.ts';
import { type Relogio, relogioDoSistema } from './platform/relogio.ts';
import type { Sistema } from './ui/sistema.ts';

export type OpcoesDaAplicacao = Partial<OpcoesDoServidor> & {
  relogio?: Relogio;
  /** Sem eles (sem banco), a aplicação é só a calculadora. */
  servicos?: Servicos;
  /** O que falta para atender, em `/pronto`. */
  prontidao?: Prontidao;
};

const MENU: Sistema['menu'] = [
  { secao: 'calculadora', rotulo: 'Calculadora', href: '/calculadora' },
  { secao: 'e-se', rotulo: 'E se', href: '/e-se' },
  { secao: 'lei', rotulo: 'A lei no sistema', href: '/lei' },
  { secao: 'casos', rotulo: 'Casos conferidos', href: '/casos' },
  { secao: 'api', rotulo: 'API', href: '/api' },
];

/** Só com banco há o que contar. */
const NUMEROS_ABERTOS = { secao: 'dados-abertos', rotulo: 'Números abertos', href: '/painel/publico' } as const;

export async function criarAplicacao(opcoes: OpcoesDaAplicacao = {}): Promise<Aplicacao> {
  const {
    servicos,
    relogio = servicos?.relogio ?? relogioDoSistema,
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
    menu: servicos ? [...MENU, NUMEROS_ABERTOS] : MENU,
    entrar: servicos && '/entrar',
    demonstracao: servicos?.config.demonstracao ?? false,
    ativo: (nome) => ativos.endereco(nome),
  });
  const registrarPublicas = async (): Promise<void> => {
    registrarRotasDoSistema(app, ativos, opcoes.prontidao);
    await registrarCalculadora(app);
  };
  if (!servicos) {
    await registrarPublicas();
    return app;
  }
  await registrarControleDeAcesso(app, servicos);
  await publicas(app, 'Calcula com o que recebe: não lê nem grava dado de ninguém.', registrarPublicas);
  registrarAcesso(app, FILAS_DA_PAGINA_INICIAL);
  registrarCustodiaDePessoas(app);
  registrarAvisosEMesas(app);
  return app;
}
