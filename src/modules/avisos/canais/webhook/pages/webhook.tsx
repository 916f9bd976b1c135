import type { ComponentChildren } from 'preact';
import {
  Botao,
  Campo,
  Detalhes,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selo,
  Tabela,
} from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { contar } from '../../../../../ui/texto.ts';
import { Problemas } from '../../../../acesso/index.ts';
import { nomeDaEspecie } from '../../../especies/index.ts';
import { quando } from '../../entregas/pages/quando.ts';
import { erroEmPalavras } from '../../saida/em-palavras.ts';
import type { TentativaLida, WebhookCadastrado } from '../store.ts';
import { Situacao } from './lista.tsx';
import { MIGALHAS_DOS_WEBHOOKS } from './migalhas.ts';

interface Props {
  webhook: WebhookCadastrado;
  tentativas: readonly TentativaLida[];
  fuso: string;
  feito?: string | undefined;
  problemas?: Problemas;
}

export function PaginaDoWebhook({ webhook: w, tentativas, fuso, feito, problemas = new Problemas() }: Props) {
  return (
    <Pagina titulo={w.nome} ativo="entregas" migalhas={MIGALHAS_DOS_WEBHOOKS}>
      <h1>{w.nome}</h1>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">{frase(w, fuso)}</p>
      <Ficha webhook={w} fuso={fuso} />
      {!w.encerradoEm && <Atos webhook={w} problemas={problemas} />}
      <h2>Últimas tentativas</h2>
      <Tabela
        legenda="Últimas tentativas de entrega"
        legendaOculta
        densa
        linhas={tentativas}
        vazia="Nada foi mandado ainda. Mande um teste para ver se o receptor responde."
        colunas={[
          { titulo: 'Quando', cabecalhoDaLinha: true, celula: (t) => quando(t.em, fuso) },
          {
            titulo: 'Resultado',
            celula: (t) =>
              t.erro ? (
                <Selo tipo="vencido">{erroEmPalavras(t.erro)}</Selo>
              ) : (
                <Selo tipo="concedido">Aceitou ({t.resposta})</Selo>
              ),
          },
          { titulo: 'Demorou', alinhar: 'numero', celula: (t) => `${(t.duracaoMs / 1000).toLocaleString('pt-BR')} s` },
          { titulo: 'Mensagem', celula: (t) => <code>{t.mensagemId}</code> },
        ]}
      />
    </Pagina>
  );
}

function frase(w: WebhookCadastrado, fuso: string): string {
  if (w.encerradoEm) return `Encerrado em ${quando(w.encerradoEm, fuso)}: ${w.motivoDoEncerramento}`;
  if (w.falhas > 0 && w.naoAntes) {
    return `Não responde: ${contar(w.falhas, 'falha seguida', 'falhas seguidas')}. Próxima tentativa em ${quando(w.naoAntes, fuso)}; ${contar(w.esperando, 'mensagem espera', 'mensagens esperam')}.`;
  }
  if (w.esperando > 0) return `${contar(w.esperando, 'mensagem está', 'mensagens estão')} na fila.`;
  return w.ultimaEntregaEm ? 'Recebendo: nada espera.' : 'Cadastrado. Mande um teste para conferir.';
}

function Ficha({ webhook: w, fuso }: { webhook: WebhookCadastrado; fuso: string }) {
  const linhas: [string, ComponentChildren][] = [
    ['Situação', <Situacao webhook={w} />],
    ['Avisos de', `${w.orgao} e o que está abaixo`],
    ['Espécies', w.especies.length === 0 ? 'Todas' : w.especies.map(nomeDaEspecie).join('; ')],
    ['Endereço', <code>{w.url}</code>],
    ['Cadastrado', `${quando(w.criadoEm, fuso)}, por ${w.criadoPor}`],
    [
      'Não entregues',
      w.mortas > 0 && (
        <a href="/entregas?canal=webhook">{contar(w.mortas, 'mensagem', 'mensagens')}: ver e tentar de novo</a>
      ),
    ],
    ['Segredo trocado', w.anteriorAte && `O anterior vale, junto do novo, até ${quando(w.anteriorAte, fuso)}`],
  ];
  return (
    <dl class="ficha">
      {linhas
        .filter(([, valor]) => valor)
        .map(([rotulo, valor]) => (
          <div key={rotulo}>
            <dt>{rotulo}</dt>
            <dd>{valor}</dd>
          </div>
        ))}
    </dl>
  );
}

const Atos = ({ webhook: w, problemas }: { webhook: WebhookCadastrado; problemas: Problemas }) => (
  <>
    <Formulario para={`/webhooks/${w.id}/teste`}>
      <p class="acoes">
        <Botao variante="primario">Mandar teste</Botao>
      </p>
    </Formulario>
    <Detalhes resumo="Trocar o segredo da assinatura">
      <p>O segredo atual ainda vale por 24 horas, junto do novo: troque-o no receptor nesse tempo.</p>
      <Formulario para={`/webhooks/${w.id}/segredo`}>
        <Botao>Trocar o segredo</Botao>
      </Formulario>
    </Detalhes>
    <Detalhes resumo="Parar de mandar a este sistema" aberto={problemas.de('motivo') !== undefined}>
      <Formulario para={`/webhooks/${w.id}/encerrar`}>
        <Campo id="motivo" rotulo="Motivo" erro={problemas.de('motivo')} maxLength={500} />
        <Botao>Encerrar o cadastro</Botao>
      </Formulario>
    </Detalhes>
  </>
);
