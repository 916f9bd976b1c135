import { regra } from '../motor/regra.ts';

export const denunciaDeDrogas = regra({
  id: 'leis/lei-11343-2006-art-54-denuncia',
  titulo: 'Denúncia de crime da Lei de Drogas',
  escolhePor: 'data-do-evento',
  retroage: false,
  versoes: [
    {
      de: '2006-10-08',
      norma: 'Lei 11.343/2006 art. 54',
      resumo: '10 dias, preso ou solto, desde a vista ao Ministério Público.',
      selo: 'verificado',
      aplicar: (_preso: boolean) => 10,
    },
  ],
  duvidas: [],
  exemplos: [
    { em: '2006-10-08', dados: [true], espera: 10, fonte: 'Lei 11.343/2006 art. 54' },
    { em: '2026-01-05', dados: [false], espera: 10, fonte: 'Lei 11.343/2006 art. 54' },
  ],
});
