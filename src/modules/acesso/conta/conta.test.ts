import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import {
  abrirEntrada,
  codigoDe,
  darAplicativo,
  darSenha,
  navegador,
  type Navegador,
  pecasDeTeste,
  SENHA,
} from '../entrar/para-testes.ts';
import type { Pecas } from '../entrar/pecas.ts';
import {
  abrirCenario,
  AGORA,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  criarUsuario,
  entrar,
} from '../para-testes.ts';

let cenario: Cenario;
let pecas: Pecas;
let app: Aplicacao;
let id: string;
let nav: Navegador;

beforeAll(async () => {
  cenario = await abrirCenario();
  pecas = pecasDeTeste(cenario);
  app = await abrirEntrada(cenario, pecas);
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});
beforeEach(async () => {
  cenario.agora = AGORA;
  const orgao = await criarEstrutura(cenario.db, { nome: 'Defensoria Fictícia' });
  ({ id } = await criarPessoa(cenario.db, orgao, ['defensor-publico'], { nome: 'Mara Fictícia' }));
  nav = await comSessao();
});

async function comSessao(): Promise<Navegador> {
  const n = navegador(app);
  n.cookies.set('sessao', (await entrar(cenario, id)).cookies.sessao);
  await n.abrir('/conta/seguranca');
  return n;
}
const depois = (minutos: number): void => {
  cenario.agora = new Date(cenario.agora.getTime() + minutos * 60_000);
};

/** Abre a página do aplicativo e devolve o campo cifrado e o segredo que o celular leria. */
async function lerQuadrado(): Promise<{ campo: string; segredo: string }> {
  const { body } = await nav.abrir('/conta/aplicativo');
  return {
    campo: /name="segredo" value="([^"]+)"/.exec(body)?.[1] ?? '',
    segredo: /<code>([A-Z2-7 ]+)<\/code>/.exec(body)?.[1]?.replaceAll(' ', '') ?? '',
  };
}

describe('minha conta', () => {
  test('diz por que lotação se age, o que se pode, de onde vem', async () => {
    const { body } = await nav.abrir('/conta');
    expect(body).toContain('Você age como Servidor(a), em Defensoria Fictícia.');
    expect(body).toContain('ver os dados de uma pessoa presa');
    expect(body).toContain('papel Defensor(a) público(a)');
    expect(body).toContain('nos casos em que o órgão atua, até o restrito');
  });

  test('lista as sessões com aparelho e as últimas entradas', async () => {
    const { body } = await nav.abrir('/conta/seguranca');
    expect(body).toContain('É esta');
    expect(body).toContain('Chave de acesso (passkey)');
  });
});

describe('aplicativo de códigos', () => {
  test('só se cadastra com um código certo dele, e o segredo nunca vai em claro ao banco', async () => {
    const { campo, segredo } = await lerQuadrado();
    const certo = codigoDe(segredo, cenario.agora);
    const errado = certo === '000000' ? '000001' : '000000';
    expect((await nav.enviar('/conta/aplicativo', { segredo: campo, codigo: errado })).statusCode).toBe(422);
    const r = await nav.enviar('/conta/aplicativo', { segredo: campo, codigo: certo });
    expect(r.statusCode).toBe(200);
    const guardado = JSON.stringify(await cenario.db.selectFrom('acesso.totp').selectAll().execute());
    expect(guardado).not.toContain(segredo);
  });

  test('o segredo de uma conta não se cadastra em outra', async () => {
    const outra = await criarUsuario(cenario.db);
    const alheio = pecas.cofre.cifrar('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'segredo-totp', outra);
    const codigo = codigoDe('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', cenario.agora);
    for (const segredo of [alheio, '', 'lixo', 'c1.a.b.c']) {
      expect((await nav.enviar('/conta/aplicativo', { segredo, codigo })).statusCode).toBe(422);
    }
  });

  test('a troca só vale ao concluir: até lá o antigo confirma', async () => {
    const antigo = await darAplicativo(cenario, pecas, id);
    await lerQuadrado();
    depois(6);
    const r = await nav.enviar('/entrar/confirmar', { codigo: antigo(cenario.agora), volta: '/conta/senha' });
    expect(r.headers.location).toBe('/conta/senha');
  });

  test('o último segundo fator não se remove', async () => {
    await darAplicativo(cenario, pecas, id);
    const r = await nav.enviar('/conta/aplicativo/remover');
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('único segundo fator');
  });
});

describe('atos sensíveis pedem confirmação recente', () => {
  test.each(['/conta/senha', '/conta/aplicativo', '/conta/aplicativo/remover', '/conta/codigos'])('%s', async (url) => {
    await darAplicativo(cenario, pecas, id);
    depois(5);
    expect((await nav.abrir(url)).headers.location).toBe(`/entrar/confirmar?volta=${encodeURIComponent(url)}`);
    const r = await nav.enviar(url, { senhaNova: SENHA, senhaNovaDeNovo: SENHA, codigo: '000000' });
    expect(r.statusCode).toBe(403);
    expect(r.body).toContain('confirme sua identidade');
  });

  test('quem entrou por login federado e não confirmou não cadastra prova', async () => {
    depois(5);
    const segredo = pecas.cofre.cifrar('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'segredo-totp', id);
    const codigo = codigoDe('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', cenario.agora);
    expect((await nav.enviar('/conta/aplicativo', { segredo, codigo })).statusCode).toBe(403);
  });

  test('cinco códigos errados na confirmação, espera', async () => {
    await darAplicativo(cenario, pecas, id);
    const errar = () => nav.enviar('/entrar/confirmar', { codigo: 'abcdef' });
    for (let i = 0; i < 4; i++) expect((await errar()).statusCode).toBe(422);
    expect((await errar()).body).toContain('Espere 30 segundos');
    expect((await errar()).statusCode).toBe(429);
  });
});

describe('senha', () => {
  const NOVA = 'parafuso melancia contrabaixo neblina';

  test('trocada, as outras sessões acabam e esta continua', async () => {
    await darSenha(cenario, pecas, id);
    const outra = await comSessao();
    const r = await nav.enviar('/conta/senha', { senhaNova: NOVA, senhaNovaDeNovo: NOVA });
    expect(r.headers.location).toBe('/conta/seguranca?feito=senha');
    expect((await nav.abrir('/conta')).statusCode).toBe(200);
    expect((await outra.abrir('/conta')).headers.location).toBe('/entrar?volta=%2Fconta');
  });

  test.each([
    ['', '', 'Escreva a senha nova.'],
    ['curta', 'curta', 'precisa de ao menos 12'],
    ['mara ficticia 2026', 'mara ficticia 2026', 'nome'],
    [NOVA, 'outra', 'não ficaram iguais'],
  ])('recusa %j', async (senhaNova, senhaNovaDeNovo, motivo) => {
    const r = await nav.enviar('/conta/senha', { senhaNova, senhaNovaDeNovo });
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain(motivo);
  });
});
