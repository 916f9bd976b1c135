/**
 * Percorre a aplicação inteira com o log no nível mais falador e procura cada segredo usado ou devolvido no log e em todas
 * as tabelas. Em claro, só onde é dado de cadastro.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { criarAplicacao } from '../../../aplicacao.tsx';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { codigoDe, navegador, SENHA } from '../entrar/para-testes.ts';
import {
  abrirCenario,
  abrirPagina,
  type Cenario,
  cpfFicticio,
  criarEstrutura,
  criarPessoa,
  type Entrada,
  entrar,
  enviar,
  type EstruturaDeTeste,
} from '../para-testes.ts';
import {
  camposDaPessoa,
  camposDaPretensao,
  type Estado,
  levarAoCadastro,
  montarEstado,
} from '../pedidos/para-testes.ts';
import { montarLugares } from '../titulares/para-testes.ts';
import { abrirFila, type Fila } from './fila-de-teste.ts';
import { dosSegredos, tudoOQueSeGuardou } from './onde-procurar.ts';

let c: Cenario;
let e: Estado;
let app: Aplicacao;
let fila: Fila;
const log: string[] = [];
/** Rótulo → os valores vistos. */
const segredos = new Map<string, Set<string>>();

const segredo = (rotulo: string, valor: string | undefined): string => {
  if (!valor) throw new Error(`o percurso não chegou a ver: ${rotulo}`);
  segredos.set(rotulo, (segredos.get(rotulo) ?? new Set()).add(valor));
  return valor;
};
const achar = (rotulo: string, onde: string, padrao: RegExp): string => {
  const achado = padrao.exec(onde);
  return segredo(rotulo, achado?.[1] ?? achado?.[0]);
};
const depois = (segundos: number): void => {
  c.agora = new Date(c.agora.getTime() + segundos * 1000);
};

beforeAll(async () => {
  c = await abrirCenario();
  e = await montarEstado(c);
  const saidaDoLog = { write: (linha: string) => void log.push(linha) };
  app = await criarAplicacao({ servicos: c.servicos, nivelDeLog: 'debug', saidaDoLog, limitePorMinuto: 100_000 });
  fila = abrirFila(c);
  // Todo cookie e todo `_csrf` que sai é segredo, venha de que página vier.
  app.addHook('onSend', async (_req, reply, corpo) => {
    const cookie = /sessao=([^;]+)/.exec(String(reply.getHeader('set-cookie') ?? ''))?.[1];
    if (cookie) segredo('cookie de sessão', cookie);
    const csrf = typeof corpo === 'string' && /name="_csrf" value="([^"]+)"/.exec(corpo)?.[1];
    if (csrf) segredo('csrf', csrf);
    return corpo;
  });
});
afterAll(async () => {
  await app.close();
  await c.fechar();
});

const CODIGO_DO_PEDIDO = /(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}/;
const CONVITE = /\/convite\/([\w-]+)/;
const escondidos = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, nome = '', valor = '']) => [nome, valor]),
  );
const ultimaMensagem = (): string => fila.mensagens.at(-1)?.texto ?? '';

/** Pede, acompanha e é cadastrada; devolve o enlace do convite e o login. */
async function pedirAcesso(): Promise<{ token: string; email: string; cpf: string }> {
  const nav = navegador(app, '192.0.2.21');
  const pessoa = camposDaPessoa();
  const cpf = segredo('CPF de quem pede', pessoa['cpf']);
  const NOVO = '/pedidos-de-acesso/novo';
  const passo2 = await nav.enviar(NOVO, { ...camposDaPretensao(e), passo: 'dados' });
  const passo3 = await nav.enviar(NOVO, { ...escondidos(passo2.body), ...pessoa, passo: 'conferir' });
  const aceito = { ...escondidos(passo3.body), autorizo: 'sim', comprometo: 'sim', passo: 'enviar' };
  const { body } = await nav.enviar(NOVO, aceito);
  const codigo = achar('código de acompanhamento', body, CODIGO_DO_PEDIDO);
  const numero = /2026-\d{6}/.exec(body)?.[0] ?? '';
  await fila.correr();
  const doCorreio = achar('código de acompanhamento por e-mail', ultimaMensagem(), CODIGO_DO_PEDIDO);
  for (const dado of [codigo, doCorreio]) {
    expect((await nav.enviar('/pedidos-de-acesso', { numero, codigo: dado })).statusCode).toBe(200);
  }
  const errado = segredo('código de acompanhamento errado', 'ZZZZ-7777-ZZZZ');
  expect((await nav.enviar('/pedidos-de-acesso', { numero, codigo: errado })).statusCode).toBe(422);
  const { id } = await c.db
    .selectFrom('acesso.pedido')
    .select('id')
    .where('numero', '=', numero)
    .executeTakeFirstOrThrow();
  await levarAoCadastro(c, e, id);
  const cadastradora = await entrar(c, e.cadastradora);
  await enviar(app, cadastradora, `/pedidos-de-acesso/fila/${id}/cadastrar`, {});
  await fila.correr();
  const token = achar('convite', fila.mensagens.map((m) => m.texto).join('\n'), CONVITE);
  return { token, email: pessoa['email'] ?? '', cpf };
}

