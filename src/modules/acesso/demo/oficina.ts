/** Como a demonstração age: pelas mesmas ações de todos, em dias que já passaram, por quem pode. */
import type { z } from 'zod';
import { iso, maisDias } from '../../../direito/tempo/dia.ts';
import type { Relogio } from '../../../platform/relogio.ts';
import { type Acao, executar } from '../nucleo/acao.ts';
import { type Quem, SISTEMA } from '../nucleo/quem.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { TODAS_AS_PERMISSOES } from '../permissao/catalogo.ts';
import { montarAtor } from '../permissao/montar-ator.ts';
import { buscarFatos } from '../permissao/store.ts';
import type { Finalidade } from '../permissao/tipos.ts';

const UM_DIA_MS = 86_400_000;
const UMA_HORA_MS = 3_600_000;

/** O que já foi criado, pela chave curta dos dados. */
export interface Criado {
  estruturas: Map<string, { id: string; caminho: string }>;
  acordos: Map<string, string>;
  pessoas: Map<string, PessoaCriada>;
}

export interface PessoaCriada {
  id: string;
  /** Na ordem dos dados. */
  lotacoes: string[];
}

export class Oficina {
  readonly servicos: Servicos;
  readonly criado: Criado = { estruturas: new Map(), acordos: new Map(), pessoas: new Map() };

  constructor(servicos: Servicos) {
    this.servicos = servicos;
  }

  /** AAAA-MM-DD a tantos dias de hoje: -9 é há nove dias. */
  dia(dias: number): string {
    return iso(maisDias(this.servicos.relogio.hoje(), dias));
  }

  /** Executa a ação como se fosse há tantos dias. @throws com as mensagens, se for recusada: os dados estão errados. */
  async fazer<E extends z.ZodType, A, T>(
    acao: Acao<E, A, T>,
    entrada: unknown,
    { ha = 0, quem }: { ha?: number; quem?: Quem | undefined } = {},
  ): Promise<T> {
    const { banco } = this.servicos;
    const relogio = atrasado(this.servicos.relogio, ha);
    const r = await executar({ ...this.servicos, banco, relogio }, quem ?? this.implantacao(), acao, entrada);
    if (r.ok) return r.valor;
    throw new Error(`Demonstração: ${acao.nome} recusada. ${r.recusas.map((x) => x.mensagem).join(' ')}`);
  }

  /** Quem instala o sistema, antes de haver quem possa: alcança tudo, e só existe aqui. */
  implantacao(): Quem {
    const concessoes = TODAS_AS_PERMISSOES.map((permissao) => ({
      permissao,
      alcance: 'tudo' as const,
      sigiloMaximo: 'publico' as const,
      origem: 'implantação',
    }));
    return { ...SISTEMA, ator: { ...SISTEMA.ator, nome: 'Implantação', concessoes, elevadaAte: this.daquiAUmaHora() } };
  }

  /** A pessoa da demonstração, como ela agiria há tantos dias. */
  async como(chave: string, { ha = 0, finalidade }: { ha?: number; finalidade?: Finalidade } = {}): Promise<Quem> {
    const { id } = de(this.criado.pessoas, chave);
    const agora = atrasado(this.servicos.relogio, ha).agora();
    const fatos = await buscarFatos(this.servicos.banco, id, agora);
    if (!fatos) throw new Error(`Demonstração: ${chave} não está no banco`);
    return { ...SISTEMA, ator: montarAtor(fatos, { elevadaAte: this.daquiAUmaHora(), finalidade }, agora) };
  }

  private daquiAUmaHora(): Date {
    return new Date(this.servicos.relogio.agora().getTime() + UMA_HORA_MS);
  }
}

const atrasado = (relogio: Relogio, dias: number): Relogio => ({
  agora: () => new Date(relogio.agora().getTime() - dias * UM_DIA_MS),
  hoje: () => maisDias(relogio.hoje(), -dias),
});

/** O que os dados citam por chave precisa existir. */
export function de<T>(mapa: ReadonlyMap<string, T>, chave: string): T {
  const achado = mapa.get(chave);
  if (achado === undefined) throw new Error(`Demonstração: não há ${chave}`);
  return achado;
}
