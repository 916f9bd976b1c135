import type { VNode } from 'preact';
import { ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { penaPorExtenso } from '../../../../direito/tempo/pena.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import { errosDoFormulario } from '../calculadora/erros-do-formulario.ts';
import { codificarCaso, LIMITE_DO_ENDERECO } from '../calculadora/estado.ts';
import { ContextoDoFormulario } from '../calculadora/preenchimento.ts';
import { destinoDe, LevarCaso } from '../resultado/destino.tsx';
import type { Comparacao } from './comparacao.ts';
import { Mudar } from './partes/mudar.tsx';
import { PrimeirosPassos } from './partes/primeiros-passos.tsx';
import { Resposta } from './partes/resposta.tsx';
import { SemCaso } from './partes/sem-caso.tsx';

const DESCRICAO = 'Mude um fato ou uma leitura da lei e veja os dois resultados lado a lado.';

export function PaginaSemCaso({ problema }: { problema?: string | undefined }): VNode {
  return (
    <Pagina titulo="E se…" descricao={DESCRICAO} ativo="e-se">
      <h1>E se…</h1>
      <SemCaso problema={problema} />
    </Pagina>
  );
}

export function PaginaDaComparacao({ comparacao }: { comparacao: Comparacao }): VNode {
  const { a, b, erros, mudancas } = comparacao;
  const { porCampo, resumo } = errosDoFormulario(erros, mudancas);
  const preenchimento = { campos: mudancas, erros: porCampo, abertos: new Set<string>() };
  const titulo = 'E se…';
  return (
    <Pagina titulo={resumo.length > 0 ? `Erro: ${titulo}` : titulo} descricao={DESCRICAO} ativo="e-se" largura="larga">
      <h1>{titulo}</h1>
      <ResumoDeErros erros={resumo} />
      <div class="caso-a">
        <p>
          <strong>Caso A:</strong> {chamadaDe(comparacao)}
        </p>
        <div class="caso-a-links">
          <LevarCaso
            destino={destinoDe(a.escrito)}
            caminho="/resultado"
            rotulo="Resultado do caso A"
            variante="terciario"
          />
          <EscreverB comparacao={comparacao} />
        </div>
      </div>
      <div class="e-se">
        <ContextoDoFormulario.Provider value={preenchimento}>
          <Mudar comparacao={comparacao} />
        </ContextoDoFormulario.Provider>
        <section id="comparacao" class="comparacao" aria-labelledby="titulo-comparacao">
          <h2 id="titulo-comparacao">{b ? 'Os dois lado a lado' : 'Por onde começar'}</h2>
          {b ? <Resposta comparacao={comparacao} b={b} /> : <PrimeirosPassos comparacao={comparacao} />}
        </section>
      </div>
    </Pagina>
  );
}

/** `Fulano de Tal · 2 condenações · pena de 8 anos · 5 eventos`. */
function chamadaDe({ a, resultadoA }: Comparacao): string {
  const { pessoa, condenacoes, eventos } = a.caso;
  const partes = [
    pessoa.nome?.trim() || a.escrito.titulo,
    condenacoes.length > 0 && contar(condenacoes.length, 'condenação', 'condenações'),
    resultadoA.penaTotalDias > 0 && `pena de ${penaPorExtenso(resultadoA.penaTotal)}`,
    contar(eventos.length, 'evento', 'eventos'),
  ];
  return partes.filter(Boolean).join(' · ');
}

/** Mudar qualquer campo, ou trazer outro caso: o formulário inteiro, que volta para cá. */
function EscreverB({ comparacao: { a, b, estadoA } }: { comparacao: Comparacao }) {
  if (estadoA === undefined) return null;
  const deB = codificarCaso((b?.lido ?? a).escrito);
  const consulta = new URLSearchParams({ comparar: estadoA });
  if (deB.length <= LIMITE_DO_ENDERECO) consulta.set('c', deB);
  return <a href={`/calculadora?${consulta}`}>Editar o caso B inteiro, ou abrir outro</a>;
}
