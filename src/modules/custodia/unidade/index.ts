/** As unidades: o que têm, quem está nelas, a contagem e a inspeção. */
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarAmostra } from '../contagem/amostra/paginas.tsx';
import { registrarContagem } from '../contagem/pages/rotas.tsx';
import { registrarAbrirLugares } from '../estabelecimentos/pages/abrir-lugares.tsx';
import { registrarCadastro } from '../estabelecimentos/pages/cadastro.tsx';
import { registrarFecharLugar } from '../estabelecimentos/pages/fechar-lugar.tsx';
import { registrarPaginaDeVagas } from '../estabelecimentos/pages/vagas.tsx';
import { registrarOcupacao } from '../ocupacao/pages/rotas.tsx';
import { registrarInspecao } from './inspecao/rotas.tsx';
import { registrarPaginasDaUnidade } from './pages/rotas.tsx';

export function registrarUnidades(app: Aplicacao): void {
  registrarOcupacao(app);
  registrarPaginasDaUnidade(app);
  registrarCadastro(app);
  registrarAbrirLugares(app);
  registrarPaginaDeVagas(app);
  registrarFecharLugar(app);
  registrarContagem(app);
  registrarAmostra(app);
  registrarInspecao(app);
}
