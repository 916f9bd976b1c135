import {
  AreaDeTexto,
  Botao,
  CaixaDeMarcar,
  Campo,
  Formulario,
  Mensagem,
  ResumoDeErros,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta, dataPorExtenso } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import type { Acordo } from '../acordo.ts';
import { somarDias } from '../../lotacoes/calendario.ts';

interface Props {
  acordo: Acordo;
  hoje: string;
  /** O dia escolhido e quantas pessoas perdem o acesso depois dele; ausente: ainda não escolheu. */
  escolha?: { ultimoDia: string; pessoas: number } | undefined;
  escrito?: Escrito;
  problemas?: Problemas;
}

/** Primeiro o dia; depois, sabendo quantas pessoas perdem o acesso, o motivo e a confirmação. */
export function PaginaDaDenuncia({ acordo, hoje, escolha, escrito = {}, problemas = new Problemas() }: Props) {
  return (
    <Pagina
      titulo="Denunciar o acordo"
      ativo="acordos"
      migalhas={[
        { rotulo: 'Acordos', href: '/acordos' },
        { rotulo: acordo.numero, href: `/acordos/${acordo.id}` },
      ]}
    >
      <h1>Denunciar o acordo {acordo.numero}</h1>
      <p class="lide">
        Denunciar é acabar com o acordo antes do fim, que seria em {dataCurta(acordo.vigenciaFim)}. Não se desfaz: para
        voltar, é preciso um acordo novo.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <form method="get" action={`/acordos/${acordo.id}/denunciar`}>
        <Campo
          id="ultimoDia"
          rotulo="Último dia em que o acordo vale"
          dica="Incluído: o acesso acaba à meia-noite deste dia."
          type="date"
          min={hoje}
          max={somarDias(acordo.vigenciaFim, -1)}
          valor={escolha?.ultimoDia ?? valorDe(escrito, 'ultimoDia')}
          erro={problemas.de('ultimoDia')}
          tamanho="medio"
        />
        <p class="acoes">
          <Botao variante={escolha ? 'secundario' : 'primario'}>
            {escolha ? 'Mudar o dia' : 'Ver quem perde o acesso'}
          </Botao>
        </p>
      </form>
      {escolha && <Confirmacao acordo={acordo} escolha={escolha} escrito={escrito} problemas={problemas} />}
    </Pagina>
  );
}

type PropsDaConfirmacao = Required<Pick<Props, 'acordo' | 'escrito' | 'problemas'>> & {
  escolha: NonNullable<Props['escolha']>;
};

function Confirmacao({ acordo, escolha: { ultimoDia, pessoas }, escrito, problemas }: PropsDaConfirmacao) {
  const quantas =
    pessoas === 0 ? 'ninguém perde o acesso' : contar(pessoas, 'pessoa perde o acesso', 'pessoas perdem o acesso');
  return (
    <Formulario para={`/acordos/${acordo.id}/denunciar`}>
      <Mensagem tipo="aviso" titulo={`Em ${dataPorExtenso(somarDias(ultimoDia, 1))}, ${quantas}`}>
        É o dia seguinte ao último do acordo. Ninguém precisa fazer mais nada para isso acontecer.
      </Mensagem>
      <input type="hidden" name="ultimoDia" value={ultimoDia} />
      <AreaDeTexto
        id="motivo"
        rotulo="Motivo e ato"
        rows={3}
        valor={valorDe(escrito, 'motivo')}
        erro={problemas.de('motivo')}
      />
      <CaixaDeMarcar id="ciente" rotulo={`Sei que ${quantas} com isto`} erro={problemas.de('ciente')} />
      <p class="acoes">
        <Botao variante="primario">Denunciar o acordo</Botao>
        <Botao href={`/acordos/${acordo.id}`} variante="terciario">
          Voltar sem denunciar
        </Botao>
      </p>
    </Formulario>
  );
}
