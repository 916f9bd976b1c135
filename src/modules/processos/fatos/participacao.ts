import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { numeroEscrito } from '../numero.ts';
import { PARTICIPACAO } from '../projecoes/participacao.ts';
import { citarProcesso } from '../citar.ts';
import { POLOS } from './polo.ts';

/** Que a pessoa está num processo, ainda que nada mais se saiba dele. */
export const participacao = tipoDeFato({
  tipo: 'processos.participacao',
  nome: 'Processo da pessoa',
  grupo: 'processo',
  campos: { processo: campo.processo(), polo: campo.escolha('Posição no processo', POLOS) },
  permissao: 'processos.processo.lancar',
  duracao: 'desde',
  frase: ({ processo, polo }) => `${POLOS[polo]} no processo ${numeroEscrito(processo)}`,
  emPalavras: ({ processo }) => `Há um processo contra você: ${numeroEscrito(processo)}`,
  citar: citarProcesso('acao-penal'),
  projecoes: [PARTICIPACAO],
});

export type DadosDaParticipacao = DadosDoTipo<typeof participacao>;
