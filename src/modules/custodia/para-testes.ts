/** Fatos de custódia para os testes, sem banco. */
import { randomUUID } from 'node:crypto';
import type { FatoNovo, FatoVigente, QualquerTipo } from '../pessoas/index.ts';
import { TIPOS_DA_CUSTODIA } from './fatos/index.ts';

let contador = 0;

type Quando = Partial<Pick<FatoVigente, 'hora' | 'ate' | 'raiz' | 'soubeEm'>>;

/** O fato como vale; `tipo` sem o módulo. */
export function vale(tipo: string, dia: string, dados: Record<string, unknown> = {}, quando: Quando = {}): FatoVigente {
  const id = quando.raiz ?? `${tipo}-${++contador}`;
  return {
    pessoaId: 'p',
    id,
    raiz: id,
    tipo: `custodia.${tipo}`,
    dados,
    dia,
    soubeEm: new Date(Date.UTC(2026, 0, 1) + ++contador),
    fonte: 'teste',
    efeito: 'registra',
    sigilo: 'publico',
    ...quando,
  };
}

export const tipoDe = (nome: string): QualquerTipo => {
  const achado = TIPOS_DA_CUSTODIA.find((t) => t.tipo === `custodia.${nome}`);
  if (!achado) throw new Error(`não há o tipo ${nome}`);
  return achado;
};

/** O fato por lançar, com id conhecido, para que o seguinte o cite. */
export const novo = (
  nome: string,
  dia: string,
  dados: Record<string, unknown> = {},
  resto: Partial<FatoNovo> = {},
): FatoNovo & { id: string } => ({ tipo: tipoDe(nome), dia, dados, fonte: 'teste', id: randomUUID(), ...resto });

export const UNIDADE_A = '00000000-0000-4000-8000-00000000000a';
export const UNIDADE_B = '00000000-0000-4000-8000-00000000000b';
