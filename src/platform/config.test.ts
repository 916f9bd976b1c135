import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { comPorta, lerConfig, obterChaveMestra } from './config.ts';

const pasta = mkdtempSync(join(tmpdir(), 'config-'));
afterAll(() => rmSync(pasta, { recursive: true }));

const SEGREDO = Buffer.alloc(32, 7).toString('base64');
const BANCO = 'postgresql://app:s3nh4-do-banco@banco.exemplo.br/custodia';

let arquivos = 0;
function escrever(conteudo: string, nome = `${arquivos++}.yaml`): string {
  writeFileSync(join(pasta, nome), conteudo);
  return nome;
}

const ler = (ambiente: Record<string, string>) => lerConfig(ambiente, { pasta });
const lerYaml = (yaml: string, ambiente: Record<string, string> = {}) =>
  ler({ ...ambiente, CUSTODIA_CONFIG: escrever(yaml) });
const errosDe = (lida: ReturnType<typeof lerConfig>): string[] => (lida.ok ? [] : lida.erros);
const configDe = (lida: ReturnType<typeof lerConfig>) => {
  if (!lida.ok) throw new Error(lida.erros.join('\n'));
  return lida.config;
};

describe('padrões', () => {
  test('sem nada, banco embutido e demonstração', () => {
    expect(configDe(ler({}))).toEqual({
      porta: 3000,
      host: '127.0.0.1',
      nivelDeLog: 'info',
      limitePorMinuto: 600,
      confiarNoProxy: false,
      enderecoPublico: 'http://localhost:3000',
      fuso: 'America/Sao_Paulo',
      demonstracao: true,
      banco: {},
      correio: { remetente: 'Custódia <nao-responda@localhost>' },
      provedores: [],
    });
  });

  test('com alguém no terminal o log padrão é mais calado', () => {
    expect(configDe(lerConfig({}, { pasta, terminal: true })).nivelDeLog).toBe('warn');
  });

  test('com banco próprio, a demonstração só liga se pedida', () => {
    const proprio = { DATABASE_URL: BANCO, SEGREDO };
    expect(configDe(ler(proprio)).demonstracao).toBe(false);
    expect(configDe(ler({ ...proprio, DEMONSTRACAO: 'sim' })).demonstracao).toBe(true);
    expect(configDe(ler({ DEMONSTRACAO: 'nao' })).demonstracao).toBe(false);
  });

  test('o endereço público segue a porta e perde a barra final', () => {
    expect(configDe(ler({ PORTA: '8080' })).enderecoPublico).toBe('http://localhost:8080');
    const publico = configDe(ler({ ENDERECO_PUBLICO: 'https://custodia.exemplo.br/' }));
    expect(publico.enderecoPublico).toBe('https://custodia.exemplo.br');
    expect(publico.correio.remetente).toBe('Custódia <nao-responda@custodia.exemplo.br>');
  });
});

test('mudando a porta, o endereço público padrão vai junto; o escolhido fica', () => {
  expect(comPorta(configDe(ler({})), 3001)).toMatchObject({ porta: 3001, enderecoPublico: 'http://localhost:3001' });
  const escolhido = configDe(ler({ ENDERECO_PUBLICO: 'https://custodia.exemplo.br' }));
  expect(comPorta(escolhido, 3001).enderecoPublico).toBe('https://custodia.exemplo.br');
});

describe('arquivo e ambiente', () => {
  test('custodia.yaml da pasta é lido sozinho', () => {
    const propria = mkdtempSync(join(pasta, 'propria-'));
    writeFileSync(join(propria, 'custodia.yaml'), 'porta: 4000\nconfiarNoProxy: sim\n');
    expect(configDe(lerConfig({}, { pasta: propria }))).toMatchObject({ porta: 4000, confiarNoProxy: true });
  });

  test('o ambiente vence o arquivo', () => {
    expect(configDe(lerYaml('porta: 4000\nhost: 0.0.0.0\n', { PORTA: '5000' }))).toMatchObject({
      porta: 5000,
      host: '0.0.0.0',
    });
  });

  test('arquivo vazio vale como nenhum; o pedido que não existe é erro', () => {
    expect(lerYaml('').ok).toBe(true);
    expect(errosDe(ler({ CUSTODIA_CONFIG: 'nao-existe.yaml' }))[0]).toContain('o arquivo não existe');
  });

  test('YAML quebrado: a linha, e nada do conteúdo', () => {
    const erros = errosDe(lerYaml('porta: 3000\nsegredo: "abc-muito-secreto\n'));
    expect(erros[0]).toMatch(/\.yaml, linha \d: não é YAML válido/);
    expect(erros.join()).not.toContain('muito-secreto');
  });

  test('chave desconhecida: linha e a parecida', () => {
    const erros = errosDe(lerYaml('prota: 1\nbanco:\n  ulr: x\nxyzw: 1\n'));
    expect(erros).toHaveLength(3);
    expect(erros.join('\n')).toMatch(/prota \(\d+\.yaml, linha 1\) não existe. Você quis dizer "porta"\?/);
    expect(erros.join('\n')).toMatch(/banco\.ulr \(\d+\.yaml, linha 3\) não existe. Você quis dizer "url"\?/);
    expect(erros.join('\n')).toMatch(/xyzw .* não existe. Há: porta, host,/);
  });

  test('provedor e diretório completos, com os segredos no ambiente', () => {
    const yaml = `
provedores:
  - { id: sca-cnj, nome: CNJ, tipo: keycloak, emissor: https://sso.exemplo.br/realms/x, idDoCliente: custodia }
ldap:
  url: ldap://diretorio.exemplo.br
  base: ou=pessoas,dc=exemplo,dc=br
  usuarioDeServico: cn=leitor,dc=exemplo,dc=br
  orgao: DPE
  atributos: { cpf: brPersonCPF }
`;
    const { provedores, ldap } = configDe(lerYaml(yaml, { OIDC_SCA_CNJ_SEGREDO: 'abc', LDAP_SENHA: 'def' }));
    expect(provedores[0]).toMatchObject({ segredoDoCliente: 'abc' });
    expect(ldap).toMatchObject({ senhaDeServico: 'def', startTls: true, filtro: '(uid={usuario})' });
    expect(ldap?.atributos).toMatchObject({ nome: 'cn', cpf: 'brPersonCPF' });
  });
});

