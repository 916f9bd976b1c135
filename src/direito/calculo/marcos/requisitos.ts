/** Requisitos que não mudam a data, mas que o juiz confere (LEP 112 §1º; CP 83, III e IV). */
import type { Requisito } from '../../resultado.ts';
import { dia } from '../../tempo/dia.ts';
import type { Execucao } from '../execucao.ts';
import { especialDaMulher } from './progressao-especial.ts';

const EXAME_DESDE = dia('2024-04-11');
const EXAME_SEXUAL_DESDE = dia('2025-12-08');

const desconhecido = (nome: string, norma: string): Requisito => ({ nome, estado: 'desconhecido', norma });

const BOM_COMPORTAMENTO = Object.freeze(desconhecido('bom-comportamento', 'LEP art. 112, §1º (atestado do diretor)'));
const EXAME = Object.freeze(
  desconhecido(
    'exame-criminologico',
    'LEP art. 112, §1º (Lei 14.843/2024), fato desde 11/04/2024; STF Tema 1408 pendente',
  ),
);
const EXAME_SEXUAL = Object.freeze(
  desconhecido('exame-de-nao-reiteracao', 'LEP art. 119-A (Lei 15.280/2025), fato desde 08/12/2025'),
);
const REPARACAO = Object.freeze(
  desconhecido('reparacao-do-dano', 'CP art. 33, §4º (crime contra a administração pública)'),
);
const SEM_VINCULO = Object.freeze(
  desconhecido('sem-vinculo-com-organizacao-criminosa', 'Lei 12.850/2013, art. 2º, §9º'),
);

export function requisitosDaProgressao(e: Execucao): Requisito[] {
  const lista: Requisito[] = [BOM_COMPORTAMENTO];
  if (e.fichas.some((f) => f.fato !== undefined && f.fato >= EXAME_DESDE)) lista.push(EXAME);
  if (e.fichas.some((f) => f.outras.contraDignidadeSexual && f.fato !== undefined && f.fato >= EXAME_SEXUAL_DESDE)) {
    lista.push(EXAME_SEXUAL);
  }
  if (e.fichas.some((f) => f.outras.contraAdministracaoPublica)) lista.push(REPARACAO);
  if (e.caso.pessoa.integrouOrganizacaoCriminosa) lista.push(SEM_VINCULO);
  return lista.concat(requisitosDaMulher(e));
}

function requisitosDaMulher(e: Execucao): Requisito[] {
  const c = especialDaMulher(e)?.condicoes;
  if (!c) return [];
  const estado = (r: boolean | undefined): Requisito['estado'] =>
    r === true ? 'cumprido' : r === false ? 'pendente' : 'desconhecido';
  return [
    { nome: 'sem-violencia-ou-grave-ameaca', estado: estado(c.semViolencia), norma: 'LEP art. 112, §3º, I' },
    { nome: 'nao-contra-filho-ou-dependente', estado: estado(c.naoContraFilho), norma: 'LEP art. 112, §3º, II' },
    { nome: 'primaria', estado: estado(c.primaria), norma: 'LEP art. 112, §3º, IV' },
    {
      nome: 'nao-integrou-organizacao-criminosa',
      estado: estado(c.naoIntegrouOrganizacao),
      norma: 'LEP art. 112, §3º, V',
    },
  ];
}

export function requisitosDoLivramento(e: Execucao, semFaltaHa12Meses: Requisito['estado']): Requisito[] {
  const lista: Requisito[] = [
    {
      nome: 'bom-comportamento',
      estado: 'desconhecido',
      norma: 'CP art. 83, III, a; STJ Tema 1161 (todo o histórico)',
    },
    { nome: 'sem-falta-grave-em-12-meses', estado: semFaltaHa12Meses, norma: 'CP art. 83, III, b (Lei 13.964/2019)' },
    { nome: 'trabalho-e-subsistencia', estado: 'desconhecido', norma: 'CP art. 83, III, c e d' },
    { nome: 'reparacao-do-dano', estado: 'desconhecido', norma: 'CP art. 83, IV (salvo impossibilidade)' },
  ];
  if (e.fichas.some((f) => f.violencia && f.outras.doloso !== false)) {
    lista.push({ nome: 'nao-voltara-a-delinquir', estado: 'desconhecido', norma: 'CP art. 83, p.ú.' });
  }
  return lista;
}
