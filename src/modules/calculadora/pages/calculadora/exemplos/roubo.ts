import type { Exemplo } from './exemplo.ts';

export const ROUBO: Exemplo = {
  id: 'roubo',
  titulo: 'Roubo, com falta grave e remição',
  resumo: 'Preso em flagrante, semiaberto concedido, fuga de dez dias, trabalho e estudo.',
  caso: {
    titulo: 'Exemplo fictício: roubo com falta grave e remição',
    pessoa: { nome: 'Fulano de Tal Exemplo', nascimento: '1994-03-12', sexo: 'masculino' },
    condenacoes: [
      {
        id: 'A',
        tipoPenal: 'cp/art-157/par-2-a/inc-i',
        dataDoFato: '2021-02-10',
        pena: { anos: 8, meses: 10, dias: 20 },
        especie: 'reclusao',
        regimeInicial: 'fechado',
        reincidencia: 'primario',
        marcosProcessuais: {
          denunciaRecebida: '2021-03-05',
          sentenca: '2021-11-18',
          transitoAcusacao: '2022-01-31',
          transitoDefesa: '2022-02-14',
        },
      },
    ],
    eventos: [
      { tipo: 'prisao', data: '2021-02-10', titulo: 'flagrante' },
      { tipo: 'remicao', data: '2023-05-20', ate: '2023-03-31', dias: 86 },
      { tipo: 'progressao', data: '2024-06-10', regime: 'semiaberto', requisitoEm: '2024-04-12' },
      { tipo: 'fuga', data: '2024-12-24' },
      { tipo: 'falta-grave', data: '2025-01-03', homologada: true, perda: { fracao: '1/3' } },
      { tipo: 'recaptura', data: '2025-01-03' },
      { tipo: 'regressao', data: '2025-02-20', regime: 'fechado', definitiva: true },
      { tipo: 'trabalho', inicio: '2025-03-03', fim: '2026-09-30', dias: 402 },
      { tipo: 'estudo', inicio: '2025-08-04', fim: '2026-06-30', horas: 612 },
    ],
  },
};