/** Do convite à conta com aplicativo e códigos; entra, confirma, troca a senha, recupera. */
async function usarAConta({ token, email, cpf }: Awaited<ReturnType<typeof pedirAcesso>>): Promise<void> {
  const senha = segredo('senha', SENHA);
  const nav = navegador(app, '192.0.2.22');
  await nav.abrir(`/convite/${token}`);
  const fraca = segredo('senha fraca', 'cavalinho-azul');
  await nav.enviar(`/convite/${token}`, { senhaNova: fraca, senhaNovaDeNovo: senha });
  expect((await nav.enviar(`/convite/${token}`, { senhaNova: senha, senhaNovaDeNovo: senha })).statusCode).toBe(303);
  expect((await nav.abrir(`/convite/${token}`)).statusCode).toBe(410);
  const { body } = await nav.abrir('/entrar/cadastrar-fator');
  const totp = segredo('segredo TOTP', /<code>([A-Z2-7 ]+)<\/code>/.exec(body)?.[1]?.replaceAll(' ', ''));
  // Vai e volta cifrado, e cifrado se guarda: segredo é só o que está dentro.
  const cifrado = escondidos(body)['segredo'] ?? '';
  const codigoAgora = (): string => segredo('código TOTP', codigoDe(totp, c.agora));
  await nav.enviar('/conta/aplicativo', { segredo: cifrado, codigo: segredo('código TOTP errado', '918273') });
  const cadastrado = await nav.enviar('/conta/aplicativo', { segredo: cifrado, codigo: codigoAgora() });
  const codigos = [...cadastrado.body.matchAll(/<code>([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})<\/code>/g)].map(([, x]) => x);
  expect(codigos).toHaveLength(10);
  for (const x of codigos) segredo('código de recuperação', x);

  const outro = navegador(app, '192.0.2.23');
  await outro.abrir(`/entrar?volta=${encodeURIComponent(`/usuarios?cpf=${cpf}&token=${token}`)}`);
  const volta = `/usuarios?cpf=${cpf}`;
  await outro.enviar('/entrar', { login: email, senha: segredo('senha errada', 'papagaio-que-nao-confere'), volta });
  // O engano comum: a senha no campo do nome.
  await outro.enviar('/entrar', { login: senha, senha });
  expect((await outro.enviar('/entrar', { login: cpf, senha, volta })).statusCode).toBe(303);
  await outro.abrir('/entrar/segundo-fator');
  await outro.enviar('/entrar/segundo-fator', {
    codigoDeRecuperacao: segredo('recuperação errada', 'ABCD-EFGH-ABCD-EFGH'),
  });
  expect((await outro.enviar('/entrar/segundo-fator', { codigoDeRecuperacao: codigos[0] ?? '' })).statusCode).toBe(303);

  depois(600);
  await outro.abrir('/entrar/confirmar');
  expect((await outro.enviar('/entrar/confirmar', { codigo: codigoAgora() })).statusCode).toBe(303);
  await outro.abrir('/conta/senha');
  const nova = segredo('senha trocada', 'parafuso melancia contrabaixo neblina');
  expect((await outro.enviar('/conta/senha', { senhaNova: nova, senhaNovaDeNovo: nova })).statusCode).toBe(303);
  const { body: gerados } = await outro.enviar('/conta/codigos');
  achar('código de recuperação', gerados, /[A-Z2-7]{4}(?:-[A-Z2-7]{4}){3}/);

  const esqueceu = navegador(app, '192.0.2.24');
  await esqueceu.enviar('/entrar/recuperar', { login: cpf });
  await fila.correr();
  const recuperacao = achar('enlace de recuperação', ultimaMensagem(), CONVITE);
  expect(recuperacao).not.toBe(token);
  const terceira = segredo('senha recuperada', 'lamparina ciranda obelisco farinha');
  const r = await esqueceu.enviar(`/convite/${recuperacao}`, { senhaNova: terceira, senhaNovaDeNovo: terceira });
  expect(r.statusCode).toBe(303);
}

