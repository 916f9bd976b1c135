/** Dos fatos às permissões de agora. Tudo o que acaba por data acaba aqui, sem depender de rotina nenhuma ter rodado. */
import { dataCurta } from '../../../ui/texto.ts';
import { type Calendario, diaEm } from '../lotacoes/calendario.ts';
import { situacaoDaLotacao } from '../lotacoes/lotacao.ts';
import { ehDelegavel, ehPermissao, type IdDaPermissao } from './catalogo.ts';
import type { DelegacaoDeFato, FatosDoUsuario, LotacaoDeFato, VinculoDeFato } from './fatos.ts';
import { ehPapel, type IdDoPapel, PAPEL_DA_LOTACAO, type Papel, papelDe } from './papeis.ts';
import type { Concessao, ConcessaoPerdida } from './tipos.ts';
import { semUso } from './uso.ts';

export interface Concedido {
  concessoes: Concessao[];
  perdidas: ConcessaoPerdida[];
}

/** O que a pessoa pode ao agir por esta lotação. Suspensa ou há 90 dias sem uso: nada. */
export function concessoesDe(fatos: FatosDoUsuario, lotacao: LotacaoDeFato, agora: Date): Concedido {
  if (fatos.usuario.suspensoEm || semUso(fatos.usuario, agora)) return { concessoes: [], perdidas: [] };
  const proprias = daLotacao(lotacao, fatos.vinculos, fatos.calendario, agora);
  if (!aberta(lotacao, fatos.calendario, agora)) return proprias;
  const recebidas = fatos.delegacoes
    .filter((d) => d.paraLotacaoId === lotacao.lotacaoId)
    .map((d) => daDelegacao(d, fatos.calendario, agora));
  return juntar([proprias, ...recebidas]);
}

const juntar = (partes: readonly Concedido[]): Concedido => ({
  concessoes: partes.flatMap((p) => p.concessoes),
  perdidas: partes.flatMap((p) => p.perdidas),
});

/** A lotação está aberta hoje e a estrutura dela existe. */
export function aberta(l: LotacaoDeFato, calendario: Calendario, agora: Date): boolean {
  const inativa = l.estruturaInativadaEm !== undefined && l.estruturaInativadaEm <= agora;
  return !inativa && situacaoDaLotacao(l, l, calendario, agora) === 'aberta';
}

function daLotacao(l: LotacaoDeFato, vinculos: readonly VinculoDeFato[], c: Calendario, agora: Date): Concedido {
  if (!aberta(l, c, agora)) return { concessoes: [], perdidas: perdidasDaLotacao(l, vinculos) };
  const basico = doPapel(papelDe(PAPEL_DA_LOTACAO), l, 'vem com a lotação');
  const dosVinculos = vinculos.filter((v) => v.lotacaoId === l.lotacaoId).map((v) => doVinculo(v, l, agora));
  return juntar([{ concessoes: basico, perdidas: [] }, ...dosVinculos]);
}

function perdidasDaLotacao(l: LotacaoDeFato, vinculos: readonly VinculoDeFato[]): ConcessaoPerdida[] {
  return vinculos
    .filter((v) => v.lotacaoId === l.lotacaoId && v.autorizadoEm && ehPapel(v.papel))
    .flatMap((v) => perder(v, `A lotação ${l.nome} não está aberta agora.`));
}

const doPapel = (papel: Papel, local: LotacaoDeFato, origem: string): Concessao[] =>
  papel.concessoes.map((c) => ({ ...c, local, origem }));

function doVinculo(v: VinculoDeFato, l: LotacaoDeFato, agora: Date): Concedido {
  if (!ehPapel(v.papel)) return { concessoes: [], perdidas: [] };
  const fim = porQueNaoVale(v, diaEm(l.fuso, agora));
  if (fim !== undefined) return { concessoes: [], perdidas: perder(v, fim) };
  const papel = papelDe(v.papel);
  const dadas = doPapel(papel, l, `papel ${papel.nome}${validade(v)}`);
  const escopo = v.acordo?.escopo;
  return { concessoes: escopo ? dadas.filter((c) => escopo.includes(c.permissao)) : dadas, perdidas: [] };
}

