/** A conta de uma pessoa no que se procurou: a do decreto, ou a de antes da lei ao lado da de hoje. */
import type { Caso } from '../../../../direito/caso.ts';
import type { Resultado } from '../../../../direito/resultado.ts';
import { Botao } from '../../../../ui/componentes/index.ts';
import { apresentar, PorQue } from '../../../calculadora/index.ts';
import type { PessoaAberta } from '../../../pessoas/index.ts';
import type { CalculoDaPessoa } from '../../caso/calcular.ts';
import { Moldura } from '../../pessoa/moldura.tsx';
import { contasComESem } from '../../recalculo/duas-contas.ts';
import { ContasLadoALado } from '../../recalculo/pages/contas-lado-a-lado.tsx';
import { escreverProcura, nomeDaProcura, type Procura } from '../procura.ts';

interface Props {
  aberta: PessoaAberta;
  calculo: CalculoDaPessoa['calculo'];
  procura: Procura;
  hoje: string;
}

export function PaginaDaConta({ aberta, calculo, procura, hoje }: Props) {
  const volta = `/detector?procura=${encodeURIComponent(escreverProcura(procura))}`;
  return (
    <Moldura aberta={aberta} aba="" hoje={hoje} titulo={nomeDaProcura(procura)}>
      <h2>{nomeDaProcura(procura)}</h2>
      {calculo ? (
        <Conta procura={procura} caso={calculo.casoLido} resultado={calculo.resultado} />
      ) : (
        <p class="tabela-vazia">Com o que se sabe desta pessoa, não há o que calcular.</p>
      )}
      <p class="acoes nao-imprimir">
        <Botao variante="primario" href={`/pessoas/${aberta.id}`}>
          Situação e pedidos
        </Botao>
        <Botao href={volta}>Voltar à lista</Botao>
      </p>
    </Moldura>
  );
}

function Conta({ procura, caso, resultado }: { procura: Procura; caso: Caso; resultado: Resultado }) {
  if ('lei' in procura) {
    const nomes = { antes: `Antes da Lei ${procura.lei}`, depois: 'Hoje' };
    return <ContasLadoALado caso={caso} {...contasComESem(procura.lei, caso)} nomes={nomes} />;
  }
  const marcos = resultado.marcos.filter((m) => m.decreto === procura.decreto);
  if (marcos.length === 0) {
    return <p class="tabela-vazia">As penas desta pessoa são de fatos posteriores ao decreto: ele não as alcança.</p>;
  }
  return <PorQue tela={apresentar(caso, { ...resultado, marcos })} />;
}
