import type { Marco } from '../../resultado.ts';
import type { Execucao } from '../execucao.ts';

export function marcosDosDecretos(_e: Execucao): Marco[] {
  return [];
}
