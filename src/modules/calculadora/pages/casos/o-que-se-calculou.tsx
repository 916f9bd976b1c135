import { calcularPrazo } from '../../../../direito/calculo/prazo.ts';
import { dataCurta } from '../../../../direito/tempo/dia.ts';
import { penaPorExtenso } from '../../../../direito/tempo/pena.ts';
import { Detalhes, Tabela } from '../../../../ui/componentes/index.ts';
import { contar } from '../../../../ui/texto.ts';
import type { Confere } from '../../casos/index.ts';
import { pedidoDoMotor } from '../../contrato/pedidos.ts';
import { destinoDe, LevarCaso } from '../resultado/destino.tsx';
import { Passos } from '../resultado/passos.tsx';

/** A entrada do caso e o caminho para refazê-lo: na calculadora, ou com a conta à vista. */
export function OQueSeCalculou({ confere }: { confere: Confere }) {
  return (
    <section>
      <h2>O que se calculou</h2>
      {confere.comando === 'calcular' && <CasoInteiro caso={confere.caso} />}
      {confere.comando === 'prazo' && <Prazo pedido={confere} />}
      {confere.comando === 'pena' && <Contas contas={confere.contas} />}
      {confere.comando === 'validar' && (
        <p>
          O dígito verificador de {contar(confere.numeros.length, 'número', 'números')} do tipo{' '}
          {confere.tipo.toUpperCase()}: {confere.numeros.join(', ')}.
        </p>
      )}
    </section>
  );
}

function CasoInteiro({ caso }: { caso: Record<string, unknown> }) {
  const destino = destinoDe(caso);
  return (
    <>
      <p class="acoes">
        <LevarCaso
          destino={destino}
          caminho="/calculadora"
          rotulo="Abrir na calculadora"
          icone="lista"
          variante="primario"
        />
        <LevarCaso destino={destino} caminho="/resultado" rotulo="Ver todas as datas e a conta" icone="calendario" />
      </p>
      <Detalhes resumo="O caso, como foi guardado">
        <pre>
          <code>{JSON.stringify(caso, undefined, 2)}</code>
        </pre>
      </Detalhes>
    </>
  );
}

const REGIMES = { cpp: 'do processo penal (CPP 798)', penal: 'penal (CP 10)', 'dias-uteis': 'em dias úteis' } as const;

function Prazo({ pedido }: { pedido: Extract<Confere, { comando: 'prazo' }> }) {
  const tamanho = pedido.duracao ? penaPorExtenso(pedido.duracao) : contar(pedido.dias!, 'dia', 'dias');
  return (
    <>
      <p>
        Prazo {REGIMES[pedido.regime]} de {tamanho}, com começo em {dataCurta(pedido.inicio)}.
      </p>
      <Passos passos={calcularPrazo(pedidoDoMotor(pedido)).trilha} />
    </>
  );
}

function Contas({ contas }: { contas: Extract<Confere, { comando: 'pena' }>['contas'] }) {
  return (
    <Tabela
      legenda="Contas com durações, na ordem; @nome é o resultado de uma anterior"
      linhas={Object.entries(contas)}
      colunas={[
        { titulo: 'Nome', celula: ([nome]) => nome, cabecalhoDaLinha: true },
        { titulo: 'Conta', celula: ([, c]) => <code>{c.conta}</code> },
        { titulo: 'Dados', celula: ([, c]) => c.dados.join(' · ') },
      ]}
    />
  );
}
