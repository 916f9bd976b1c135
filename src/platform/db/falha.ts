/**
 * O banco não pôde ser posto no ar, aberto, migrado ou copiado por um motivo previsto. A mensagem é para quem instala:
 * o que houve e o que fazer, sem senha nem dado de ninguém. Quem chama mostra e termina; não há o que tentar no código.
 */
export class FalhaDoBanco extends Error {
  override readonly name = 'FalhaDoBanco';
}
