/** As leituras da lei: o padrão vem marcado e, por ser o padrão, segue em branco (ausente) no caso. */
import { CaixaDeMarcar } from '../../../../../ui/componentes/index.ts';
import { usarPreenchimento, valorDe } from '../preenchimento.ts';
import { PARAMETROS, type ParametroDoCaso } from '../textos/parametros.ts';
import { ErroDoGrupo } from './erro-do-grupo.tsx';
import { Recolhivel } from './recolhivel.tsx';

export function Parametros() {
  return (
    <Recolhivel
      id="parametros"
      titulo="Como contar"
      paraQue="escolha outra leitura da lei; sem escolher, vale a conta que o SEEU (Sistema Eletrônico de Execução Unificado) imprime"
      prefixos={['parametros']}
    >
      <div class="escolhas">
        {PARAMETROS.map((parametro) => (
          <Leituras key={parametro.nome} parametro={parametro} />
        ))}
      </div>
    </Recolhivel>
  );
}

function Leituras({ parametro }: { parametro: ParametroDoCaso }) {
  const p = usarPreenchimento();
  const nome = `parametros.${parametro.nome}`;
  const [padrao] = parametro.opcoes;
  const atual = valorDe(p, nome) || padrao.valor;
  return (
    <fieldset class="escolha" id={nome} tabIndex={-1}>
      <legend>{parametro.rotulo}</legend>
      <ErroDoGrupo nome={nome} />
      {parametro.opcoes.map((o) => (
        <CaixaDeMarcar
          key={o.valor}
          tipo="radio"
          id={`${nome}-${o.valor}`}
          nome={nome}
          valor={o === padrao ? '' : o.valor}
          rotulo={o === padrao ? `${o.leitura.titulo} (padrão)` : o.leitura.titulo}
          dica={`${o.leitura.oQueDiz} ${o.leitura.norma}.`}
          marcada={o.valor === atual}
        />
      ))}
    </fieldset>
  );
}
