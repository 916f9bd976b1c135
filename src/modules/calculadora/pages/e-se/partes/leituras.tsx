import { Selecao } from '../../../../../ui/componentes/index.ts';
import type { CasoEscrito } from '../../../contrato/index.ts';
import { casoParaCampos } from '../../calculadora/formulario.ts';
import { usarPreenchimento, valorDe } from '../../calculadora/preenchimento.ts';
import { PARAMETROS } from '../../calculadora/textos/parametros.ts';

/** Em cada leitura, a dica diz a que o caso A usa. */
export function Leituras({ escrito }: { escrito: CasoEscrito }) {
  const p = usarPreenchimento();
  const atuais = casoParaCampos(escrito);
  return (
    <>
      {PARAMETROS.map((parametro) => {
        const nome = `parametros.${parametro.nome}`;
        const atual = atuais.get(nome) ?? parametro.opcoes[0].valor;
        const doCasoA = parametro.opcoes.find((o) => o.valor === atual) ?? parametro.opcoes[0];
        return (
          <Selecao
            key={nome}
            id={nome}
            rotulo={parametro.rotulo}
            dica={`Caso A: ${doCasoA.leitura.titulo}.`}
            vazio="não mudar"
            valor={valorDe(p, nome)}
            erro={p.erros.get(nome)}
            opcoes={parametro.opcoes
              .filter((o) => o !== doCasoA)
              .map((o) => ({ valor: o.valor, rotulo: o.leitura.titulo }))}
          />
        );
      })}
    </>
  );
}
