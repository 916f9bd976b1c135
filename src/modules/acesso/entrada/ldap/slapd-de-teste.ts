/** Um OpenLDAP de verdade, em porta livre e pasta temporária, com pessoas fictícias e certificado feito na hora. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';

const SLAPD = '/usr/sbin/slapd';
const SLAPADD = '/usr/sbin/slapadd';

export const BASE = 'ou=pessoas,dc=orgao,dc=exemplo,dc=br';
export const SERVICO = { dn: 'cn=servico,dc=orgao,dc=exemplo,dc=br', senha: 'senha do serviço' };

export interface SlapdDeTeste {
  ldap: string;
  ldaps: string;
  /** O certificado da autoridade de teste, em PEM. */
  certificado: string;
  parar(): Promise<void>;
}

const CONFIGURACAO = (pasta: string): string => `
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile ${pasta}/slapd.pid
TLSCACertificateFile ${pasta}/cert.pem
TLSCertificateFile ${pasta}/cert.pem
TLSCertificateKeyFile ${pasta}/chave.pem
allow bind_anon_cred
sizelimit size.soft=500 size.hard=500 size.pr=500 size.prtotal=unlimited
database mdb
suffix dc=orgao,dc=exemplo,dc=br
directory ${pasta}
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact="${SERVICO.dn}" read by * none
`;

export type Ficha = Record<string, string>;

const escrever = (dn: string, ficha: Record<string, string | string[]>): string => {
  const linha = (nome: string, valor: string): string => `${nome}:: ${Buffer.from(valor, 'utf8').toString('base64')}`;
  return [linha('dn', dn), ...Object.entries(ficha).flatMap(([nome, v]) => [v].flat().map((x) => linha(nome, x)))].join(
    '\n',
  );
};

function ldif(pessoas: readonly Ficha[]): string {
  const entradas = [
    escrever('dc=orgao,dc=exemplo,dc=br', { objectClass: ['dcObject', 'organization'], dc: 'orgao', o: 'Órgão' }),
    escrever(SERVICO.dn, {
      objectClass: ['organizationalRole', 'simpleSecurityObject'],
      cn: 'servico',
      userPassword: SERVICO.senha,
    }),
    escrever(BASE, { objectClass: 'organizationalUnit', ou: 'pessoas' }),
    ...pessoas.map((p, i) =>
      escrever(`employeeNumber=${i},${BASE}`, {
        objectClass: 'inetOrgPerson',
        sn: 'x',
        cn: 'x',
        employeeNumber: String(i),
        ...p,
      }),
    ),
  ];
  return `${entradas.join('\n\n')}\n`;
}

function exigir(programa: string, pacote: string): void {
  if (!existsSync(programa)) throw new Error(`Falta ${programa}: apt-get install ${pacote}`);
}

function fazerCertificado(pasta: string): void {
  const nome = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const chave = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-keyout',
    join(pasta, 'chave.pem'),
  ];
  execFileSync('/usr/bin/openssl', ['req', '-x509', '-days', '1', ...chave, '-out', join(pasta, 'cert.pem'), ...nome], {
    stdio: 'pipe',
  });
}

async function portaLivre(): Promise<number> {
  const servidor = createServer();
  await new Promise<void>((pronto) => servidor.listen(0, '127.0.0.1', pronto));
  const endereco = servidor.address();
  await new Promise((fechado) => servidor.close(fechado));
  if (endereco === null || typeof endereco === 'string') throw new Error('sem porta');
  return endereco.port;
}

async function esperarPorta(porta: number): Promise<void> {
  for (let vez = 0; vez < 100; vez++) {
    const abriu = await new Promise<boolean>((diz) => {
      const soquete = connect(porta, 'localhost', () => diz(true)).on('error', () => diz(false));
      soquete.on('connect', () => soquete.destroy());
    });
    if (abriu) return;
    await esperar(50);
  }
  throw new Error('O slapd não subiu em 5 s.');
}

/** Falha, dizendo o que instalar, se faltar o slapd: o teste não se pula em silêncio. */
export async function subirSlapd(pessoas: readonly Ficha[]): Promise<SlapdDeTeste> {
  exigir(SLAPD, 'slapd');
  exigir('/usr/bin/openssl', 'openssl');
  const pasta = mkdtempSync(join(tmpdir(), 'slapd-'));
  fazerCertificado(pasta);
  writeFileSync(join(pasta, 'slapd.conf'), CONFIGURACAO(pasta));
  writeFileSync(join(pasta, 'pessoas.ldif'), ldif(pessoas));
  execFileSync(SLAPADD, ['-q', '-f', join(pasta, 'slapd.conf'), '-l', join(pasta, 'pessoas.ldif')], { stdio: 'pipe' });
  const [clara, cifrada] = [await portaLivre(), await portaLivre()];
  const enderecos = { ldap: `ldap://localhost:${clara}`, ldaps: `ldaps://localhost:${cifrada}` };
  // Com -d o slapd fica em primeiro plano: é filho deste processo e morre com ele.
  const filho = spawn(
    SLAPD,
    ['-d', '0', '-h', `${enderecos.ldap} ${enderecos.ldaps}`, '-f', join(pasta, 'slapd.conf')],
    { stdio: 'ignore' },
  );
  await Promise.all([esperarPorta(clara), esperarPorta(cifrada)]);
  return {
    ...enderecos,
    certificado: readFileSync(join(pasta, 'cert.pem'), 'utf8'),
    async parar() {
      const saiu = new Promise((fim) => filho.once('exit', fim));
      filho.kill();
      await saiu;
      rmSync(pasta, { recursive: true, force: true });
    },
  };
}
