import type { Caso } from '../../../../../direito/caso.ts';
import { dataDoEvento } from '../../../../../direito/calculo/ordem.ts';
import { dataCurta } from '../../../../../direito/tempo/dia.ts';
import { Selecao } from '../../../../../ui/componentes/index.ts';
import { usarPreenchimento, valorDe } from '../../calculadora/preenchimento.ts';
import { descreverEvento } from '../../resultado/palavras-dos-eventos.ts';

export function Tirar({ caso }: { caso: Caso }) {
  const p = usarPreenchimento();
  const eventos = caso.eventos.map((e, i) => ({
    valor: String(i),
    rotulo: `${descreverEvento(e).titulo}, ${dataCurta(dataDoEvento(e))}`,
  }));
  const condenacoes = caso.condenacoes.map((c, i) => ({ valor: String(i), rotulo: `Condenação ${c.id}` }));
  return (
    <>
      <Selecao id="tirar.eventos" rotulo="Evento" vazio="nenhum" valor={valorDe(p, 'tirar.eventos')} opcoes={eventos} />
      <Selecao
        id="tirar.condenacoes"
        rotulo="Condenação"
        vazio="nenhuma"
        valor={valorDe(p, 'tirar.condenacoes')}
        opcoes={condenacoes}
      />
    </>
  );
}
