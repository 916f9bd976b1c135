import { Botao, Mensagem, Selo, Tabela } from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { contar } from '../../../../../ui/texto.ts';
import { quando } from '../../entregas/pages/quando.ts';
import type { WebhookCadastrado } from '../store.ts';

interface Props {
  webhooks: readonly WebhookCadastrado[];
  fuso: string;
  feito?: string | undefined;
}

export function PaginaDosWebhooks({ webhooks, fuso, feito }: Props) {
  const valem = webhooks.filter((w) => !w.encerradoEm).length;
  return (
    <Pagina
      titulo="Sistemas que recebem avisos"
      ativo="entregas"
      largura="larga"
      migalhas={[{ rotulo: 'Entregas', href: '/entregas' }]}
    >
      <h1>Sistemas que recebem avisos</h1>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <p class="lide">
        {valem === 0
          ? 'Nenhum sistema de fora recebe avisos daqui.'
          : `${contar(valem, 'sistema recebe', 'sistemas recebem')} avisos daqui.`}{' '}
        Cada um recebe por HTTPS, assinado, o que chega ao seu órgão e aos de baixo: espécie, data e endereço do aviso,
        sem nome de ninguém.
      </p>
      <p class="acoes">
        <Botao variante="primario" href="/webhooks/novo">
          Cadastrar sistema
        </Botao>
      </p>
      <Tabela
        legenda="Sistemas cadastrados"
        legendaOculta
        densa
        linhas={webhooks}
        vazia="Ainda não há nenhum. Cadastre o sistema do seu órgão para que ele saiba de cada data sem que alguém precise olhar aqui."
        colunas={[
          { titulo: 'Sistema', cabecalhoDaLinha: true, celula: (w) => <a href={`/webhooks/${w.id}`}>{w.nome}</a> },
          { titulo: 'Órgão', celula: (w) => w.orgao },
          { titulo: 'Situação', celula: (w) => <Situacao webhook={w} /> },
          { titulo: 'Esperando', alinhar: 'numero', celula: (w) => w.esperando },
          { titulo: 'Não entregues', alinhar: 'numero', celula: (w) => w.mortas },
          {
            titulo: 'Última entrega',
            celula: (w) => (w.ultimaEntregaEm ? quando(w.ultimaEntregaEm, fuso) : 'nenhuma ainda'),
          },
        ]}
      />
    </Pagina>
  );
}

export function Situacao({ webhook: w }: { webhook: WebhookCadastrado }) {
  if (w.encerradoEm) return <Selo tipo="vedado">Encerrado</Selo>;
  if (w.falhas > 0) return <Selo tipo="vencido">Sem responder ({contar(w.falhas, 'vez', 'vezes')})</Selo>;
  return w.ultimaEntregaEm ? <Selo tipo="concedido">Recebendo</Selo> : <Selo tipo="neutro">Nada mandado ainda</Selo>;
}
