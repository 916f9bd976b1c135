/**
 * A forma do caso, tirada do próprio esquema do contrato: diz, para cada campo, como o texto digitado vira valor.
 * Campo novo no contrato passa a valer no formulário sem se repetir aqui.
 */
import type { z } from 'zod';
import { casoSchema } from '../../contrato/index.ts';
import { dataSchema, duracaoSchema } from '../../contrato/campos.ts';

export type Forma =
  | { tipo: 'texto' | 'data' | 'inteiro' | 'simNao' | 'duracao' | 'constante' }
  | { tipo: 'opcao'; valores: readonly string[] }
  | FormaDeObjeto
  | { tipo: 'lista'; item: Forma }
  | { tipo: 'variantes'; discriminador: string; porValor: Readonly<Record<string, FormaDeObjeto>> };

export interface FormaDeObjeto {
  tipo: 'objeto';
  campos: Readonly<Record<string, Forma>>;
}

export function formaDe(schema: z.core.$ZodType): Forma {
  if (schema === dataSchema) return { tipo: 'data' };
  if (schema === duracaoSchema) return { tipo: 'duracao' };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
      return formaDe(def.innerType);
    case 'pipe':
      return formaDe(def.in);
    case 'boolean':
      return { tipo: 'simNao' };
    case 'number':
      return { tipo: 'inteiro' };
    case 'string':
      return { tipo: 'texto' };
    case 'enum':
      return { tipo: 'opcao', valores: Object.values(def.entries).map(String) };
    case 'literal':
      return { tipo: 'constante' };
    case 'array':
      return { tipo: 'lista', item: formaDe(def.element) };
    case 'object':
      return formaDoObjeto(def.shape);
    case 'union':
      return formaDasVariantes(def as z.core.$ZodDiscriminatedUnionDef);
    default:
      throw new Error(`O formulário não sabe ler um campo do tipo ${def.type}`);
  }
}

function formaDoObjeto(shape: Readonly<Record<string, z.core.$ZodType>>): FormaDeObjeto {
  return { tipo: 'objeto', campos: Object.fromEntries(Object.entries(shape).map(([k, s]) => [k, formaDe(s)])) };
}

function formaDasVariantes(def: z.core.$ZodDiscriminatedUnionDef): Forma {
  const porValor: Record<string, FormaDeObjeto> = {};
  for (const opcao of def.options as readonly z.core.$ZodObject[]) {
    const { shape } = opcao._zod.def;
    const marca = shape[def.discriminator] as z.core.$ZodLiteral;
    porValor[String(marca._zod.def.values[0])] = formaDoObjeto(shape);
  }
  return { tipo: 'variantes', discriminador: def.discriminator, porValor };
}

export const FORMA_DO_CASO = formaDe(casoSchema) as FormaDeObjeto;

/** A forma do campo `condenacoes.0.pena`; nos eventos, a do tipo de evento dado. */
export function formaEm(nome: string, tipoDeEvento = ''): Forma | undefined {
  let forma: Forma | undefined = FORMA_DO_CASO;
  for (const parte of nome.split('.')) {
    if (forma?.tipo === 'lista') forma = forma.item;
    else {
      if (forma?.tipo === 'variantes') forma = forma.porValor[tipoDeEvento];
      forma = forma?.tipo === 'objeto' ? forma.campos[parte] : undefined;
    }
  }
  return forma;
}
