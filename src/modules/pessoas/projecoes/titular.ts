/** O que o acesso sabe da pessoa: com que nome aparece, e o que ela e a família dizem para entrar. */
import { projetarColunas } from '../fatos/projecao.ts';
import { quemE } from './quem-e.ts';
import { soPublicos } from './so-publicos.ts';

export const TITULAR = projetarColunas('acesso.titular', ['nome', 'nascimento', 'mae'], (pessoaId, fatos) => {
  const { nome, nomeSocial, nascimento, mae } = quemE(soPublicos(fatos));
  return [{ pessoa_id: pessoaId, nome: nomeSocial ?? nome, nascimento: nascimento ?? null, mae: mae ?? null }];
});
