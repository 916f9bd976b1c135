/** O que a matriz precisa ter no banco: um objeto de cada espécie, e quem age, da mesma unidade e de outro órgão. */
import { createHash } from 'node:crypto';
import {
  AGORA,
  type Cenario,
  cpfFicticio,
  criarEstrutura,
  criarPessoa,
  criarUsuario,
  type EstruturaDeTeste,
  lotar,
  vincular,
} from '../para-testes.ts';
import type { Passo } from '../pedidos/pedido.ts';
import { ehPapel } from '../permissao/papeis.ts';
import { criarSessao } from '../sessoes/criar.ts';
import type { Fator } from '../sessoes/sessao.ts';
import { montarAvisos } from './avisos-para-testes.ts';
import { MARCO } from './objetos-dos-avisos-para-testes.ts';
import { criarPresaEm, montarPessoas } from './pessoas-para-testes.ts';
import type { Quem } from './quem.ts';

export interface Sessao {
  token: string;
  csrf: string;
}

export interface EstadoDaMatriz {
  /** Os parâmetros do endereço de uma rota (`POST /usuarios/:id/suspender`). */
  parametrosDe(rota: string): Readonly<Record<string, string>>;
  /** Um corpo que serve a quase todo envio, porque cada ação lê os campos que conhece, com o que só a rota pede. */
  corpoDe(rota: string): Readonly<Record<string, string>>;
  /** O que levam os envios de quem pode: sem isso não há de que tratar, e a resposta é a de quem não acha. */
  minimo: Readonly<Record<string, string>>;
  /** O que vai depois do `?`, onde sem isso não há o que responder. */
  consultaDe(rota: string): Readonly<Record<string, string>>;
  propria: EstruturaDeTeste;
  alheia: EstruturaDeTeste;
}

const ONTEM = '2026-11-17';
const FIM = '2027-12-31';
const NADA = createHash('sha256').update('').digest();

