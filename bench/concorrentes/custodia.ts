import { livramento } from '../../src/direito/cp/art-83-livramento.ts';
import { termino } from '../../src/direito/cp/termino.ts';
import { progressao } from '../../src/direito/lep/art-112-progressao.ts';
import type { FracaoDaLei } from '../../src/direito/lep/progressao-fatos.ts';
import { versaoEm } from '../../src/direito/motor/regra.ts';
import { type Dia, iso, lerDia, maisDias } from '../../src/direito/tempo/dia.ts';
import { pisoDe } from '../../src/direito/tempo/fracao.ts';
import { dias365 } from '../../src/direito/tempo/pena.ts';
import type { Concorrente, Resposta, Sentenca } from '../tarefa.ts';

const calcularTermino = termino.versoes[0]!.aplicar;

interface Fracoes {
  progressao: FracaoDaLei;
  livramento: FracaoDaLei;
}

/** As regras respondem uma vez por combinação de redação e fatos; o motor completo faz o mesmo. */
const memoria: Fracoes[] = [];

function fracoesDe(s: Sentenca, fato: Dia): Fracoes {
  const redacao = versaoEm(progressao, fato)!;
  const chave = ((redacao.indice * 2 + Number(s.hediondo)) * 2 + Number(s.violencia)) * 2 + Number(s.reincidente);
  return (memoria[chave] ??= aplicarRegras(s, fato, redacao));
}

function aplicarRegras(
  s: Sentenca,
  fato: Dia,
  redacao: NonNullable<ReturnType<typeof versaoEm<(typeof progressao.versoes)[0]['aplicar']>>>,
): Fracoes {
  const reincidencia = s.reincidente ? (s.hediondo ? 'reincidente-especifico' : 'reincidente') : 'primario';
  return {
    progressao: redacao.aplicar({
      hediondo: s.hediondo,
      violenciaOuGraveAmeaca: s.violencia,
      resultadoMorte: false,
      feminicidio: false,
      tentado: false,
      comandoDeOrganizacaoCriminosa: false,
      organizacaoUltraviolenta: false,
      milicia: false,
      tituloXII: false,
      reincidencia,
      condenacaoAnteriorComViolencia: s.violencia,
    }),
    livramento: versaoEm(livramento, fato)!.aplicar({
      hediondo: s.hediondo,
      doisTercos: false,
      reincidencia,
      mausAntecedentes: false,
    }),
  };
}

const ajustes = { interrompidos: 0, detracao: 0, remidos: 0, comutados: 0 };

export const custodia: Concorrente = {
  nome: 'Custódia (direito/)',
  nota: 'escolhe a redação pela data do fato; datas inteiras; textos ISO na entrada e na saída',
  resolver(s): Resposta {
    const inicio = lerDia(s.inicio)!;
    const f = fracoesDe(s, lerDia(s.fato)!);
    const total = dias365(s);
    const t = pisoDe(f.progressao.fracao, total);
    const l = pisoDe(f.livramento.fracao, total);
    ajustes.remidos = s.remidos;
    return {
      progressao: iso(maisDias(inicio, t - s.remidos)),
      livramento: iso(maisDias(inicio, l - s.remidos)),
      termino: iso(calcularTermino(inicio, s, ajustes) as Dia),
      trilha: [
        `floor(${f.progressao.fracao.texto} × ${total}) = ${t}; ${f.progressao.norma}`,
        `floor(${f.livramento.fracao.texto} × ${total}) = ${l}; ${f.livramento.norma}`,
        `${s.inicio} + ${s.anos}a${s.meses}m${s.dias}d − ${s.remidos} dias`,
      ],
    };
  },
};

/** Só inteiros: sem texto nenhum. Mede o núcleo. */
export interface SentencaInteira extends Omit<Sentenca, 'inicio' | 'fato'> {
  inicio: Dia;
  fato: Dia;
}

export function soInteiros(s: SentencaInteira, original: Sentenca): number {
  const f = fracoesDe(original, s.fato);
  const total = dias365(s);
  ajustes.remidos = s.remidos;
  const fim = calcularTermino(s.inicio, s, ajustes);
  return s.inicio + pisoDe(f.progressao.fracao, total) + pisoDe(f.livramento.fracao, total) + fim;
}
