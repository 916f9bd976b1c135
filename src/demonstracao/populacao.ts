/** Pessoas fictícias registradas aos lotes, pela porta de todas, com os fatos de anos. */
import { z } from 'zod';
import { feito } from '../platform/recusa.ts';
import { type Acao, diaEm, executar, type Servicos } from '../modules/acesso/index.ts';
import { type PessoaNova, registrarPessoas } from '../modules/pessoas/index.ts';
import { gerarTrajetoria, pessoaFicticia, Sorte, sorteDaVida } from '../modules/pessoas/ficticias/index.ts';
import type { Elenco } from './elenco.ts';
import { implantacao } from './implantacao.ts';
import { escreverQuemAtua, escreverQuemE } from './pessoa-em-fatos.ts';
import { escreverProcessos } from './processos-em-fatos.ts';
import { Redator } from './redator.ts';
import { chaveDaFicticia } from './retomar.ts';
import { escreverVida } from './vida-em-fatos.ts';

/** De uma vez, numa transação. */
const LOTE = 500;
/** Separa o acaso dos lançamentos do acaso da vida. */
const FLUXO_DO_REDATOR = 7;

export interface PedidoDePopulacao {
  semente: number;
  quantas: number;
  /** Índice da primeira; na falta, 0. */
  desde?: number | undefined;
  /** A cada lote, quantas já foram gravadas. */
  aoAndar?: ((gravadas: number) => void) | undefined;
}

const VARAS = ['vep', 'vep', 'vara-serra', 'vara-buriti', 'vara-garcas'];

/** A mesma semente e o mesmo índice dão a mesma pessoa e a mesma vida. */
export function pessoaNova(servicos: Servicos, elenco: Elenco, semente: number, indice: number): PessoaNova {
  const pessoa = pessoaFicticia(semente, indice);
  const hoje = diaEm(servicos.config.fuso, servicos.relogio.agora());
  const vida = gerarTrajetoria(pessoa, sorteDaVida(semente, indice), hoje);
  const r = new Redator(servicos, elenco, new Sorte(semente, indice, FLUXO_DO_REDATOR));
  const primeiro = vida.acontecimentos[0]?.data ?? vida.processos[0]?.distribuidoEm ?? hoje;
  escreverQuemE(r, pessoa, primeiro);
  escreverQuemAtua(r, VARAS[indice % VARAS.length] ?? 'vep', primeiro);
  escreverProcessos(r, vida);
  escreverVida(r, pessoa, vida);
  const [nome, ...resto] = r.fatos;
  return { fatos: nome ? [{ ...nome, chave: chaveDaFicticia(semente, indice) }, ...resto] : [] };
}

const lote = z.object({ semente: z.number(), desde: z.number(), quantas: z.number() });

const registrarLote = (servicos: Servicos, elenco: Elenco): Acao<typeof lote, undefined, number> => ({
  nome: 'demonstracao.registrar-lote',
  permissao: 'pessoas.pessoa.cadastrar',
  entrada: lote,
  alvo: async () => ({ alvo: {}, valor: undefined }),
  async executar({ tx, agora, quem }, { semente, desde, quantas }) {
    const novas = Array.from({ length: quantas }, (_, i) => pessoaNova(servicos, elenco, semente, desde + i));
    // Sem eventos: o que se calcula de cada uma se calcula ao abrir a página dela.
    const onde = { tx, agora, quem, fuso: servicos.config.fuso, emitir: () => undefined };
    const r = await registrarPessoas(onde, novas);
    return r.ok ? feito(r.valor.length) : r;
  },
});

/** @throws com as mensagens, se um fato for recusado: o gerador está errado. */
export async function criarPopulacao(servicos: Servicos, elenco: Elenco, pedido: PedidoDePopulacao): Promise<void> {
  const { semente, quantas, desde = 0, aoAndar } = pedido;
  const acao = registrarLote(servicos, elenco);
  for (let feitas = 0; feitas < quantas; feitas += LOTE) {
    const entrada = { semente, desde: desde + feitas, quantas: Math.min(LOTE, quantas - feitas) };
    const r = await executar(servicos, implantacao(servicos), acao, entrada);
    if (!r.ok) throw new Error(`Demonstração: ${JSON.stringify(r.recusas.slice(0, 5))}`);
    aoAndar?.(feitas + entrada.quantas);
  }
}
