/**
 * O que se confere olhando o arquivo inteiro: repetições, e os poderes que não podem ficar na mesma mão. Lê o que foi
 * escrito, ainda que com outros erros, para que todos os problemas saiam de uma vez.
 */
import { z } from 'zod';
import { ESPECIES, type EspecieDeEstrutura } from '../estruturas/estrutura.ts';
import { ehPapel, type IdDoPapel, papelDe } from '../permissao/papeis.ts';
import { porQueNaoCabe } from '../vinculos/cabimento.ts';

/** Em que ponto do arquivo: `['orgaos', 0, 'pessoas', 1, 'cpf']`. */
export type Ponto = readonly (string | number)[];

export interface ProblemaDaImplantacao {
  ponto: Ponto;
  mensagem: string;
}

const textoLido = z.string().trim().catch('');
const listaDe = <T extends z.ZodType>(item: T) => z.array(item).catch([]);
const pessoaLida = z
  .object({
    cpf: textoLido.transform((t) => t.replaceAll(/\D/g, '')),
    email: textoLido.transform((t) => t.toLowerCase()),
    papeis: listaDe(textoLido),
  })
  .catch({ cpf: '', email: '', papeis: [] });
const orgaoLido = z
  .object({ sigla: textoLido, especie: textoLido, pessoas: listaDe(pessoaLida) })
  .catch({ sigla: '', especie: '', pessoas: [] });
const lidoSchema = z
  .object({ orgaoGestor: textoLido, orgaos: listaDe(orgaoLido) })
  .catch({ orgaoGestor: '', orgaos: [] });
type OrgaoLido = z.output<typeof orgaoLido>;

export function conferirConjunto(bruto: unknown): ProblemaDaImplantacao[] {
  const { orgaoGestor, orgaos } = lidoSchema.parse(bruto);
  const ehGestor = ({ sigla }: OrgaoLido) => sigla !== '' && sigla.toLowerCase() === orgaoGestor.toLowerCase();
  const problemas: ProblemaDaImplantacao[] = [];
  if (orgaoGestor !== '' && orgaos.length > 0 && !orgaos.some(ehGestor)) {
    problemas.push({ ponto: ['orgaoGestor'], mensagem: `Nenhum dos órgãos tem a sigla ${orgaoGestor}.` });
  }
  const pessoas = orgaos.flatMap((o, i) =>
    o.pessoas.map((p, j) => ({ ...p, ponto: ['orgaos', i, 'pessoas', j] as const })),
  );
  const siglas = orgaos.map((o, i) => ({ valor: o.sigla.toLowerCase(), ponto: ['orgaos', i, 'sigla'] }));
  const cpfs = pessoas.map((p) => ({ valor: p.cpf, ponto: [...p.ponto, 'cpf'] }));
  const emails = pessoas.map((p) => ({ valor: p.email, ponto: [...p.ponto, 'email'] }));
  return [
    ...problemas,
    ...repetidos(siglas, 'Outro órgão do arquivo tem esta sigla.'),
    ...repetidos(cpfs, 'Outra pessoa do arquivo tem este CPF. Cada uma aparece uma vez, com todos os seus papéis.'),
    ...repetidos(emails, 'Outra pessoa do arquivo tem este e-mail: quem o lê receberia o acesso das duas.'),
    ...orgaos.flatMap((o, i) => doOrgao(o, i, ehGestor(o))),
  ];
}

function repetidos(valores: readonly { valor: string; ponto: Ponto }[], mensagem: string): ProblemaDaImplantacao[] {
  const vistos = new Set<string>();
  const problemas: ProblemaDaImplantacao[] = [];
  for (const { valor, ponto } of valores) {
    if (valor !== '' && vistos.has(valor)) problemas.push({ ponto, mensagem });
    vistos.add(valor);
  }
  return problemas;
}

/** Papéis que o órgão precisa ter desde o começo, e o que se perde sem eles. */
const FALTA: readonly [papel: IdDoPapel, soNoGestor: boolean, semEle: string][] = [
  ['cadastrador-vinculador', false, 'ninguém poderia propor papéis'],
  ['cadastrador-autorizador', false, 'ninguém poderia autorizar os papéis propostos'],
  ['gestor-do-sistema', true, 'ninguém poderia cadastrar órgãos e acordos'],
  ['auditor', true, 'ninguém poderia conferir os registros'],
];

function doOrgao(orgao: OrgaoLido, i: number, gestor: boolean): ProblemaDaImplantacao[] {
  const ponto = ['orgaos', i, 'pessoas'];
  const dados = new Set(orgao.pessoas.flatMap((p) => p.papeis));
  const faltas = FALTA.filter(([papel, soNoGestor]) => !dados.has(papel) && (gestor || !soNoGestor));
  return [
    ...faltas.map(([papel, , semEle]) => ({
      ponto,
      mensagem: `Falta no órgão quem tenha o papel ${papel}: sem ele, ${semEle}.`,
    })),
    ...orgao.pessoas.flatMap(({ papeis }, j) => dosPapeis(papeis, orgao, gestor, [...ponto, j, 'papeis'])),
  ];
}

function dosPapeis(
  papeis: readonly string[],
  { especie }: OrgaoLido,
  gestor: boolean,
  ponto: Ponto,
): ProblemaDaImplantacao[] {
  const tem = (papel: IdDoPapel) => papeis.includes(papel);
  const mensagens: string[] = [];
  if (Object.hasOwn(ESPECIES, especie)) {
    const especieDoOrgao = especie as EspecieDeEstrutura;
    const lugar = { especie: especieDoOrgao, especieDoOrgao, orgaoGestor: gestor };
    mensagens.push(...papeis.filter(ehPapel).flatMap((p) => porQueNaoCabe(p, lugar) ?? []));
  }
  if (tem('cadastrador-vinculador') && tem('cadastrador-autorizador')) {
    mensagens.push('Quem propõe papéis não pode ser quem os autoriza: designe duas pessoas.');
  }
  if (tem('auditor') && papeis.length > 1) {
    mensagens.push(`Quem tem o papel ${papelDe('auditor').nome} confere os outros: não pode ter nenhum além desse.`);
  }
  if (new Set(papeis).size < papeis.length) mensagens.push('O mesmo papel foi escrito duas vezes.');
  return mensagens.map((mensagem) => ({ ponto, mensagem }));
}
