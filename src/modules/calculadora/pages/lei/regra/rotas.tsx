import { REGRAS } from '../../../../../direito/regras.ts';
import { iso } from '../../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../../platform/http/pagina.tsx';
import { NaoEncontrado } from '../nao-encontrado.tsx';
import { PaginaDaRegra } from './pagina.tsx';

const POR_ID = new Map(REGRAS.map((r) => [r.id, r]));

export function registrarRegras(app: Aplicacao): void {
  app.get<{ Params: { '*': string } }>('/lei/regras/*', { schema: { hide: true } }, async (req, reply) => {
    const regra = POR_ID.get(req.params['*']);
    if (!regra) return responderPagina(reply, <RegraInexistente />, 404);
    return responderPagina(reply, <PaginaDaRegra regra={regra} hoje={iso(app.relogio.hoje())} />);
  });
}

function RegraInexistente() {
  return (
    <NaoEncontrado titulo="Esta regra não existe" voltar={{ rotulo: 'Ver todas as regras', href: '/lei' }}>
      O endereço pode ter mudado, ou a regra ter outro nome.
    </NaoEncontrado>
  );
}
