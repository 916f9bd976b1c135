import { campo, tipoDeFato } from '../../pessoas/index.ts';
import { PENDENCIAS_DO_PROCESSO } from '../../processos/index.ts';
import { conferirMovimento } from '../situacao/conferir.ts';
import { DO_MOVIMENTO } from '../situacao/projecoes.ts';

/** Também a de quem não voltou de uma saída. */
export const fuga = tipoDeFato({
  tipo: 'custodia.fuga',
  nome: 'Fuga',
  grupo: 'prisao',
  campos: { circunstancia: campo.opcional(campo.texto('Como foi', { maximo: 400 })) },
  permissao: 'custodia.movimento.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ circunstancia }) => `Fuga${circunstancia ? `: ${circunstancia}` : ''}`,
  emPalavras: () => 'A unidade registrou uma fuga.',
  conferir: conferirMovimento('custodia.fuga'),
  projecoes: DO_MOVIMENTO,
});

export const recaptura = tipoDeFato({
  tipo: 'custodia.recaptura',
  nome: 'Recaptura',
  grupo: 'prisao',
  campos: { circunstancia: campo.opcional(campo.texto('Como foi', { maximo: 400 })) },
  permissao: 'custodia.movimento.lancar',
  art2: 'II',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ circunstancia }) => `Recaptura${circunstancia ? `: ${circunstancia}` : ''}`,
  emPalavras: () => 'Você voltou à prisão depois da fuga.',
  conferir: conferirMovimento('custodia.recaptura'),
  projecoes: DO_MOVIMENTO,
});

export const obito = tipoDeFato({
  tipo: 'custodia.obito',
  nome: 'Morte',
  grupo: 'prisao',
  campos: {
    local: campo.opcional(campo.texto('Onde')),
    certidao: campo.opcional(campo.texto('Certidão de óbito', { maximo: 60 })),
    comunicadaAFamilia: campo.opcional(campo.simOuNao('A família foi avisada')),
  },
  permissao: 'custodia.movimento.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ certidao }) => `Morte${certidao ? ` (certidão ${certidao})` : ''}`,
  conferir: conferirMovimento('custodia.obito'),
  projecoes: [...DO_MOVIMENTO, PENDENCIAS_DO_PROCESSO],
});
