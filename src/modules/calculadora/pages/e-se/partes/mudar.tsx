/** O formulário do que mudar. Por GET, para a pergunta caber no endereço e se compartilhar. */
import { Botao, Detalhes } from '../../../../../ui/componentes/index.ts';
import { Entrada } from '../../calculadora/partes/entrada.tsx';
import { usarPreenchimento } from '../../calculadora/preenchimento.ts';
import type { Comparacao } from '../comparacao.ts';
import { Condenacao } from './condenacao.tsx';
import { Fatos } from './fatos.tsx';
import { Leituras } from './leituras.tsx';
import { Tirar } from './tirar.tsx';

export function Mudar({ comparacao }: { comparacao: Comparacao }) {
  const p = usarPreenchimento();
  const { a, estadoA } = comparacao;
  const mexeu = (prefixo: string) => [...p.campos.keys(), ...p.erros.keys()].some((nome) => nome.startsWith(prefixo));
  const grande = estadoA === undefined;
  return (
    <form
      id="mudar"
      class="mudar"
      method={grande ? 'post' : 'get'}
      action="/e-se#comparacao"
      aria-labelledby="titulo-mudar"
      noValidate
    >
      <h2 id="titulo-mudar">O que mudar</h2>
      {grande ? (
        <input type="hidden" name="caso" value={JSON.stringify(a.escrito)} />
      ) : (
        <input type="hidden" name="c" value={estadoA} />
      )}
      <Detalhes resumo="Outra leitura da lei" aberto={mexeu('parametros.')}>
        <Leituras escrito={a.escrito} />
      </Detalhes>
      <Detalhes resumo="Mais um fato: remição, trabalho, estudo, falta" aberto={FATOS_NO_ENDERECO.some(mexeu)}>
        <Fatos />
      </Detalhes>
      {a.caso.condenacoes.length > 0 && (
        <Detalhes resumo="Outra pena, data do fato ou reincidência" aberto={mexeu('condenacao.')}>
          <Condenacao condenacoes={a.caso.condenacoes} />
        </Detalhes>
      )}
      <Detalhes resumo="Outro dia de referência" aberto={mexeu('emData')}>
        <Entrada nome="emData" />
      </Detalhes>
      {a.caso.condenacoes.length + a.caso.eventos.length > 0 && (
        <Detalhes resumo="Tirar um evento ou uma condenação" aberto={mexeu('tirar.')}>
          <Tirar caso={a.caso} />
        </Detalhes>
      )}
      <div class="mudar-botoes">
        <Botao variante="primario" icone="comparar">
          Comparar
        </Botao>
      </div>
    </form>
  );
}

const FATOS_NO_ENDERECO = ['remicao.', 'trabalho.', 'estudo.', 'leitura.', 'falta.'];
