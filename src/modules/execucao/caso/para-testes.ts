/** Para testes: o caminho de volta, do caso aos fatos que o contam, sem banco. */
import { type CasoEscrito } from '../../calculadora/index.ts';
import type { Fato } from '../../pessoas/index.ts';

type Solto = Pick<Fato, 'tipo' | 'dados' | 'dia'> & { ate?: string | undefined; id?: string };

const SOUBE = new Date('2026-01-01T12:00:00Z');
const DIA = '2000-01-01';

/** Na ordem em que se souberam; `id` cresce com ela. */
export function fatosDoCaso(caso: CasoEscrito): Fato[] {
  const soltos: Solto[] = [...daPessoa(caso), ...dasCondenacoes(caso), ...dosEventos(caso), ...daInvestigacao(caso)];
  return soltos.map((f, i) => ({
    id: f.id ?? `s${String(i).padStart(4, '0')}`,
    pessoaId: 'p',
    soubeEm: SOUBE,
    fonte: 'teste',
    efeito: 'registra',
    sigilo: 'publico',
    ...f,
  }));
}

const idDa = (i: number): string => `c${String(i).padStart(4, '0')}`;

function daPessoa({ pessoa = {} }: CasoEscrito): Solto[] {
  const { nome, nascimento, sexo } = pessoa;
  return [
    ...(nome ? [{ tipo: 'pessoas.nome', dados: { especie: 'civil', nome }, dia: DIA }] : []),
    ...(nascimento ? [{ tipo: 'pessoas.nascimento', dados: { data: nascimento }, dia: DIA }] : []),
    ...(sexo ? [{ tipo: 'pessoas.sexo', dados: { sexo }, dia: DIA }] : []),
  ];
}

const DIRETOS = [
  'denunciaRecebida',
  'pronuncia',
  'sentenca',
  'acordao',
  'transitoAcusacao',
  'transitoDefesa',
  'inicioDoCumprimento',
] as const;

const dasCondenacoes = ({ condenacoes = [] }: CasoEscrito): Solto[] =>
  condenacoes.flatMap(({ caracteristicas, fracaoFixada, marcosProcessuais: m = {}, ...c }, i) => {
    const condenacaoId = idDa(i);
    const marco = (nome: string, dia: string, mais: object = {}, ate?: string): Solto => ({
      tipo: 'processos.marco',
      dados: { condenacaoId, marco: nome, ...mais },
      dia,
      ate,
    });
    const dados = {
      ...c,
      ...caracteristicas,
      ...(fracaoFixada?.progressao && { fracaoFixadaProgressao: fracaoFixada.progressao }),
      ...(fracaoFixada?.livramento && { fracaoFixadaLivramento: fracaoFixada.livramento }),
    };
    return [
      { tipo: 'processos.condenacao', dados, dia: DIA, id: condenacaoId },
      ...DIRETOS.flatMap((nome) => {
        const dia = m[nome];
        return dia === undefined ? [] : [marco(nome, dia)];
      }),
      ...(m.suspensoes ?? []).map((s) => marco('suspensao', s.inicio, {}, s.fim)),
      ...(m.interrupcoes ?? []).map(({ data, ...mais }) => marco('interrupcao', data, mais)),
    ];
  });

