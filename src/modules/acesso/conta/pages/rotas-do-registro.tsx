/** `/conta/registro`: quanto a pessoa consultou hoje, e quem viu a ficha dela. */
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Pagina } from '../../../../ui/layout.tsx';
import { MeuUsoDeHoje, meuUso } from '../../cotas/index.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { QuemConsultou, quemViuMinhaFicha } from '../../titulares/index.ts';
import { Abas } from './abas.tsx';

const OPCOES = { schema: { hide: true }, config: { acesso: { entrado: 'cada um vê o próprio registro' } } };

export function registrarPaginaDoRegistro(app: Aplicacao): void {
  const { servicos } = app;
  app.get('/conta/registro', OPCOES, async (req, reply) => {
    const { usuarioId } = req.quem.ator;
    if (usuarioId === undefined) return responderRecusa(reply, [naoEncontrado]);
    const [uso, consultas] = await Promise.all([meuUso(servicos, usuarioId), quemViuMinhaFicha(servicos, req.quem)]);
    return responderPagina(
      reply,
      <Pagina titulo="O que fica registrado" ativo="conta" largura="larga">
        <h1>Minha conta</h1>
        <Abas atual="/conta/registro" />
        <MeuUsoDeHoje uso={uso} />
        <section aria-labelledby="quem-viu">
          <h2 id="quem-viu">Quem viu a minha ficha</h2>
          <QuemConsultou
            consultas={consultas.itens}
            fuso={servicos.config.fuso}
            vazia="Ninguém abriu a sua ficha de usuário até agora."
          />
        </section>
      </Pagina>,
    );
  });
}
