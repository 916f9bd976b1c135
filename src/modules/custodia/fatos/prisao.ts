import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso } from '../../processos/index.ts';
import { conferirMovimento } from '../situacao/conferir.ts';
import { DO_MOVIMENTO } from '../situacao/projecoes.ts';
import { ESPECIES_DE_PRISAO, type EspecieDePrisao } from '../situacao/situacao.ts';

/** A data da prisão ou da internação. De quem já está presa e responde por outro processo, o que se lança é um título. */
export const prisao = tipoDeFato({
  tipo: 'custodia.prisao',
  nome: 'Prisão',
  grupo: 'prisao',
  campos: {
    especie: campo.escolha('Espécie de prisão', ESPECIES_DE_PRISAO),
    processo: campo.opcional(campo.processo('Processo ou inquérito com número CNJ')),
    autoridade: campo.opcional(campo.texto('Quem prendeu', { dica: 'Nome e cargo, ou a equipe.' })),
    local: campo.opcional(campo.texto('Onde foi presa')),
  },
  permissao: 'custodia.prisao.lancar',
  art2: 'II',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ especie, local }) => `Prisão: ${ESPECIES_DE_PRISAO[especie].toLowerCase()}${local ? `, em ${local}` : ''}`,
  emPalavras: ({ especie }) => `Começou a sua prisão. Motivo: ${POR_QUE[especie]}.`,
  conferir: conferirMovimento('custodia.prisao'),
  citar: citarProcesso('acao-penal'),
  projecoes: DO_MOVIMENTO,
});

export type DadosDaPrisao = DadosDoTipo<typeof prisao>;

/** Para a própria pessoa e a família. */
const POR_QUE: Readonly<Record<EspecieDePrisao, string>> = {
  flagrante: 'a polícia diz que o crime tinha acabado de acontecer (flagrante)',
  temporaria: 'o juiz mandou prender por poucos dias, para investigar (temporária)',
  preventiva: 'o juiz mandou prender enquanto o processo corre (preventiva)',
  condenacao: 'uma condenação',
  internacao: 'o juiz mandou internar, para tratamento',
  civil: 'dívida de pensão',
  internacional: 'um pedido de saída do país ou de outro país',
};

export const A_QUEM = {
  familia: 'Família ou pessoa indicada',
  defensor: 'Defensor ou advogado',
  juizo: 'Juízo',
  'ministerio-publico': 'Ministério Público',
} as const;

/** A comunicação tem hora: a lei a quer imediata (CPP, art. 306; CF, art. 5º, LXII). */
export const comunicacao = tipoDeFato({
  tipo: 'custodia.comunicacao',
  nome: 'Comunicação da prisão',
  grupo: 'prisao',
  campos: {
    a: campo.escolha('A quem se comunicou', A_QUEM),
    quem: campo.texto('Nome de quem recebeu'),
    meio: campo.texto('Por que meio', { maximo: 80, dica: 'Telefone, e-mail, em pessoa…' }),
  },
  permissao: 'custodia.prisao.lancar',
  art2: 'III',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'pede',
  frase: ({ a, quem, meio }) => `${A_QUEM[a]}: ${quem}, por ${meio}`,
  emPalavras: ({ a, quem }) => `${A_QUEM[a]} soube da sua prisão: ${quem}.`,
  projecoes: [],
});

export type DadosDaComunicacao = DadosDoTipo<typeof comunicacao>;

export const RESULTADOS_DA_AUDIENCIA = {
  'conversao-em-preventiva': 'Flagrante convertido em preventiva',
  'manutencao-da-prisao': 'Prisão mantida',
  relaxamento: 'Prisão relaxada',
  'liberdade-provisoria': 'Liberdade provisória',
  'liberdade-com-cautelares': 'Liberdade provisória com medidas cautelares',
  domiciliar: 'Prisão domiciliar',
} as const;

/** Em 24 horas da prisão (CPP, art. 310; Res. CNJ 213/2015). */
export const audienciaDeCustodia = tipoDeFato({
  tipo: 'custodia.audiencia-de-custodia',
  nome: 'Audiência de custódia',
  grupo: 'prisao',
  campos: {
    processo: campo.opcional(campo.processo()),
    resultado: campo.escolha('Resultado', RESULTADOS_DA_AUDIENCIA),
    relatoDeViolencia: campo.opcional(campo.simOuNao('Houve relato de violência na prisão')),
    videoconferencia: campo.opcional(campo.simOuNao('Por videoconferência')),
  },
  permissao: 'execucao.decisao.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ resultado }) => `Audiência de custódia: ${RESULTADOS_DA_AUDIENCIA[resultado].toLowerCase()}`,
  emPalavras: ({ resultado }) => `O juiz ouviu você e decidiu: ${RESULTADOS_DA_AUDIENCIA[resultado].toLowerCase()}.`,
  citar: citarProcesso('acao-penal'),
  projecoes: [],
});

export type DadosDaAudiencia = DadosDoTipo<typeof audienciaDeCustodia>;
