/**
 * O dia do calendário gregoriano como inteiro: dias corridos desde 1970-01-01 (que é 0).
 * Dentro de `direito/` toda data é um `Dia`; textos `AAAA-MM-DD` só existem na borda.
 */
export type Dia = number & { readonly __marca: 'Dia' };

export interface PartesDoDia {
  ano: number;
  /** 1 a 12. */
  mes: number;
  /** 1 a 31. */
  dia: number;
}

/** Dia a partir de ano, mês (1–12) e dia (1–31). Não confere se a data existe: para isso, `lerDia`. */
export function diaDe(ano: number, mes: number, dia: number): Dia {
  // Algoritmo de H. Hinnant (days_from_civil): o ano começa em março, e fevereiro fica por último.
  const a = mes <= 2 ? ano - 1 : ano;
  const era = Math.floor(a / 400);
  const anoDaEra = a - era * 400;
  const diaDoAno = ((153 * (mes > 2 ? mes - 3 : mes + 9) + 2) / 5) | 0;
  const diaDaEra = anoDaEra * 365 + ((anoDaEra / 4) | 0) - ((anoDaEra / 100) | 0) + diaDoAno + dia - 1;
  return (era * 146097 + diaDaEra - 719468) as Dia;
}

/** Ano, mês e dia de um `Dia` (inverso de `diaDe`). */
export function partesDe(dia: Dia): PartesDoDia {
  const z = dia + 719468;
  const era = Math.floor(z / 146097);
  const diaDaEra = z - era * 146097;
  const anoDaEra =
    ((diaDaEra - ((diaDaEra / 1460) | 0) + ((diaDaEra / 36524) | 0) - ((diaDaEra / 146096) | 0)) / 365) | 0;
  const diaDoAno = diaDaEra - (365 * anoDaEra + ((anoDaEra / 4) | 0) - ((anoDaEra / 100) | 0));
  const mp = ((5 * diaDoAno + 2) / 153) | 0;
  const mes = mp < 10 ? mp + 3 : mp - 9;
  return {
    ano: anoDaEra + era * 400 + (mes <= 2 ? 1 : 0),
    mes,
    dia: diaDoAno - (((153 * mp + 2) / 5) | 0) + 1,
  };
}

const DIAS_DO_MES = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function ehBissexto(ano: number): boolean {
  return (ano % 4 === 0 && ano % 100 !== 0) || ano % 400 === 0;
}

/** Quantos dias tem o mês (1–12) do ano. */
export function diasNoMes(ano: number, mes: number): number {
  return mes === 2 && ehBissexto(ano) ? 29 : DIAS_DO_MES[mes - 1]!;
}

const digito = (texto: string, i: number): number => texto.charCodeAt(i) - 48;

/** Lê `AAAA-MM-DD`; devolve `undefined` se o texto não for uma data que existe. */
export function lerDia(texto: string): Dia | undefined {
  if (texto.length !== 10 || texto[4] !== '-' || texto[7] !== '-') return undefined;
  for (const i of [0, 1, 2, 3, 5, 6, 8, 9]) {
    const d = digito(texto, i);
    if (!(d >= 0 && d <= 9)) return undefined;
  }
  const ano = digito(texto, 0) * 1000 + digito(texto, 1) * 100 + digito(texto, 2) * 10 + digito(texto, 3);
  const mes = digito(texto, 5) * 10 + digito(texto, 6);
  const dia = digito(texto, 8) * 10 + digito(texto, 9);
  if (mes < 1 || mes > 12 || dia < 1 || dia > diasNoMes(ano, mes)) return undefined;
  return diaDe(ano, mes, dia);
}

/** Como `lerDia`, para constantes do código: lança erro se a data não existir. */
export function dia(texto: string): Dia {
  const lido = lerDia(texto);
  if (lido === undefined) throw new Error(`Data impossível no código: ${texto}`);
  return lido;
}

const dois = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** Textos já escritos, por dia: um lote repete as mesmas datas muitas vezes. Só guarda 1900 a 2150. */
const escritos: string[] = [];
const PRIMEIRO_GUARDADO = -25567;
const ULTIMO_GUARDADO = 65744;

/** Escreve o dia como `AAAA-MM-DD`. */
export function iso(dia: Dia): string {
  const guardado = escritos[dia - PRIMEIRO_GUARDADO];
  if (guardado !== undefined) return guardado;
  const p = partesDe(dia);
  const texto = `${String(p.ano).padStart(4, '0')}-${dois(p.mes)}-${dois(p.dia)}`;
  if (dia >= PRIMEIRO_GUARDADO && dia <= ULTIMO_GUARDADO) escritos[dia - PRIMEIRO_GUARDADO] = texto;
  return texto;
}

const curtos: string[] = [];

/** Escreve o dia como `DD/MM/AAAA`, a forma das tabelas e da trilha. */
export function dataCurta(dia: Dia): string {
  const guardado = curtos[dia - PRIMEIRO_GUARDADO];
  if (guardado !== undefined) return guardado;
  const texto = iso(dia);
  const curto = `${texto.slice(8)}/${texto.slice(5, 7)}/${texto.slice(0, 4)}`;
  if (dia >= PRIMEIRO_GUARDADO && dia <= ULTIMO_GUARDADO) curtos[dia - PRIMEIRO_GUARDADO] = curto;
  return curto;
}

/** Soma dias corridos (negativo volta no tempo). */
export function maisDias(dia: Dia, dias: number): Dia {
  return (dia + dias) as Dia;
}

/** Dia da semana: 0 domingo … 6 sábado. */
export function diaDaSemana(dia: Dia): number {
  return (((dia + 4) % 7) + 7) % 7;
}
