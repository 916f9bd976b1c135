/** O pedido e cada passo são fatos: a transferência é o que eles contam. */
import { campo, type DadosDoTipo, type QualquerTipo, tipoDeFato } from '../../pessoas/index.ts';
import { conferirMovimento } from '../situacao/conferir.ts';
import { DO_MOVIMENTO } from '../situacao/projecoes.ts';
import type { Passo } from '../transferencias/transferencia.ts';

const PEDIDO = 'custodia.transferencia-pedida';

const COMUM = {
  grupo: 'lugar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  projecoes: DO_MOVIMENTO,
} as const;

export const transferenciaPedida = tipoDeFato({
  ...COMUM,
  tipo: PEDIDO,
  nome: 'Pedido de transferência',
  campos: {
    destinoId: campo.estrutura('Para qual unidade', ['estabelecimento']),
    motivo: campo.texto('Por quê', { maximo: 400 }),
  },
  permissao: 'custodia.transferencia.pedir',
  frase: ({ motivo }) => `Pedida a transferência: ${motivo}`,
  emPalavras: ({ motivo }) => `Pediram que você mude de unidade. Motivo: ${motivo}.`,
  conferir: conferirMovimento(PEDIDO),
});
export type DadosDaTransferencia = DadosDoTipo<typeof transferenciaPedida>;

const transferenciaId = campo.fato('Transferência', PEDIDO);

const passo = (qual: Passo) => `custodia.transferencia-${qual}`;

export const transferenciaAutorizada = tipoDeFato({
  ...COMUM,
  tipo: passo('autorizada'),
  nome: 'Transferência autorizada',
  campos: { transferenciaId },
  permissao: 'custodia.transferencia.autorizar',
  frase: () => 'Transferência autorizada',
  emPalavras: () => 'A sua mudança de unidade foi autorizada.',
  conferir: conferirMovimento(passo('autorizada')),
});
export type DadosDoPasso = DadosDoTipo<typeof transferenciaAutorizada>;

export const transferenciaNegada = tipoDeFato({
  ...COMUM,
  tipo: passo('negada'),
  nome: 'Transferência negada',
  campos: { transferenciaId, motivo: campo.texto('Por que se nega', { maximo: 400 }) },
  permissao: 'custodia.transferencia.autorizar',
  frase: ({ motivo }) => `Transferência negada: ${motivo}`,
  emPalavras: ({ motivo }) => `A sua mudança de unidade foi negada. Motivo: ${motivo}.`,
  conferir: conferirMovimento(passo('negada')),
});

/** O dia do fato é o em que se marcou a escolta; a viagem é o fato seguinte. */
export const transferenciaEscolta = tipoDeFato({
  ...COMUM,
  tipo: passo('escolta'),
  nome: 'Escolta da transferência',
  campos: {
    transferenciaId,
    responsavel: campo.texto('Quem responde pela escolta'),
    veiculo: campo.opcional(campo.texto('Veículo', { maximo: 40 })),
    saidaPrevista: campo.opcional(campo.data('Saída prevista')),
  },
  permissao: 'custodia.movimento.lancar',
  frase: ({ responsavel }) => `Escolta marcada: ${responsavel}`,
  emPalavras: () => 'A viagem para a outra unidade foi marcada.',
  conferir: conferirMovimento(passo('escolta')),
});
export type DadosDaEscolta = DadosDoTipo<typeof transferenciaEscolta>;

export const transferenciaEmTransito = tipoDeFato({
  ...COMUM,
  tipo: passo('em-transito'),
  nome: 'Saída para transferência',
  campos: { transferenciaId },
  permissao: 'custodia.movimento.lancar',
  frase: () => 'Saiu da unidade, em transferência',
  emPalavras: () => 'Você saiu da unidade, a caminho da outra.',
  conferir: conferirMovimento(passo('em-transito')),
});

export const transferenciaRecebida = tipoDeFato({
  ...COMUM,
  tipo: passo('recebida'),
  nome: 'Recebimento da transferência',
  campos: { transferenciaId, lugarId: campo.opcional(campo.lugar('Cela')) },
  permissao: 'custodia.movimento.lancar',
  frase: () => 'Recebida na unidade de destino',
  emPalavras: () => 'Você chegou à nova unidade.',
  conferir: conferirMovimento(passo('recebida')),
});
export type DadosDoRecebimento = DadosDoTipo<typeof transferenciaRecebida>;

export const transferenciaCancelada = tipoDeFato({
  ...COMUM,
  tipo: passo('cancelada'),
  nome: 'Transferência cancelada',
  campos: { transferenciaId, motivo: campo.texto('Por que se cancela', { maximo: 400 }) },
  permissao: 'custodia.transferencia.pedir',
  frase: ({ motivo }) => `Transferência cancelada: ${motivo}`,
  emPalavras: ({ motivo }) => `A sua mudança de unidade foi cancelada. Motivo: ${motivo}.`,
  conferir: conferirMovimento(passo('cancelada')),
});

/** O tipo de fato de cada passo. */
export const TIPO_DO_PASSO: Readonly<Record<Passo, QualquerTipo>> = {
  autorizada: transferenciaAutorizada,
  negada: transferenciaNegada,
  escolta: transferenciaEscolta,
  'em-transito': transferenciaEmTransito,
  recebida: transferenciaRecebida,
  cancelada: transferenciaCancelada,
};