const entrarComoDiretora = async (unidade: EstruturaDeTeste): Promise<Entrada> => {
  const entrada = await entrar(c, (await criarPessoa(c.db, unidade, ['diretor-de-estabelecimento'])).id);
  segredo('cookie de sessão', entrada.cookies.sessao);
  await enviar(app, entrada, '/finalidade', { finalidade: 'custodia' });
  return entrada;
};

const QUEM_E = {
  tem: 'cpf',
  cpf: cpfFicticio(),
  nome: 'Aristarco Fictício Quintanilha',
  mae: 'Ermengarda Fictícia Quintanilha',
  nascimento: '1990-05-10',
  sexo: 'masculino',
  fonte: 'auto de prisão',
};

/** O que se lança dela, por tipo: cada valor só pode estar nos fatos. */
const lancados = () => ({
  'pessoas.endereco': {
    logradouro: segredo('endereço', 'Travessa das Quaresmeiras Fictícias, 77'),
    municipio: 'Vila Fictícia',
  },
  'pessoas.saude': { especie: 'doenca', descricao: segredo('saúde', 'Asma fictícia, com bombinha de resgate') },
  'pessoas.protecao': { motivo: 'ameaca', descricao: segredo('proteção', 'Ameaçado pelo vizinho fictício de cela') },
  'pessoas.contato': {
    nome: segredo('nome de familiar', 'Hermenegilda Fictícia Sobral'),
    telefone: segredo('telefone de familiar', '(31) 98765-4321'),
  },
});

/** Quem trabalha na unidade cadastra a pessoa presa, lança, corrige, procura; quem é de outra unidade tenta o mesmo. */
async function cadastrarPessoaPresa(diretora: Entrada, deFora: Entrada): Promise<string> {
  segredo('CPF da pessoa presa', QUEM_E.cpf);
  segredo('nome da pessoa presa', QUEM_E.nome);
  segredo('nome da mãe', QUEM_E.mae);
  for (const passo of ['documento', 'quem']) {
    expect((await enviar(app, diretora, '/pessoas/nova', { ...QUEM_E, passo })).statusCode).toBe(200);
  }
  const cadastrada = await enviar(app, diretora, '/pessoas/nova', { ...QUEM_E, passo: 'conferir', outra: 'sim' });
  const id = /^\/pessoas\/([0-9a-f-]{36})/.exec(cadastrada.headers.location ?? '')?.[1] ?? '';
  const quando = { dia: '2026-11-17', hora: '10:00', fonte: 'entrevista' };
  for (const [tipo, dados] of Object.entries(lancados())) {
    const url = `/pessoas/${id}/lancar/${tipo}`;
    expect((await enviar(app, diretora, url, { ...quando, ...dados })).statusCode, tipo).toBe(303);
    // Recusados, por entrada e por alcance: a recusa também se registra.
    expect((await enviar(app, diretora, url, { ...quando, ...dados, dia: '2126-01-01' })).statusCode, tipo).toBe(422);
    expect((await enviar(app, deFora, url, { ...quando, ...dados })).statusCode, tipo).toBe(404);
  }
  const { id: fato } = await c.db
    .selectFrom('pessoas.fato')
    .select('id')
    .where('tipo', '=', 'pessoas.endereco')
    .executeTakeFirstOrThrow();
  const corrigido = segredo('endereço corrigido', 'Ladeira dos Flamboiãs Fictícios, 12');
  const correcao = { ...quando, logradouro: corrigido, municipio: 'Vila Fictícia', motivoDaCorrecao: 'Rua trocada' };
  const r = await enviar(app, diretora, `/pessoas/${id}/fatos/${fato}/corrigir`, correcao);
  expect(r.statusCode).toBe(303);
  for (const procura of [QUEM_E.nome, QUEM_E.cpf]) {
    expect((await abrirPagina(app, diretora, `/pessoas?q=${encodeURIComponent(procura)}`)).statusCode).toBe(200);
    await abrirPagina(app, deFora, `/entradas/nova?procura=${encodeURIComponent(procura)}`);
  }
  for (const aba of ['', '/quem-e', '/linha-do-tempo', '/custodia']) {
    expect((await abrirPagina(app, diretora, `/pessoas/${id}${aba}`)).statusCode).toBe(200);
  }
  return id;
}

