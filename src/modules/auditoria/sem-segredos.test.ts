import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { semSegredos } from './sem-segredos.ts';

const OMITIDO = '[omitido]';

describe('semSegredos', () => {
  it.each([
    'senha',
    'senhaNova',
    'nova_senha',
    'SENHA',
    'password',
    'token',
    'csrfToken',
    'tokenDeConvite',
    'codigo',
    'código',
    'codigoDeAcesso',
    'codigos-de-recuperacao',
    'segredo',
    'segredoDoCliente',
    'client_secret',
    'otp',
    'totp',
    'pin',
    'cookie',
    'Authorization',
    'chavePrivada',
    'chave_privada',
    'nonce',
  ])('omite o valor da chave %s', (chave) => {
    expect(semSegredos({ fora: [{ [chave]: 'abracadabra' }] })).toEqual({ fora: [{ [chave]: OMITIDO }] });
  });

  it.each(['nome', 'cpf', 'motivos', 'opinião', 'autorizacao', 'lotacaoId', 'pinheiro', 'codificado'])(
    'mantém o valor da chave %s',
    (chave) => {
      expect(semSegredos({ [chave]: '111.444.777-35' })).toEqual({ [chave]: '111.444.777-35' });
    },
  );

  it('omite o segredo no meio de um texto', () => {
    const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2VjcmV0bw';
    expect(
      semSegredos({
        volta: '/entrar?passo=2&token=abc123&codigo=998877#fim',
        cabecalho: 'Bearer abc.def-ghi_123',
        achado: `veio ${jwt} no corpo`,
      }),
    ).toEqual({
      volta: `/entrar?passo=2&token=${OMITIDO}&codigo=${OMITIDO}#fim`,
      cabecalho: `Bearer ${OMITIDO}`,
      achado: `veio ${OMITIDO} no corpo`,
    });
  });

  it('reduz a JSON o que não é: datas, bytes, inteiros longos, indefinidos, caractere nulo', () => {
    expect(
      semSegredos({
        quando: new Date('2026-11-21T13:00:00Z'),
        ruim: new Date(Number.NaN),
        arquivo: Buffer.from('conteúdo'),
        longo: 2n ** 70n,
        infinito: Infinity,
        nada: undefined,
        nulo: null,
        texto: 'a\0b',
      }),
    ).toEqual({
      quando: '2026-11-21T13:00:00.000Z',
      ruim: null,
      arquivo: '[9 bytes]',
      longo: '1180591620717411303424',
      infinito: 'Infinity',
      nulo: null,
      texto: 'a\uFFFDb',
    });
  });

  it('um objeto que contém a si mesmo, ou fundo demais, não prende nem derruba', () => {
    const volta: Record<string, unknown> = { nome: 'x' };
    volta['volta'] = volta;
    expect(JSON.stringify(semSegredos(volta))).toContain('[fundo demais]');
  });

  it('em nenhuma profundidade sobra o valor de uma chave de segredo', () => {
    const chave = fc.constantFrom('senha', 'token', 'codigo', 'segredo', 'lista', 'dados', 'nome');
    const arvore = fc.object({ key: chave, values: [fc.constant('SEGREDO')], maxDepth: 5, maxKeys: 4 });
    fc.assert(
      fc.property(arvore, (dados) => {
        const so = JSON.stringify(semSegredos(dados));
        expect(so).not.toMatch(/"(senha|token|codigo|segredo)":(?!"\[omitido\]")/);
      }),
    );
  });
});
