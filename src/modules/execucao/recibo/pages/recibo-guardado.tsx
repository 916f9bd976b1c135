/** O último recibo, na página da situação: quando se guardou, e o pedido de outro. */
import { Botao, Formulario } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { diaEm } from '../../../acesso/index.ts';
import { CAUSAS } from '../recibo.ts';
import type { ResumoDoRecibo } from '../store.ts';

interface Props {
  pessoaId: string;
  /** Ausente: nenhum que se possa ver. */
  recibo: ResumoDoRecibo | undefined;
  fuso: string;
  temCalculo: boolean;
}

export function ReciboGuardado({ pessoaId, recibo, fuso, temCalculo }: Props) {
  if (!recibo && !temCalculo) return null;
  return (
    <section class="quadro recibo-resumo" aria-labelledby="recibo">
      <h2 id="recibo">Recibo do cálculo</h2>
      {recibo ? (
        <p>
          Guardado em {dataCurta(diaEm(fuso, recibo.calculadoEm))} ({CAUSAS[recibo.causa].toLowerCase()}): o que entrou,
          as regras, o resultado e a conta, que ninguém muda.{' '}
          <a href={`/pessoas/${pessoaId}/recibos/${recibo.id}`}>Ver e conferir</a> ·{' '}
          <a href={`/pessoas/${pessoaId}/recibos`}>todos os recibos</a>
        </p>
      ) : (
        <p>Ainda não há recibo guardado: ele se faz sozinho pouco depois de cada fato novo.</p>
      )}
      {temCalculo && (
        <Formulario para={`/pessoas/${pessoaId}/recibos`} class="nao-imprimir">
          <Botao tamanho="pequeno">Calcular e guardar agora</Botao>
        </Formulario>
      )}
    </section>
  );
}
