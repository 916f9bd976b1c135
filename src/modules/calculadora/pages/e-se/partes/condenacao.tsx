import type { Condenacao as Dados } from '../../../../../direito/caso.ts';
import { penaPorExtenso } from '../../../../../direito/tempo/pena.ts';
import { Selecao } from '../../../../../ui/componentes/index.ts';
import { Entrada } from '../../calculadora/partes/entrada.tsx';
import { usarPreenchimento, valorDe } from '../../calculadora/preenchimento.ts';

export function Condenacao({ condenacoes }: { condenacoes: readonly Dados[] }) {
  const p = usarPreenchimento();
  return (
    <>
      <Selecao
        id="qual"
        rotulo="Condenação"
        valor={valorDe(p, 'qual')}
        opcoes={condenacoes.map((c, i) => ({ valor: String(i), rotulo: comPena(c) }))}
      />
      <Entrada nome="condenacoes.0.dataDoFato" como="condenacao.dataDoFato" />
      <Entrada nome="condenacoes.0.pena" como="condenacao.pena" />
      <Entrada nome="condenacoes.0.reincidencia" como="condenacao.reincidencia" />
      <Entrada nome="condenacoes.0.regimeInicial" como="condenacao.regimeInicial" />
      <p class="campo-dica">O que ficar em branco continua como no caso A.</p>
    </>
  );
}

const comPena = (c: Dados): string => (c.pena ? `${c.id} (${penaPorExtenso(c.pena)})` : c.id);
