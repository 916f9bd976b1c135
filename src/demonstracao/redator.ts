/** Escreve os fatos de uma pessoa fictícia como teriam sido lançados: por quem a lei nomeia, em dia ou com atraso. */
import { randomUUIDv7 } from 'node:crypto';
import { diaEm, type Servicos } from '../modules/acesso/index.ts';
import { type FatoNovo, type QualquerTipo } from '../modules/pessoas/index.ts';
import type { Sorte } from '../modules/pessoas/ficticias/index.ts';
import type { Elenco, UnidadeDoElenco } from './elenco.ts';

const UM_DIA_MS = 86_400_000;
/** Escolhas da demonstração: de cada vinte lançamentos, um sai com atraso, de até duas semanas. */
const ATRASADOS = 0.05;
const MAIOR_ATRASO_EM_DIAS = 14;

export interface Como {
  /** AAAA-MM-DD. */
  dia: string;
  hora?: string | undefined;
  ate?: string | undefined;
  /** Chave de `demo/pessoas.ts`. */
  por: string;
  fonte: string;
  sigilo?: FatoNovo['sigilo'];
}

export class Redator {
  readonly fatos: FatoNovo[] = [];
  readonly #servicos: Servicos;
  readonly #elenco: Elenco;
  readonly #sorte: Sorte;
  readonly #agora: Date;

  constructor(servicos: Servicos, elenco: Elenco, sorte: Sorte) {
    this.#servicos = servicos;
    this.#elenco = elenco;
    this.#sorte = sorte;
    this.#agora = servicos.relogio.agora();
  }

  get sorte(): Sorte {
    return this.#sorte;
  }

  get unidades(): readonly UnidadeDoElenco[] {
    return this.#elenco.unidades;
  }

  get hoje(): string {
    return diaEm(this.#servicos.config.fuso, this.#agora);
  }

  estrutura(chave: string): string {
    const id = this.#elenco.estruturas.get(chave);
    if (!id) throw new Error(`Demonstração: não há ${chave}`);
    return id;
  }

  /** Devolve o id do fato, para que outro o cite. Campo em branco não se guarda. */
  escrever(tipo: QualquerTipo, dados: Readonly<Record<string, unknown>>, como: Como): string {
    const { dia, hora, ate, por, fonte, sigilo } = como;
    const id = randomUUIDv7();
    const { fuso } = this.#servicos.config;
    this.fatos.push({
      id,
      tipo,
      dados: Object.fromEntries(Object.entries(dados).filter(([, v]) => v !== undefined)),
      dia,
      hora,
      ate,
      fonte,
      sigilo,
      lancadoPor: { agora: this.#lancadoEm(ate ?? dia, hora), fuso, quem: this.#elenco.quem(por) },
    });
    return id;
  }

  /** No fim da tarde do dia, ou dias depois; nunca no futuro. */
  #lancadoEm(dia: string, hora = '18:00'): Date {
    const { fuso } = this.#servicos.config;
    const noDia = Temporal.PlainDateTime.from(`${dia}T${hora}`).toZonedDateTime(fuso).add({ minutes: 40 });
    const atraso = this.#sorte.chance(ATRASADOS) ? this.#sorte.inteiro(2, MAIOR_ATRASO_EM_DIAS) : 0;
    return new Date(Math.min(noDia.epochMilliseconds + atraso * UM_DIA_MS, this.#agora.getTime()));
  }
}
