import type { Exemplo } from './exemplo.ts';

export const PROVISORIO: Exemplo = {
  id: 'provisorio',
  titulo: 'Preso provisório, em prisão temporária',
  resumo: 'Ainda sem condenação: prazos da prisão, do inquérito e da denúncia.',
  caso: {
    titulo: 'Exemplo fictício: prisão temporária com inquérito em curso',
    pessoa: { nome: 'João Ninguém de Exemplo', nascimento: '2003-12-05', sexo: 'masculino' },
    eventos: [{ tipo: 'prisao', data: '2026-11-04', titulo: 'temporaria' }],
    investigacao: { rito: 'comum', preso: true, prisao: '2026-11-04', instauracao: '2026-10-20', prorrogacoes: 0 },
    prisaoCautelar: { especie: 'temporaria', inicio: '2026-11-04', hediondo: false, prorrogada: true },
  },
};
