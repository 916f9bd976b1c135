/** Um caso fictício completo, para ver o sistema funcionar em um clique e para os exemplos da API. */
import type { CasoEscrito } from './contrato/index.ts';

export const CASO_DE_EXEMPLO: CasoEscrito = {
  versao: 1,
  titulo: 'Exemplo: duas condenações, trabalho e estudo',
  fonte: 'Caso fictício. Nenhum dado é de pessoa real.',
  emData: '2026-11-21',
  pessoa: { nome: 'Fulana de Tal (fictícia)', nascimento: '1994-03-12', sexo: 'feminino' },
  condenacoes: [
    {
      id: 'A',
      tipoPenal: 'lei-11343-2006/art-33/caput',
      dataDoFato: '2022-08-14',
      pena: '5a10m0d',
      especie: 'reclusao',
      regimeInicial: 'fechado',
      reincidencia: 'primario',
    },
    {
      id: 'B',
      tipoPenal: 'cp/art-155/par-4',
      dataDoFato: '2021-02-03',
      pena: '2a6m0d',
      especie: 'reclusao',
      regimeInicial: 'fechado',
      reincidencia: 'primario',
    },
  ],
  eventos: [
    { tipo: 'prisao', data: '2022-08-14', titulo: 'flagrante' },
    { tipo: 'soltura', data: '2022-10-20' },
    { tipo: 'prisao', data: '2024-06-25', titulo: 'condenacao' },
    { tipo: 'remicao', data: '2025-06-12', ate: '2025-04-30', dias: 64 },
    { tipo: 'trabalho', inicio: '2025-05-01', fim: '2026-03-31', dias: 210 },
    { tipo: 'estudo', inicio: '2025-08-01', fim: '2026-06-30', horas: 480 },
    { tipo: 'leitura', data: '2026-05-20', obras: 2 },
  ],
};
