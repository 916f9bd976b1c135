import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso } from '../../processos/index.ts';
import { conferirMovimento } from '../situacao/conferir.ts';
import { DO_MOVIMENTO } from '../situacao/projecoes.ts';

/** As espécies de alvará e de desinternação (Res. CNJ 417/2021, art. 7º), mais o fim do prazo, que dispensa alvará. */
export const MOTIVOS_DA_SOLTURA = {
  'liberdade-provisoria': 'Liberdade provisória',
  relaxamento: 'Relaxamento da prisão',
  'revogacao-da-preventiva': 'Revogação da preventiva',
  'revogacao-da-temporaria': 'Revogação da temporária',
  'prazo-da-temporaria': 'Fim do prazo da temporária',
  fianca: 'Fiança',
  'rejeicao-da-denuncia': 'Rejeição da denúncia',
  impronuncia: 'Impronúncia',
  trancamento: 'Trancamento do processo',
  absolvicao: 'Absolvição',
  'condenacao-em-aberto': 'Condenação em regime aberto',
  'semiaberto-com-condicoes': 'Semiaberto com condições',
  progressao: 'Progressão de regime',
  livramento: 'Livramento condicional',
  domiciliar: 'Prisão domiciliar',
  'extincao-da-pena': 'Extinção da pena',
  'extincao-da-punibilidade': 'Extinção da punibilidade',
  'pagamento-de-alimentos': 'Quitação da dívida de alimentos',
  desinternacao: 'Desinternação',
  outra: 'Outro',
} as const;

export const soltura = tipoDeFato({
  tipo: 'custodia.soltura',
  nome: 'Soltura',
  grupo: 'prisao',
  campos: {
    motivo: campo.escolha('Motivo', MOTIVOS_DA_SOLTURA),
    processo: campo.opcional(campo.processo()),
    ordem: campo.opcional(campo.texto('Número do alvará ou da ordem', { maximo: 60 })),
    recebidaEm: campo.opcional(
      campo.data('Dia em que a ordem chegou', {
        dica: 'O alvará se cumpre em até 24 horas (Res. CNJ 417/2021, art. 6º).',
      }),
    ),
    endereco: campo.opcional(campo.texto('Endereço e telefone que deixou', { maximo: 300 })),
  },
  permissao: 'custodia.movimento.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ motivo, ordem }) => `Soltura: ${MOTIVOS_DA_SOLTURA[motivo].toLowerCase()}${ordem ? ` (${ordem})` : ''}`,
  emPalavras: ({ motivo }) => `Você saiu da prisão: ${MOTIVOS_DA_SOLTURA[motivo].toLowerCase()}.`,
  conferir: conferirMovimento('custodia.soltura'),
  citar: citarProcesso('acao-penal'),
  projecoes: DO_MOVIMENTO,
});

export type DadosDaSoltura = DadosDoTipo<typeof soltura>;
