import { AreaDeTexto, Botao, CaixaDeMarcar, Formulario } from '../../../../ui/componentes/index.ts';
import type { Problemas } from '../../http/formulario.tsx';
import type { Acordo } from '../acordo.ts';
import { type Etapa, porQueNaoRetirar } from '../etapa.ts';

interface Props {
  acordo: Acordo;
  etapa: Etapa;
  etapas: readonly Etapa[];
  motivo: string | undefined;
  problemas: Problemas;
}

export function RetirarEtapa({ acordo, etapa, etapas, motivo, problemas }: Props) {
  const porque = porQueNaoRetirar(etapa, etapas);
  return (
    <section>
      <h2>Retirar</h2>
      {porque === undefined ? (
        <Formulario para={`/acordos/${acordo.id}/etapas/${etapa.letra}/retirar`}>
          <p>
            Para etapa criada por engano. Ela deixa de contar, fica no registro com o motivo, e a letra {etapa.letra}{' '}
            não volta a ser usada neste acordo. Não se desfaz.
          </p>
          <AreaDeTexto id="motivo" rotulo="Motivo" rows={2} valor={motivo} erro={problemas.de('motivo')} />
          <CaixaDeMarcar id="ciente" rotulo="Esta etapa foi criada por engano" erro={problemas.de('ciente')} />
          <p class="acoes">
            <Botao>Retirar etapa</Botao>
          </p>
        </Formulario>
      ) : (
        <p>{porque}</p>
      )}
    </section>
  );
}
