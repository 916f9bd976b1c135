import { Botao, Detalhes, Formulario, Tabela } from '../../../../../ui/componentes/index.ts';
import { quando } from '../../entregas/pages/quando.ts';
import type { Inscricao } from '../store.ts';

export interface DadosDasNotificacoes {
  /** Pública, em base64url: com ela o navegador se inscreve. */
  chave: string;
  aparelhos: readonly Inscricao[];
  fuso: string;
}

/** A parte da página de preferências que liga e desliga aparelhos. A página pede a ilha `notificacoes`. */
export function NotificacoesNoAparelho({ chave, aparelhos, fuso }: DadosDasNotificacoes) {
  return (
    <section aria-labelledby="notificacoes-titulo">
      <h2 id="notificacoes-titulo">Notificações no aparelho</h2>
      <p>
        Este computador ou celular avisa mesmo com o sistema fechado. A notificação diz só quantos avisos há, nunca de
        quem: ela pode aparecer com a tela bloqueada.
      </p>
      <Formulario para="/conta/avisos/aparelhos" data-notificacoes={chave} data-so-com-script hidden>
        <input type="hidden" name="inscricao" />
        <p class="acoes">
          <Botao variante="primario">Ligar neste aparelho</Botao>
        </p>
        <p role="alert" />
      </Formulario>
      <noscript>
        <p>Para ligar as notificações é preciso JavaScript, que este navegador tem desligado.</p>
      </noscript>
      <Tabela
        legenda="Aparelhos ligados"
        densa
        linhas={aparelhos}
        vazia="Nenhum aparelho seu está ligado."
        colunas={[
          { titulo: 'Aparelho', cabecalhoDaLinha: true, celula: (a) => a.aparelho },
          { titulo: 'Desde', celula: (a) => quando(a.criadaEm, fuso) },
          {
            titulo: 'Desligar',
            celula: (a) => (
              <Formulario para={`/conta/avisos/aparelhos/${a.id}/desligar`}>
                <Botao tamanho="pequeno" aria-label={`Desligar ${a.aparelho}`}>
                  Desligar
                </Botao>
              </Formulario>
            ),
          },
        ]}
      />
      <Detalhes resumo="Como funciona, e como desligar">
        <ul>
          <li>Ao ligar, o navegador pergunta se este endereço pode mostrar notificações. Responda que sim.</li>
          <li>No iPhone e no iPad, antes acrescente o sistema à tela de início e abra por lá.</li>
          <li>Se você respondeu que não, mude nas permissões do site, no cadeado ao lado do endereço.</li>
          <li>Desligue aqui, ou no próprio navegador: dos dois modos o sistema para de mandar.</li>
          <li>Em computador usado por outras pessoas, prefira não ligar.</li>
        </ul>
      </Detalhes>
    </section>
  );
}
