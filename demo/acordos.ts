/** Os acordos de cooperação fictícios. As datas contam em dias a partir do dia em que a demonstração é criada. */
import type { Compartilhavel } from '../src/modules/acesso/acordos/escopo.ts';

export interface EtapaFicticia {
  letra: string;
  descricao: string;
  responsavel: string;
  prazoEmDias: number;
  contaDaEtapa?: string;
  /** Dia em que se cumpriu; ausente: por cumprir. */
  cumpridaEm?: number;
}

export interface AcordoFicticio {
  chave: string;
  especie: 'tct' | 'act';
  numero: string;
  objeto: string;
  concede: string;
  recebe: readonly string[];
  escopo: readonly Compartilhavel[];
  /** Também é o primeiro dia da vigência. */
  publicadoEm: number;
  /** Último dia, inclusive. */
  fim: number;
  etapas?: readonly EtapaFicticia[];
}

const DA_DEFENSORIA = [
  'pessoas.pessoa.ver',
  'pessoas.saude.ver',
  'pessoas.protecao.ver',
  'acesso.titular.emitir-codigo',
  'custodia.transferencia.pedir',
  'pessoas.salvaguarda.emitir',
  'execucao.recalculo.ver',
  'incidentes.incidente.pedir',
  'avisos.aviso.receber',
  'mesas.acervo.ver',
  'painel.numeros.ver',
  'intercambio.arquivo.exportar',
] as const;
const DA_POLICIA = [
  'pessoas.pessoa.ver',
  'pessoas.pessoa.cadastrar',
  'pessoas.qualificacao.lancar',
  'pessoas.identidade.propor',
  'pessoas.salvaguarda.emitir',
  'processos.processo.lancar',
  'custodia.prisao.lancar',
  'avisos.aviso.receber',
] as const;

export const ACORDOS: readonly AcordoFicticio[] = [
  {
    chave: 'tct-dpe',
    especie: 'tct',
    numero: 'TCT 3 (DPE-AR e SAP-AR)',
    objeto: 'Acesso da Defensoria aos registros de custódia, para a defesa de quem está preso.',
    concede: 'sap',
    recebe: ['dpe'],
    escopo: DA_DEFENSORIA,
    publicadoEm: -300,
    fim: 430,
    // As etapas são as do plano de trabalho SENASP–DPE/RO (2017).
    etapas: [
      {
        letra: 'a',
        descricao: 'Capacitar os servidores indicados para os três papéis de cadastrador.',
        responsavel: 'sap',
        prazoEmDias: 10,
        cumpridaEm: -55,
      },
      {
        letra: 'b',
        descricao: 'Disponibilizar material digital de apoio.',
        responsavel: 'sap',
        prazoEmDias: 10,
        cumpridaEm: -50,
      },
      {
        letra: 'c',
        descricao: 'Acompanhar e oferecer suporte no cadastramento das estruturas e na vinculação de usuários.',
        responsavel: 'sap',
        prazoEmDias: 60,
        contaDaEtapa: 'a',
      },
      {
        letra: 'd',
        descricao: 'Designar servidores para a capacitação de uso.',
        responsavel: 'dpe',
        prazoEmDias: 10,
      },
    ],
  },
  {
    chave: 'tct-mp',
    especie: 'tct',
    numero: 'TCT 9 (MP-AR e SAP-AR)',
    objeto: 'Acesso do Ministério Público aos registros de custódia, para a fiscalização da execução.',
    concede: 'sap',
    recebe: ['mp'],
    escopo: [
      'pessoas.pessoa.ver',
      'execucao.recalculo.ver',
      'incidentes.vista.responder',
      'avisos.aviso.receber',
      'intercambio.arquivo.exportar',
    ],
    publicadoEm: -690,
    fim: 40,
  },
  {
    chave: 'act-policia',
    especie: 'act',
    numero: 'ACT 7 (PC-AR e SAP-AR)',
    objeto: 'Acesso da Polícia Civil aos registros dos casos em que atua.',
    concede: 'sap',
    recebe: ['policia'],
    escopo: DA_POLICIA,
    publicadoEm: -90,
    fim: 640,
  },
  {
    chave: 'act-policia-antigo',
    especie: 'act',
    numero: 'ACT 1 (PC-AR e SAP-AR)',
    objeto: 'Acesso da Polícia Civil aos registros, antes do ACT 7.',
    concede: 'sap',
    recebe: ['policia'],
    escopo: DA_POLICIA,
    publicadoEm: -750,
    fim: -20,
  },
];
