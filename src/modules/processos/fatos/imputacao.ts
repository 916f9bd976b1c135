import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso } from '../citar.ts';
import { PARTICIPACAO } from '../projecoes/participacao.ts';
import { fatoDepois } from './conferencias.ts';
import { crimeEscrito, nomeDoCrime } from './crime.ts';

/** O tipo penal e a pena em abstrato (Lei 12.714/2012, art. 2º, IV). Na prisão ainda pode não haver número de processo. */
export const imputacao = tipoDeFato({
  tipo: 'processos.imputacao',
  nome: 'Crime imputado',
  grupo: 'processo',
  campos: {
    processo: campo.opcional(campo.processo()),
    tipoPenal: campo.tipoPenal('Crime'),
    dataDoFato: campo.data('Data do fato'),
    penaMaxima: campo.opcional(
      campo.pena('Pena máxima do crime', { dica: 'Só se o crime não está no catálogo, que já a sabe.' }),
    ),
  },
  permissao: 'custodia.prisao.lancar',
  art2: 'IV',
  prazoEmHoras: 24,
  duracao: 'instante',
  frase: ({ tipoPenal }) => `Crime imputado: ${crimeEscrito(tipoPenal)}`,
  emPalavras: ({ tipoPenal }) => `Acusação: ${nomeDoCrime(tipoPenal)}`,
  conferir: ({ dados, dia }) => fatoDepois(dados.dataDoFato, dia),
  citar: citarProcesso('acao-penal'),
  projecoes: [PARTICIPACAO],
});

export type DadosDaImputacao = DadosDoTipo<typeof imputacao>;
