/** O que quem pediu faz pelo número e pelo código, sem conta: complementar e desistir. */
import { z } from 'zod';
import { aceite, texto } from '../../../../platform/entrada/campos.ts';
import type { Acao, Encontrado } from '../../nucleo/acao.ts';
import type { Tx } from '../../nucleo/servicos.ts';
import { andar } from '../andar.ts';
import { hashDoCodigo } from '../codigo.ts';
import type { Estado } from '../pedido.ts';
import type { Pedido } from '../registro.ts';
import { acharPeloCodigo, prenderPedido } from '../store.ts';

const comCodigo = z.object({ numero: z.string().trim(), codigo: z.string() });

async function pedidoDoCodigo(tx: Tx, e: z.output<typeof comCodigo>): Promise<Encontrado<Pedido> | undefined> {
  const id = await acharPeloCodigo(tx, e.numero, hashDoCodigo(e.codigo));
  const pedido = id === undefined ? undefined : await prenderPedido(tx, id);
  return pedido && { alvo: {}, valor: pedido };
}

const PELO_CODIGO = { publica: 'quem pediu acesso prova que é pelo número e pelo código do pedido' } as const;

const complementacaoSchema = comCodigo.extend({ texto: texto('a complementação', 2000, 3) });

export const complementarPedido: Acao<typeof complementacaoSchema, Pedido, Estado> = {
  nome: 'pedido.complementar',
  permissao: PELO_CODIGO,
  entrada: complementacaoSchema,
  alvo: pedidoDoCodigo,
  executar: async (contexto, e) => {
    const { alvo: pedido, ator } = contexto;
    contexto.anotar({ usuario: { nome: pedido.pessoa.nome } });
    const autor = { autorId: ator.usuarioId, autorNome: pedido.pessoa.nome };
    return andar(contexto, pedido, { passo: 'complementacao', texto: e.texto, autor });
  },
};

const desistenciaSchema = comCodigo.extend({ ciente: aceite('Marque que quer mesmo desistir do pedido.') });

export const desistirDoPedido: Acao<typeof desistenciaSchema, Pedido, Estado> = {
  nome: 'pedido.desistir',
  permissao: PELO_CODIGO,
  entrada: desistenciaSchema,
  alvo: pedidoDoCodigo,
  executar: async (contexto) => {
    const { alvo: pedido, ator } = contexto;
    contexto.anotar({ usuario: { nome: pedido.pessoa.nome } });
    const autor = { autorId: ator.usuarioId, autorNome: pedido.pessoa.nome };
    return andar(contexto, pedido, { passo: 'desistencia', autor });
  },
};
