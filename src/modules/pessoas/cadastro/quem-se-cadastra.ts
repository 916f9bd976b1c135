/** O que se diz de uma pessoa para cadastrá-la, passo a passo; e o que disso vira fato e comparação. */
import { z } from 'zod';
import { cpf, data, escolha, opcional, texto } from '../../../platform/entrada/campos.ts';
import type { FatoNovo } from '../fatos/novo.ts';
import type { RegistroDePessoa } from '../identidade/index.ts';
import { documento, excecao, filiacao, nascimento, nome, sexo } from '../qualificacao/index.ts';
import { ESPECIES_DE_DOCUMENTO } from '../qualificacao/documento.ts';
import { MOTIVOS_DA_EXCECAO } from '../qualificacao/excecao.ts';

const chaves = <K extends string>(o: Readonly<Record<K, string>>) => Object.keys(o) as [K, ...K[]];

const comCpf = z.object({ tem: z.literal('cpf'), cpf: cpf() });
const comOutro = z
  .object({
    tem: z.literal('outro'),
    especie: escolha('o documento', chaves(ESPECIES_DE_DOCUMENTO)),
    numero: texto('o número', 40),
    uf: opcional(texto('a UF', 2)),
  })
  .superRefine((d, ctx) => {
    const novo = { dia: '', dados: { ...d, emissor: undefined } };
    for (const r of documento.conferir?.(novo, []) ?? []) {
      ctx.addIssue({ code: 'custom', path: [r.campo ?? ''], message: r.mensagem });
    }
  });
const semDocumento = z.object({ tem: z.literal('nenhum') });

export const passoDocumento = z.discriminatedUnion('tem', [comCpf, comOutro, semDocumento], 'Escolha uma das três.');

const doCivil = z.object({
  nomeSocial: opcional(texto('o nome social')),
  mae: opcional(texto('o nome da mãe')),
  pai: opcional(texto('o nome do pai')),
  nascimento: opcional(data('a data de nascimento')),
  sexo: escolha('o sexo', ['feminino', 'masculino']),
  fonte: texto('de onde veio a informação'),
});
/** Quem não tem documento pode não ter nome conhecido. */
export const passoQuem = doCivil.extend({ nome: texto('o nome') });
export const passoQuemSemDocumento = doCivil.extend({ nome: opcional(texto('o nome')) });

export const passoExcecao = z.object({
  motivo: escolha('por que falta o documento', chaves(MOTIVOS_DA_EXCECAO)),
  caracteristicas: texto('as características físicas', 1000, 10),
});

const numerada = z.intersection(z.union([comCpf, comOutro]), passoQuem);
const semNumero = semDocumento.extend({ ...passoQuemSemDocumento.shape, ...passoExcecao.shape });

export type QuemSeCadastra = z.output<typeof numerada> | z.output<typeof semNumero>;

/** Tudo, conferido de novo: os passos anteriores voltam no formulário, e ninguém garante que voltem iguais. */
export const quemSeCadastra = z.unknown().transform((bruto, ctx): QuemSeCadastra => {
  const tem = z.object({ tem: z.string() }).safeParse(bruto).data?.tem;
  const lida = (tem === 'nenhum' ? semNumero : numerada).safeParse(bruto);
  if (lida.success) return lida.data;
  for (const { path, message } of lida.error.issues) ctx.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});

/** O documento que identifica, se há: o CPF é a chave (Res. CNJ 417/2021, art. 4º), e o RJI vem no lugar dele. */
export function numeroChave(q: Pick<QuemSeCadastra, 'tem'> & Partial<Record<'cpf' | 'especie' | 'numero', string>>) {
  if (q.tem === 'cpf') return q.cpf;
  return q.especie === 'cpf' || q.especie === 'rji' ? q.numero : undefined;
}

export function registroDe(q: QuemSeCadastra): RegistroDePessoa {
  const doDocumento = (especie: string) => (q.tem === 'outro' && q.especie === especie ? q.numero : undefined);
  return {
    nome: q.nome ?? '',
    nomeSocial: q.nomeSocial,
    mae: q.mae,
    pai: q.pai,
    nascimento: q.nascimento,
    sexo: q.sexo,
    cpf: q.tem === 'cpf' ? q.cpf : doDocumento('cpf'),
    rg: doDocumento('rg'),
    uf: q.tem === 'outro' ? q.uf : undefined,
    rji: doDocumento('rji'),
  };
}

/** Os fatos de quem se cadastra, sabidos no dia. `semNumero`: o CPF é disputado, e fica para a revisão dizer de quem é. */
export function fatosDe(q: QuemSeCadastra, dia: string, { semNumero: calar = false } = {}): FatoNovo[] {
  const { fonte } = q;
  const de = (tipo: FatoNovo['tipo'], dados: FatoNovo['dados']): FatoNovo => ({ tipo, dados, dia, fonte });
  return [
    ...(q.nome ? [de(nome, { especie: 'civil', nome: q.nome })] : []),
    ...(q.nomeSocial ? [de(nome, { especie: 'social', nome: q.nomeSocial })] : []),
    de(filiacao, q.mae || q.pai ? semAusentes({ mae: q.mae, pai: q.pai }) : { desconhecida: true }),
    ...(q.nascimento ? [de(nascimento, { data: q.nascimento })] : []),
    de(sexo, { sexo: q.sexo }),
    ...(q.tem === 'cpf' && !calar ? [de(documento, { especie: 'cpf', numero: q.cpf })] : []),
    ...(q.tem === 'outro' && !calar
      ? [de(documento, semAusentes({ especie: q.especie, numero: q.numero, uf: q.uf }))]
      : []),
    ...(q.tem === 'nenhum' ? [de(excecao, { motivo: q.motivo, caracteristicas: q.caracteristicas })] : []),
  ];
}

const semAusentes = (dados: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(dados).filter(([, v]) => v !== undefined));
