import { contarItens } from '../campos.ts';
import { usarPreenchimento } from '../preenchimento.ts';
import { BotaoDeAcao } from './botao-de-acao.tsx';
import { Condenacao } from './condenacao.tsx';
import { ErroDoGrupo } from './erro-do-grupo.tsx';

export function Condenacoes() {
  const p = usarPreenchimento();
  const quantas = contarItens(p.campos, 'condenacoes');
  return (
    <section aria-labelledby="titulo-condenacoes" class="secao-do-caso" id="condenacoes">
      <h2 id="titulo-condenacoes">Condenações</h2>
      <ErroDoGrupo nome="condenacoes" />
      {quantas === 0 && (
        <p class="secao-vazia">
          Nenhuma condenação. Acrescente uma para calcular progressão, livramento e fim da pena; sem ela, só os prazos
          da prisão cautelar, do inquérito e da medida de segurança.
        </p>
      )}
      <ol class="condenacoes">
        {Array.from({ length: quantas }, (_, i) => (
          <Condenacao key={i} indice={i} />
        ))}
      </ol>
      <BotaoDeAcao id="acrescentar-condenacao" acao="acrescentar:condenacoes">
        Acrescentar condenação
      </BotaoDeAcao>
    </section>
  );
}
