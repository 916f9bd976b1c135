import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { conferirMovimento } from '../situacao/conferir.ts';
import { DO_MOVIMENTO } from '../situacao/projecoes.ts';

export const MOTIVOS_DA_SAIDA = {
  hospital: 'Hospital ou atendimento de saúde',
  audiencia: 'Audiência',
  'saida-temporaria': 'Saída temporária',
  'trabalho-externo': 'Trabalho externo',
  outra: 'Outro',
} as const;

/** Sai e volta: continua presa, e da mesma unidade. */
export const saidaBreve = tipoDeFato({
  tipo: 'custodia.saida-breve',
  nome: 'Saída por pouco tempo',
  grupo: 'lugar',
  campos: {
    motivo: campo.escolha('Motivo', MOTIVOS_DA_SAIDA),
    destino: campo.opcional(campo.texto('Para onde')),
    voltaPrevista: campo.opcional(campo.data('Volta prevista', { dica: 'O último dia em que deve estar de volta.' })),
  },
  permissao: 'custodia.movimento.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ motivo, destino }) => `Saiu: ${MOTIVOS_DA_SAIDA[motivo].toLowerCase()}${destino ? ` (${destino})` : ''}`,
  emPalavras: ({ motivo }) => `Você saiu por pouco tempo: ${MOTIVOS_DA_SAIDA[motivo].toLowerCase()}.`,
  conferir: (novo, vigentes) => [
    ...(novo.dados.voltaPrevista !== undefined && novo.dados.voltaPrevista < novo.dia
      ? [
          {
            codigo: 'volta-antes',
            campo: 'voltaPrevista',
            mensagem: 'A volta prevista é antes da saída. Confira as datas.',
          },
        ]
      : []),
    ...conferirMovimento('custodia.saida-breve')(novo, vigentes),
  ],
  projecoes: DO_MOVIMENTO,
});

export type DadosDaSaidaBreve = DadosDoTipo<typeof saidaBreve>;

export const retorno = tipoDeFato({
  tipo: 'custodia.retorno',
  nome: 'Volta à unidade',
  grupo: 'lugar',
  campos: { observacao: campo.opcional(campo.texto('Observação', { maximo: 400 })) },
  permissao: 'custodia.movimento.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ observacao }) => `Voltou à unidade${observacao ? `: ${observacao}` : ''}`,
  emPalavras: () => 'Você voltou à unidade.',
  conferir: conferirMovimento('custodia.retorno'),
  projecoes: DO_MOVIMENTO,
});
