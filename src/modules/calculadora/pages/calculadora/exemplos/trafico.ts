import type { Exemplo } from './exemplo.ts';

export const TRAFICO: Exemplo = {
  id: 'trafico',
  titulo: 'Tráfico e furto, com frações diferentes',
  resumo: 'Duas condenações somadas, reincidente; os tribunais contam de dois modos.',
  caso: {
    titulo: 'Exemplo fictício: duas condenações com frações diferentes',
    pessoa: { nome: 'Beltrano da Silva Fictício', nascimento: '1988-09-30', sexo: 'masculino' },
    condenacoes: [
      {
        id: 'A',
        tipoPenal: 'lei-11343-2006/art-33/caput',
        dataDoFato: '2022-05-17',
        pena: { anos: 6, meses: 3 },
        regimeInicial: 'fechado',
        reincidencia: 'reincidente',
      },
      {
        id: 'B',
        tipoPenal: 'cp/art-155/par-4',
        dataDoFato: '2020-11-08',
        pena: { anos: 2, meses: 4 },
        regimeInicial: 'semiaberto',
        reincidencia: 'reincidente',
        condenacaoAnteriorComViolencia: false,
      },
    ],
    eventos: [
      { tipo: 'prisao', data: '2020-11-08', titulo: 'flagrante' },
      { tipo: 'soltura', data: '2020-12-19' },
      { tipo: 'prisao', data: '2022-05-17', titulo: 'flagrante' },
      { tipo: 'leitura', data: '2024-03-15', obras: 6 },
      { tipo: 'exame', data: '2024-08-25', nivel: 'fundamental', areas: 5, certificado: true },
      { tipo: 'trabalho', inicio: '2023-02-01', fim: '2024-12-20', dias: 480 },
    ],
  },
};
