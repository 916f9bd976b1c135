/** Os fatos que não são condenação nem evento: da pessoa, da investigação, da prisão cautelar, da medida de segurança. */
import type { Caso, Investigacao, MedidaDeSeguranca, Pessoa, PrisaoCautelar } from '../../../direito/caso.ts';
import { type Dia, dataCurta } from '../../../direito/tempo/dia.ts';
import { type Pena, penaPorExtenso } from '../../../direito/tempo/pena.ts';

interface Fato {
  rotulo: string;
  valor: string;
}

export interface GrupoDeFatos {
  titulo: string;
  itens: Fato[];
}

const RITO = {
  comum: 'comum',
  federal: 'federal',
  drogas: 'drogas (Lei 11.343/2006)',
  'economia-popular': 'economia popular',
  militar: 'militar',
  faccao: 'facção (Lei 15.358/2026)',
};
const ESPECIE_DA_PRISAO = {
  temporaria: 'temporária',
  preventiva: 'preventiva',
  civil: 'civil',
  flagrante: 'flagrante',
};
const ESPECIE_DA_MEDIDA = {
  internacao: 'internação',
  'tratamento-ambulatorial': 'tratamento ambulatorial',
};

export function outrosFatos(caso: Caso): GrupoDeFatos[] {
  const grupos: GrupoDeFatos[] = [];
  const pessoa = daPessoa(caso.pessoa);
  if (pessoa.length > 0) grupos.push({ titulo: 'Pessoa', itens: pessoa });
  if (caso.investigacao) grupos.push({ titulo: 'Investigação', itens: daInvestigacao(caso.investigacao) });
  if (caso.prisaoCautelar) grupos.push({ titulo: 'Prisão cautelar', itens: daPrisao(caso.prisaoCautelar) });
  if (caso.medidaDeSeguranca) grupos.push({ titulo: 'Medida de segurança', itens: daMedida(caso.medidaDeSeguranca) });
  return grupos;
}

const data = (rotulo: string, d: Dia | undefined): Fato[] => (d === undefined ? [] : [{ rotulo, valor: dataCurta(d) }]);
const duracao = (rotulo: string, p: Pena | undefined): Fato[] => (p ? [{ rotulo, valor: penaPorExtenso(p) }] : []);
const simNao = (rotulo: string, v: boolean | undefined): Fato[] =>
  v === undefined ? [] : [{ rotulo, valor: v ? 'sim' : 'não' }];

function daPessoa(p: Pessoa): Fato[] {
  return [
    ...data('Nascimento', p.nascimento),
    ...(p.sexo ? [{ rotulo: 'Sexo', valor: p.sexo }] : []),
    ...simNao('Gestante', p.gestante),
    ...simNao('Responsável por criança ou pessoa com deficiência', p.responsavelPorCriancaOuPessoaComDeficiencia),
    ...simNao('Integrou organização criminosa', p.integrouOrganizacaoCriminosa),
  ];
}

function daInvestigacao(i: Investigacao): Fato[] {
  return [
    { rotulo: 'Rito', valor: RITO[i.rito] },
    ...simNao('Pessoa presa', i.preso),
    ...data('Prisão', i.prisao),
    ...data('Instauração', i.instauracao),
    ...data('Recebida pelo Ministério Público', i.inqueritoRecebidoPeloMP),
    { rotulo: 'Prorrogações', valor: String(i.prorrogacoes) },
  ];
}

function daPrisao(p: PrisaoCautelar): Fato[] {
  return [
    { rotulo: 'Espécie', valor: ESPECIE_DA_PRISAO[p.especie] },
    ...data('Início', p.inicio),
    ...duracao('Prazo', p.prazo),
    ...simNao('Crime hediondo', p.hediondo),
    ...simNao('Prorrogada', p.prorrogada),
    ...data('Última revisão', p.ultimaRevisao),
  ];
}

function daMedida(m: MedidaDeSeguranca): Fato[] {
  const exames = m.exames.map((e) => `${dataCurta(e.data)}: ${e.cessou ? 'cessou' : 'não cessou'}`).join('; ');
  return [
    { rotulo: 'Espécie', valor: ESPECIE_DA_MEDIDA[m.especie] },
    ...data('Início', m.inicio),
    ...duracao('Prazo mínimo', m.prazoMinimo),
    ...duracao('Pena máxima prevista', m.penaMaximaAbstrata),
    ...data('Data do fato', m.dataDoFato),
    { rotulo: 'Detração', valor: `${m.detracaoDias} dias` },
    ...(exames ? [{ rotulo: 'Exames', valor: exames }] : []),
  ];
}
