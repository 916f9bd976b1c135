import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { poderia } from '../../../acesso/index.ts';
import { alvoDaUnidade } from '../../estabelecimentos/estabelecimento.ts';
import { ocupacaoDas, recortesDas, unidadesAoAlcance, VER_OCUPACAO } from '../queries.ts';
import { PaginaDaOcupacao } from './pagina-da-ocupacao.tsx';

export function registrarOcupacao(app: Aplicacao): void {
  const { servicos } = app;
  const opcoes = { schema: { hide: true }, config: { acesso: { permissao: VER_OCUPACAO } } } as const;
  app.get('/ocupacao', opcoes, async (req, reply) => {
    const unidades = await unidadesAoAlcance(servicos, req.quem);
    const agora = servicos.relogio.agora();
    const semCadastro = unidades.filter(
      (u) => !u.cadastro && poderia(req.quem.ator, 'custodia.estabelecimento.gerir', alvoDaUnidade(u), agora),
    );
    const [ocupadas, recortes] = await Promise.all([ocupacaoDas(servicos, unidades), recortesDas(servicos, unidades)]);
    return responderPagina(
      reply,
      <PaginaDaOcupacao unidades={ocupadas} recortes={recortes} semCadastro={semCadastro} />,
    );
  });
}
