/** O que se escreve no pedido, em três partes: uma por página do formulário. */
import { z } from 'zod';
import { aceite, cpf, data, email, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';

export const pretensaoSchema = z.object({
  orgaoId: uuid('o órgão em que você atua'),
  lotacaoId: uuid('a sua lotação'),
  pretensao: texto('o que você pede'),
});

const telefone = texto('o telefone', 20, 8).refine(
  (t) => /^[0-9()+\-\s]{8,20}$/.test(t),
  'Escreva o telefone com o DDD, só com números. Exemplo: (31) 90000-0000',
);

/** Exatamente os do Memorando Circular 05/2020 CooProC-DPMG; órgão e lotação estão na primeira parte. */
export const pessoaSchema = z.object({
  nome: texto('o seu nome completo').refine((t) => t.includes(' '), 'Escreva o nome completo, com sobrenome.'),
  matricula: texto('a matrícula (MASP, MADEP ou a do seu órgão)', 40),
  nascimento: data('a data de nascimento'),
  rg: texto('o RG', 30),
  cpf: cpf(),
  cargo: texto('o cargo', 100),
  email: email('o e-mail institucional'),
  telefone,
});

export const aceitesSchema = z.object({
  autorizo: aceite('Sem autorizar o compartilhamento dos dados do pedido, ele não pode ser analisado.'),
  comprometo: aceite('Sem o compromisso de sigilo, o acesso não pode ser dado.'),
  /** SHA-256 do termo que a pessoa leu, em hexadecimal. */
  termoLido: z.string(),
});

export const pedidoSchema = pretensaoSchema
  .extend(pessoaSchema.shape)
  .extend(aceitesSchema.shape)
  .extend({
    /** Só o servidor preenche, do que o provedor federado provou. */
    provedor: opcional(z.string()),
    sub: opcional(z.string()),
  });
export type EntradaDoPedido = z.output<typeof pedidoSchema>;
