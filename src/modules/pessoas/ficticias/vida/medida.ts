/** Medida de segurança: internação, com exames anuais desde o prazo mínimo. */
import { iso, maisDias } from '../../../../direito/tempo/dia.ts';
import { sortearCrime, sortearPena } from './crimes.ts';
import { ate, entre, escrever, type Linha, umaUnidade } from './linha.ts';
import { prenderEManter } from './prender.ts';
import { abrirProcesso } from './processo.ts';

/** Escolha da demonstração. */
const MAIS_LONGA = 5 * 365;
const MENOR_PRISAO = 100;

/** Preso, depois internado; o exame nunca deu a periculosidade por cessada, senão não estaria mais lá. */
export function cumprirMedida(linha: Linha): boolean {
  const { sorte, hoje, maioridade } = linha;
  const decorridos = sorte.inteiro(MENOR_PRISAO, Math.min(MAIS_LONGA, hoje - maioridade - 1));
  const prisao = maisDias(hoje, -decorridos);
  const crime = sortearPena(sortearCrime(sorte), prisao, sorte);
  if (!crime) return false;
  const processo = abrirProcesso(linha, 'criminal', prisao).numero;
  prenderEManter(linha, prisao, processo, 'flagrante');
  const inicio = entre(sorte, maisDias(prisao, 30), maisDias(prisao, 90));
  // CP art. 97, § 1º: de um a três anos.
  const anos = sorte.inteiro(1, 3);
  escrever(
    linha,
    { tipo: 'internacao', data: iso(inicio) },
    {
      tipo: 'transferencia',
      data: iso(ate(linha, inicio, 1)),
      pedidaEm: iso(inicio),
      autorizadaEm: iso(inicio),
      para: umaUnidade(sorte, 'hospital-de-custodia'),
      motivo: 'Internação',
    },
  );
  for (let exame = maisDias(inicio, anos * 365); exame < hoje; exame = maisDias(exame, 365 + sorte.inteiro(0, 90))) {
    escrever(linha, { tipo: 'exame-de-cessacao', data: iso(exame), cessou: false });
  }
  abrirProcesso(linha, 'execucao', inicio);
  linha.medida = {
    processo,
    tipoPenal: crime.tipo.id,
    dataDoFato: iso(crime.fato),
    inicio: iso(inicio),
    prazoMinimo: { anos, meses: 0, dias: 0 },
  };
  return true;
}
