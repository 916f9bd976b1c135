import { regra } from '../motor/regra.ts';
import { type Pena, compararPenas, pena } from '../tempo/pena.ts';

/** "Mais de" N anos; um ano exato já é do inciso V. */
const FAIXAS = [
  { acimaDe: pena(12), prazo: pena(20) },
  { acimaDe: pena(8), prazo: pena(16) },
  { acimaDe: pena(4), prazo: pena(12) },
  { acimaDe: pena(2), prazo: pena(8) },
];
const UM_ANO = pena(1);
const QUATRO_ANOS = pena(4);

function prazoDaTabela(daPena: Pena, menosDeUmAno: Pena): Pena {
  for (const f of FAIXAS) if (compararPenas(daPena, f.acimaDe) > 0) return f.prazo;
  return compararPenas(daPena, UM_ANO) >= 0 ? QUATRO_ANOS : menosDeUmAno;
}

const DOIS_ANOS = pena(2);
const TRES_ANOS = pena(3);

const anos = (n: number) => ({ anos: n, meses: 0, dias: 0 });
const FONTE = 'CP art. 109, I a VI';

export const prazosDaPrescricao = regra({
  id: 'cp/art-109-prazos',
  titulo: 'Prescrição: prazos conforme a pena',
  escolhePor: 'data-do-fato',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      ate: '2010-05-05',
      norma: 'CP art. 109 (Lei 7.209/1984)',
      resumo: 'De 4 a 20 anos conforme a pena; 2 anos se a pena é menor que 1 ano.',
      selo: 'verificado',
      aplicar: (daPena: Pena): Pena => prazoDaTabela(daPena, DOIS_ANOS),
    },
    {
      de: '2010-05-06',
      norma: 'CP art. 109 (Lei 12.234/2010)',
      resumo: 'De 4 a 20 anos conforme a pena; 3 anos se a pena é menor que 1 ano.',
      selo: 'verificado',
      aplicar: (daPena: Pena): Pena => prazoDaTabela(daPena, TRES_ANOS),
    },
  ],
  duvidas: [
    'Em concurso, cada crime prescreve sozinho (CP 119); na continuidade, usa-se a pena sem o acréscimo (Súmula 497 STF).',
    'A restritiva de direitos prescreve no prazo da pena que substitui (CP 109, p.ú.).',
  ],
  exemplos: [
    { em: '1985-01-13', dados: [pena(0, 11, 29)], espera: anos(2), fonte: FONTE },
    { em: '2010-05-05', dados: [pena(0, 11, 29)], espera: anos(2), fonte: FONTE },
    { em: '2010-05-06', dados: [pena(0, 11, 29)], espera: anos(3), fonte: FONTE },
    { em: '2010-05-05', dados: [pena(1)], espera: anos(4), fonte: FONTE },
    { em: '2026-01-05', dados: [pena(0, 12)], espera: anos(4), fonte: FONTE },
    { em: '2026-01-05', dados: [pena(2)], espera: anos(4), fonte: FONTE },
    { em: '2026-01-05', dados: [pena(2, 6)], espera: anos(8), fonte: 'FCC, TRE-AP 2015' },
    { em: '2026-01-05', dados: [pena(4)], espera: anos(8), fonte: 'VEP Natal/TJRN: 4 anos exatos, 8 anos' },
    { em: '2026-01-05', dados: [pena(4, 0, 1)], espera: anos(12), fonte: FONTE },
    { em: '2026-01-05', dados: [pena(8)], espera: anos(12), fonte: FONTE },
    { em: '2026-01-05', dados: [pena(9)], espera: anos(16), fonte: FONTE },
    { em: '2026-01-05', dados: [pena(12)], espera: anos(16), fonte: FONTE },
    { em: '2026-01-05', dados: [pena(15)], espera: anos(20), fonte: 'VEP Natal/TJRN: 15 anos, 20 anos' },
  ],
});
