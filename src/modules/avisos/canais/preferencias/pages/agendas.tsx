import { Botao, Detalhes, Formulario, Mensagem, Tabela } from '../../../../../ui/componentes/index.ts';
import type { AgendaNaLista } from '../../agenda/store.ts';
import { quando } from '../../entregas/pages/quando.ts';

export interface DadosDasAgendas {
  agendas: readonly AgendaNaLista[];
  /** O endereço que se acabou de criar: não se mostra de novo. */
  enderecoNovo?: string | undefined;
  /** Nome do lugar da lotação em uso; ausente: ela não recebe avisos. */
  lugar?: string | undefined;
  /** Já há agenda da lotação em uso. */
  jaTem: boolean;
  fuso: string;
}

/** As datas no programa de agenda da pessoa: um endereço secreto por lotação. */
export function MinhasAgendas({ agendas, enderecoNovo, lugar, jaTem, fuso }: DadosDasAgendas) {
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">Na sua agenda</h2>
      <p>
        O seu programa de agenda pode mostrar cada data como um evento, com alarme na véspera. Ele as relê sozinho, e só
        vê o que você ainda pode ver: se a lotação acaba, a agenda fica vazia.
      </p>
      {enderecoNovo !== undefined && <EnderecoNovo endereco={enderecoNovo} />}
      <Tabela
        legenda="Agendas ligadas"
        densa
        linhas={agendas}
        vazia="Nenhuma agenda ligada."
        colunas={[
          {
            titulo: 'Lotação',
            cabecalhoDaLinha: true,
            celula: (a) => (
              <>
                {a.lugar}
                <span class="linha-menor">desde {quando(a.criadaEm, fuso)}</span>
              </>
            ),
          },
          { titulo: 'Última leitura', celula: (a) => (a.lidaEm ? quando(a.lidaEm, fuso) : 'Nunca') },
          {
            titulo: 'Revogar',
            celula: (a) => (
              <Formulario para={`/conta/avisos/agendas/${a.id}/revogar`}>
                <Botao tamanho="pequeno" aria-label={`Revogar a agenda de ${a.lugar}`}>
                  Revogar
                </Botao>
              </Formulario>
            ),
          },
        ]}
      />
      {lugar === undefined ? (
        <p>A lotação por que você age agora não recebe avisos de datas.</p>
      ) : (
        <Formulario para="/conta/avisos/agendas">
          <p class="acoes">
            <Botao>{jaTem ? `Trocar o endereço da agenda de ${lugar}` : `Criar a agenda de ${lugar}`}</Botao>
          </p>
        </Formulario>
      )}
    </section>
  );
}

function EnderecoNovo({ endereco }: { endereco: string }) {
  return (
    <Mensagem tipo="sucesso" titulo="Copie este endereço agora: ele não aparece de novo">
      <p>
        <code class="quebra">{endereco}</code>
      </p>
      <p>Quem o tem lê a sua agenda: não o mande a ninguém. Se ele vazar, revogue ou troque.</p>
      <Detalhes resumo="Onde colar">
        <ul>
          <li>Google Agenda: Outras agendas, Do URL.</li>
          <li>Outlook: Adicionar calendário, Assinar da Web.</li>
          <li>iPhone: Ajustes, Calendário, Contas, Adicionar conta, Outra, Calendário assinado.</li>
        </ul>
      </Detalhes>
    </Mensagem>
  );
}
