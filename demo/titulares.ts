/** As pessoas presas fictícias, com o caso no formato do contrato. */
import type { CasoEscrito } from '../src/modules/calculadora/contrato/index.ts';

export interface TitularFicticio {
  nome: string;
  nascimento: string;
  mae: string;
  /** Chaves de onde está, da vara e de quem atua. */
  estabelecimento: string;
  vara: string;
  atuam: readonly string[];
  sigilo: 'publico' | 'restrito';
  /** O código impresso: fixo só na demonstração, para que a partida possa dizê-lo. */
  codigo?: string;
  caso?: Pick<CasoEscrito, 'versao' | 'condenacoes' | 'eventos'>;
}

export const TITULARES: readonly TitularFicticio[] = [
  {
    nome: 'Rosa Fictícia do Cerrado',
    nascimento: '1994-03-12',
    mae: 'Eva Fictícia do Cerrado',
    estabelecimento: 'penitenciaria',
    vara: 'vara-serra',
    atuam: ['dpe', 'mp'],
    sigilo: 'publico',
    codigo: 'DEMA-RAEV-A222-222P',
    caso: {
      versao: 1,
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
      ],
      eventos: [
        { tipo: 'prisao', data: '2022-08-14', titulo: 'flagrante' },
        { tipo: 'soltura', data: '2022-10-20' },
        { tipo: 'prisao', data: '2024-06-25', titulo: 'condenacao' },
        { tipo: 'remicao', data: '2025-06-12', ate: '2025-04-30', dias: 64 },
        { tipo: 'trabalho', inicio: '2025-05-01', fim: '2026-03-31', dias: 210 },
      ],
    },
  },
  {
    nome: 'Raimundo Fictício das Dores',
    nascimento: '1987-11-02',
    mae: 'Jandira Fictícia das Dores',
    estabelecimento: 'presidio',
    vara: 'vep',
    atuam: ['dpe', 'mp', 'policia'],
    sigilo: 'publico',
    codigo: 'DEMJ-AEUN-A222-222L',
    caso: {
      versao: 1,
      condenacoes: [
        {
          id: 'A',
          tipoPenal: 'cp/art-155/par-4',
          dataDoFato: '2023-05-07',
          pena: '3a6m0d',
          especie: 'reclusao',
          regimeInicial: 'fechado',
          reincidencia: 'reincidente',
        },
      ],
      eventos: [
        { tipo: 'prisao', data: '2024-02-19', titulo: 'condenacao' },
        { tipo: 'estudo', inicio: '2025-02-01', fim: '2025-12-10', horas: 360 },
      ],
    },
  },
  {
    nome: 'Valdo Fictício da Serra',
    nascimento: '2001-07-23',
    mae: 'Célia Fictícia da Serra',
    estabelecimento: 'presidio',
    vara: 'vep',
    atuam: ['dpe', 'mp'],
    sigilo: 'restrito',
  },
];
