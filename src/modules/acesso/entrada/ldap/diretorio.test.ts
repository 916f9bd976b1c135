import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import fc from 'fast-check';
import { EqualityFilter, FilterParser } from 'ldapts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ConfigDeLdap, ldapSchema } from '../../../../platform/config/ldap.ts';
import { type Diretorio, criarDiretorio } from './diretorio.ts';
import { filtroDoUsuario } from './filtro.ts';
import { BASE, SERVICO, type SlapdDeTeste, subirSlapd } from './slapd-de-teste.ts';

const SENHA = 'quatro tartarugas roucas';
const pessoa = (uid: string, mais: Record<string, string> = {}) => ({
  uid,
  cn: `Pessoa ${uid}`,
  userPassword: SENHA,
  ...mais,
});

let slapd: SlapdDeTeste;
beforeAll(async () => {
  slapd = await subirSlapd([
    pessoa('fulana', {
      cn: 'Fulana de Tal',
      mail: 'fulana@orgao.exemplo.br',
      description: '111.444.777-35',
      title: 'Defensora Pública',
      employeeType: 'MEMBRO',
      departmentNumber: 'Núcleo Criminal',
    }),
    pessoa('beltrano', { employeeType: 'Perito', description: '123' }),
    pessoa('repetido'),
    pessoa('repetido'),
    pessoa('a*(b)\\c,+"=ç'),
    ...Array.from({ length: 1200 }, (_, i) => pessoa(`p${i}`)),
  ]);
});
afterAll(() => slapd?.parar());

const config = (mudar: object = {}): ConfigDeLdap =>
  ldapSchema.parse({
    url: slapd.ldap,
    base: BASE,
    usuarioDeServico: SERVICO.dn,
    senhaDeServico: SERVICO.senha,
    filtro: '(&(objectClass=inetOrgPerson)(uid={usuario}))',
    // Nomes de atributo com outra caixa, como se escrevem nos manuais.
    atributos: { cpf: 'DESCRIPTION', matricula: 'employeenumber', unidade: 'departmentNumber' },
    orgao: 'DPE',
    mapaDeCategorias: { membro: 'defensor-publico', técnico: 'servidor' },
    mapaDeUnidades: { 'Núcleo Criminal': 'NUCRIM' },
    ...mudar,
  });

const diretorio = (mudar: object = {}, opcoes = {}): Diretorio =>
  criarDiretorio(config(mudar), { certificados: slapd.certificado, ...opcoes });
const recusa = (codigo: string) => ({ ok: false, recusas: [expect.objectContaining({ codigo })] });

describe('entrar com a senha do órgão', () => {
  test.each(['ldap com StartTLS', 'ldaps'])('%s: a pessoa vem com os dados do diretório', async (modo) => {
    const d = diretorio({ url: modo === 'ldaps' ? slapd.ldaps : slapd.ldap });
    expect(await d.autenticar(' fulana ', SENHA)).toEqual({
      ok: true,
      valor: {
        dn: `employeeNumber=0,${BASE}`,
        nome: 'Fulana de Tal',
        cpf: '11144477735',
        email: 'fulana@orgao.exemplo.br',
        matricula: '0',
        cargo: 'Defensora Pública',
        categoria: 'defensor-publico',
        unidade: 'NUCRIM',
        pendencias: [],
      },
    });
  });

  test('o que falta ou não se reconhece vem dito, tudo de uma vez, sem repetir CPF', async () => {
    const r = await diretorio().autenticar('beltrano', SENHA);
    expect(r).toMatchObject({ ok: true, valor: { nome: 'Pessoa beltrano', cpf: undefined, categoria: undefined } });
    const { pendencias } = r.ok ? r.valor : { pendencias: [] };
    expect(pendencias.map((p) => p.codigo)).toEqual(['diretorio-cpf', 'diretorio-categoria', 'diretorio-unidade']);
    expect(pendencias[1]?.mensagem).toContain('“Perito”');
    expect(pendencias[0]?.mensagem).not.toContain('123');
  });

  test.each([
    ['senha errada', 'fulana', 'outra'],
    ['senha com outra caixa', 'fulana', SENHA.toUpperCase()],
    ['conta que não existe', 'ninguem', SENHA],
    ['senha vazia (entrada anônima, que este slapd aceita)', 'fulana', ''],
    ['usuário vazio', '  ', SENHA],
    ['curinga', '*', SENHA],
    ['pedaço de nome e curinga', 'fulan*', SENHA],
    ['filtro injetado', '*)(uid=*', SENHA],
    ['filtro injetado, ou', 'fulana)(|(uid=*', SENHA],
    ['DN no lugar do usuário', `employeeNumber=0,${BASE}`, SENHA],
    ['caractere nulo', 'fulana\0', SENHA],
    ['usuário enorme', 'x'.repeat(100_000), SENHA],
  ])('recusa igual: %s', async (_nome, usuario, senha) => {
    expect(await diretorio().autenticar(usuario, senha)).toEqual({
      ok: false,
      recusas: [{ codigo: 'credencial-invalida', mensagem: 'Usuário ou senha não conferem. Confira e tente de novo.' }],
    });
  });

  test('usuário com caracteres especiais de verdade entra', async () => {
    expect(await diretorio().autenticar('a*(b)\\c,+"=ç', SENHA)).toMatchObject({ ok: true });
  });

  test('duas entradas com o mesmo usuário: ninguém entra por engano', async () => {
    expect(await diretorio().autenticar('repetido', SENHA)).toEqual(recusa('usuario-ambiguo'));
  });

  test('filtro mal escrito não deixa um usuário passar por muitos', async () => {
    expect(await diretorio({ filtro: '(|(uid={usuario})(objectClass=*))' }).autenticar('fulana', SENHA)).toEqual(
      recusa('usuario-ambiguo'),
    );
  });

  test('o que se digita nunca é mais que um valor no filtro', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (usuario) => {
        const filtro = FilterParser.parseString(filtroDoUsuario('(uid={usuario})', usuario));
        expect(filtro).toBeInstanceOf(EqualityFilter);
        expect((filtro as EqualityFilter).value).toBe(usuario);
      }),
    );
  });
});

