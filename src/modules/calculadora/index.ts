/** A porta pública do módulo: todas as suas rotas, na ordem em que uma pessoa as encontra. */
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { registrarApi } from './api.ts';
import { registrarOpenApi } from './openapi/index.ts';
import { registrarPaginaDaApi } from './pages/api/index.tsx';
import { registrarPaginaCalculadora } from './pages/calculadora/index.tsx';
import { registrarPaginaCasos } from './pages/casos/index.tsx';
import { registrarPaginaESe } from './pages/e-se/index.tsx';
import { registrarPaginaInicial } from './pages/inicio/index.tsx';
import { registrarPaginasDaLei } from './pages/lei/index.tsx';
import { registrarPaginaResultado } from './pages/resultado/index.tsx';
import { registrarRelatorio } from './relatorio/index.ts';

export { type CasoEscrito, type ErroDeEntrada, lerCaso, lerTexto } from './contrato/index.ts';
export { apresentar, type Apresentacao, type MarcoNaTela } from './pages/resultado/apresentacao.ts';
export { Datas } from './pages/resultado/datas.tsx';
export { leituraDe } from './pages/resultado/leituras.ts';
export { LeiturasEmDisputa } from './pages/resultado/leituras-em-disputa.tsx';
export { LinhaDoTempoDaPena } from './pages/resultado/linha-do-tempo/linha-do-tempo-da-pena.tsx';
export { PorQue } from './pages/resultado/por-que.tsx';
export { Quadros } from './pages/resultado/quadros.tsx';
export { FraseDoMarco, Resposta } from './pages/resultado/resposta.tsx';
export { nomeDoRequisito } from './pages/resultado/trilha.ts';
export { contaLegivel } from './pages/resultado/trilha.ts';
export { NOMES_DOS_MARCOS, nomeDoMarco } from './nomes-dos-marcos.ts';
export { responder } from './responder.ts';
export {
  abrirOficina,
  type AnexoDaConta,
  anexoDaConta,
  type CodigoDeAcesso,
  type FolhaEmPalavras,
  folhaEmPalavras,
  type Frase,
  type LinhaDoQuadro,
  type Oficina,
  type Peca,
  quadroDasDatas,
  type SecaoDaPeca,
} from './relatorio/index.ts';
export { conjuntoDeRegras } from './conjunto-de-regras.ts';

export async function registrarCalculadora(app: Aplicacao): Promise<void> {
  // Antes das rotas: o documento OpenAPI se faz com as que vêm depois.
  await registrarOpenApi(app);
  registrarPaginaInicial(app);
  registrarPaginaCalculadora(app);
  registrarPaginaResultado(app);
  registrarPaginaESe(app);
  registrarPaginasDaLei(app);
  registrarPaginaCasos(app);
  registrarRelatorio(app);
  registrarApi(app);
  registrarPaginaDaApi(app);
}
