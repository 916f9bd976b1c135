/** A vida prisional fictícia como fatos, na ordem em que aconteceram. */
import {
  atestado,
  audienciaDeCustodia,
  comunicacao,
  entrada,
  exameDeCessacao,
  falta,
  faltaEtapa,
  faltaHomologada,
  fuga,
  leitura,
  monitoracao,
  monitoracaoInstalada,
  monitoracaoViolacao,
  monitoracaoZona,
  obito,
  prisao,
  recaptura,
  regime,
  retorno,
  revisaoDaPreventiva,
  saidaBreve,
  soltura,
  estudo,
  titulo,
  trabalho,
} from '../modules/custodia/index.ts';
import { livramento, remicao } from '../modules/execucao/index.ts';
import type { Acontecimento, PessoaFicticia, Trajetoria } from '../modules/pessoas/ficticias/index.ts';
import { transferir } from './passos-comuns.ts';
import type { Redator } from './redator.ts';
import { type Lotador, lotador } from './onde-fica.ts';

type De<T extends Acontecimento['tipo']> = Extract<Acontecimento, { tipo: T }>;

interface Vez<A> {
  r: Redator;
  a: A;
  lotar: Lotador;
  pessoa: PessoaFicticia;
  vida: Trajetoria;
  /** O que um acontecimento deixa para os seguintes. */
  memoria: Memoria;
}

interface Memoria {
  /** O processo da prisão em curso. */
  presaPor?: string | undefined;
  processo?: string | undefined;
  monitoracao?: { id: string; prazo: string } | undefined;
  /** A preventiva que se revê: de que processo, e em que dia cabe a próxima revisão. */
  revisao?: { processo: string | undefined; em: string } | undefined;
}

const DIRECAO = 'diretor';
const SERVIDOR = 'servidora-prisional';
const JUIZA = 'juiza';
const DELEGADA = 'delegada';

const RESULTADO = {
  preventiva: 'conversao-em-preventiva',
  mantida: 'manutencao-da-prisao',
  'liberdade-provisoria': 'liberdade-provisoria',
  relaxamento: 'relaxamento',
} as const;

