import { Botao } from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import type { Recusa } from '../../../platform/recusa.ts';

interface Props {
  recusas: readonly Recusa[];
  passo?: string | undefined;
  /** O molde da rota (`/usuarios/:id`): diz a página sem dizer de quem. */
  rota?: string | undefined;
}

/** "Por que não posso?": cada motivo com a regra que o diz, e o caminho que resolve. */
export function PaginaDeRecusa({ recusas, passo, rota }: Props) {
  const naoExiste = recusas.every((r) => r.codigo === 'nao-encontrado');
  const titulo = naoExiste ? 'Não encontrado' : 'Por que não posso?';
  return (
    <Pagina titulo={titulo}>
      <h1>{titulo}</h1>
      {recusas.map((r) => (
        <section class="motivo-da-recusa" key={r.codigo + r.mensagem}>
          <p class="lide">{r.mensagem}</p>
          <p class="regra-da-recusa">
            Regra: <code>{r.codigo}</code>
            {r.base && <> · {r.base}</>}
          </p>
        </section>
      ))}
      <p class="acoes">
        {passo && (
          <Botao variante="primario" href={passo}>
            Resolver agora
          </Botao>
        )}
        <Botao href="/mesa">Ir para o início</Botao>
        <Botao href={ajudaSobre(rota, recusas)}>Pedir ajuda</Botao>
      </p>
    </Pagina>
  );
}

/** Leva a página e a regra: quem atende entende o caso sem nenhum dado de pessoa. */
const ajudaSobre = (rota = '', [primeira]: readonly Recusa[]): string =>
  `/ajuda?${new URLSearchParams({ pagina: rota, regra: primeira?.codigo ?? '' }).toString()}#pedir`;
