/** O que se faz preso, mês a mês: trabalho, estudo, leitura, e o que o juiz remiu; faltas, hospital, transferência. */
import { type Dia, diaDe, diasNoMes, iso, maisDias, partesDe } from '../../../../direito/tempo/dia.ts';
import type { Sorte } from '../sortear.ts';
import { ate, escrever, type Linha, umaUnidade } from './linha.ts';
import type { EspecieDeUnidade } from './trajetoria.ts';

// Escolhas da demonstração: as fontes deste projeto não publicam quantos trabalham, estudam ou leem.
const TRABALHA = 0.3;
const ESTUDA = 0.18;
const LE = 0.15;
const MES_SEM_NADA = 0.15;
const FALTAS_POR_ANO = 0.18;
const HOSPITAL_POR_ANO = 0.08;
const TRANSFERENCIAS_POR_ANO = 0.2;

/** O espaço de cada acontecimento avulso, e onde nele cai o dia. */
const VAGA = 45;
const FOLGA_NA_VAGA = 10;

interface Periodo {
  de: Dia;
  /** Último dia, inclusive. */
  fim: Dia;
}

/** Os meses inteiros dentro do período. */
function mesesInteiros({ de, fim }: Periodo): Periodo[] {
  const achados: Periodo[] = [];
  const primeiro = partesDe(de);
  for (let { ano, mes } = primeiro; ; [ano, mes] = mes === 12 ? [ano + 1, 1] : [ano, mes + 1]) {
    const mesInteiro = { de: diaDe(ano, mes, 1), fim: diaDe(ano, mes, diasNoMes(ano, mes)) };
    if (mesInteiro.fim > fim) return achados;
    if (mesInteiro.de >= de) achados.push(mesInteiro);
  }
}

/** LEP art. 126, § 1º: um dia por três de trabalho e um por doze horas de estudo. */
const DIAS_DE_TRABALHO = 3;
const HORAS_DE_ESTUDO = 12;
const MESES_POR_PEDIDO = 12;

/** No aberto só o estudo remi (LEP art. 126, § 6º). Registra os meses e, a cada ano, o que o juiz declarou remido; o último pedido pode estar por decidir. */
function atividades(linha: Linha, periodo: Periodo, noAberto: boolean): void {
  const { sorte } = linha;
  const trabalha = !noAberto && sorte.chance(TRABALHA);
  const [estuda, le] = [sorte.chance(ESTUDA), sorte.chance(LE)];
  if (!trabalha && !estuda && !le) return;
  let [dias, horas, desdeOPedido] = [0, 0, 0];
  for (const mes of mesesInteiros(periodo)) {
    desdeOPedido++;
    if (!sorte.chance(MES_SEM_NADA)) {
      const [data, fim] = [iso(mes.de), iso(mes.fim)];
      const trabalhados = trabalha ? sorte.inteiro(12, 24) : 0;
      const estudadas = estuda ? sorte.inteiro(20, 80) : 0;
      if (trabalha) escrever(linha, { tipo: 'trabalho', data, fim, dias: trabalhados });
      if (estuda) escrever(linha, { tipo: 'estudo', data, fim, horas: estudadas });
      if (le && sorte.chance(0.7)) escrever(linha, { tipo: 'leitura', data: fim, obras: 1 });
      dias += trabalhados;
      horas += estudadas;
    }
    const remidos = Math.floor(dias / DIAS_DE_TRABALHO) + Math.floor(horas / HORAS_DE_ESTUDO);
    const decidida = maisDias(mes.fim, sorte.inteiro(30, 200));
    if (desdeOPedido < MESES_POR_PEDIDO || remidos === 0 || decidida > periodo.fim) continue;
    escrever(linha, { tipo: 'remicao', data: iso(decidida), ate: iso(mes.fim), dias: remidos });
    [dias, horas, desdeOPedido] = [0, 0, 0];
  }
}

