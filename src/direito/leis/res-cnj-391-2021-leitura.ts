import { regra } from '../motor/regra.ts';
import { maisMeses } from '../tempo/contagem.ts';
import type { Dia } from '../tempo/dia.ts';

export interface Leitura {
  data: Dia;
  obras: number;
}

export interface RemicaoPorLeitura {
  obras: number;
  remidos: number;
  /** Dias remidos em cada leitura, na ordem recebida. */
  porLeitura: number[];
}

const DIAS_POR_OBRA = 4;
const OBRAS_POR_ANO = 12;

/** 4 dias por obra, no máximo 12 obras a cada 12 meses contados da primeira obra do ciclo. Recebe em ordem de data. */
function contarObras(leituras: readonly Leitura[]): RemicaoPorLeitura {
  const porLeitura: number[] = [];
  let fimDoCiclo = -Infinity;
  let noCiclo = 0;
  let obras = 0;
  let remidos = 0;
  for (const l of leituras) {
    if (l.data >= fimDoCiclo) {
      fimDoCiclo = maisMeses(l.data, 12);
      noCiclo = 0;
    }
    const validas = Math.min(l.obras, OBRAS_POR_ANO - noCiclo);
    noCiclo += validas;
    obras += l.obras;
    remidos += validas * DIAS_POR_OBRA;
    porLeitura.push(validas * DIAS_POR_OBRA);
  }
  return { obras, remidos, porLeitura };
}

export const remicaoPorLeitura = regra<(leituras: readonly Leitura[]) => RemicaoPorLeitura>({
  id: 'leis/res-cnj-391-2021-leitura',
  titulo: 'Remição por leitura',
  escolhePor: 'data-do-evento',
  retroage: true,
  versoes: [
    {
      de: '2021-05-11',
      norma: 'Res. CNJ 391/2021, art. 5º',
      resumo: '4 dias por obra lida e validada, até 12 obras (48 dias) a cada 12 meses.',
      selo: 'verificado',
      aplicar: contarObras,
    },
  ],
  duvidas: [
    'A janela de 12 meses conta da primeira obra de cada ciclo (padrão); há quem use o ano civil.',
    'Atestado feito por profissional pago pelo apenado não vale (STJ Tema 1278).',
  ],
  exemplos: [
    {
      em: '2025-01-01',
      dados: [[{ data: 20000, obras: 6 }]],
      espera: { obras: 6, remidos: 24, porLeitura: [24] },
      fonte: 'VEP Natal/TJRN (rem-leitura-6)',
    },
    {
      em: '2025-01-01',
      dados: [[{ data: 20000, obras: 15 }]],
      espera: { obras: 15, remidos: 48, porLeitura: [48] },
      fonte: 'Res. CNJ 391/2021 art. 5º (máximo de 48 dias em 12 meses)',
    },
  ],
});
