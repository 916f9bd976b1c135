/** Os fatos que se podem acrescentar, e os campos que cada um pede. */
import type { TipoDeEvento } from '../../../../direito/caso.ts';

export interface Fato {
  /** Nome do grupo na página e no endereço. */
  id: string;
  tipo: TipoDeEvento;
  titulo: string;
  /** Campos do evento que a pessoa preenche. */
  campos: readonly string[];
  /** Campos que a pergunta já responde. */
  fixos?: Readonly<Record<string, string>>;
  /** Rótulo de campo que no formulário da calculadora se lê ao lado de outro. */
  rotulos?: Readonly<Record<string, string>>;
}

export const FATOS: readonly Fato[] = [
  { id: 'remicao', tipo: 'remicao', titulo: 'Mais dias de remição, homologados pelo juiz', campos: ['dias', 'data'] },
  { id: 'trabalho', tipo: 'trabalho', titulo: 'Trabalho', campos: ['inicio', 'fim', 'dias'] },
  { id: 'estudo', tipo: 'estudo', titulo: 'Estudo', campos: ['inicio', 'fim', 'horas'] },
  { id: 'leitura', tipo: 'leitura', titulo: 'Leitura de livros', campos: ['data', 'obras'] },
  {
    id: 'falta',
    tipo: 'falta-grave',
    titulo: 'Falta grave, homologada pelo juiz',
    campos: ['data', 'perda.fracao'],
    fixos: { homologada: 'sim' },
    rotulos: { 'perda.fracao': 'Perda dos dias remidos' },
  },
];
