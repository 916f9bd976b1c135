/** O sistema inteiro como `npm start` o põe no ar em demonstração: banco, trabalhos e correio, num dia fixo. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { criarAplicacao } from '../src/aplicacao.tsx';
import { OUVINTES_DOS_AVISOS_E_MESAS, trabalhosDosAvisosEMesas } from '../src/avisos-e-mesas.ts';
import { OUVINTES_DAS_PESSOAS, trabalhosDasPessoas } from '../src/custodia-de-pessoas.ts';
import { criarDemonstracao } from '../src/demonstracao/criar.ts';
import {
  contarUso,
  lembrarFatos,
  OUVINTES_DO_ACESSO,
  semearCalendario,
  type Servicos,
  trabalhosDoAcesso,
} from '../src/modules/acesso/index.ts';
import { chaveDoSelo, criarRegistradorDeLeituras } from '../src/modules/auditoria/index.ts';
import { lerConfig } from '../src/platform/config.ts';
import { type Correio, criarCorreio } from '../src/platform/correio/index.ts';
import { bancoDeTeste } from '../src/platform/db/banco-de-teste.ts';
import { abrirBanco } from '../src/platform/db/index.ts';
import { acharPorta, escutar } from '../src/platform/escutar.ts';
import { trabalhoDeEntrega } from '../src/platform/eventos/index.ts';
import type { Aplicacao } from '../src/platform/http/aplicacao.ts';
import { type Relogio, relogioParado } from '../src/platform/relogio.ts';
import { criarTrabalhos } from '../src/platform/trabalhos/index.ts';

/** Sábado, ao meio-dia: há plantão aberto. */
const COMECO = relogioParado('2026-11-21');
const MINUTO_MS = 60_000;
/** Bastam para encher as listas; a partida de verdade cria mais. */
const PESSOAS = 200;
const HOST = '127.0.0.1';
const calar = (): void => {};

export interface Sistema {
  app: Aplicacao;
  /** Em `localhost`, que o navegador aceita para chaves de acesso. */
  base: string;
  correio: Correio;
  /** O relógio só anda quando o teste manda. */
  relogio: Relogio;
  passar: (minutos: number) => void;
  encerrar: () => Promise<void>;
}

function relogioDoTeste(): Pick<Sistema, 'relogio' | 'passar'> {
  let passados = 0;
  const agora = (): Date => new Date(COMECO.agora().getTime() + passados * MINUTO_MS);
  return { relogio: { hoje: () => COMECO.hoje(), agora }, passar: (minutos) => void (passados += minutos) };
}

export async function abrirSistema(): Promise<Sistema> {
  const recursos = new AsyncDisposableStack();
  const porta = await portaLivre();
  const lida = lerConfig({ PORTA: String(porta), DEMONSTRACAO: 'sim' }, { pasta: pastaPassageira(recursos) });
  if (!lida.ok) throw new Error(lida.erros.join('\n'));
  const { config } = lida;
  const { relogio, passar } = relogioDoTeste();

  const teste = await bancoDeTeste();
  recursos.defer(teste.fechar);
  const banco = abrirBanco(teste.url);
  recursos.defer(banco.fechar);
  const leituras = criarRegistradorDeLeituras(banco.db, contarUso(config.fuso));
  recursos.defer(() => leituras.fechar());
  const servicos: Servicos = {
    banco: banco.db,
    relogio,
    leituras,
    chaveMestra: Buffer.alloc(32, 'chave de teste'),
    config,
    fatosLembrados: lembrarFatos(),
  };
  await semearCalendario(servicos);
  await criarDemonstracao(servicos, PESSOAS);

  const app = await criarAplicacao({ servicos, limitePorMinuto: 1_000_000 });
  recursos.defer(() => app.close());
  const correio = criarCorreio(config, pastaPassageira(recursos), relogio);
  await entregarAvisos({ servicos, url: teste.url, pool: banco.pool, correio }, recursos);
  const escuta = await escutar(app, { porta, host: HOST }, calar);
  if (!escuta.ok) throw new Error(escuta.mensagem);
  const encerrar = (): Promise<void> => recursos.disposeAsync();
  return { app, base: config.enderecoPublico, correio, relogio, passar, encerrar };
}

async function portaLivre(): Promise<number> {
  const achada = await acharPorta({ porta: 0, host: HOST }, calar);
  if (!achada.ok) throw new Error(achada.mensagem);
  return achada.porta;
}

function pastaPassageira(recursos: AsyncDisposableStack): string {
  const pasta = mkdtempSync(join(tmpdir(), 'e2e-'));
  recursos.defer(() => rm(pasta, { recursive: true, force: true }));
  return pasta;
}

interface Meios {
  servicos: Servicos;
  url: string;
  pool: ReturnType<typeof abrirBanco>['pool'];
  correio: Correio;
}

/** Os eventos dos atos viram correio, como no ar. */
async function entregarAvisos({ servicos, url, pool, correio }: Meios, recursos: AsyncDisposableStack): Promise<void> {
  const chaves = [chaveDoSelo(servicos.chaveMestra).publica];
  const trabalhos = criarTrabalhos({
    pool,
    fuso: servicos.config.fuso,
    relogio: servicos.relogio,
    trabalhos: [
      trabalhoDeEntrega(servicos.banco, [
        ...OUVINTES_DO_ACESSO,
        ...OUVINTES_DAS_PESSOAS,
        ...OUVINTES_DOS_AVISOS_E_MESAS,
      ]),
      ...trabalhosDasPessoas(servicos, pool),
      ...trabalhosDosAvisosEMesas(servicos, { correio }),
      ...trabalhosDoAcesso(servicos, { correio, urlDoBanco: url, chaves }),
    ],
  });
  await trabalhos.iniciar({ error: calar });
  recursos.defer(() => trabalhos.parar());
}