export async function montarEstado(c: Cenario): Promise<EstadoDaMatriz> {
  const { db } = c;
  const orgao = await criarEstrutura(db, { especie: 'administracao-prisional', nome: 'Prisional', uf: 'XX' });
  const propria = await criarEstrutura(db, {
    pai: orgao,
    especie: 'estabelecimento',
    nome: 'Unidade Própria',
    uf: 'XX',
    comarca: 'Aroeiral',
  });
  const irma = await criarEstrutura(db, { pai: orgao, especie: 'estabelecimento', nome: 'Unidade Irmã', uf: 'XX' });
  const outro = await criarEstrutura(db, { especie: 'administracao-prisional', nome: 'Outro órgão', uf: 'YY' });
  const alheia = await criarEstrutura(db, {
    pai: outro,
    especie: 'estabelecimento',
    nome: 'Unidade Alheia',
    uf: 'YY',
    comarca: 'Jatobá',
  });
  const alvo = await criarPessoa(db, propria, ['servidor-prisional']);
  const proponente = await criarPessoa(db, propria);
  const proposto = await vincular(db, alvo.lotacaoId, 'suporte', {
    autorizado_em: null,
    proposto_por: proponente.id,
  });
  const emVigor = await db
    .selectFrom('acesso.vinculo')
    .select('id')
    .where('lotacao_id', '=', alvo.lotacaoId)
    .where('papel', '=', 'servidor-prisional')
    .executeTakeFirstOrThrow();
  const onde = { unidade: propria, irma, por: alvo.id };
  const daPessoa = await montarPessoas(c, onde);
  const dosAvisos = await montarAvisos(c, daPessoa.pessoaId, onde, proponente);
  const termoId = await criarTermo(c);
  const pedidos = {
    emAnalise: await criarPedido(c, orgao, propria, termoId, ['pedido']),
    encaminhado: await criarPedido(c, orgao, propria, termoId, ['pedido', 'encaminhamento']),
    autorizado: await criarPedido(c, orgao, propria, termoId, ['pedido', 'encaminhamento', 'autorizacao']),
  };
  const acordoId = await criarAcordo(c, 'TCT 1/2026', orgao, FIM);
  const revisaoId = await criarRevisao(c, propria, emVigor.id);
  const alertaId = await criarAlerta(c, alvo.id);
  const delegacaoId = await delegar(c, alvo.lotacaoId, proponente.lotacaoId);
  const feriadoId = await criarFeriado(c, propria);
  const ajudaId = await criarPedidoDeAjuda(c, orgao, alvo.id);
  const ids: Record<string, string> = {
    '/usuarios': alvo.id,
    '/pedidos-de-acesso': pedidos.emAnalise,
    '/termos': termoId,
    '/estruturas': propria.id,
    '/lotacoes': alvo.lotacaoId,
    '/acordos': acordoId,
    '/vinculos': proposto,
    '/delegacoes': delegacaoId,
    '/revisoes': revisaoId,
    '/alertas': alertaId,
    '/pessoas': daPessoa.pessoaId,
    '/unidades': propria.id,
    '/inspecao': propria.id,
    '/importacoes': daPessoa.importacaoId,
    '/ajuda': ajudaId,
    '/calendario': feriadoId,
    ...dosAvisos.ids,
  };
  const doPasso: Record<string, string> = {
    'POST /pedidos-de-acesso/fila/:id/autorizar': pedidos.encaminhado,
    'POST /pedidos-de-acesso/fila/:id/cadastrar': pedidos.autorizado,
    'POST /pedidos-de-acesso/fila/:id/convite': pedidos.autorizado,
  };
  return {
    propria,
    alheia,
    minimo: { paiId: propria.id, marco: MARCO },
    parametrosDe: (rota) => ({
      id: doPasso[rota] ?? ids[`/${rota.split('/')[1] ?? ''}`] ?? '',
      letra: 'a',
      especie: 'feriado',
      corrente: '0',
      numero: '1',
      token: 'token-que-nao-existe',
      provedor: 'nenhum',
      ...daPessoa.parametros,
      ...dosAvisos.parametros,
      ...(rota.startsWith('GET /manual/') && { papel: 'suporte' }),
      ...daPessoa.doPasso[rota],
      ...dosAvisos.doPasso[rota],
    }),
    consultaDe: (rota) => dosAvisos.consultaDe(rota),
    corpoDe: (rota) => ({
      motivo: 'Motivo escrito por extenso',
      motivoDaRecusa: 'Motivo escrito por extenso',
      motivoDaRevogacao: 'Motivo escrito por extenso',
      texto: 'Texto escrito por extenso',
      falta: 'O que falta no pedido',
      resposta: 'A resposta por extenso',
      complemento: 'O que faltava dizer',
      ciente: 'sim',
      confirmo: 'sim',
      conferi: 'sim',
      decisao: 'confirmado',
      vinculos: emVigor.id,
      estruturaId: propria.id,
      paiId: propria.id,
      estabelecimentoId: propria.id,
      lotacaoId: alvo.lotacaoId,
      usuarioId: alvo.id,
      papel: 'suporte',
      inicio: '2026-12-01',
      fim: '2026-12-02',
      dia: '2026-12-25',
      nome: 'Nome Fictício da Silva',
      norma: 'Lei fictícia 1/2026',
      descricao: 'O que ela atende',
      prazoEmDias: '5',
      sigla: 'SIG',
      uf: 'XX',
      especie: 'ordinaria',
      fuso: 'America/Sao_Paulo',
      nascimento: '1990-01-01',
      mae: 'Mãe Fictícia',
      codigo: 'AAAA-BBBB-CCCC',
      email: 'nova@orgao.exemplo.br',
      telefone: '(31) 90000-0000',
      cpf: cpfFicticio(),
      categoria: 'servidor',
      cargo: 'Servidor(a)',
      ato: 'Portaria 2/2026',
      sigilo: 'publico',
      atuam: propria.id,
      sessaoId: propria.id,
      credencialId: 'nenhuma',
      estrutura: propria.id,
      ...daPessoa.corpoDe(rota),
      ...dosAvisos.corpoDe(rota),
    }),
  };
}