describe('segredos', () => {
  test('por arquivo, no ambiente e no YAML (relativo a ele)', () => {
    const nome = escrever(`${SEGREDO}\n`, 'chave');
    expect(configDe(ler({ SEGREDO_ARQUIVO: nome })).segredo).toHaveLength(32);
    expect(configDe(lerYaml('segredoArquivo: ./chave\n')).segredo).toHaveLength(32);
  });

  test('dado duas vezes, arquivo vazio ou ausente: erro', () => {
    escrever('', 'vazio');
    expect(errosDe(ler({ SEGREDO, SEGREDO_ARQUIVO: 'chave' }))[0]).toContain('deixe só uma');
    expect(errosDe(ler({ SEGREDO_ARQUIVO: 'vazio' }))[0]).toContain('está vazio');
    expect(errosDe(ler({ SMTP_URL_ARQUIVO: 'nenhum' }))[0]).toContain('o arquivo não existe');
  });

  test.each([Buffer.alloc(32, 1).toString('hex'), Buffer.alloc(40, 250).toString('base64url')])('%s serve', (s) => {
    expect(ler({ SEGREDO: s }).ok).toBe(true);
  });

  test.each(['curto', Buffer.alloc(31).toString('base64'), Buffer.alloc(31).toString('hex')])('%s não serve', (s) => {
    expect(errosDe(ler({ SEGREDO: s }))[0]).toContain('32 bytes ou mais');
  });

  test('nenhum segredo aparece em mensagem de erro', () => {
    const chaves = ['SEGREDO', 'DATABASE_URL', 'DATABASE_URL_MIGRADOR', 'SMTP_URL', 'LDAP_SENHA'];
    const valor = fc.stringMatching(/^[!-~]{12,40}$/);
    fc.assert(
      fc.property(fc.constantFrom(...chaves), valor, (chave, segredo) => {
        expect(errosDe(ler({ [chave]: segredo })).join('\n')).not.toContain(segredo);
      }),
    );
  });

  test('com banco próprio a chave-mestra é obrigatória', () => {
    expect(errosDe(ler({ DATABASE_URL: BANCO }))).toEqual([expect.stringContaining('SEGREDO falta')]);
  });

  test('sem ela, a da pasta: sorteada uma vez, só o dono lê', () => {
    const dados = mkdtempSync(join(pasta, 'dados-'));
    const chave = obterChaveMestra(undefined, dados);
    expect(chave).toHaveLength(32);
    expect(obterChaveMestra(undefined, dados)).toEqual(chave);
    expect(statSync(join(dados, 'chave-mestra')).mode & 0o777).toBe(0o600);
    writeFileSync(join(dados, 'chave-mestra'), 'alterada');
    expect(() => obterChaveMestra(undefined, dados)).toThrow('cópia de segurança');
  });
});

describe('recusas', () => {
  test.each(['abc', '-1', '70000', '80.5'])('PORTA=%s diz o valor e o intervalo', (PORTA) => {
    expect(errosDe(ler({ PORTA }))).toEqual([
      `PORTA="${PORTA}" não serve: escreva um número inteiro de 0 a 65535 (sem ela, vale 3000).`,
    ]);
  });

  test.each([
    ['http://custodia.exemplo.br', 'use https'],
    ['https://custodia.exemplo.br/app', 'escreva um endereço como'],
    ['javascript:alert(1)', 'escreva um endereço como'],
  ])('ENDERECO_PUBLICO=%s', (ENDERECO_PUBLICO, motivo) => {
    expect(errosDe(ler({ ENDERECO_PUBLICO })).join()).toContain(motivo);
  });

  test('remetente com quebra de linha (cabeçalho forjado)', () => {
    const remetente = 'Custódia\r\nBcc: outro@exemplo.br <a@exemplo.br>';
    expect(errosDe(ler({ REMETENTE: remetente }))).toHaveLength(1);
  });

  test('todos os problemas de uma vez, de forma e de conjunto', () => {
    const erros = errosDe(
      ler({
        PORTA: 'x',
        HOST: 'a b',
        NIVEL_DE_LOG: 'alto',
        CONFIAR_NO_PROXY: 'talvez',
        LIMITE_POR_MINUTO: '0',
        FUSO: 'Lua/Tranquilidade',
        DATABASE_URL_MIGRADOR: BANCO,
      }),
    );
    expect(erros).toHaveLength(7);
  });

  test('o que falta em um provedor, e o id repetido', () => {
    const um = '{ id: x, nome: X, tipo: oidc, emissor: https://x.exemplo.br, idDoCliente: c, segredoDoCliente: s }';
    const erros = errosDe(lerYaml(`provedores:\n  - ${um}\n  - ${um}\n  - { id: y }\n`)).join('\n');
    expect(erros).toContain('o id "x" se repete');
    expect(erros).toMatch(/provedores\[2\]\.emissor falta: escreva um endereço como/);
  });
});
