/** Separa o que se digitou numa caixa só: CPF, RJI, número de processo, outro documento, nascimento, mãe; o resto é nome. */
import { validarCnj, validarCpf, validarRji } from '../../../direito/identificadores/index.ts';

export type EspecieDeNumero = 'cpf' | 'rji' | 'processo' | 'documento';

export interface NumeroProcurado {
  especie: EspecieDeNumero;
  /** Como se grava: CPF, RJI e outros documentos só com letras e algarismos; processo com a pontuação do CNJ. */
  numero: string;
  /** O que parece errado no número; procura-se assim mesmo, porque o cadastro pode ter o mesmo erro. */
  aviso?: string;
}

export interface TextoEntendido {
  nome: string;
  mae?: string;
  /** AAAA-MM-DD, um dia que existe. */
  nascimento?: string;
  /** Também quando só se deu o ano. */
  anoDeNascimento?: number;
  /** Onze algarismos sem pontuação podem ser CPF ou RJI: vêm os dois. */
  numeros: readonly NumeroProcurado[];
}

const DATA = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})\b/;
const ANO = /\b(?:19|20)\d{2}\b/;
/** Algarismos com a pontuação dos documentos; o RG pode acabar em X. */
const NUMERO = /\d[\d./-]*\d(?:-?[xX]\b)?/g;
const DA_MAE = /[,;]?\s*(?:\b(?:nome da\s+)?m[ãa]e(?:\s*:|\s+é)?|\bfilh[oa]\s+de)\s+(.+)$/iu;
/** Menos algarismos que isto não são documento. */
const DOCUMENTO_MINIMO = 5;

export function entenderTexto(texto: string): TextoEntendido {
  let resto = texto.normalize('NFC').trim();
  const data = DATA.exec(resto);
  const nascimento = data ? diaQueExiste(data) : undefined;
  if (data && nascimento) resto = resto.replace(data[0], ' ');
  const numeros: NumeroProcurado[] = [];
  resto = resto.replace(NUMERO, (escrito) => {
    const achados = numerosDe(escrito);
    numeros.push(...achados);
    return achados.length > 0 ? ' ' : escrito;
  });
  const ano = nascimento?.slice(0, 4) ?? ANO.exec(resto)?.[0];
  if (!nascimento && ano) resto = resto.replace(ano, ' ');
  const mae = DA_MAE.exec(resto)?.[1]?.trim();
  return {
    nome: limpo(mae === undefined ? resto : resto.replace(DA_MAE, '')),
    ...(mae ? { mae: limpo(mae) } : {}),
    ...(nascimento ? { nascimento } : {}),
    ...(ano ? { anoDeNascimento: Number(ano) } : {}),
    numeros,
  };
}

const ROTULOS = String.raw`(?:(?:cpf|rji|rg|processo|n[º°]|nascid[oa]|nascimento|em)(?![\p{L}])[\s:,;.]*)+`;
const ROTULOS_NO_COMECO = new RegExp(`^${ROTULOS}`, 'iu');
const ROTULOS_NO_FIM = new RegExp(String.raw`(?<![\p{L}])${ROTULOS}$`, 'iu');

/** Sem o que sobra da pontuação e dos rótulos em volta do nome. */
const limpo = (nome: string): string =>
  nome
    .replace(/[\d,;:()"“”/]+/g, ' ')
    .trim()
    .replace(ROTULOS_NO_COMECO, '')
    .replace(ROTULOS_NO_FIM, '')
    .replace(/\s+/g, ' ')
    .trim();

function diaQueExiste([, dia = '', mes = '', ano = '']: RegExpExecArray): string | undefined {
  const iso = `${ano}-${mes.padStart(2, '0')}-${dia.padStart(2, '0')}`;
  const data = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(data.getTime()) && data.toISOString().startsWith(iso) ? iso : undefined;
}

function numerosDe(escrito: string): NumeroProcurado[] {
  const algarismos = escrito.replace(/\D/g, '');
  if (algarismos.length === 20) return [comAviso('processo', escrito, validarCnj)];
  if (algarismos.length === 11 && !/x$/i.test(escrito)) return cpfOuRji(escrito, algarismos);
  const numero = escrito.toUpperCase().replace(/[^0-9X]/g, '');
  return algarismos.length >= DOCUMENTO_MINIMO ? [{ especie: 'documento', numero }] : [];
}

function cpfOuRji(escrito: string, algarismos: string): NumeroProcurado[] {
  const { valido, motivo } = validarCpf(escrito);
  const rji: NumeroProcurado = { especie: 'rji', numero: algarismos };
  const cpf: NumeroProcurado = { especie: 'cpf', numero: algarismos, ...(valido || !motivo ? {} : { aviso: motivo }) };
  if (/^\d{3}\.\d{3}\.\d{3}/.test(escrito)) return [cpf];
  if (/^\d{9}-\d{2}$/.test(escrito)) return valido ? [rji, cpf] : [rji];
  return valido ? [cpf, rji] : validarRji(escrito).valido ? [rji, cpf] : [cpf];
}

function comAviso(especie: EspecieDeNumero, escrito: string, validar: typeof validarCnj): NumeroProcurado {
  const { valido, normalizado, motivo } = validar(escrito);
  return { especie, numero: normalizado, ...(valido || !motivo ? {} : { aviso: motivo }) };
}
