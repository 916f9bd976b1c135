import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { conferirMovimento } from '../situacao/conferir.ts';
import { DO_MOVIMENTO } from '../situacao/projecoes.ts';

export const MOTIVOS_DA_ENTRADA = {
  prisao: 'Prisão',
  transferencia: 'Transferência',
  recaptura: 'Recaptura',
  retorno: 'Retorno',
  outra: 'Outro',
} as const;

export const entrada = tipoDeFato({
  tipo: 'custodia.entrada',
  nome: 'Entrada na unidade',
  grupo: 'lugar',
  campos: {
    estruturaId: campo.estrutura('Unidade', ['estabelecimento']),
    motivo: campo.escolha('Motivo', MOTIVOS_DA_ENTRADA),
    lugarId: campo.opcional(campo.lugar('Cela')),
    pertences: campo.opcional(campo.textoLongo('Pertences guardados', { maximo: 1000 })),
  },
  permissao: 'custodia.movimento.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ motivo }) => `Entrada na unidade: ${MOTIVOS_DA_ENTRADA[motivo].toLowerCase()}`,
  emPalavras: () => 'Você chegou à unidade.',
  conferir: conferirMovimento('custodia.entrada'),
  projecoes: DO_MOVIMENTO,
});

export type DadosDaEntrada = DadosDoTipo<typeof entrada>;

export const alojamento = tipoDeFato({
  tipo: 'custodia.alojamento',
  nome: 'Mudança de cela',
  grupo: 'lugar',
  campos: {
    lugarId: campo.lugar('Cela'),
    motivo: campo.opcional(campo.texto('Motivo')),
  },
  permissao: 'custodia.movimento.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ motivo }) => `Mudança de cela${motivo ? `: ${motivo}` : ''}`,
  emPalavras: () => 'Você mudou de cela.',
  conferir: conferirMovimento('custodia.alojamento'),
  projecoes: DO_MOVIMENTO,
});

export type DadosDoAlojamento = DadosDoTipo<typeof alojamento>;