/** Um por espécie de acontecimento. */
const ESCREVER: { [T in Acontecimento['tipo']]: (vez: Vez<De<T>>) => void } = {
  prisao({ r, a, memoria }) {
    memoria.processo = soAlgarismos(a.processo);
    memoria.presaPor = memoria.processo;
    r.escrever(
      prisao,
      { especie: a.titulo, processo: memoria.processo, autoridade: 'Equipe da 1ª Delegacia', local: 'Via pública' },
      { dia: a.data, hora: a.hora, por: DELEGADA, fonte: 'Auto de prisão' },
    );
  },
  comunicacao({ r, a, pessoa }) {
    const familia = a.a === 'familia';
    r.escrever(
      comunicacao,
      {
        a: familia ? 'familia' : 'defensor',
        quem: familia ? (pessoa.mae ?? 'Pessoa indicada') : 'Plantão da Defensoria Pública',
        meio: familia ? 'Telefone' : 'Sistema',
      },
      { dia: a.data, hora: a.hora, por: DELEGADA, fonte: 'Nota de comunicação' },
    );
  },
  'audiencia-de-custodia'({ r, a, memoria }) {
    const { processo } = memoria;
    const como = { dia: a.data, por: JUIZA, fonte: 'Ata da audiência' };
    r.escrever(audienciaDeCustodia, { processo, resultado: RESULTADO[a.resultado] }, como);
    if (a.resultado === 'preventiva') {
      r.escrever(titulo, { especie: 'preventiva', processo, motivo: 'Conversão do flagrante' }, como);
      memoria.revisao = { processo, em: depoisDe(a.data, r.sorte.inteiro(80, 90)) };
    }
  },
  entrada({ r, a, lotar }) {
    const lugar = lotar.chegar(a.em);
    r.escrever(entrada, { ...lugar, motivo: 'prisao' }, { dia: a.data, por: SERVIDOR, fonte: 'Livro de entrada' });
  },
  transferencia({ r, a, lotar }) {
    const lugar = lotar.mudar(a.para);
    if (!lugar) return;
    const { motivo, pedidaEm, autorizadaEm, data: em } = a;
    const { estruturaId: destinoId, lugarId } = lugar;
    const oficio = 'Ofício da unidade';
    transferir(r, { destinoId, lugarId, motivo, pedidaEm, autorizadaEm, em, oficio, portaria: SERVIDOR });
  },
  hospital: ({ r, a }) => sairEVoltar(r, { motivo: 'hospital', destino: 'Hospital Regional' }, a.data, a.fim),
  'saida-temporaria': ({ r, a }) =>
    sairEVoltar(r, { motivo: 'saida-temporaria', voltaPrevista: a.previstaPara }, a.data, a.fim),
  fuga({ r, a, memoria }) {
    delete memoria.presaPor;
    r.escrever(fuga, {}, { dia: a.data, por: DIRECAO, fonte: 'Comunicação da unidade' });
  },
  recaptura({ r, a, lotar }) {
    r.escrever(recaptura, {}, { dia: a.data, por: DELEGADA, fonte: 'Auto de recaptura' });
    const lugar = lotar.voltar();
    if (lugar)
      r.escrever(entrada, { ...lugar, motivo: 'recaptura' }, { dia: a.data, por: SERVIDOR, fonte: 'Livro de entrada' });
  },
  trabalho({ r, a }) {
    const como = { dia: a.data, ate: a.fim, por: DIRECAO, fonte: 'Folha de frequência' };
    r.escrever(trabalho, { dias: a.dias, atividade: 'Oficina da unidade' }, como);
  },
  estudo({ r, a }) {
    const como = { dia: a.data, ate: a.fim, por: DIRECAO, fonte: 'Folha de frequência' };
    r.escrever(estudo, { horas: a.horas, curso: 'Ensino de jovens e adultos' }, como);
  },
  leitura({ r, a }) {
    r.escrever(leitura, { obras: a.obras }, { dia: a.data, por: DIRECAO, fonte: 'Ata da comissão de leitura' });
  },
  remicao({ r, a }) {
    const como = { dia: a.data, por: JUIZA, fonte: 'Decisão de remição' };
    r.escrever(remicao, { dias: a.dias, referenteAte: a.ate }, como);
  },
  falta({ r, a }) {
    const daUnidade = { dia: a.data, por: DIRECAO, fonte: 'Comunicado interno' };
    const faltaId = r.escrever(falta, { natureza: a.gravidade, conduta: CONDUTA[a.gravidade] }, daUnidade);
    r.escrever(faltaEtapa, { faltaId, etapa: 'instauracao' }, daUnidade);
    if (!a.homologadaEm) return;
    const decidida = { homologada: true, perdaFracao: a.perda };
    r.escrever(faltaHomologada, { faltaId, ...decidida }, { dia: a.homologadaEm, por: JUIZA, fonte: 'Decisão' });
  },
  'atestado-de-conduta'({ r, a }) {
    r.escrever(atestado, { conduta: a.conduta }, { dia: a.data, por: DIRECAO, fonte: 'Atestado do diretor' });
  },
  progressao({ r, a }) {
    r.escrever(regime, { regime: a.regime, motivo: 'progressao' }, { dia: a.data, por: JUIZA, fonte: 'Decisão' });
  },
  livramento({ r, a }) {
    r.escrever(livramento, {}, { dia: a.data, por: JUIZA, fonte: 'Decisão' });
  },
  domiciliar({ r, a, lotar, memoria }) {
    lotar.sair();
    delete memoria.presaPor;
    const { processo } = memoria;
    const como = { dia: a.data, por: SERVIDOR, fonte: 'Decisão cumprida' };
    r.escrever(soltura, { motivo: 'domiciliar', processo }, como);
  },
  monitoracao({ r, a, pessoa, memoria }) {
    const condicoes = 'Ficar em casa das 20h às 6h e não sair da comarca sem autorização';
    const centralId = r.estrutura('central-de-monitoracao');
    const juiz = { dia: a.data, por: JUIZA, fonte: 'Decisão' };
    const monitoracaoId = r.escrever(monitoracao, { prazo: a.prazo, condicoes, centralId }, juiz);
    memoria.monitoracao = { id: monitoracaoId, prazo: a.prazo };
    const central = { dia: a.data, por: 'operador-da-monitoracao', fonte: 'Termo de instalação' };
    r.escrever(monitoracaoInstalada, { monitoracaoId, equipamento: a.equipamento }, central);
    const perto = () => r.sorte.inteiro(-900, 900) / 10_000;
    const casa = { latitude: (-19.44 + perto()).toFixed(4), longitude: (-43.9 + perto()).toFixed(4) };
    const zona = { especie: 'inclusao', nome: `Casa, em ${pessoa.municipio}`, ...casa, raioMetros: 300 };
    r.escrever(monitoracaoZona, { monitoracaoId, ...zona }, central);
  },
  'violacao-da-monitoracao'({ r, a, memoria }) {
    // Vencida sem prorrogação, acabou sozinha.
    if (!memoria.monitoracao || a.data > memoria.monitoracao.prazo) return;
    const monitoracaoId = memoria.monitoracao.id;
    const como = { dia: a.data, hora: '02:15', por: 'operador-da-monitoracao', fonte: 'Central' };
    r.escrever(monitoracaoViolacao, { monitoracaoId, especie: a.especie, descricao: 'Registrada pela central' }, como);
  },
  internacao({ r, a, memoria: { processo } }) {
    const como = { dia: a.data, por: JUIZA, fonte: 'Decisão' };
    r.escrever(titulo, { especie: 'internacao', processo, motivo: 'Medida de segurança' }, como);
  },
  'exame-de-cessacao'({ r, a }) {
    const como = { dia: a.data, por: 'diretora-do-hospital', fonte: 'Laudo' };
    r.escrever(exameDeCessacao, { cessou: a.cessou, perito: 'Equipe do hospital de custódia' }, como);
  },
  soltura({ r, a, lotar, memoria }) {
    lotar.sair();
    delete memoria.presaPor;
    const { processo } = memoria;
    const como = { dia: a.data, hora: a.hora, por: SERVIDOR, fonte: 'Alvará cumprido' };
    r.escrever(soltura, { motivo: a.motivo, processo, recebidaEm: a.data }, como);
  },
  morte({ r, a, lotar, memoria }) {
    lotar.sair();
    delete memoria.presaPor;
    r.escrever(obito, { comunicadaAFamilia: true }, { dia: a.data, por: DIRECAO, fonte: 'Certidão de óbito' });
  },
};

