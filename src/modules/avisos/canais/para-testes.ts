/** O que os testes dos canais criam: avisos já mandados a um órgão, e um servidor de correio que obedece ao teste. */
import { SMTPServer } from 'smtp-server';
import { type Correio, criarCorreio } from '../../../platform/correio/index.ts';
import type { Cenario } from '../../acesso/para-testes.ts';
import type { PapelDoAviso } from '../especies/especie.ts';
import { distribuir, type Envio } from './distribuir.ts';

export interface AvisoDeTeste {
  pessoaId: string;
  especie?: string;
  alvo?: string;
  sigilo?: 'publico' | 'restrito' | 'sigiloso';
  referencia?: string;
}

let contador = 0;

/** Direto na tabela; devolve o id. */
export async function abrirAviso({ db, agora }: Cenario, a: AvisoDeTeste): Promise<string> {
  const { id } = await db
    .insertInto('avisos.aviso')
    .values({
      pessoa_id: a.pessoaId,
      especie: a.especie ?? 'progressao',
      referencia: a.referencia ?? `referencia-${++contador}`,
      alvo: a.alvo ?? '2026-11-23',
      sigilo: a.sigilo ?? 'publico',
      aberto_em: agora,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Grava os envios e os distribui, como faz quem reconcilia. */
export const mandar = ({ db, agora }: Cenario, ...envios: Envio[]): Promise<void> =>
  db.transaction().execute(async (tx) => {
    for (const e of envios) {
      await tx
        .insertInto('avisos.envio')
        .values({
          pessoa_id: e.pessoaId,
          aviso_id: e.avisoId,
          passo: e.passo,
          papel: e.papel,
          estrutura_id: e.estruturaId,
          mandado_em: agora,
        })
        .execute();
    }
    await distribuir(tx, envios, agora);
  });

/** Abre o aviso e manda um passo dele ao órgão. */
export async function avisar(
  cenario: Cenario,
  aviso: AvisoDeTeste,
  para: { estruturaId: string; papel?: PapelDoAviso; passo?: number },
): Promise<Envio> {
  const avisoId = await abrirAviso(cenario, aviso);
  const { papel = 'defesa', passo = 5, estruturaId } = para;
  const envio = { pessoaId: aviso.pessoaId, avisoId, passo, papel, estruturaId };
  await mandar(cenario, envio);
  return envio;
}

export interface Carta {
  messageId: string;
  para: string;
  assunto: string;
  bruto: string;
}

export interface ServidorDeCorreio {
  /** Aceitas, na ordem, com as repetidas. */
  cartas: Carta[];
  correio: Correio;
  /** O que responder ao destinatário: `undefined` aceita; um número recusa com ele. */
  responder: (endereco: string) => number | undefined;
  derrubar(): Promise<void>;
  voltar(): Promise<void>;
  fechar(): Promise<void>;
}

export async function abrirServidorDeCorreio(): Promise<ServidorDeCorreio> {
  const cartas: Carta[] = [];
  const novo = (): SMTPServer =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      closeTimeout: 50,
      onRcptTo: ({ address }, _sessao, pronto) => {
        const codigo = aberto.responder(address);
        pronto(codigo === undefined ? null : Object.assign(new Error('não'), { responseCode: codigo }));
      },
      onData: (fluxo, sessao, fim) => {
        let bruto = '';
        fluxo.on('data', (parte: Buffer) => (bruto += parte.toString('utf8')));
        fluxo.on('end', () => {
          cartas.push({ ...cabecalhosDe(bruto), para: sessao.envelope.rcptTo[0]?.address ?? '', bruto });
          fim();
        });
      },
    }).on('error', () => {});
  const escutar = (s: SMTPServer, porta: number): Promise<void> =>
    new Promise((pronto) => void s.listen(porta, '127.0.0.1', pronto));
  let servidor = novo();
  await escutar(servidor, 0);
  const endereco = servidor.server.address();
  const porta = typeof endereco === 'object' && endereco ? endereco.port : 0;
  const parar = (): Promise<void> => new Promise((pronto) => servidor.close(pronto));
  const config = { smtp: `smtp://127.0.0.1:${porta}`, remetente: 'Custódia <nao-responda@custodia.exemplo.br>' };
  const aberto: ServidorDeCorreio = {
    cartas,
    correio: criarCorreio({ correio: config, demonstracao: false }, ''),
    responder: () => undefined,
    derrubar: parar,
    voltar: async () => {
      servidor = novo();
      await escutar(servidor, porta);
    },
    fechar: async () => {
      aberto.correio.fechar();
      await parar();
    },
  };
  return aberto;
}

/** Do cabeçalho em quoted-printable ou base64 (RFC 2047) só se usa o assunto. */
function cabecalhosDe(bruto: string): Pick<Carta, 'messageId' | 'assunto'> {
  const cabecalho = bruto.slice(0, bruto.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' ');
  const valor = (nome: string): string => new RegExp(`^${nome}: (.*)$`, 'im').exec(cabecalho)?.[1] ?? '';
  return { messageId: valor('Message-ID'), assunto: decodificar(valor('Subject')) };
}

const decodificar = (texto: string): string =>
  texto
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_tudo, forma: string, dado: string) =>
      forma.toUpperCase() === 'B' ? Buffer.from(dado, 'base64').toString('utf8') : deQuoted(dado.replaceAll('_', ' ')),
    );

/** O texto de um corpo em quoted-printable. */
export const deQuoted = (dado: string): string =>
  Buffer.from(
    dado
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/gi, (_t, h: string) => String.fromCharCode(parseInt(h, 16))),
    'latin1',
  ).toString('utf8');
