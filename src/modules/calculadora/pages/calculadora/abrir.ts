/** Abrir um caso guardado: arquivo enviado ou texto colado, JSON ou YAML. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dia } from '../../../../direito/tempo/dia.ts';
import { type CasoEscrito, type ErroDeEntrada, lerCaso, lerTexto } from '../../contrato/index.ts';
import { responderComparacao } from '../e-se/responder.tsx';
import { responderResultado } from '../resultado/index.tsx';
import { camposIniciais, type Montagem } from './dados-da-pagina.ts';
import { mostrar } from './enviar.tsx';
import { decodificarCaso } from './estado.ts';
import { nomeDoCampo, temCampo } from './erros-do-formulario.ts';
import { casoParaCampos } from './formulario.ts';

export interface Enviado {
  texto: string;
  comparar?: string | undefined;
}

/** Acima disto o formulário deixa de ser legível: o caso válido vai direto ao resultado. */
const LIMITE_DE_LINHAS = 500;
const CASO_COM_ERRO = 422;

/** Junta as partes do envio: vale o arquivo e, na falta dele, o texto colado. */
export async function receberEnvio(req: FastifyRequest): Promise<Enviado> {
  let arquivo = '';
  let colado = '';
  let comparar: string | undefined;
  for await (const parte of req.parts()) {
    if (parte.type === 'file') arquivo = (await parte.toBuffer()).toString('utf8');
    else if (parte.fieldname === 'texto') colado = String(parte.value);
    else if (parte.fieldname === 'comparar') comparar = String(parte.value);
  }
  return { texto: arquivo.trim() === '' ? colado : arquivo, comparar };
}

export async function abrirTexto(
  req: FastifyRequest,
  reply: FastifyReply,
  e: Enviado,
  hoje: Dia,
): Promise<FastifyReply> {
  const lido = await lerTexto(e.texto);
  if (!lido.ok) return devolver(req, reply, e, lido.erros);
  return abrirCaso(req, reply, lido.valor, hoje, e);
}

/** Põe o caso no formulário, com os erros ao lado dos campos quando os campos os podem mostrar. */
export function abrirCaso(
  req: FastifyRequest,
  reply: FastifyReply,
  valor: unknown,
  hoje: Dia,
  enviado: Enviado,
): FastifyReply {
  const leitura = lerCaso(valor, { hoje });
  const grande = linhasDe(valor) > LIMITE_DE_LINHAS;
  if (leitura.ok && grande) {
    const escrito = valor as CasoEscrito;
    if (enviado.comparar === undefined) return responderResultado(reply, escrito, leitura.caso);
    return responderComparacao(reply, hoje, decodificarCaso(enviado.comparar), { ok: true, caso: escrito });
  }
  const campos = casoParaCampos(valor);
  const comuns: Montagem = { campos, comparar: enviado.comparar };
  if (leitura.ok) return mostrar(req, reply, { ...comuns, aviso: ABERTO });
  const cabem = leitura.erros.every((erro) => temCampo(erro.caminho, tipoDoEvento(campos, erro.caminho)));
  if (grande || !cabem) return devolver(req, reply, enviado, leitura.erros);
  return mostrar(req, reply, { ...comuns, erros: leitura.erros }, CASO_COM_ERRO);
}

const ABERTO = { tipo: 'sucesso', titulo: 'Caso aberto', texto: 'Confira os dados e calcule.' } as const;

function tipoDoEvento(campos: ReadonlyMap<string, string>, caminho: string): string | undefined {
  const evento = /^eventos\.\d+/.exec(nomeDoCampo(caminho))?.[0];
  return evento === undefined ? undefined : campos.get(`${evento}.tipo`);
}

function linhasDe(valor: unknown): number {
  const { condenacoes, eventos } = (valor ?? {}) as Record<string, unknown>;
  return [condenacoes, eventos].reduce<number>((n, lista) => n + (Array.isArray(lista) ? lista.length : 0), 0);
}

const MOSTRADOS = 20;
const CAIXA = '#texto-do-caso';

/** O texto volta à caixa, com todos os problemas e onde estão. */
function devolver(req: FastifyRequest, reply: FastifyReply, e: Enviado, erros: ErroDeEntrada[]): FastifyReply {
  const resumo = erros
    .slice(0, MOSTRADOS)
    .map((p) => ({ href: CAIXA, texto: p.caminho === '' ? p.mensagem : `${p.caminho}: ${p.mensagem}` }));
  const resto = erros.length - MOSTRADOS;
  if (resto > 0) resumo.push({ href: CAIXA, texto: `E mais ${resto}, do mesmo arquivo.` });
  const abertura = { texto: e.texto, erro: 'O caso não foi aberto: corrija os problemas listados no alto da página.' };
  return mostrar(req, reply, { campos: camposIniciais(), resumo, abertura, comparar: e.comparar }, CASO_COM_ERRO);
}
