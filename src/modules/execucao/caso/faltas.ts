/** O que os fatos mostram que falta lançar: um aponta para outro que não existe, ou não faz sentido sem ele. */
import type { FatoVigente } from '../../pessoas/index.ts';
import { lidos } from './lidos.ts';

export interface Falta {
  /** Frase com ponto final. */
  texto: string;
  /** O tipo de fato que a resolve. */
  lancar: string;
  /** O fato que a mostra. */
  fatoId?: string | undefined;
}

export function faltasDoCaso(fatos: readonly FatoVigente[]): Falta[] {
  return [...dasCondenacoes(fatos), ...dasFaltas(fatos), ...dosMarcos(fatos), ...dasGuias(fatos)];
}

function dasCondenacoes(fatos: readonly FatoVigente[]): Falta[] {
  const condenacoes = lidos(fatos, 'processos.condenacao');
  const presa = fatos.some((f) => f.tipo === 'custodia.prisao');
  if (condenacoes.length === 0 || presa) return [];
  return [
    { texto: 'Há condenação, e nenhuma prisão registrada: sem ela a pena não começa.', lancar: 'custodia.prisao' },
  ];
}

function dasFaltas(fatos: readonly FatoVigente[]): Falta[] {
  const julgadas = new Set(lidos(fatos, 'custodia.falta-homologada').map((f) => f.dados.faltaId));
  return lidos(fatos, 'custodia.falta')
    .filter((f) => f.dados.natureza === 'grave' && !julgadas.has(f.raiz))
    .map((f) => ({
      texto: 'Há falta grave que o juiz ainda não homologou nem afastou: até lá ela não muda as datas.',
      lancar: 'custodia.falta-homologada',
      fatoId: f.id,
    }));
}

function dosMarcos(fatos: readonly FatoVigente[]): Falta[] {
  const condenacoes = new Set(lidos(fatos, 'processos.condenacao').map((f) => f.raiz));
  return lidos(fatos, 'processos.marco')
    .filter((m) => !condenacoes.has(m.dados.condenacaoId))
    .map((m) => ({
      texto: 'Há data de processo de uma condenação que foi anulada ou não foi lançada.',
      lancar: 'processos.condenacao',
      fatoId: m.id,
    }));
}

/** A guia manda executar uma pena: sem a condenação, não há o que calcular. */
function dasGuias(fatos: readonly FatoVigente[]): Falta[] {
  const guia = fatos.find((f) => f.tipo === 'processos.guia');
  const ha = fatos.some((f) => f.tipo === 'processos.condenacao' || f.tipo === 'processos.medida-de-seguranca');
  if (!guia || ha) return [];
  return [
    { texto: 'Há guia expedida, e nenhuma condenação registrada.', lancar: 'processos.condenacao', fatoId: guia.id },
  ];
}
