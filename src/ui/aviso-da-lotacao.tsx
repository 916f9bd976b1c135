import { Mensagem } from './componentes/mensagem.tsx';
import { usarPagina } from './sistema.ts';

/** A lotação escolhida fechou no meio da sessão (plantão que acabou, prazo que venceu): diz por qual se age agora. */
export function AvisoDaLotacao() {
  const { quemEntrou } = usarPagina();
  if (!quemEntrou?.lotacaoFechou) return null;
  return (
    <Mensagem tipo="aviso" titulo="A lotação que você escolheu fechou">
      {quemEntrou.lotacao
        ? `Você age agora por ${quemEntrou.lotacao}. `
        : 'Você não tem outra lotação aberta agora: só alcança a sua conta. '}
      <a href="/conta#lotacoes">Ver as minhas lotações</a>
    </Mensagem>
  );
}