/** Os papéis que valem agora na lotação em uso, fora o que ela traz por si. */
export function papeisEmVigor(fatos: FatosDoUsuario, lotacaoId: string | undefined, agora: Date): IdDoPapel[] {
  const lotacao = fatos.lotacoes.find((l) => l.lotacaoId === lotacaoId);
  if (!lotacao || !aberta(lotacao, fatos.calendario, agora)) return [];
  const hoje = diaEm(lotacao.fuso, agora);
  const vigentes = fatos.vinculos.filter((v) => v.lotacaoId === lotacaoId && porQueNaoVale(v, hoje) === undefined);
  return vigentes.map((v) => v.papel).filter(ehPapel);
}

/** `, até 31/12/2026, pelo acordo TCT 3/2020`. */
function validade({ fim, acordo }: VinculoDeFato): string {
  const ate = [fim, acordo?.vigenciaFim].filter((d) => d !== undefined).toSorted()[0];
  return `${ate ? `, até ${dataCurta(ate)}` : ''}${acordo ? `, pelo acordo ${acordo.numero}` : ''}`;
}

/** Por que um vínculo não vale hoje; `undefined` se vale. */
export function porQueNaoVale(v: VinculoDeFato, hoje: string): string | undefined {
  const papel = ehPapel(v.papel) ? papelDe(v.papel).nome : v.papel;
  if (!v.autorizadoEm) return `O papel ${papel} foi proposto e espera autorização.`;
  if (v.encerradoEm) return `O papel ${papel} foi encerrado: ${v.motivoDoEncerramento ?? 'sem motivo registrado'}.`;
  if (hoje < v.inicio) return `O papel ${papel} só começa em ${dataCurta(v.inicio)}.`;
  if (v.fim !== undefined && hoje > v.fim) return `O papel ${papel} acabou em ${dataCurta(v.fim)}.`;
  if (v.confirmarAte !== undefined && hoje > v.confirmarAte) {
    return `O papel ${papel} não foi confirmado na revisão dos acessos, que acabou em ${dataCurta(v.confirmarAte)}.`;
  }
  if (v.acordo && hoje < v.acordo.vigenciaInicio) {
    return `O acordo ${v.acordo.numero}, de que depende o papel ${papel}, começa em ${dataCurta(v.acordo.vigenciaInicio)}.`;
  }
  if (v.acordo && hoje > v.acordo.vigenciaFim) {
    return `O papel ${papel} acabou em ${dataCurta(v.acordo.vigenciaFim)}, com o acordo ${v.acordo.numero}.`;
  }
  return undefined;
}

function perder(v: VinculoDeFato, porque: string): ConcessaoPerdida[] {
  return ehPapel(v.papel) ? papelDe(v.papel).concessoes.map(({ permissao }) => ({ permissao, porque })) : [];
}

/** Delega-se o que se tem, e só enquanto se tem: refaz a conta de quem delegou, sem as delegações que ele recebeu. */
function daDelegacao(d: DelegacaoDeFato, c: Calendario, agora: Date): Concedido {
  const { delegante } = d;
  const permissoes = d.permissoes.filter((p) => ehPermissao(p)).filter(ehDelegavel);
  const hoje = diaEm(delegante.lotacao.fuso, agora);
  const acabou = d.encerradaEm !== undefined || hoje > d.fim || hoje < d.inicio;
  if (acabou) return { concessoes: [], perdidas: permissoes.map((permissao) => perdidaDaDelegacao(permissao, d)) };
  if (delegante.usuario.suspensoEm || semUso(delegante.usuario, agora)) return { concessoes: [], perdidas: [] };
  const dele = daLotacao(delegante.lotacao, delegante.vinculos, c, agora).concessoes;
  const origem = `delegação de ${delegante.nome}, até ${dataCurta(d.fim)}`;
  const passadas = dele.filter((x) => permissoes.includes(x.permissao)).map((x) => ({ ...x, origem }));
  return { concessoes: passadas, perdidas: [] };
}

const perdidaDaDelegacao = (permissao: IdDaPermissao, d: DelegacaoDeFato): ConcessaoPerdida => ({
  permissao,
  porque: d.encerradaEm
    ? `A delegação de ${d.delegante.nome} foi encerrada.`
    : `A delegação de ${d.delegante.nome} vale de ${dataCurta(d.inicio)} a ${dataCurta(d.fim)}.`,
});
