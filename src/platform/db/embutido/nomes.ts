/** Os nomes, dentro do servidor embutido, que nada de fora precisa escolher. */
export const ADMINISTRADOR = 'postgres';
export const BANCO = 'custodia';
export const MIGRADOR = 'custodia_migrador';
export const APP = 'custodia_app';
