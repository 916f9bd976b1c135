/**
 * As mesmas duas leituras servidas de dois jeitos: por uma rota Fastify nua, sem nada do sistema, e pela aplicação
 * inteira, com sessão, permissão, auditoria, cabeçalhos, limite e log. Processo à parte: quem carrega não o atrapalha.
 */
import { argon2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import Fastify from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import { criarAplicacao } from '../../src/aplicacao.tsx';
import { contarUso } from '../../src/modules/acesso/cotas/index.ts';
import { CUSTO } from '../../src/modules/acesso/entrada/senha/senha.ts';
import { responderRecusa } from '../../src/modules/acesso/http/recusa.tsx';
import { autorizarLeitura } from '../../src/modules/acesso/nucleo/consulta.ts';
import { lembrarFatos } from '../../src/modules/acesso/sessoes/fatos-lembrados.ts';
import { criarRegistradorDeLeituras } from '../../src/modules/auditoria/index.ts';
import { abrirBanco, type Banco } from '../../src/platform/db/index.ts';
import type { Aplicacao } from '../../src/platform/http/aplicacao.ts';
import { responderPagina } from '../../src/platform/http/pagina.tsx';
import { relogioDoSistema } from '../../src/platform/relogio.ts';
import { Pagina } from '../../src/ui/layout.tsx';

interface Ficha {
  id: string;
  nome: string;
  nascimento: string;
  mae: string;
  estabelecimento: string;
  caminho: string;
}

async function buscarFicha(db: Banco, id: string): Promise<Ficha> {
  const { rows } = await sql<Ficha>`
    select t.pessoa_id as id, t.nome, t.nascimento, t.mae, e.nome as estabelecimento, e.caminho
      from acesso.titular t join acesso.estrutura e on e.id = t.estrutura_id where t.pessoa_id = ${id}`.execute(db);
  const ficha = rows[0];
  if (!ficha) throw new Error('não há esta pessoa no banco da medida');
  return ficha;
}

const PaginaDaFicha = ({ nome, nascimento, mae, estabelecimento }: Ficha) => (
  <Pagina titulo={nome} migalhas={[{ rotulo: 'Pessoas presas', href: '/titulares' }]} ativo="titulares">
    <h1>{nome}</h1>
    <dl>
      <dt>Nascimento</dt>
      <dd>{nascimento}</dd>
      <dt>Mãe</dt>
      <dd>{mae}</dd>
      <dt>Onde está</dt>
      <dd>{estabelecimento}</dd>
    </dl>
  </Pagina>
);

const params = z.object({ id: z.guid() });

const derivar = promisify(argon2);

/** O custo de uma senha, e mais nada. */
async function soArgon2(): Promise<string> {
  const { memoria: memory, passadas: passes, vias: parallelism } = CUSTO;
  const nonce = randomBytes(16);
  const resumo = await derivar('argon2id', { message: 'senha', nonce, memory, passes, parallelism, tagLength: 32 });
  return resumo.toString('hex');
}

/** Nua: a consulta e a resposta, mais nada. A página é a mesma, com a mesma moldura. */
function criarNua(db: Banco, completa: Aplicacao) {
  const app = Fastify();
  app.decorate('sistema', completa.sistema);
  app.get<{ Params: { id: string } }>('/api/fichas/:id', (req) => buscarFicha(db, req.params.id));
  app.get<{ Params: { id: string } }>('/fichas/:id', async (req, reply) =>
    responderPagina(reply, <PaginaDaFicha {...await buscarFicha(db, req.params.id)} />),
  );
  app.get('/argon2', () => soArgon2());
  return app;
}

async function criarCompleta(db: Banco): Promise<Aplicacao> {
  const servicos = {
    banco: db,
    relogio: relogioDoSistema,
    leituras: criarRegistradorDeLeituras(db, contarUso('America/Sao_Paulo')),
    fatosLembrados: lembrarFatos(),
    chaveMestra: Buffer.alloc(32, 'chave da medida'),
    config: {
      enderecoPublico: 'http://localhost:3000',
      fuso: 'America/Sao_Paulo',
      demonstracao: false,
      provedores: [],
    },
  };
  const app = await criarAplicacao({
    servicos,
    nivelDeLog: 'info',
    saidaDoLog: { write: () => {} },
    limitePorMinuto: 1_000_000_000,
  });
  const rota = { schema: { hide: true, params }, config: { acesso: { permissao: 'pessoas.pessoa.ver' } } } as const;
  app.get('/api/fichas/:id', rota, async (req, reply) => {
    const ficha = await buscarFicha(db, req.params.id);
    const lida = await autorizarLeitura(servicos, req.quem, leituraDe(ficha));
    return lida.ok ? ficha : responderRecusa(reply, lida.recusas);
  });
  app.get('/api/sem-auditoria/:id', rota, (req) => buscarFicha(db, req.params.id));
  app.get('/fichas/:id', rota, async (req, reply) => {
    const ficha = await buscarFicha(db, req.params.id);
    const lida = await autorizarLeitura(servicos, req.quem, leituraDe(ficha));
    return lida.ok ? responderPagina(reply, <PaginaDaFicha {...ficha} />) : responderRecusa(reply, lida.recusas);
  });
  return app;
}

const leituraDe = ({ id, caminho }: Ficha) =>
  ({
    nome: 'titular.ver',
    permissao: 'pessoas.pessoa.ver',
    alvo: { titularId: id, caminho },
    objeto: { tipo: 'titular', id },
  }) as const;

const { db } = abrirBanco(process.argv[2] ?? '');
const completa = await criarCompleta(db);
const nua = criarNua(db, completa);
const portaDe = async (app: typeof nua | Aplicacao): Promise<number> =>
  Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
process.on('message', () => process.send?.(process.cpuUsage()));
process.on('disconnect', () => process.exit());
process.send?.({ nua: await portaDe(nua), completa: await portaDe(completa) });
