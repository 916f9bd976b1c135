/** A mesa da polícia: prazos de quem está preso e o que falta registrar da prisão. */
import { contar } from '../../../ui/texto.ts';
import { mesaDePendencias } from '../pendencias/mesa-de-pendencias.tsx';
import { PENDENCIAS_DA_POLICIA } from './pendencias.ts';

export const MESA_DA_POLICIA = mesaDePendencias({
  id: 'policia',
  titulo: 'Mesa da polícia',
  caminho: '/mesa/policia',
  permissao: 'custodia.prisao.lancar',
  pendencias: PENDENCIAS_DA_POLICIA,
  palavras: {
    vencidos: (n) => `${contar(n, 'prazo ou registro passou da hora', 'prazos e registros passaram da hora')}.`,
    emDia: 'Nenhum prazo passou, e nada falta registrar.',
    vazia: (
      <>
        Nada para mostrar. Com filtros, tire algum; sem eles, aqui aparecem os inquéritos de quem está preso, as
        comunicações e a identificação que faltam nos casos em que a unidade atua.
      </>
    ),
  },
});
