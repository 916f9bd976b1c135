/** Os caminhos de entrada, de ponta a ponta, num navegador de verdade. */
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cpfFicticio } from '../demo/numeros.ts';
import { entrarComCodigo, entrarComo } from './entrar.ts';
import { abrirAba, abrirAmbiente, type Ambiente } from './navegador.ts';

const NOME = 'Teresa Pitombeira';
const EMAIL = 'teresa.pitombeira@dpe.aroeiral.example';
const SENHA = 'jangada quieta no cerrado azul';
/** Longe dos que a demonstração usa. */
const CPF = cpfFicticio(90_001);

let ambiente: Ambiente;
beforeAll(async () => {
  ambiente = await abrirAmbiente();
});
afterAll(() => ambiente?.encerrar());

/** Entrar confirma a identidade por 5 minutos; depois deles, o ato sensível pede outra confirmação. */
const DEPOIS_DA_CONFIRMACAO = 6;

const clicar = (pagina: Page, name: string | RegExp): Promise<void> =>
  pagina.getByRole('button', { name, exact: true }).click();
const titulo = (pagina: Page): Promise<string> => pagina.locator('h1').innerText();

test('pedido de acesso: pedir, encaminhar, autorizar, cadastrar, criar a senha e entrar com o papel', async () => {
  const { pagina, erros, fechar } = await abrirAba(ambiente);
  const numero = await pedirAcesso(pagina);
  await decidir('Carmem Ipê', numero, async (p) => {
    await p.getByLabel(/^Conferi a lotação/).check();
    await clicar(p, 'Encaminhar ao dono dos dados');
    expect(await p.locator('main').innerText()).toContain('Pedido encaminhado.');
  });
  await decidir('Graça Sucupira', numero, async (p) => {
    await confirmarIdentidade(p);
    await clicar(p, 'Autorizar o acesso');
    expect(await p.locator('main').innerText()).toContain('Acesso autorizado.');
    await clicar(p, 'Cadastrar');
    expect(await p.locator('main').innerText()).toContain('Pessoa cadastrada.');
  });
  await pagina.goto(await enlaceDoConvite());
  await criarSenhaEFator(pagina);
  await pagina.waitForURL('**/mesa');
  expect(await pagina.locator('header').innerText()).toContain(NOME);
  expect(await pagina.locator('main').innerText()).toContain('Defensor(a) público(a)');
  expect(erros).toEqual([]);
  await fechar();
});

/** Devolve o número do pedido. */
async function pedirAcesso(pagina: Page): Promise<string> {
  await pagina.goto('/pedidos-de-acesso/novo');
  await pagina.getByLabel('Órgão em que você atua').selectOption({ label: 'Defensoria Pública do Aroeiral (DPE-AR)' });
  await clicar(pagina, 'Continuar');
  await pagina.getByLabel('Sua lotação').selectOption({ label: 'Núcleo Criminal de Serra Branca (NC-SB)' });
  await pagina.getByLabel(/^Defensor\(a\) público\(a\)/).check();
  await clicar(pagina, 'Continuar');
  const dados = {
    nome: NOME,
    cpf: CPF,
    rg: 'XX-12.345.678 SSP',
    nascimento: '1988-04-09',
    matricula: 'MADEP 9001',
    cargo: 'Defensora pública',
    email: EMAIL,
    telefone: '(31) 3333-0001',
  };
  for (const [campo, valor] of Object.entries(dados)) await pagina.locator(`#${campo}`).fill(valor);
  await clicar(pagina, 'Continuar');
  await pagina.getByLabel('Autorizo o compartilhamento destes dados').check();
  await pagina.getByLabel('Assumo o compromisso de sigilo').check();
  await clicar(pagina, 'Enviar o pedido');
  expect(await titulo(pagina)).toBe('Pedido recebido');
  return pagina.locator('.numero-do-pedido dd').first().innerText();
}

/** Entra como a pessoa, abre o pedido pela fila e dá o passo dela. */
async function decidir(nome: string, numero: string, passo: (pagina: Page) => Promise<void>): Promise<void> {
  const { pagina, erros, fechar } = await abrirAba(ambiente);
  await entrarComo(pagina, nome);
  ambiente.passar(DEPOIS_DA_CONFIRMACAO);
  await pagina.goto('/pedidos-de-acesso/fila');
  await pagina.getByRole('link', { name: numero }).click();
  expect(await titulo(pagina)).toContain(NOME);
  await passo(pagina);
  expect(erros).toEqual([]);
  await fechar();
}

/** O ato é sensível: vai confirmar e volta ao pedido. */
async function confirmarIdentidade(pagina: Page): Promise<void> {
  const pedido = pagina.url();
  await pagina.getByRole('link', { name: 'Confirmar a minha identidade' }).click();
  expect(await titulo(pagina)).toBe('Confirme que é você');
  await clicar(pagina, 'Confirmar');
  await pagina.waitForURL(pedido);
}

const ESPERA_DO_CORREIO = { timeout: 20_000, interval: 200 };

/** O que chegou por e-mail; nunca uma senha. */
const enlaceDoConvite = (): Promise<string> =>
  vi.waitFor(async () => {
    const mensagens = await ambiente.correio.lerCaixa();
    const convite = mensagens.find((m) => m.para.endereco === EMAIL && m.texto.includes('/convite/'));
    const enlace = convite?.texto.match(/https?:\S+\/convite\/\S+/)?.[0];
    if (enlace === undefined) throw new Error('o convite não chegou');
    return enlace;
  }, ESPERA_DO_CORREIO);

