/** O caso que o pedido traz: no endereço (`c`), em um campo `caso` ou em um arquivo. JSON ou YAML. */
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Caso } from '../../../../direito/caso.ts';
import type { Dia } from '../../../../direito/tempo/dia.ts';
import { type CasoEscrito, type ErroDeEntrada, lerCaso, lerTexto } from '../../contrato/index.ts';
import { decodificarCaso } from '../calculadora/estado.ts';

export type CasoRecebido =
  | { ok: true; casoEscrito: CasoEscrito; caso: Caso }
  /** `casoEscrito` presente: leu-se o texto, mas o caso tem erros que se corrigem no formulário. */
  | { ok: false; erros: ErroDeEntrada[]; casoEscrito?: CasoEscrito };

/** `hoje` vale quando o caso não traz data de referência. */
export async function receberCaso(req: FastifyRequest, hoje: Dia): Promise<CasoRecebido> {
  const c = campo(req.query, 'c');
  if (c !== undefined) {
    const estado = decodificarCaso(c);
    return estado.ok ? conferir(estado.caso, hoje) : estado;
  }
  const texto = req.isMultipart() ? await textoDasPartes(req) : campo(req.body, 'caso');
  if (texto === undefined) return ausente();
  const lido = await lerTexto(texto);
  return lido.ok ? conferir(lido.valor, hoje) : lido;
}

function conferir(valor: unknown, hoje: Dia): CasoRecebido {
  const leitura = lerCaso(valor, { hoje });
  const escrito = ehObjeto(valor) ? { casoEscrito: valor as CasoEscrito } : {};
  if (!leitura.ok) return { ok: false, erros: leitura.erros, ...escrito };
  return { ok: true, caso: leitura.caso, casoEscrito: valor as CasoEscrito };
}

const ehObjeto = (v: unknown): v is object => typeof v === 'object' && v !== null && !Array.isArray(v);

function campo(origem: unknown, nome: string): string | undefined {
  if (!ehObjeto(origem) || !Object.hasOwn(origem, nome)) return undefined;
  const valor = (origem as Record<string, unknown>)[nome];
  return typeof valor === 'string' ? valor : undefined;
}

/** O campo `caso` ou o primeiro arquivo enviado; o que vier preenchido primeiro. */
async function textoDasPartes(req: FastifyRequest): Promise<string | undefined> {
  let texto: string | undefined;
  for await (const parte of req.parts()) {
    const conteudo = parte.type === 'file' ? await textoDoArquivo(parte) : parte.fieldname === 'caso' && parte.value;
    if (texto === undefined && typeof conteudo === 'string' && conteudo.trim() !== '') texto = conteudo;
  }
  return texto;
}

const textoDoArquivo = async (parte: MultipartFile): Promise<string> => (await parte.toBuffer()).toString('utf8');

const ausente = (): CasoRecebido => ({
  ok: false,
  erros: [{ caminho: '', codigo: 'sem-caso', mensagem: 'O endereço não traz nenhum caso a calcular.' }],
});