describe('listar para a sincronização', () => {
  test('vêm todas, além do limite de página do servidor', async () => {
    const r = await diretorio().listar();
    expect(r.ok ? r.valor.length : r).toBe(1205);
    const nomes = new Set(r.ok ? r.valor.map((p) => p.nome) : []);
    expect(nomes.has('Fulana de Tal') && nomes.has('Pessoa p1199')).toBe(true);
  });

  test('base errada é recusa, nunca lista vazia', async () => {
    expect(await diretorio({ base: 'ou=nada,dc=orgao,dc=exemplo,dc=br' }).listar()).toEqual(
      recusa('diretorio-mal-configurado'),
    );
  });
});

describe('o diretório que não ajuda', () => {
  const falsos: Server[] = [];
  const abertos: Socket[] = [];
  afterEach(() => {
    for (const s of abertos.splice(0)) s.destroy();
    for (const s of falsos.splice(0)) s.close();
  });

  async function servidorFalso(aoConectar: (soquete: Socket) => void): Promise<string> {
    const servidor = createServer((s) => {
      abertos.push(s.on('error', () => undefined));
      aoConectar(s);
    });
    falsos.push(servidor);
    await new Promise<void>((pronto) => servidor.listen(0, 'localhost', pronto));
    return `ldap://localhost:${(servidor.address() as AddressInfo).port}`;
  }

  /** Resposta "sucesso" ao pedido estendido (StartTLS), em BER, com o número do pedido (o quinto byte dele). */
  const aceitar = (s: Socket, pedido: Buffer): void =>
    void s.write(Buffer.from([0x30, 0x0c, 0x02, 0x01, pedido[4] ?? 0, 0x78, 7, 0x0a, 1, 0, 4, 0, 4, 0]));

  test('fora do ar', async () => {
    expect(await diretorio({ url: 'ldap://localhost:1' }).autenticar('fulana', SENHA)).toEqual(
      recusa('diretorio-fora'),
    );
  });

  test.each([
    ['não responde', () => undefined],
    ['aceita o StartTLS e se cala', aceitar],
    ['fecha a porta', (s: Socket) => void s.end()],
    ['responde lixo', (s: Socket) => void s.write('HTTP/1.1 200 OK\r\n\r\n')],
  ])('%s', async (_nome, aoReceber) => {
    const url = await servidorFalso((s) => void s.once('data', (d: Buffer) => aoReceber(s, d)));
    expect(await diretorio({ url }, { tempoLimiteMs: 300 }).autenticar('fulana', SENHA)).toEqual(
      recusa('diretorio-fora'),
    );
  });

  test('a conexão que cai depois do StartTLS não é refeita às claras', async () => {
    const recebido: Buffer[][] = [];
    // Fica entre o sistema e o slapd, e corta a cada conversa um pouco mais adiante.
    const cortarNa = (vez: number) => (soquete: Socket) => {
      const pedacos: Buffer[] = [];
      recebido.push(pedacos);
      const adiante = connect(Number(new URL(slapd.ldap).port), 'localhost').on('error', () => undefined);
      adiante.pipe(soquete);
      soquete.on('data', (d: Buffer) => {
        pedacos.push(d);
        if (pedacos.length === vez) soquete.destroy();
        else adiante.write(d);
      });
    };
    for (const vez of [3, 4, 5]) {
      const url = await servidorFalso(cortarNa(vez));
      expect(await diretorio({ url }, { tempoLimiteMs: 300 }).autenticar('fulana', SENHA)).toEqual(
        recusa('diretorio-fora'),
      );
    }
    expect(recebido).toHaveLength(3);
    const tudo = Buffer.concat(recebido.flat()).toString('latin1');
    expect(tudo).not.toContain(Buffer.from(SERVICO.senha).toString('latin1'));
  });

  test.each(['StartTLS', 'ldaps'])('%s com certificado que ninguém garante: a senha não sai', async (modo) => {
    const d = criarDiretorio(config({ url: modo === 'ldaps' ? slapd.ldaps : slapd.ldap }));
    expect(await d.autenticar('fulana', SENHA)).toEqual(recusa('diretorio-nao-confiavel'));
  });

  test.each(['StartTLS', 'ldaps'])('%s com certificado de outra máquina', async (modo) => {
    const url = (modo === 'ldaps' ? slapd.ldaps : slapd.ldap).replace('localhost', '127.0.0.1');
    expect(await diretorio({ url }).autenticar('fulana', SENHA)).toEqual(recusa('diretorio-nao-confiavel'));
  });

  test('a conta de serviço está errada: a culpa não é de quem entra', async () => {
    const d = diretorio({ senhaDeServico: 'outra' });
    expect(await d.autenticar('fulana', SENHA)).toEqual(recusa('diretorio-mal-configurado'));
    expect(await d.listar()).toEqual(recusa('diretorio-mal-configurado'));
  });
});
