/** Põe o sistema no ar, de cima a baixo, e sai com calma quando mandam. */
import { criarAplicacao } from './aplicacao.tsx';
import { OUVINTES_DOS_AVISOS_E_MESAS, periodicosDosAvisosEMesas, trabalhosDosAvisosEMesas } from './avisos-e-mesas.ts';
import { OUVINTES_DAS_PESSOAS, periodicosDasPessoas, trabalhosDasPessoas } from './custodia-de-pessoas.ts';
import { criarDemonstracao } from './demonstracao/criar.ts';
import {
  bancoSemPessoas,
  contarUso,
  lembrarFatos,
  OUVINTES_DO_ACESSO,
  periodicosDoAcesso,
  semearCalendario,
  type Servicos,
  trabalhosDoAcesso,
} from './modules/acesso/index.ts';
import { chaveDoSelo, criarRegistradorDeLeituras, selar } from './modules/auditoria/index.ts';
import { retomarCalculos } from './modules/execucao/index.ts';
import { retomarImportacoes } from './modules/intercambio/index.ts';
import { logins } from './logins-de-demonstracao.ts';
import { comPorta, type Config, lerConfig, obterChaveMestra } from './platform/config.ts';
import { criarCorreio } from './platform/correio/index.ts';
import { FalhaDoBanco, pastaDeDados, prepararBanco } from './platform/db/index.ts';
import { desligarComCalma } from './platform/desligamento.ts';
import { acharPorta, enderecoPublico, escutar } from './platform/escutar.ts';
import { limpezaDeEventos, trabalhoDeEntrega } from './platform/eventos/index.ts';
import { criarProntidao } from './platform/prontidao.ts';
import { relogioDoSistema } from './platform/relogio.ts';
import { criarTrabalhos, registrarPeriodico } from './platform/trabalhos/index.ts';

const avisar = (mensagem: string): void => console.error(mensagem);

async function subir(pedida: Config, recursos: AsyncDisposableStack): Promise<void> {
  const livre = await acharPorta(pedida, avisar);
  if (!livre.ok) return desistir(livre.mensagem, recursos);
  const config = comPorta(pedida, livre.porta);
  const relogio = relogioDoSistema;

  const banco = await prepararBanco(config.banco, avisar);
  recursos.defer(banco.fechar);
  const pasta = pastaDeDados(config.banco.pastaDeDados);
  const chaveMestra = obterChaveMestra(config.segredo, pasta);
  const correio = criarCorreio(config, pasta, relogio);
  recursos.defer(() => correio.fechar());
  const leituras = criarRegistradorDeLeituras(banco.db, contarUso(config.fuso));
  recursos.defer(() => leituras.fechar());

  const fatosLembrados = lembrarFatos();
  const servicos: Servicos = { banco: banco.db, relogio, leituras, chaveMestra, config, fatosLembrados };

  const selo = chaveDoSelo(chaveMestra);
  const trabalhos = criarTrabalhos({
    pool: banco.pool,
    fuso: config.fuso,
    relogio,
    trabalhos: [
      trabalhoDeEntrega(banco.db, [...OUVINTES_DO_ACESSO, ...OUVINTES_DAS_PESSOAS, ...OUVINTES_DOS_AVISOS_E_MESAS]),
      ...trabalhosDasPessoas(servicos, banco.pool),
      ...trabalhosDosAvisosEMesas(servicos, { correio }),
      ...trabalhosDoAcesso(servicos, { correio, urlDoBanco: banco.url, chaves: [selo.publica] }),
    ],
    periodicos: [
      limpezaDeEventos(banco.db),
      ...periodicosDoAcesso(servicos),
      ...periodicosDasPessoas(servicos),
      ...periodicosDosAvisosEMesas(servicos),
      registrarPeriodico(
        'auditoria.selar',
        { minuto: 0 },
        async ({ agora }) => void (await selar(banco.db, selo, agora)),
      ),
    ],
  });

  await semearCalendario(servicos);
  await popular(servicos);

  const app = await criarAplicacao({
    ...config,
    servicos,
    prontidao: criarProntidao({ banco: banco.db, trabalhos, pasta: banco.embutido ? pasta : undefined }),
  });
  recursos.defer(() => trabalhos.parar());
  await trabalhos.iniciar(app.log);
  await retomarImportacoes(banco.db);
  await retomarCalculos(servicos);
  recursos.defer(() => app.close());
  const escuta = await escutar(app, config, avisar);
  if (!escuta.ok) return desistir(escuta.mensagem, recursos);

  console.log(`Custódia no ar: ${enderecoPublico(config.host, escuta.porta)}  (Ctrl+C encerra)`);
  console.log(`${banco.descricao}\nCorreio ${correio.descricao}`);
  if (config.demonstracao) console.log(await logins(servicos));
}

/** Quem pode entrar: na demonstração, pessoas fictícias; fora dela, quem a implantação disser. */
async function popular(servicos: Servicos): Promise<void> {
  const estado = await criarDemonstracao(servicos);
  if (estado === 'criado') avisar('Estado de demonstração criado: pessoas fictícias.');
  if (estado === 'incompleto') {
    avisar(
      'Este banco já tinha dados: o estado de demonstração não foi criado. Para tê-lo, use um banco ou pasta vazios.',
    );
  }
  if (estado === 'desligado' && (await bancoSemPessoas(servicos.banco))) {
    avisar('Ninguém tem acesso ainda: custodia acesso implantar ARQUIVO.yaml (docs/implantacao.md).');
  }
}

async function desistir(mensagem: string, recursos: AsyncDisposableStack): Promise<void> {
  console.error(mensagem);
  process.exitCode = 1;
  await recursos.disposeAsync();
}

const lida = lerConfig(process.env, { terminal: process.stdout.isTTY });
const recursos = new AsyncDisposableStack();
if (!lida.ok) {
  await desistir(`A configuração tem problemas:\n${lida.erros.map((e) => `  - ${e}`).join('\n')}`, recursos);
} else {
  desligarComCalma(recursos);
  await subir(lida.config, recursos).catch((e: unknown) => {
    if (e instanceof FalhaDoBanco) return desistir(e.message, recursos);
    throw e;
  });
}