async function criarSenhaEFator(pagina: Page): Promise<void> {
  expect(await titulo(pagina)).toBe('Crie a sua senha');
  await pagina.getByLabel('Senha nova').fill(SENHA);
  await pagina.getByLabel('A mesma senha, de novo').fill(SENHA);
  await clicar(pagina, 'Criar a senha e continuar');
  expect(await titulo(pagina)).toBe('Proteja a sua conta');
  const segredo = await pagina.locator('.segredo-legivel').textContent();
  await pagina.getByLabel('Código de 6 algarismos').fill(codigoDoAplicativo(segredo ?? ''));
  await clicar(pagina, 'Cadastrar o aplicativo');
  expect(await titulo(pagina)).toBe('Guarde os seus códigos de recuperação');
  expect(await pagina.locator('.codigos-de-recuperacao li').count()).toBe(10);
  await pagina.getByRole('link', { name: 'Já guardei, continuar' }).click();
}

/** O que o celular mostraria no instante do sistema. */
const codigoDoAplicativo = (segredo: string): string =>
  new TOTP({ secret: Secret.fromBase32(segredo.replaceAll(/\s/g, '')) }).generate({
    timestamp: ambiente.relogio.agora().getTime(),
  });

test('chave de acesso: cadastra no aparelho, sai e entra por ela', async () => {
  const { pagina, erros, fechar } = await abrirAba(ambiente);
  await ligarAutenticador(pagina);
  await entrarComo(pagina, 'Selma Macaúba');
  ambiente.passar(DEPOIS_DA_CONFIRMACAO);
  await pagina.goto('/entrar/confirmar?volta=/conta/seguranca');
  await clicar(pagina, 'Confirmar');
  await pagina.getByLabel('Nome da chave deste aparelho').fill('Celular de serviço');
  await clicar(pagina, 'Cadastrar chave de acesso');
  await pagina
    .getByText('Guarde os seus códigos de recuperação')
    .or(pagina.getByText('Chave de acesso cadastrada.'))
    .first()
    .waitFor();
  await pagina.goto('/conta/seguranca');
  expect(await pagina.locator('#chaves').innerText()).toContain('Celular de serviço');

  await clicar(pagina, 'Sair');
  await pagina.waitForURL('**/entrar**');
  await clicar(pagina, 'Entrar com chave de acesso');
  await pagina.waitForURL('**/mesa');
  expect(await pagina.locator('header').innerText()).toContain('Selma Macaúba');
  expect(erros).toEqual([]);
  await fechar();
});

/** Um aparelho com digital, como o navegador o simula. */
async function ligarAutenticador(pagina: Page): Promise<void> {
  const cdp = await pagina.context().newCDPSession(pagina);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('família: com o código da folha vê as datas e quem consultou', async () => {
  const defensora = await abrirAba(ambiente);
  await entrarComo(defensora.pagina, 'Dandara Aroeira');
  await defensora.pagina.goto('/pessoas?q=Rosa');
  // Sem finalidade dita não se consulta ninguém: o sistema pergunta e volta para onde ela ia.
  expect(await titulo(defensora.pagina)).toBe('Para que você vai consultar?');
  await defensora.pagina.getByLabel('Assistência jurídica da pessoa presa').check();
  await clicar(defensora.pagina, 'Continuar');
  await defensora.pagina.getByRole('link', { name: 'Rosa Fictícia do Cerrado' }).click();
  expect(await titulo(defensora.pagina)).toContain('Rosa Fictícia do Cerrado');
  await defensora.fechar();

  const { pagina, erros, fechar } = await abrirAba(ambiente, { javaScriptEnabled: false });
  await entrarComCodigo(pagina, 'Rosa Fictícia do Cerrado');
  expect(await titulo(pagina)).toBe('Rosa Fictícia do Cerrado');
  const texto = await pagina.locator('main').innerText();
  expect(texto).toContain('Quando posso sair e por quê');
  expect(texto).toContain('Quem consultou os meus dados');
  expect(texto).toContain('Núcleo de Execução Penal de Vila Aroeira (DPE-AR)');
  expect(texto).toContain('Assistência jurídica da pessoa presa');
  // Só os próprios dados: o resto do sistema não se abre com o código.
  const fora = await pagina.goto('/pessoas');
  expect(fora?.status()).toBe(403);
  expect(erros).toEqual([]);
  await fechar();
});

test('"por que não posso?": a defensora abre a auditoria e lê a regra', async () => {
  const { pagina, fechar } = await abrirAba(ambiente);
  await entrarComo(pagina, 'Dandara Aroeira');
  const resposta = await pagina.goto('/auditoria');
  expect(resposta?.status()).toBe(403);
  expect(await titulo(pagina)).toBe('Por que não posso?');
  expect(await pagina.locator('.regra-da-recusa').innerText()).toContain('sem-permissao');
  await pagina.getByRole('link', { name: 'Pedir ajuda' }).click();
  expect(await pagina.locator('main').innerText()).toContain('/auditoria');
  await fechar();
});
