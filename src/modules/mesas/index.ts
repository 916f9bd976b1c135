/** A porta do módulo: a mesa de trabalho de cada papel. */
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { registrarAcervo } from './acervo/rotas.tsx';
import { registrarMesaDaDefesa } from './defesa/rotas.tsx';
import { MESA_DA_DIRECAO } from './direcao/mesa.tsx';
import { registrarMesaDoJuizo } from './juizo/rotas.tsx';
import { registrarMesaDoMinisterioPublico } from './ministerio-publico/rotas.ts';
import { registrarMesaDeTrabalho } from './nucleo/rotas.tsx';
import { MESA_DA_POLICIA } from './policia/mesa.tsx';

export { FILAS_DAS_MESAS } from './filas.ts';

export function registrarMesas(app: Aplicacao): void {
  registrarMesaDaDefesa(app);
  registrarMesaDoJuizo(app);
  registrarMesaDoMinisterioPublico(app);
  registrarMesaDeTrabalho(app, MESA_DA_DIRECAO);
  registrarMesaDeTrabalho(app, MESA_DA_POLICIA);
  registrarAcervo(app);
}