/** A unidade emite o código; a pessoa presa, ou a família, entra com ele. */
async function usarOCodigoDaPessoaPresa(): Promise<void> {
  const lugares = await montarLugares(c);
  const diretora = await entrarComoDiretora(lugares.norte);
  const id = await cadastrarPessoaPresa(diretora, await entrarComoDiretora(lugares.sul));
  const { body } = await enviar(app, diretora, `/pessoas/${id}/codigo`, {});
  const codigo = achar('código do titular', body, /(?:[2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}/);
  await enviar(app, diretora, `/pessoas/${id}/folha.pdf`, { codigo });
  const nav = navegador(app, '192.0.2.25');
  const { nascimento, mae } = QUEM_E;
  await nav.enviar('/entrar/codigo', { codigo, nascimento, mae: segredo('mãe errada', 'Zenóbia Errada') });
  expect((await nav.enviar('/entrar/codigo', { codigo, nascimento, mae })).statusCode).toBe(303);
  expect((await nav.abrir('/meus-dados')).statusCode).toBe(200);
}

/** Cadastro direto, por quem pode e por quem não alcança a unidade: feito ou recusado, o CPF não vai à auditoria. */
async function cadastrarDireto(): Promise<void> {
  const campos = (estruturaId: string) => ({
    nome: 'Pessoa Fictícia Nova',
    categoria: 'servidor',
    email: 'nova@orgao.exemplo.br',
    cargo: 'Servidor(a)',
    especie: 'ordinaria',
    ato: 'Portaria 9/2026',
    inicio: '2026-11-18',
    estruturaId,
  });
  const { id } = await criarPessoa(c.db, e.prisional, ['cadastrador-vinculador']);
  const entrada = await entrar(c, id);
  const cpf = segredo('CPF cadastrado', cpfFicticio());
  const setor = await criarEstrutura(c.db, { especie: 'setor', pai: e.prisional });
  const situacoes: number[] = [];
  for (const [url, sua] of [
    ['/usuarios', e.prisional],
    ['/lotacoes', setor],
  ] as const) {
    for (const { id: estruturaId } of [sua, e.nucleo]) {
      situacoes.push((await enviar(app, entrada, url, { ...campos(estruturaId), cpf })).statusCode);
    }
  }
  expect(situacoes).toEqual([303, 403, 303, 403]);
}

test('nenhum segredo fica em claro no log nem no banco', { timeout: 60_000 }, async () => {
  await usarAConta(await pedirAcesso());
  await usarOCodigoDaPessoaPresa();
  await cadastrarDireto();
  await c.servicos.leituras.fechar();

  expect(log.length).toBeGreaterThan(30);
  const guardado = await tudoOQueSeGuardou(c.banco.urlDoAdministrador);
  for (const t of ['auditoria.registro', 'plataforma.evento', 'graphile_worker._private_jobs', 'acesso.sessao']) {
    expect(guardado.get(t) ?? '', t).not.toBe('');
  }
  const vazados = [...new Map([['log', log.join('')], ...guardado])].flatMap(([onde, texto]) =>
    dosSegredos(segredos, texto).map((rotulo) => `${rotulo} em ${onde}`),
  );
  expect(vazados).toEqual([]);
});
