/** A monitoração eletrônica: quem decide é o juiz (art. 2º, XI); quem a opera é a central. */
import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso } from '../../processos/index.ts';
import { conferirMonitoracao } from '../monitoracao/conferir.ts';
import { MONITORACAO } from '../monitoracao/projecao.ts';
import { PENDENCIAS_DA_CUSTODIA } from '../situacao/pendencias.ts';
import { LUGAR, SITUACAO } from '../situacao/projecoes.ts';

const DECISAO = 'custodia.monitoracao';
const monitoracaoId = campo.fato('Monitoração', DECISAO);
const DE_QUEM_OPERA = {
  grupo: 'monitoracao',
  permissao: 'custodia.monitoracao.operar',
  art2: 'XI',
  prazoEmHoras: 24,
  duracao: 'instante',
  conferir: conferirMonitoracao,
} as const;

/** Não há monitoração sem prazo nem sem condições (Res. CNJ 417/2021, art. 14). A prorrogação é outra decisão. */
export const monitoracao = tipoDeFato({
  tipo: DECISAO,
  nome: 'Decisão de monitoração eletrônica',
  grupo: 'monitoracao',
  campos: {
    prazo: campo.data('Até quando', { dica: 'Último dia. Vencido sem prorrogação, a monitoração acaba sozinha.' }),
    condicoes: campo.textoLongo('Condições'),
    processo: campo.opcional(campo.processo()),
    centralId: campo.opcional(campo.estrutura('Central que acompanha', ['administracao-prisional', 'setor'])),
    prorrogaId: campo.opcional(campo.fato('Prorroga qual monitoração', DECISAO)),
  },
  permissao: 'execucao.decisao.lancar',
  art2: 'XI',
  prazoEmHoras: 24,
  duracao: 'instante',
  frase: ({ prazo, prorrogaId }) =>
    `Monitoração eletrônica ${prorrogaId ? 'prorrogada' : 'determinada'} até ${prazo.split('-').toReversed().join('/')}`,
  emPalavras: ({ prazo, condicoes }) =>
    `O juiz mandou usar tornozeleira até ${prazo.split('-').toReversed().join('/')}. Condições: ${condicoes}.`,
  conferir: ({ dia, dados: { prazo, prorrogaId } }, vigentes) => [
    ...(prazo < dia ? [{ codigo: 'prazo-vencido', campo: 'prazo', mensagem: 'O prazo acaba antes de começar.' }] : []),
    ...(prorrogaId === undefined ? [] : conferirMonitoracao({ dia, dados: { monitoracaoId: prorrogaId } }, vigentes)),
  ],
  citar: citarProcesso('execucao'),
  projecoes: [MONITORACAO, SITUACAO, LUGAR, PENDENCIAS_DA_CUSTODIA],
});
export type DadosDaMonitoracao = DadosDoTipo<typeof monitoracao>;

export const monitoracaoInstalada = tipoDeFato({
  ...DE_QUEM_OPERA,
  tipo: 'custodia.monitoracao-instalada',
  nome: 'Equipamento instalado',
  campos: { monitoracaoId, equipamento: campo.texto('Número do equipamento', { maximo: 60 }) },
  hora: 'aceita',
  frase: ({ equipamento }) => `Equipamento ${equipamento} instalado`,
  emPalavras: () => 'A tornozeleira foi colocada.',
  projecoes: [MONITORACAO],
});
export type DadosDaMonitoracaoInstalada = DadosDoTipo<typeof monitoracaoInstalada>;

export const ESPECIES_DE_ZONA = { inclusao: 'Onde deve ficar', exclusao: 'Onde não pode ir' } as const;

/** Graus com até seis casas, com ponto ou vírgula; guarda-se com ponto. */
const grau = (rotulo: string, maximo: number) => {
  const base = campo.texto(rotulo, { maximo: 12, dica: `Em graus, de -${maximo} a ${maximo}.` });
  const esquema = base.esquema.transform((t, ctx) => {
    const n = Number(t.replace(',', '.'));
    if (Number.isFinite(n) && Math.abs(n) <= maximo) return String(n);
    ctx.addIssue(`${rotulo}: escreva os graus, de -${maximo} a ${maximo}.`);
    return t;
  });
  return { ...base, esquema };
};

export const monitoracaoZona = tipoDeFato({
  ...DE_QUEM_OPERA,
  tipo: 'custodia.monitoracao-zona',
  nome: 'Zona da monitoração',
  campos: {
    monitoracaoId,
    especie: campo.escolha('Espécie', ESPECIES_DE_ZONA),
    nome: campo.texto('Nome', { maximo: 80, dica: 'Casa, trabalho, endereço da vítima…' }),
    latitude: grau('Latitude', 90),
    longitude: grau('Longitude', 180),
    raioMetros: campo.inteiro('Raio, em metros', 10, 100_000),
  },
  sigilo: 'restrito',
  frase: ({ especie, nome, raioMetros }) => `${ESPECIES_DE_ZONA[especie]}: ${nome}, raio de ${raioMetros} m`,
  projecoes: [],
});
export type DadosDaZona = DadosDoTipo<typeof monitoracaoZona>;

export const ESPECIES_DE_VIOLACAO = {
  zona: 'Saiu da zona, ou entrou onde não pode',
  bateria: 'Bateria descarregada',
  sinal: 'Perda de sinal',
  rompimento: 'Equipamento rompido',
  horario: 'Fora do horário',
} as const;

export const monitoracaoViolacao = tipoDeFato({
  ...DE_QUEM_OPERA,
  tipo: 'custodia.monitoracao-violacao',
  nome: 'Violação da monitoração',
  campos: {
    monitoracaoId,
    especie: campo.escolha('O que houve', ESPECIES_DE_VIOLACAO),
    descricao: campo.texto('Descrição', { maximo: 400 }),
  },
  hora: 'pede',
  frase: ({ especie, descricao }) => `${ESPECIES_DE_VIOLACAO[especie]}: ${descricao}`,
  emPalavras: ({ especie }) => `A central registrou: ${ESPECIES_DE_VIOLACAO[especie].toLowerCase()}.`,
  projecoes: [MONITORACAO],
});
export type DadosDaViolacao = DadosDoTipo<typeof monitoracaoViolacao>;

export const MOTIVOS_DO_FIM_DA_MONITORACAO = {
  revogacao: 'Revogada pelo juiz',
  'fim-do-prazo': 'Fim do prazo',
  descumprimento: 'Descumprimento',
  'nova-prisao': 'Nova prisão',
  'extincao-da-pena': 'Extinção da pena',
} as const;

export const monitoracaoEncerrada = tipoDeFato({
  tipo: 'custodia.monitoracao-encerrada',
  nome: 'Fim da monitoração',
  grupo: 'monitoracao',
  campos: { monitoracaoId, motivo: campo.escolha('Motivo', MOTIVOS_DO_FIM_DA_MONITORACAO) },
  permissao: 'execucao.decisao.lancar',
  art2: 'XI',
  prazoEmHoras: 24,
  duracao: 'instante',
  frase: ({ motivo }) => `Fim da monitoração: ${MOTIVOS_DO_FIM_DA_MONITORACAO[motivo].toLowerCase()}`,
  emPalavras: () => 'A monitoração com tornozeleira acabou.',
  conferir: conferirMonitoracao,
  projecoes: [MONITORACAO, SITUACAO, LUGAR, PENDENCIAS_DA_CUSTODIA],
});
export type DadosDaMonitoracaoEncerrada = DadosDoTipo<typeof monitoracaoEncerrada>;
