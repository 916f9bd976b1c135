/** Saídas temporárias e fugas. */
import { type Dia, iso, maisDias } from '../../../../direito/tempo/dia.ts';
import { entre, escrever, type Linha } from './linha.ts';

/** LEP art. 124: até sete dias de cada vez. */
const DIAS_DE_SAIDA = 7;
/** Escolha da demonstração: entre uma saída e outra. */
const ENTRE_SAIDAS = 75;

/** Quem está no hospital ou de mudança não sai. */
const nadaMais = ({ acontecimentos }: Linha, de: Dia, fim: Dia): boolean =>
  !acontecimentos.some(
    (a) =>
      (a.tipo === 'hospital' || a.tipo === 'transferencia') && a.data >= iso(de) && a.data <= iso(maisDias(fim, 20)),
  );

/** As saídas do semiaberto, todas com retorno, algumas com um dia de atraso. */
export function voltarDeSaidas(linha: Linha, de: Dia, fim: Dia): void {
  const { sorte } = linha;
  let data = maisDias(de, ENTRE_SAIDAS);
  while (data + DIAS_DE_SAIDA + 1 < fim - 30) {
    const volta = maisDias(data, DIAS_DE_SAIDA);
    const fimDaSaida = maisDias(volta, sorte.chance(0.03) ? 1 : 0);
    if (nadaMais(linha, maisDias(data, -20), fimDaSaida)) {
      escrever(linha, {
        tipo: 'saida-temporaria',
        data: iso(data),
        previstaPara: iso(volta),
        fim: iso(fimDaSaida),
      });
    }
    data = maisDias(data, ENTRE_SAIDAS + sorte.inteiro(0, 40));
  }
}

/** Não volta de uma saída, ou foge da unidade; nada acontece depois. */
export function fugir(linha: Linha, em: Dia, regime: 'fechado' | 'semiaberto'): void {
  if (regime === 'fechado') {
    escrever(linha, { tipo: 'fuga', data: iso(em), de: 'unidade' });
    return;
  }
  const prevista = maisDias(em, -1);
  escrever(
    linha,
    { tipo: 'saida-temporaria', data: iso(maisDias(prevista, -DIAS_DE_SAIDA)), previstaPara: iso(prevista) },
    { tipo: 'fuga', data: iso(em), de: 'saida-temporaria' },
  );
}

/** Escolha da demonstração. */
const FUGIU_E_FOI_RECAPTURADO = 0.04;

/** Às vezes houve fuga e recaptura, com falta grave (LEP art. 50, II), num período em que nada mais acontece. */
export function fugirEVoltar(linha: Linha, de: Dia, fim: Dia): Dia {
  const { sorte } = linha;
  if (fim - de < 365 || !sorte.chance(FUGIU_E_FOI_RECAPTURADO)) return de;
  const fuga = entre(sorte, maisDias(de, 30), maisDias(de, 90));
  const recaptura = entre(sorte, maisDias(fuga, 1), maisDias(fuga, 120));
  escrever(
    linha,
    { tipo: 'fuga', data: iso(fuga), de: 'unidade' },
    { tipo: 'recaptura', data: iso(recaptura) },
    {
      tipo: 'falta',
      data: iso(fuga),
      gravidade: 'grave',
      homologadaEm: iso(maisDias(recaptura, 60)),
      perda: '1/3',
    },
  );
  return maisDias(recaptura, 1);
}