function faltar(linha: Linha, data: Dia, fim: Dia): void {
  const { sorte } = linha;
  const gravidade = sorte.um(['leve', 'media', 'media', 'grave'] as const);
  const decidida = maisDias(data, sorte.inteiro(20, 120));
  const homologada = gravidade === 'grave' && decidida <= fim && sorte.chance(0.8);
  escrever(linha, {
    tipo: 'falta',
    data: iso(data),
    gravidade,
    ...(homologada && { homologadaEm: iso(decidida), perda: sorte.um(['1/3', '1/6', '1/10']) }),
  });
}

function transferir(linha: Linha, data: Dia, especie: EspecieDeUnidade): void {
  const { sorte } = linha;
  escrever(linha, {
    tipo: 'transferencia',
    data: iso(data),
    pedidaEm: iso(maisDias(data, -sorte.inteiro(5, 15))),
    autorizadaEm: iso(maisDias(data, -sorte.inteiro(1, 5))),
    para: umaUnidade(sorte, especie),
    motivo: sorte.um(['Aproximação da família', 'Superlotação', 'Segurança', 'Audiência noutra comarca']),
  });
}

/** Quantas vezes o que tem essa frequência por ano acontece no período. */
function vezes(linha: Linha, { de, fim }: Periodo, porAno: number): number {
  const esperadas = ((fim - de) / 365) * porAno;
  return Math.floor(esperadas) + (linha.sorte.chance(esperadas % 1) ? 1 : 0);
}

function internarNoHospital(linha: Linha, data: Dia, fim: Dia): void {
  const alta = maisDias(data, linha.sorte.inteiro(1, 12));
  escrever(linha, { tipo: 'hospital', data: iso(data), fim: iso(Math.min(alta, fim) as Dia) });
}

const ENTRE_ATESTADOS = 365;

function atestar(linha: Linha, { de, fim }: Periodo): void {
  for (let data = ate(linha, de, ENTRE_ATESTADOS); data < fim; data = maisDias(data, ENTRE_ATESTADOS)) {
    const conduta = linha.sorte.um(['otima', 'boa', 'boa', 'boa', 'regular', 'ma'] as const);
    escrever(linha, { tipo: 'atestado-de-conduta', data: iso(data), conduta });
  }
}

/** Dias separados por um mês, ao menos: o que acontece num não se mistura com o do outro. */
function diasEspacados(sorte: Sorte, { de, fim }: Periodo, quantos: number): Dia[] {
  const vagas = Array.from({ length: Math.floor((fim - de) / VAGA) }, (_, i) => maisDias(de, i * VAGA));
  return Array.from({ length: Math.min(quantos, vagas.length) }, () => {
    const [escolhida] = vagas.splice(sorte.inteiro(0, vagas.length - 1), 1);
    return maisDias(escolhida ?? de, sorte.inteiro(0, FOLGA_NA_VAGA));
  });
}

/** Preenche um período na prisão, sem tocar o primeiro nem o último mês. Períodos curtos ficam vazios. */
export function viverPreso(linha: Linha, de: Dia, fim: Dia, especie: EspecieDeUnidade): void {
  const dentro = { de: maisDias(de, 30), fim: maisDias(fim, -30) };
  if (dentro.fim - dentro.de < 30) return;
  atividades(linha, dentro, especie === 'casa-do-albergado');
  atestar(linha, dentro);
  const faltas = vezes(linha, dentro, FALTAS_POR_ANO);
  const internacoes = vezes(linha, dentro, HOSPITAL_POR_ANO);
  const transferencias = vezes(linha, dentro, TRANSFERENCIAS_POR_ANO);
  diasEspacados(linha.sorte, dentro, faltas + internacoes + transferencias).forEach((data, i) => {
    if (i < faltas) faltar(linha, data, fim);
    else if (i < faltas + internacoes) internarNoHospital(linha, data, fim);
    else transferir(linha, data, especie);
  });
}
