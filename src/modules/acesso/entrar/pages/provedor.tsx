import type { Recusa } from '../../../../platform/recusa.ts';
import { Botao, Mensagem } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';

interface Sem {
  provedor: string;
  nome: string | undefined;
}

/** O provedor disse quem é, mas não há conta: o caminho é pedir o acesso. */
export function PaginaSemConta({ provedor, nome }: Sem) {
  return (
    <Pagina titulo="Você ainda não tem acesso" ativo="entrar">
      <h1>Você ainda não tem acesso</h1>
      <p class="lide">
        {nome ? `${nome}, o ` : 'O '}
        {provedor} confirmou quem você é, mas não há conta da Custódia com o seu CPF.
      </p>
      <ol>
        <li>Faça o pedido de acesso. O seu nome e o CPF já vão preenchidos e conferidos.</li>
        <li>O seu órgão analisa, e o dono dos dados autoriza.</li>
        <li>Depois, você entra com {provedor}, sem criar senha.</li>
      </ol>
      <p class="acoes">
        <Botao variante="primario" href="/pedidos-de-acesso/novo">
          Pedir acesso
        </Botao>
        <Botao href="/pedidos-de-acesso">Acompanhar um pedido</Botao>
        <Botao href="/entrar" variante="terciario">
          Entrar de outro modo
        </Botao>
      </p>
    </Pagina>
  );
}

export function PaginaDoProvedorQueRecusou({ recusas }: { recusas: readonly Recusa[] }) {
  const nivel = recusas.some((r) => r.codigo === 'nivel-insuficiente');
  return (
    <Pagina titulo="Não foi possível entrar" ativo="entrar">
      <h1>Não foi possível entrar</h1>
      {recusas.map((r) => (
        <p class="lide" key={r.codigo}>
          {r.mensagem}
        </p>
      ))}
      {nivel && (
        <Mensagem tipo="info" titulo="Como subir o nível da conta gov.br">
          <ul>
            <li>
              <strong>Prata:</strong> entre pelo internet banking de um banco credenciado, ou reconheça o rosto no
              aplicativo gov.br com a foto da carteira de motorista.
            </li>
            <li>
              <strong>Ouro:</strong> reconheça o rosto com a foto da Justiça Eleitoral, leia o QR Code da carteira de
              identidade nova, ou use certificado digital ICP-Brasil.
            </li>
          </ul>
        </Mensagem>
      )}
      <p class="acoes">
        <Botao variante="primario" href="/entrar">
          Voltar para Entrar
        </Botao>
        <Botao href="/ajuda">Pedir ajuda</Botao>
      </p>
    </Pagina>
  );
}

/** Saiu daqui, mas o navegador continua dentro do provedor. */
export function PaginaDeSaidaFederada({ provedor, endereco }: { provedor: string; endereco: string }) {
  return (
    <Pagina titulo="Você saiu da Custódia" ativo="entrar">
      <h1>Você saiu da Custódia</h1>
      <Mensagem tipo="aviso" titulo={`A sua sessão em ${provedor} continua aberta neste navegador`}>
        Em computador de uso comum, saia de lá também: quem usar este navegador depois poderia entrar como você.
      </Mensagem>
      <p class="acoes">
        <Botao variante="primario" href={endereco}>
          Sair também de {provedor}
        </Botao>
        <Botao href="/entrar">Voltar para Entrar</Botao>
      </p>
    </Pagina>
  );
}
