/** A mesa da direção: o que falta na unidade, por urgência. */
import { contar } from '../../../ui/texto.ts';
import { mesaDePendencias } from '../pendencias/mesa-de-pendencias.tsx';
import { PENDENCIAS_DA_DIRECAO } from './pendencias.ts';

export const MESA_DA_DIRECAO = mesaDePendencias({
  id: 'direcao',
  titulo: 'Mesa da direção',
  caminho: '/mesa/direcao',
  permissao: 'custodia.rotina.lancar',
  pendencias: PENDENCIAS_DA_DIRECAO,
  palavras: {
    vencidos: (n) => `${contar(n, 'registro está atrasado', 'registros estão atrasados')}: comece pelos alvarás.`,
    emDia: 'Nada atrasado na unidade.',
    vazia: (
      <>
        Nada para mostrar. Com filtros, tire algum; sem eles, aqui aparecem alvarás a cumprir, atestados, folhas do mês,
        exames e procedimentos da unidade.
      </>
    ),
  },
});
