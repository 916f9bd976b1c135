import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso, ESPECIES_DE_ALVARA, PENDENCIAS_DO_PROCESSO } from '../../processos/index.ts';
import { conferirMovimento } from '../situacao/conferir.ts';
import { DO_MOVIMENTO } from '../situacao/projecoes.ts';

/** As espécies de alvará, mais o fim do prazo, que o dispensa (Lei 7.960/1989, art. 2º, § 7º). */
export const MOTIVOS_DA_SOLTURA = {
  ...ESPECIES_DE_ALVARA,
  'prazo-da-temporaria': 'Fim do prazo da temporária',
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
  projecoes: [...DO_MOVIMENTO, PENDENCIAS_DO_PROCESSO],
});

export type DadosDaSoltura = DadosDoTipo<typeof soltura>;
