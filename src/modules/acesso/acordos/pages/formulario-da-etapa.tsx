import { AreaDeTexto, Botao, Campo, Formulario, ResumoDeErros, Selecao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import type { Acordo } from '../acordo.ts';
import type { Etapa } from '../etapa.ts';
import type { AcordoInteiro } from '../queries.ts';
import { RetirarEtapa } from './retirar-etapa.tsx';

interface Props {
  inteiro: AcordoInteiro;
  /** A que se edita; ausente: etapa nova. */
  etapa?: Etapa | undefined;
  hoje: string;
  escrito: Escrito;
  /** O que se escreveu para retirá-la. */
  motivo?: string | undefined;
  problemas?: Problemas;
}

export function PaginaDaEtapa({ inteiro, etapa, hoje, escrito, motivo, problemas = new Problemas() }: Props) {
  const { acordo, partes, etapas } = inteiro;
  const titulo = etapa ? `Etapa ${etapa.letra}` : 'Acrescentar etapa';
  const comum = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  const outras = etapas.filter((e) => e.letra !== etapa?.letra && !e.retiradaEm);
  return (
    <Pagina
      titulo={titulo}
      ativo="acordos"
      migalhas={[
        { rotulo: 'Acordos', href: '/acordos' },
        { rotulo: acordo.numero, href: `/acordos/${acordo.id}` },
      ]}
    >
      <h1>{titulo}</h1>
      <ResumoDeErros erros={problemas.resumo} />
      {etapa && <Cumprir acordo={acordo} etapa={etapa} hoje={hoje} erro={problemas.de('cumpridaEm')} />}
      {etapa && <h2>Editar</h2>}
      <Formulario para={`/acordos/${acordo.id}/etapas`}>
        {etapa ? (
          <input type="hidden" name="letra" value={etapa.letra} />
        ) : (
          <Campo {...comum('letra')} rotulo="Letra" dica="Como no plano de trabalho: a, b, c…" tamanho="curto" />
        )}
        <AreaDeTexto {...comum('descricao')} rotulo="O que se faz" rows={3} />
        <Selecao
          {...comum('responsavelId')}
          rotulo="Quem responde"
          vazio="Escolha a parte"
          opcoes={partes.map((p) => ({ valor: p.id, rotulo: p.nome }))}
        />
        <div class="campos-lado-a-lado">
          <Campo {...comum('prazoEmDias')} rotulo="Prazo, em dias corridos" type="number" min={0} />
          <Selecao
            {...comum('contaDaEtapa')}
            rotulo="Conta de"
            vazio="da publicação do acordo"
            opcoes={outras.map((e) => ({ valor: e.letra, rotulo: `da conclusão da etapa ${e.letra}` }))}
          />
        </div>
        <p class="acoes">
          <Botao variante={etapa ? 'secundario' : 'primario'}>Gravar etapa</Botao>
          <Botao href={`/acordos/${acordo.id}`} variante="terciario">
            Voltar sem gravar
          </Botao>
        </p>
      </Formulario>
      {etapa && <RetirarEtapa {...{ acordo, etapa, etapas, motivo, problemas }} />}
    </Pagina>
  );
}

interface PropsDeCumprir {
  acordo: Acordo;
  etapa: Etapa;
  hoje: string;
  erro: string | undefined;
}

function Cumprir({ acordo, etapa: { letra, descricao }, hoje, erro }: PropsDeCumprir) {
  return (
    <Formulario para={`/acordos/${acordo.id}/etapas/${letra}/cumprir`}>
      <p class="lide">{descricao}</p>
      <Campo
        id="cumpridaEm"
        rotulo="Cumprida em"
        dica="Depois de marcada, a etapa não muda mais; dela contam os prazos das que a esperam."
        type="date"
        valor={hoje}
        min={acordo.publicadoEm}
        max={hoje}
        tamanho="medio"
        erro={erro}
      />
      <p class="acoes">
        <Botao variante="primario">Marcar cumprida</Botao>
      </p>
    </Formulario>
  );
}

export const escritoDaEtapa = (e: Etapa): Escrito => ({
  letra: e.letra,
  descricao: e.descricao,
  responsavelId: e.responsavelId,
  prazoEmDias: String(e.prazoEmDias),
  contaDaEtapa: e.contaDaEtapa,
});
