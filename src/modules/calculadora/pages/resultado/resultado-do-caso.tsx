/** O resultado inteiro de um caso, da resposta à prova. */
import type { Caso } from '../../../../direito/caso.ts';
import type { Resultado } from '../../../../direito/resultado.ts';
import type { CasoEscrito } from '../../contrato/index.ts';
import { Acoes } from './acoes.tsx';
import { apresentar } from './apresentacao.ts';
import { CabecalhoDoCaso } from './cabecalho-do-caso.tsx';
import { Datas } from './datas.tsx';
import { destinoDe } from './destino.tsx';
import { LeiturasEmDisputa } from './leituras-em-disputa.tsx';
import { LinhaDoTempoDaPena } from './linha-do-tempo/linha-do-tempo-da-pena.tsx';
import { OQueFalta } from './o-que-falta.tsx';
import { PorQue } from './por-que.tsx';
import { Quadros } from './quadros.tsx';
import { Resposta } from './resposta.tsx';

interface Props {
  /** O caso como a pessoa o escreveu: vai nos endereços e no arquivo para baixar. */
  casoEscrito: CasoEscrito;
  caso: Caso;
  resultado: Resultado;
}

export function ResultadoDoCaso({ casoEscrito, caso, resultado }: Props) {
  const tela = apresentar(caso, resultado);
  const destino = destinoDe(casoEscrito);
  return (
    <div class="resultado">
      <CabecalhoDoCaso tela={tela} avisos={resultado.avisos.length} />
      <Resposta tela={tela} />
      <OQueFalta tela={tela} destino={destino} />
      <Acoes destino={destino} />
      <LinhaDoTempoDaPena caso={caso} resultado={resultado} />
      <Datas tela={tela} />
      <PorQue tela={tela} />
      <LeiturasEmDisputa tela={tela} parametros={caso.parametros} />
      <Quadros resultado={resultado} />
      <p class="so-impressao resultado-pe">
        Conta feita para {tela.em}. Conjunto de regras <code>{resultado.regras.conjunto}</code>. Este papel informa;
        quem decide é o juiz.
      </p>
    </div>
  );
}
