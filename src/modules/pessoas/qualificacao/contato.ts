import { opcional, simOuNao, texto } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';

/** Família e quem mais a pessoa quer que saiba da prisão, da transferência e da soltura (LEP, art. 41, X e XVI). */
export const contato = tipoDeFato({
  tipo: 'pessoas.contato',
  nome: 'Familiar ou contato',
  grupo: 'qualificacao',
  campos: {
    nome: texto('Nome'),
    parentesco: opcional(texto('Parentesco ou relação', { maximo: 60 })),
    telefone: opcional(texto('Telefone', { maximo: 30 })),
    email: opcional(texto('E-mail', { maximo: 254 })),
    avisar: opcional(simOuNao('Avisar em prisão, transferência e soltura')),
  },
  permissao: 'pessoas.qualificacao.lancar',
  prazoEmHoras: 24,
  duracao: 'desde',
  frase: ({ nome, parentesco, telefone, email, avisar }) =>
    [`${nome}${parentesco ? ` (${parentesco})` : ''}`, telefone, email, avisar && 'avisar'].filter(Boolean).join(', '),
  conferir: ({ dados: { avisar, telefone, email } }) =>
    avisar && !telefone && !email
      ? [{ codigo: 'sem-como-avisar', campo: 'telefone', mensagem: 'Para avisar, escreva o telefone ou o e-mail.' }]
      : [],
  projecoes: [],
});

export type DadosDoContato = DadosDoTipo<typeof contato>;
