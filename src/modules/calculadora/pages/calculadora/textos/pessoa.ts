import type { Textos } from './texto.ts';

export const TEXTOS_DA_PESSOA: Textos = {
  titulo: { rotulo: 'Título do caso', dica: 'Para você reconhecer o caso depois. Aparece no relatório.' },
  fonte: { rotulo: 'De onde vêm os dados', dica: 'Por exemplo: guia de execução e atestado de pena de tal dia.' },
  emData: {
    rotulo: 'Calcular como se fosse o dia',
    dica: 'Em branco: hoje. Mude para ver a situação em outro dia.',
  },
  'pessoa.nome': { rotulo: 'Nome' },
  'pessoa.nascimento': {
    rotulo: 'Nascimento',
    dica: 'Muda a prescrição (menos de 21 ou mais de 70 anos) e o indulto.',
  },
  'pessoa.sexo': { rotulo: 'Sexo', opcoes: { feminino: 'Feminino', masculino: 'Masculino' } },
  'pessoa.gestante': { rotulo: 'Está grávida' },
  'pessoa.responsavelPorCriancaOuPessoaComDeficiencia': {
    rotulo: 'É mãe ou responsável por criança ou por pessoa com deficiência',
  },
  'pessoa.integrouOrganizacaoCriminosa': { rotulo: 'Integrou organização criminosa' },
};
