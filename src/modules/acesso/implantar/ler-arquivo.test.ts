import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lerImplantacao } from './ler-arquivo.ts';

const manual = readFileSync(join(import.meta.dirname, '../../../../docs/implantacao.md'), 'utf8');
const EXEMPLO = /```yaml\n([\s\S]*?)```/.exec(manual)?.[1] ?? '';

const problemasDe = (texto: string): string[] => {
  const lida = lerImplantacao(texto);
  return lida.ok ? [] : lida.problemas;
};
/** O exemplo do manual com uma mudança, que precisa estar nele. */
const trocar = (de: string, por: string): string => {
  expect(EXEMPLO).toContain(de);
  return EXEMPLO.replace(de, por);
};

it('o exemplo do manual serve como está, e os números continuam texto', () => {
  const lida = lerImplantacao(EXEMPLO);
  if (!lida.ok) throw new Error(lida.problemas.join('\n'));
  const [gestor, defensoria] = lida.valor.orgaos;
  expect(gestor).toMatchObject({ sigla: 'SENAPPEN', fuso: 'America/Sao_Paulo' });
  expect(defensoria?.pessoas[0]).toMatchObject({ cpf: '00000000515', matricula: '1234', nomeSocial: 'Vera Lis' });
});

it.each([
  ['órgão gestor que não está', 'orgaoGestor: SENAPPEN', 'orgaoGestor: XYZ', /^linha 1: Nenhum dos órgãos tem a sigla/],
  ['CPF repetido', '000.000.006-04', '000.000.005-15', /Outra pessoa do arquivo tem este CPF/],
  ['e-mail repetido', 'augusto.angico@', 'VERA.imbuia@', /Outra pessoa do arquivo tem este e-mail/],
  ['sigla repetida', 'sigla: DPE', 'sigla: senappen', /Outro órgão do arquivo tem esta sigla/],
  ['CPF errado', '000.000.006-04', '000.000.006-05', /O CPF não confere/],
  ['chave que não há', 'cargo: Auditor', 'cargos: Auditor', /Aqui não há "cargos"\. Há: nome, /],
  ['categoria que não há', 'categoria: defensor-publico', 'categoria: rei', /Escreva a categoria: defensor-publico, /],
  ['papel que não se implanta', '[auditor]', '[magistrado]', /Escreva o papel: gestor-do-sistema, auditor/],
  ['espécie que não é órgão', 'especie: defensoria', 'especie: vara', /Escreva a espécie: defensoria, /],
  ['auditor com outro papel', '[auditor]', '[auditor, cadastrador-de-estruturas]', /não pode ter nenhum além desse/],
  ['sem auditor', '[auditor]', '[cadastrador-de-estruturas]', /Falta no órgão quem tenha o papel auditor/],
  [
    'auditor fora do gestor',
    '[cadastrador-de-estruturas, cadastrador-vinculador]',
    '[auditor]',
    /só se dá no órgão que/,
  ],
  ['sem pessoas', /pessoas:[\s\S]*?(?=\n\n)/.exec(EXEMPLO)?.[0] ?? '', 'pessoas: []', /Escreva as pessoas do órgão/],
  ['recuo errado', '    sigla: DPE', '   sigla: DPE', /não é YAML válido/],
])('%s', (_caso, de, por, mensagem) => {
  expect(problemasDe(trocar(de, por))).toContainEqual(expect.stringMatching(mensagem));
});

it('quem propõe não autoriza, no mesmo órgão', () => {
  const texto = trocar(
    '[cadastrador-de-estruturas, cadastrador-vinculador]',
    '[cadastrador-vinculador, cadastrador-autorizador]',
  );
  const linha = texto.split('\n').findIndex((l) => l.includes('vinculador, cadastrador-autorizador')) + 1;
  expect(problemasDe(texto)).toEqual([
    `linha ${linha}: Quem propõe papéis não pode ser quem os autoriza: designe duas pessoas.`,
  ]);
});

it('diz tudo de uma vez, da primeira linha à última, o que falta e o que não combina', () => {
  const problemas = problemasDe(
    'orgaoGestor: A\norgaos:\n  - sigla: B\n    pessoas:\n      - cpf: 1\n        papeis: [auditor]\n',
  );
  const linhas = problemas.map((p) => Number(/^linha (\d+)/.exec(p)?.[1]));
  expect(linhas).toEqual(linhas.toSorted((a, b) => a - b));
  for (const parte of ['sigla A', 'o nome', 'a espécie', 'o ato', 'O CPF', 'o cargo', 'cadastrador-vinculador']) {
    expect(problemas.join('\n')).toContain(parte);
  }
});

it.each(['', '[]', 'texto', 'orgaos: x', 'orgaos: [1, {pessoas: [2]}]', '- a\n- b', 'a: *b', '{{{'])(
  'entrada ruim tem problema, nunca exceção: %j',
  (texto) => {
    expect(problemasDe(texto).length).toBeGreaterThan(0);
  },
);