const CONDUTA = {
  leve: 'Descumprir ordem de higiene da cela',
  media: 'Posse de objeto não autorizado',
  grave: 'LEP, art. 50, VI: desobediência',
} as const;

function sairEVoltar(r: Redator, dados: Record<string, string>, dia: string, fim: string | undefined): void {
  r.escrever(saidaBreve, dados, { dia, por: SERVIDOR, fonte: 'Livro de saída' });
  if (fim) r.escrever(retorno, {}, { dia: fim, por: SERVIDOR, fonte: 'Livro de entrada' });
}

export const soAlgarismos = (numero: string): string => numero.replace(/\D/g, '');

export function escreverVida(r: Redator, pessoa: PessoaFicticia, vida: Trajetoria): void {
  const memoria: Memoria = {};
  const comum = { r, pessoa, vida, lotar: lotador(r, pessoa), memoria };
  let porSair = vida.condenacoes;
  for (const a of vida.acontecimentos) {
    reverAte(a.data, r, memoria);
    porSair = condenarAte(a.data, r, memoria, porSair);
    const escrever = ESCREVER[a.tipo] as (vez: Vez<Acontecimento>) => void;
    escrever({ ...comum, a });
  }
  reverAte(r.hoje, r, memoria);
  condenarAte(r.hoje, r, memoria, porSair);
}

/** De cada dez, uma revisão se perde: é o que os avisos acham (escolha da demonstração). */
const REVISTAS = 0.9;

/** Reveem-se as preventivas a cada 90 dias (CPP, art. 316, parágrafo único), enquanto a prisão é por esse processo. */
function reverAte(dia: string, r: Redator, memoria: Memoria): void {
  for (let { revisao } = memoria; revisao && revisao.em < dia; { revisao } = memoria) {
    const { processo, em } = revisao;
    if (memoria.presaPor !== processo) {
      delete memoria.revisao;
      return;
    }
    if (r.sorte.chance(REVISTAS)) {
      const como = { dia: em, por: JUIZA, fonte: 'Decisão' };
      r.escrever(revisaoDaPreventiva, { processo, resultado: 'mantida' }, como);
    }
    memoria.revisao = { processo, em: depoisDe(em, r.sorte.inteiro(80, 90)) };
  }
}

const depoisDe = (dia: string, days: number): string => Temporal.PlainDate.from(dia).add({ days }).toString();

/** Quem espera presa a sentença passa a estar presa por ela. Devolve as que ainda não saíram. */
function condenarAte(dia: string, r: Redator, memoria: Memoria, porSair: Trajetoria['condenacoes']) {
  for (const c of porSair.filter((x) => x.sentenca <= dia)) {
    const processo = soAlgarismos(c.processo);
    if (memoria.presaPor !== processo) continue;
    delete memoria.revisao;
    const como = { dia: c.sentenca, por: JUIZA, fonte: 'Sentença' };
    r.escrever(titulo, { especie: 'condenacao', processo, motivo: 'Condenação' }, como);
  }
  return porSair.filter((x) => x.sentenca > dia);
}
