/** As pessoas fictícias por que se pode entrar, como `npm start` as mostra. */
import { TITULARES } from '../demo/titulares.ts';
import { listarPessoasDeDemonstracao, type Servicos } from './modules/acesso/index.ts';
import { dataCurta } from './ui/texto.ts';

export async function logins(servicos: Servicos): Promise<string> {
  const pessoas = await listarPessoasDeDemonstracao(servicos);
  const largura = Math.max(0, ...pessoas.map((p) => p.papeis.length));
  return [
    '\nPessoas fictícias (em /entrar, com um clique, sem senha):',
    ...pessoas.map((p) => `  ${p.papeis.padEnd(largura)}  ${p.nome}, ${p.lotacao}${p.nota ? ` (${p.nota})` : ''}`),
    '\nPessoa presa ou família (em /entrar/codigo):',
    ...TITULARES.filter((t) => t.codigo).map(
      (t) => `  código ${t.codigo}, nascimento ${dataCurta(t.nascimento)}, mãe ${t.mae}`,
    ),
  ].join('\n');
}
