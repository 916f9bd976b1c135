/** Os requisitos que não são tempo, em palavras de quem vai cumpri-los. */
const EM_PALAVRAS: Readonly<Record<string, string>> = {
  'bom-comportamento': 'Bom comportamento: quem atesta é a direção da unidade.',
  'exame-criminologico': 'Exame com psicólogo e assistente social (exame criminológico), se o juiz pedir.',
  'exame-de-nao-reiteracao': 'Exame que indique que não voltará a cometer o crime.',
  'reparacao-do-dano': 'Reparar o prejuízo da vítima, se puder pagar.',
  'sem-falta-grave-em-12-meses': 'Ficar 12 meses sem falta grave.',
  'trabalho-e-subsistencia': 'Mostrar que trabalha ou que poderá se sustentar com trabalho honesto.',
  'nao-voltara-a-delinquir': 'O juiz avaliar que não voltará a cometer crime.',
  'nao-contra-filho-ou-dependente': 'Provar que o crime não foi contra filho ou dependente.',
  'nao-integrou-organizacao-criminosa': 'Provar que não participou de organização criminosa.',
  'sem-violencia-ou-grave-ameaca': 'Provar que o crime não teve violência nem grave ameaça.',
  primaria: 'Provar que é a primeira condenação.',
  'sem-vinculo-com-organizacao-criminosa': 'Não manter ligação com organização criminosa.',
};

/** Requisito sem frase própria sai com o próprio nome, em palavras. */
export function requisitoEmPalavras(nome: string): string {
  const legivel = nome.replaceAll('-', ' ');
  return EM_PALAVRAS[nome] ?? `${legivel.charAt(0).toUpperCase()}${legivel.slice(1)}.`;
}
