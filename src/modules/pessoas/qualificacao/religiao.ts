import { texto } from '../fatos/campos.ts';
import { tipoDeFato } from '../fatos/tipo.ts';

/** Para a assistência religiosa (LEP, art. 24). Dado sensível (LGPD, art. 5º, II): só quem pode ver o restrito o vê. */
export const religiao = tipoDeFato({
  tipo: 'pessoas.religiao',
  nome: 'Religião',
  grupo: 'qualificacao',
  campos: { religiao: texto('Religião', { maximo: 60, dica: 'Só se a própria pessoa quis dizer.' }) },
  permissao: 'pessoas.qualificacao.lancar',
  sigilo: 'restrito',
  duracao: 'desde',
  frase: ({ religiao: r }) => r,
  projecoes: [],
});