async function criarTermo({ db }: Cenario): Promise<string> {
  const { id } = await db
    .insertInto('acesso.termo')
    .values({ versao: '1', texto: 'Termo fictício', sha256: NADA, cpf: cpfFicticio(), aceito_em: AGORA })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function criarPedido(
  { db }: Cenario,
  orgao: EstruturaDeTeste,
  unidade: EstruturaDeTeste,
  termoId: string,
  passos: readonly Passo[],
): Promise<string> {
  const { id } = await db
    .insertInto('acesso.pedido')
    .values({
      numero: `${passos.length}/2026`,
      codigo_hash: NADA,
      dono_id: orgao.id,
      orgao_id: orgao.id,
      lotacao_id: unidade.id,
      papel: 'servidor-prisional',
      nome: 'Pessoa Que Pede',
      matricula: '1',
      nascimento: '1990-01-01',
      rg: '1',
      cpf: cpfFicticio(),
      cargo: 'Servidor(a)',
      categoria: 'servidor',
      email: 'pede@orgao.exemplo.br',
      telefone: '1',
      termo_id: termoId,
      criado_em: AGORA,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('acesso.pedido_andamento')
    .values(
      passos.map((passo, i) => ({
        pedido_id: id,
        ordem: i + 1,
        passo,
        autor_nome: 'Pessoa Que Andou',
        feito_em: AGORA,
        espera_de: orgao.id,
      })),
    )
    .execute();
  return id;
}

async function criarAcordo({ db }: Cenario, numero: string, parte: EstruturaDeTeste, fim: string): Promise<string> {
  const { id } = await db
    .insertInto('acesso.acordo')
    .values({
      especie: 'tct',
      numero,
      objeto: 'Compartilhar dados',
      publicado_em: '2026-01-01',
      vigencia_inicio: '2026-01-01',
      vigencia_fim: fim,
      criado_em: AGORA,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('acesso.acordo_parte')
    .values({ acordo_id: id, estrutura_id: parte.id, papel: 'concedente' })
    .execute();
  await db
    .insertInto('acesso.acordo_etapa')
    .values({ acordo_id: id, letra: 'a', descricao: 'Etapa', responsavel_id: parte.id, prazo_em_dias: 10 })
    .execute();
  return id;
}

async function criarRevisao({ db }: Cenario, onde: EstruturaDeTeste, vinculoId: string): Promise<string> {
  const { id } = await db
    .insertInto('acesso.revisao')
    .values({ estrutura_id: onde.id, aberta_em: AGORA, prazo: FIM })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.insertInto('acesso.revisao_item').values({ revisao_id: id, vinculo_id: vinculoId }).execute();
  return id;
}

async function criarAlerta({ db }: Cenario, usuarioId: string): Promise<string> {
  const { id } = await db
    .insertInto('acesso.alerta')
    .values({
      usuario_id: usuarioId,
      especie: 'volume',
      dia: ONTEM,
      valor: 500,
      limite: 100,
      grau: 'parado',
      criado_em: AGORA,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function delegar({ db }: Cenario, de: string, para: string): Promise<string> {
  const { id } = await db
    .insertInto('acesso.delegacao')
    .values({
      de_lotacao_id: de,
      para_lotacao_id: para,
      permissoes: ['pessoas.pessoa.ver'],
      motivo: 'Férias',
      inicio: '2026-11-01',
      fim: FIM,
      criada_em: AGORA,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function criarFeriado({ db }: Cenario, onde: EstruturaDeTeste): Promise<string> {
  const { id } = await db
    .insertInto('acesso.feriado')
    .values({ dia: '2026-12-08', nome: 'Feriado', norma: 'Lei 1', estrutura_id: onde.id, criado_em: AGORA })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function criarPedidoDeAjuda({ db }: Cenario, orgao: EstruturaDeTeste, usuarioId: string): Promise<string> {
  const fila = await db
    .insertInto('acesso.fila_de_ajuda')
    .values({ estrutura_id: orgao.id, nome: 'Suporte', descricao: 'Tudo', prazo_em_dias: 5, criada_em: AGORA })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto('acesso.pedido_de_ajuda')
    .values({
      numero: 'A1/2026',
      fila_id: fila.id,
      usuario_id: usuarioId,
      nome: 'Pessoa',
      email: 'pessoa@orgao.exemplo.br',
      assunto: 'entrar',
      texto: 'Não consigo entrar',
      criado_em: AGORA,
      prazo: FIM,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Abre a sessão de quem age, lotado em `onde`; `undefined` para quem não entrou. */
export async function sessaoDe(
  c: Cenario,
  quem: Quem,
  onde: EstruturaDeTeste,
): Promise<() => Promise<Sessao | undefined>> {
  if (quem === 'anonimo') return async () => undefined;
  if (quem === 'titular') {
    const titularId = await criarPresaEm(c, onde);
    return () => abrir(c, { titularId }, 'codigo-do-titular');
  }
  const usuarioId = await criarQuem(c, quem, onde);
  return () => abrir(c, { usuarioId }, quem === 'incompleta' ? 'senha' : 'passkey');
}

async function criarQuem(
  c: Cenario,
  quem: Exclude<Quem, 'anonimo' | 'titular'>,
  onde: EstruturaDeTeste,
): Promise<string> {
  const { db } = c;
  if (ehPapel(quem)) return (await criarPessoa(db, onde, quem === 'basico' ? [] : [quem])).id;
  if (quem === 'suspenso') {
    return (await criarPessoa(db, onde, ['gestor-do-sistema'], { suspenso_em: AGORA, motivo_da_suspensao: 'Apuração' }))
      .id;
  }
  if (quem === 'incompleta') return (await criarPessoa(db, onde, ['gestor-do-sistema'])).id;
  const id = await criarUsuario(db);
  if (quem === 'lotacao-fechada') {
    await vincular(db, await lotar(db, id, onde, { fim: ONTEM }), 'gestor-do-sistema');
    return id;
  }
  const acordoId = await criarAcordo(c, `ACT ${id}`, onde, ONTEM);
  await vincular(db, await lotar(db, id, onde), 'gestor-do-sistema', { acordo_id: acordoId });
  return id;
}

async function abrir(c: Cenario, de: { usuarioId: string } | { titularId: string }, fator: Fator): Promise<Sessao> {
  const { id, token } = await c.db
    .transaction()
    .execute((tx) => criarSessao(tx, { de, fatores: [fator], origem: { ip: '192.0.2.1' } }, c.agora));
  const { csrf } = await c.db
    .updateTable('acesso.sessao')
    .set({ finalidade: 'custodia' })
    .where('id', '=', id)
    .returning('csrf')
    .executeTakeFirstOrThrow();
  return { token, csrf };
}
