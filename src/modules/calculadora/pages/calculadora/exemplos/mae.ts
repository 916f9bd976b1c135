import type { Exemplo } from './exemplo.ts';

export const MAE: Exemplo = {
  id: 'mae',
  titulo: 'Mãe de criança, primária',
  resumo: 'Progressão especial com 1/8 da pena (Lei de Execução Penal, art. 112, § 3º).',
  caso: {
    titulo: 'Exemplo fictício: progressão especial da mãe',
    pessoa: {
      nome: 'Sicrana Modelo dos Santos',
      nascimento: '1997-07-21',
      sexo: 'feminino',
      responsavelPorCriancaOuPessoaComDeficiencia: true,
      integrouOrganizacaoCriminosa: false,
    },
    condenacoes: [
      {
        id: 'A',
        tipoPenal: 'lei-11343-2006/art-33/caput',
        dataDoFato: '2025-01-14',
        pena: { anos: 5, meses: 10 },
        regimeInicial: 'fechado',
        reincidencia: 'primario',
        mausAntecedentes: false,
        caracteristicas: { contraFilhoOuDependente: false, violenciaOuGraveAmeaca: false },
      },
    ],
    eventos: [
      { tipo: 'prisao', data: '2025-11-03', titulo: 'condenacao' },
      { tipo: 'estudo', inicio: '2026-02-09', fim: '2026-10-30', horas: 320 },
    ],
  },
};
