/** O fundamento: a conta passo a passo, cada um com a norma que a conta cita. Nenhuma outra norma entra. */
import type { Marco, Passo } from '../../../../direito/resultado.ts';
import { type Pena, penaPorExtenso } from '../../../../direito/tempo/pena.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { contaLegivel, leituraDe } from '../../../calculadora/index.ts';
import { dataPedida } from './data-pedida.ts';
import type { Escolhas } from './escolhas.ts';
import type { Caso } from './rascunho.ts';

export function fundamento(caso: Caso, escolhas: Escolhas): string[] {
  const { marco } = caso.marco;
  const passos = passosDe(marco);
  return [
    ...(passos.length > 0 ? ['A conta, feita com os fatos registrados, é esta:', ...passos] : []),
    ...aData(caso, escolhas),
    ...requisitos(caso),
    ...(escolhas.leituras ? leituras(marco) : []),
    ...(escolhas.duvidas ? (marco.duvidas ?? []).map((d) => `Ponto em aberto: ${d}`) : []),
  ];
}

/** Os passos numerados (1, 1.1, 2); do decreto, só as hipóteses que se cumprem. */
export const passosDe = ({ trilha, decreto }: Pick<Marco, 'trilha' | 'decreto'>): string[] =>
  numerados(trilha, '', decreto === undefined ? () => true : ({ valor }) => valor === undefined || valor === CUMPRE);

const CUMPRE = 'cumpre';

function numerados(passos: readonly Passo[], prefixo: string, cabe: (p: Passo) => boolean): string[] {
  return passos.flatMap((p, i) => {
    const numero = `${prefixo}${i + 1}`;
    return [`${numero}. ${frase(p)}`, ...numerados((p.passos ?? []).filter(cabe), `${numero}.`, cabe)];
  });
}

function frase({ passo, conta, valor, norma }: Passo): string {
  const partes = [
    conta && contaLegivel(semResultado(conta, valor)),
    // O passo que já termina no valor (`Condenação A: 40%`) não o repete.
    valor && !passo.endsWith(valor) && (conta ? `resultado: ${valor}` : valor),
  ].filter(Boolean);
  const dito = partes.length > 0 ? `${passo}: ${partes.join('; ')}` : passo;
  return `${emPalavras(dito)}${norma ? ` (${norma})` : ''}.`;
}

/** `floor(40% × 2190) = 876`, de valor `876 dias`: o resultado se diz uma vez. */
function semResultado(conta: string, valor = ''): string {
  const [antes, igual] = conta.split(/ = (?=\d+$)/);
  return antes && igual && valor.startsWith(`${igual} `) ? antes : conta;
}

/** `8a0m0d` → `8 anos`: a petição não fala a língua da conta. */
const emPalavras = (texto: string): string =>
  texto.replace(/\b(\d+)a(\d+)m(\d+)d\b/g, (_, anos, meses, dias) => {
    const pena: Pena = { anos: Number(anos), meses: Number(meses), dias: Number(dias) };
    return penaPorExtenso(pena);
  });

/** Quando se pede por leitura que antecipa a data, as duas ficam ditas. */
function aData({ datas }: Caso, escolhas: Escolhas): string[] {
  const { oficial, fixada, maisCedo } = datas;
  if (fixada && oficial) return [`O juízo fixou a data em ${dataCurta(oficial)}, que prevalece sobre a da conta.`];
  if (!maisCedo || dataPedida(datas, escolhas) !== maisCedo.dia) return [];
  const pede = `${maisCedo.curta}, é ${dataCurta(maisCedo.dia)}, e é por esta que se pede`;
  return [oficial ? `Assim a data é ${dataCurta(oficial)}; ${pede}.` : `A data, ${pede}.`];
}

/** Só o que está provado; o resto quem pede confere ao lado. */
function requisitos({ condicoes }: Caso): string[] {
  const provados = condicoes.filter((c) => c.sugestao === 'cumprido');
  if (provados.length === 0) return [];
  return ['Além do tempo, está atendido:', ...provados.map((c) => `– ${c.nome} (${c.norma}): ${c.sabido}`)];
}

const leituras = ({ alternativas = [] }: Marco): string[] =>
  alternativas.map(({ leitura, data }) => {
    const { titulo, quem, norma } = leituraDe(leitura);
    return `Outra leitura: ${titulo} (${quem}; ${norma}), pela qual a data é ${dataCurta(data)}.`;
  });