function dosEventos({ eventos = [], condenacoes = [] }: CasoEscrito): Solto[] {
  return eventos.flatMap((e, i): Solto[] => {
    switch (e.tipo) {
      case 'prisao':
        return [{ tipo: 'custodia.prisao', dados: { especie: e.titulo ?? 'condenacao' }, dia: e.data }];
      case 'soltura':
      case 'fuga':
      case 'recaptura':
        return [{ tipo: `custodia.${e.tipo}`, dados: {}, dia: e.data }];
      case 'livramento':
        return [{ tipo: 'execucao.livramento', dados: {}, dia: e.data }];
      case 'progressao': {
        const { regime, requisitoEm } = e;
        return [{ tipo: 'custodia.regime', dados: { regime, motivo: e.tipo, requisitoEm }, dia: e.data }];
      }
      case 'regressao': {
        const motivo = e.definitiva === false ? 'regressao-cautelar' : 'regressao';
        return [{ tipo: 'custodia.regime', dados: { regime: e.regime, motivo }, dia: e.data }];
      }
      case 'falta-grave': {
        const faltaId = `f${i}`;
        const falta = { tipo: 'custodia.falta', dados: { natureza: 'grave' }, dia: e.data, id: faltaId };
        if (e.homologada === undefined) return [falta];
        const decisao = { faltaId, homologada: e.homologada, perdaDias: e.perda?.dias, perdaFracao: e.perda?.fracao };
        return [falta, { tipo: 'custodia.falta-homologada', dados: decisao, dia: e.data }];
      }
      case 'exame': {
        const { tipo: _, data, ...dados } = e;
        return [{ tipo: 'custodia.exame-de-ensino', dados, dia: data }];
      }
      case 'remicao':
        return [{ tipo: 'execucao.remicao', dados: { dias: e.dias, referenteAte: e.ate }, dia: e.data }];
      case 'leitura':
        return [{ tipo: 'custodia.leitura', dados: { obras: e.obras }, dia: e.data }];
      case 'trabalho':
        return [{ tipo: 'custodia.trabalho', dados: { dias: e.dias }, dia: e.inicio, ate: e.fim }];
      case 'estudo':
        return [{ tipo: 'custodia.estudo', dados: { horas: e.horas }, dia: e.inicio, ate: e.fim }];
      case 'recolhimento-noturno':
        return [{ tipo: 'execucao.recolhimento-noturno', dados: { horas: e.horas }, dia: e.inicio, ate: e.fim }];
      case 'livramento-revogado':
        return [{ tipo: 'execucao.livramento-revogado', dados: { causa: e.causa }, dia: e.data }];
      case 'comutacao':
        return [{ tipo: 'execucao.comutacao', dados: { dias: e.dias }, dia: e.data }];
      case 'indulto': {
        const i = condenacoes.findIndex((c) => c.id === e.condenacao);
        return [{ tipo: 'execucao.indulto', dados: { condenacaoId: i < 0 ? undefined : idDa(i) }, dia: e.data }];
      }
      case 'monitoracao':
        return [{ tipo: 'custodia.monitoracao', dados: { prazo: e.fim }, dia: e.inicio }];
    }
  });
}

function daInvestigacao({
  investigacao: inv,
  prisaoCautelar: p,
  medidaDeSeguranca: m,
  eventos = [],
}: CasoEscrito): Solto[] {
  const soltos: Solto[] = [];
  if (inv) {
    soltos.push({ tipo: 'processos.inquerito', dados: inv, dia: inv.instauracao ?? inv.prisao ?? DIA });
  }
  if (p && !eventos.some((e) => e.tipo === 'prisao')) {
    soltos.push({ tipo: 'custodia.prisao', dados: { especie: p.especie }, dia: p.inicio });
    if (p.prorrogada) soltos.push({ tipo: 'custodia.temporaria-prorrogada', dados: {}, dia: p.inicio });
    if (p.ultimaRevisao) soltos.push({ tipo: 'custodia.revisao-da-preventiva', dados: {}, dia: p.ultimaRevisao });
  }
  if (m) {
    const { inicio: comeco, exames = [], penaMaximaAbstrata, ...dados } = m;
    soltos.push({
      tipo: 'processos.medida-de-seguranca',
      dados: { ...dados, penaMaxima: penaMaximaAbstrata },
      dia: comeco,
    });
    if (m.especie === 'internacao')
      soltos.push({ tipo: 'custodia.prisao', dados: { especie: m.especie }, dia: comeco });
    for (const { data, cessou } of exames) {
      soltos.push({ tipo: 'custodia.exame-de-cessacao', dados: { cessou }, dia: data });
    }
  }
  return soltos;
}
