import { Campo, Selecao } from '../../../../ui/componentes/index.ts';
import { opcoesDeEstrutura } from '../../estruturas/pages/opcoes.ts';
import type { Escolhivel } from '../../estruturas/queries.ts';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import { ESPECIES_DE_LOTACAO } from '../lotacao.ts';

export interface PropsDosCampos {
  escrito: Escrito;
  problemas?: Problemas | undefined;
  /** Onde quem preenche pode lotar. */
  estruturas: readonly Escolhivel[];
}

const especies = Object.entries(ESPECIES_DE_LOTACAO).map(([valor, rotulo]) => ({ valor, rotulo }));

/** Onde, em que cargo, de quando a quando e por que ato. */
export function CamposDaLotacao({ escrito, problemas = new Problemas(), estruturas }: PropsDosCampos) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <>
      <Selecao {...de('estruturaId')} rotulo="Unidade" vazio="Escolha" opcoes={opcoesDeEstrutura(estruturas)} />
      <Campo {...de('cargo')} rotulo="Cargo" maxLength={100} tamanho="medio" />
      <Selecao
        {...de('especie')}
        rotulo="Espécie"
        dica="As de plantão abrem e fecham sozinhas, pelo calendário."
        opcoes={especies}
        valor={valorDe(escrito, 'especie') ?? 'ordinaria'}
      />
      <div class="campos-lado-a-lado">
        <Campo {...de('inicio')} rotulo="Primeiro dia" type="date" />
        <Campo {...de('fim')} rotulo="Último dia" opcional type="date" />
      </div>
      <Campo {...de('ato')} rotulo="Ato que lotou" dica="Portaria, designação, termo de posse." maxLength={200} />
    </>
  );
}
