/** Contradições entre campos bem escritos: eventos fora de ordem, períodos ao contrário, dias que não cabem. */
import type {
  Condenacao,
  Evento,
  Investigacao,
  MedidaDeSeguranca,
  Pessoa,
  PrisaoCautelar,
} from '../../../direito/caso.ts';
import type { ErroDeEntrada } from './erros.ts';
import { aoContrario, foraDeOrdem } from './erros-de-ordem.ts';
import { conferirBlocos } from './logica-dos-blocos.ts';
import { conferirMarcosProcessuais } from './logica-dos-marcos.ts';
import { errosDaOrdem } from './ordem-dos-eventos.ts';

export interface PartesLidas {
  pessoa?: Pessoa | undefined;
  condenacoes: readonly (Condenacao | undefined)[];
  eventos: readonly (Evento | undefined)[];
  /** Ids como escritos, também os das condenações ilegíveis; ausente: os das condenações. */
  ids?: readonly (string | undefined)[];
  investigacao?: Investigacao | undefined;
  prisaoCautelar?: PrisaoCautelar | undefined;
  medidaDeSeguranca?: MedidaDeSeguranca | undefined;
}

export function errosDeLogica(partes: PartesLidas): ErroDeEntrada[] {
  const erros: ErroDeEntrada[] = [];
  conferirCondenacoes(partes, erros);
  for (let i = 0; i < partes.eventos.length; i++) {
    const e = partes.eventos[i];
    if (e) conferirEvento(e, `eventos[${i}]`, partes, erros);
  }
  // Com um evento ilegível, a ordem dos outros não pode ser conferida.
  if (!partes.eventos.includes(undefined)) errosDaOrdem(partes.eventos as readonly Evento[], erros);
  conferirBlocos(partes, erros);
  return erros;
}

function conferirCondenacoes(partes: PartesLidas, erros: ErroDeEntrada[]): void {
  const vistos = new Map<string, number>();
  for (let i = 0; i < partes.condenacoes.length; i++) {
    const c = partes.condenacoes[i];
    const caminho = `condenacoes[${i}]`;
    conferirId(idDe(partes, i), i, vistos, erros);
    if (c) conferirCondenacao(c, partes.pessoa, caminho, erros);
  }
}

const idDe = (partes: PartesLidas, i: number): string | undefined =>
  partes.ids ? partes.ids[i] : partes.condenacoes[i]?.id;

function conferirId(id: string | undefined, i: number, vistos: Map<string, number>, erros: ErroDeEntrada[]): void {
  if (id === undefined) return;
  const anterior = vistos.get(id);
  if (anterior === undefined) {
    vistos.set(id, i);
    return;
  }
  const mensagem = `O id "${id.slice(0, 60)}" já é o da condenação ${anterior + 1}. Dê um id diferente a cada uma.`;
  erros.push({ caminho: `condenacoes[${i}].id`, codigo: 'id-repetido', mensagem });
}

function conferirCondenacao(c: Condenacao, pessoa: Pessoa | undefined, caminho: string, erros: ErroDeEntrada[]): void {
  const fato = c.dataDoFato;
  if (fato !== undefined && pessoa?.nascimento !== undefined && fato < pessoa.nascimento) {
    erros.push(
      foraDeOrdem(`${caminho}.dataDoFato`, 'O fato é anterior ao nascimento da pessoa. Confira as duas datas.'),
    );
  }
  conferirMarcosProcessuais(c, caminho, erros);
}

/** Horas de estudo que cabem em um dia (decisão de leitura 26). */
const HORAS_DE_ESTUDO_POR_DIA = 12;
const HORAS_DO_DIA = 24;

function conferirEvento(e: Evento, caminho: string, partes: PartesLidas, erros: ErroDeEntrada[]): void {
  if ('inicio' in e && e.fim !== undefined && e.fim < e.inicio) {
    erros.push(aoContrario(`${caminho}.fim`));
    return;
  }
  switch (e.tipo) {
    case 'trabalho': {
      const cabem = e.fim - e.inicio + 1;
      if (e.dias > cabem) erros.push(naoCabe(caminho, `${e.dias} dias de trabalho`, `${cabem} dias`));
      return;
    }
    case 'estudo': {
      const cabem = (e.fim - e.inicio + 1) * HORAS_DE_ESTUDO_POR_DIA;
      if (e.horas > cabem) erros.push(naoCabe(caminho, `${e.horas} horas de estudo`, `${cabem} horas (12 por dia)`));
      return;
    }
    case 'recolhimento-noturno': {
      const cabem = (e.fim - e.inicio + 1) * HORAS_DO_DIA;
      if (e.horas > cabem) erros.push(naoCabe(caminho, `${e.horas} horas de recolhimento`, `${cabem} horas`));
      return;
    }
    case 'falta-grave':
      if (e.perda && (e.perda.dias === undefined) === (e.perda.fracao === undefined)) {
        const mensagem = 'Informe a perda em dias ou em fração (uma das duas), por exemplo { "fracao": "1/3" }.';
        erros.push({ caminho: `${caminho}.perda`, codigo: 'perda-ambigua', mensagem });
      }
      return;
    case 'indulto':
      if (e.condenacao !== undefined && !partes.condenacoes.some((_, i) => idDe(partes, i) === e.condenacao)) {
        const mensagem = `Não há condenação com o id "${e.condenacao}".`;
        erros.push({ caminho: `${caminho}.condenacao`, codigo: 'condenacao-inexistente', mensagem });
      }
      return;
    default:
  }
}

const naoCabe = (caminho: string, quanto: string, cabem: string): ErroDeEntrada => ({
  caminho,
  codigo: 'nao-cabe-no-periodo',
  mensagem: `${quanto} não cabem no período informado: cabem ${cabem}. Corrija o período ou a quantidade.`,
});
