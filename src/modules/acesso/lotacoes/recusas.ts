/** O que impede uma lotação. Usado ao lotar quem já tem cadastro e ao cadastrar com a primeira lotação. */
import type { Recusa } from '../../../platform/recusa.ts';
import { dataCurta } from '../../../ui/texto.ts';
import type { Estrutura } from '../estruturas/estrutura.ts';
import { jaInativa } from '../estruturas/recusas.ts';
import { diaEm } from './calendario.ts';
import { ESPECIES_DE_LOTACAO, type Lotacao } from './lotacao.ts';

type Pretendida = Pick<Lotacao, 'especie' | 'inicio' | 'fim'>;

/** `atuais`: as não encerradas da pessoa na mesma estrutura. */
export function recusasDaLotacao(
  nova: Pretendida,
  estrutura: Estrutura,
  atuais: readonly Lotacao[],
  agora: Date,
): Recusa[] {
  const recusas: Recusa[] = [];
  if (estrutura.inativadaEm) recusas.push({ ...jaInativa(estrutura), campo: 'estruturaId' });
  const fimErrado = recusaDoFim(nova, diaEm(estrutura.fuso, agora));
  if (fimErrado) recusas.push(fimErrado);
  const falta = lugarQueFalta(nova, estrutura);
  if (falta) recusas.push(falta);
  const igual = atuais.find((l) => l.especie === nova.especie && seCruzam(l, nova));
  if (igual) recusas.push(jaLotada(igual));
  return recusas;
}

function recusaDoFim({ inicio, fim }: Pretendida, hoje: string): Recusa | undefined {
  if (fim === undefined || (fim >= inicio && fim >= hoje)) return undefined;
  if (fim < inicio) {
    const mensagem = 'O último dia vem antes do primeiro. Confira as datas.';
    return { codigo: 'fim-antes-do-inicio', mensagem, campo: 'fim' };
  }
  const mensagem = 'O último dia já passou: a lotação não valeria nem hoje. Confira as datas.';
  return { codigo: 'ja-acabou', mensagem, campo: 'fim' };
}

/** O plantão se organiza por região nos fins de semana e feriados, e por circunscrição no recesso. */
function lugarQueFalta({ especie }: Pretendida, { nome, regiao, circunscricao }: Estrutura): Recusa | undefined {
  const falta =
    (especie === 'plantao-de-regiao' && !regiao && 'região') ||
    (especie === 'plantao-de-circunscricao' && !circunscricao && 'circunscrição');
  if (!falta) return undefined;
  return {
    codigo: 'plantao-sem-lugar',
    mensagem: `${nome} não tem ${falta}, e este plantão é por ${falta}. Escolha outra unidade ou peça que completem o cadastro dela.`,
    base: 'Rotina do plantão do TJMS: fim de semana e dia não útil por região; recesso por circunscrição.',
    campo: 'especie',
  };
}

const SEM_FIM = '9999-12-31';

/** Há um dia em que as duas valem (os quatro dias são inclusivos). */
export const seCruzam = (a: Pick<Pretendida, 'inicio' | 'fim'>, b: Pick<Pretendida, 'inicio' | 'fim'>): boolean =>
  a.inicio <= (b.fim ?? SEM_FIM) && b.inicio <= (a.fim ?? SEM_FIM);

function jaLotada({ especie, inicio, fim, cargo }: Lotacao): Recusa {
  const ate = fim ? `até ${dataCurta(fim)}` : 'sem fim marcado';
  return {
    codigo: 'ja-lotada',
    mensagem: `Já tem aqui uma lotação ${ESPECIES_DE_LOTACAO[especie].toLowerCase()} como ${cargo}, de ${dataCurta(inicio)}, ${ate}. Encerre-a antes ou escolha dias que não se cruzem.`,
    campo: 'inicio',
  };
}
