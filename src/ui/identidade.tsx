import { Botao } from './componentes/botao.tsx';
import { Formulario } from './componentes/formulario.tsx';
import type { QuemEntrou, Secao } from './sistema.ts';

/** Quem entrou, por que lotação age, e a saída. */
export function Identidade({ quem, ativo }: { quem: QuemEntrou; ativo?: Secao | undefined }) {
  return (
    <div class="identidade">
      <p>
        {quem.semConta ? (
          <span class="identidade-nome">{quem.nome}</span>
        ) : (
          <a href="/conta" class="identidade-nome" aria-current={ativo === 'conta' ? 'page' : undefined}>
            {quem.nome}
          </a>
        )}
        {quem.lotacao && <span class="identidade-lotacao">{quem.lotacao}</span>}
        {quem.variasLotacoes && (
          <a href="/conta#lotacoes" class="identidade-troca">
            Trocar<span class="oculto"> de lotação</span>
          </a>
        )}
      </p>
      <Formulario para="/sair">
        <Botao tamanho="pequeno">Sair</Botao>
      </Formulario>
    </div>
  );
}
