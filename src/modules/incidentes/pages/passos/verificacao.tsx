/** A lista de conferência: o que a lei pede, o que o sistema sabe, e o que quem verifica diz. */
import { AreaDeTexto, Botao, CaixaDeMarcar, Detalhes, Formulario } from '../../../../ui/componentes/index.ts';
import { type Escrito, type Problemas, valorDe } from '../../../acesso/index.ts';
import type { Condicao } from '../../nucleo/condicoes.ts';
import { CONFERIDOS, type Conferido } from '../../nucleo/incidente.ts';

interface Props {
  pessoaId: string;
  marco: string;
  condicoes: readonly Condicao[];
  escrito: Escrito;
  problemas: Problemas;
}

export const FormularioDaVerificacao = ({ pessoaId, marco, condicoes, escrito, problemas }: Props) => (
  <Formulario para={`/pessoas/${pessoaId}/incidentes`} class="verificacao">
    <input type="hidden" name="marco" value={marco} />
    <p>
      O que está provado já vem marcado. Confira, diga o que falta, e o que pede diligência fica à espera (Lei
      12.714/2012, art. 4º, § 2º).
    </p>
    {condicoes.map((c) => (
      <Conferir key={c.id} condicao={c} escrito={escrito} problemas={problemas} />
    ))}
    <p class="acoes">
      <Botao variante="primario">Registrar a verificação</Botao>
    </p>
  </Formulario>
);

const ESCOLHAS = Object.entries(CONFERIDOS) as [Conferido, string][];

function Conferir({ condicao, escrito, problemas }: Pick<Props, 'escrito' | 'problemas'> & { condicao: Condicao }) {
  const { id, nome, norma, sabido, sugestao } = condicao;
  const campo = `estado-${id}`;
  const observacao = `obs-${id}`;
  const erro = problemas.de(campo);
  const marcado = valorDe(escrito, campo) ?? sugestao;
  const anotado = valorDe(escrito, observacao);
  return (
    <fieldset id={campo} class="conferir" aria-describedby={erro ? `${campo}-erro` : undefined}>
      <legend>{nome}</legend>
      <p class="conferir-sabido">
        {sabido} <small>{norma}</small>
      </p>
      {erro && (
        <p class="campo-erro" id={`${campo}-erro`}>
          {erro}
        </p>
      )}
      <div class="conferir-escolhas">
        {ESCOLHAS.map(([valor, rotulo]) => (
          <CaixaDeMarcar
            key={valor}
            tipo="radio"
            id={`${campo}-${valor}`}
            nome={campo}
            valor={valor}
            rotulo={rotulo}
            marcada={marcado === valor}
          />
        ))}
        <Detalhes resumo="Observação" aberto={anotado !== undefined && anotado !== ''}>
          <AreaDeTexto id={observacao} rotulo={`Observação: ${nome}`} rows={2} maxLength={2000} valor={anotado} />
        </Detalhes>
      </div>
    </fieldset>
  );
}
