/** Quem tem acesso: busca por nome, matrícula ou CPF, entre as pessoas ao alcance de quem pergunta. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { opcional, texto } from '../../../../platform/entrada/campos.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { estruturasAoAlcance, type Escolhivel } from '../../estruturas/queries.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { temPermissao } from '../../permissao/decidir.ts';
import { type IdDoPapel, PAPEIS } from '../../permissao/papeis.ts';
import { buscarUsuarios, type FiltroDeUsuarios, type PaginaDeUsuarios } from '../queries.ts';
import { SITUACOES, type SituacaoDoUsuario } from '../usuario.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { Botao, Mensagem } from '../../../../ui/componentes/index.ts';
import { contar } from '../../../../ui/texto.ts';
import { enderecoDaBusca, FiltrosDeUsuarios } from './filtros.tsx';
import { TabelaDeUsuarios } from './tabela-de-usuarios.tsx';

const FEITO = { encerrada: 'Lotação encerrada. A pessoa já não age por ela.' } as const;

/** Filtro que não se entende é filtro nenhum. */
const querystring = z.object({
  q: opcional(texto('o que buscar', 100)).catch(undefined),
  unidade: z.guid().optional().catch(undefined),
  papel: z
    .enum(Object.keys(PAPEIS) as IdDoPapel[])
    .optional()
    .catch(undefined),
  situacao: z
    .enum(Object.keys(SITUACOES) as SituacaoDoUsuario[])
    .optional()
    .catch(undefined),
  pagina: z.coerce.number().int().min(1).max(1000).catch(1),
  feito: z.enum(['encerrada']).optional().catch(undefined),
});

export function registrarLista(app: Aplicacao): void {
  const opcoes = {
    schema: { hide: true, querystring },
    config: { acesso: { permissao: 'acesso.usuario.ver' } },
  } as const;
  app.get('/usuarios', opcoes, async (req, reply) => {
    const { q, unidade, papel, situacao, pagina, feito } = req.query;
    const filtro = { busca: q, estruturaId: unidade, papel, situacao, pagina };
    const achados = await buscarUsuarios(app.servicos, req.quem, filtro);
    if (!achados.ok) return responderRecusa(reply, achados.recusas);
    const { ator } = req.quem;
    const props = {
      filtro,
      achados: achados.valor,
      estruturas: await estruturasAoAlcance(app.servicos.banco, ator, 'acesso.usuario.ver'),
      podeCadastrar: temPermissao(ator, 'acesso.usuario.cadastrar'),
      podeLotar: temPermissao(ator, 'acesso.lotacao.gerir'),
      feito: feito && FEITO[feito],
    };
    return responderPagina(reply, <PaginaDaLista {...props} />);
  });
}

interface Props {
  filtro: FiltroDeUsuarios;
  achados: PaginaDeUsuarios;
  estruturas: readonly Escolhivel[];
  podeCadastrar: boolean;
  podeLotar: boolean;
  feito: string | undefined;
}

function PaginaDaLista({ filtro, achados, estruturas, podeCadastrar, podeLotar, feito }: Props) {
  const { usuarios, haMais } = achados;
  const filtrada = Boolean(filtro.busca ?? filtro.estruturaId ?? filtro.papel ?? filtro.situacao);
  return (
    <Pagina titulo="Pessoas com acesso" ativo="pessoas" largura="larga">
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <h1>Pessoas com acesso</h1>
      <p class="lide" role="status">
        {haMais || filtro.pagina > 1
          ? `Página ${filtro.pagina}, com ${contar(usuarios.length, 'pessoa', 'pessoas')}`
          : contar(usuarios.length, 'pessoa', 'pessoas')}
        {filtrada ? ' com estes filtros' : ''}, entre as que o seu papel alcança.
      </p>
      {(podeCadastrar || podeLotar) && (
        <p class="acoes">
          {podeCadastrar && (
            <Botao variante="primario" href="/usuarios/novo">
              Cadastrar pessoa
            </Botao>
          )}
          {podeLotar && <Botao href="/lotacoes/nova">Lotar quem já tem cadastro</Botao>}
        </p>
      )}
      <FiltrosDeUsuarios filtro={filtro} estruturas={estruturas} filtrada={filtrada} />
      <TabelaDeUsuarios usuarios={usuarios} filtrada={filtrada} />
      <nav class="paginas" aria-label="Páginas da lista">
        {filtro.pagina > 1 && <a href={enderecoDaBusca({ ...filtro, pagina: filtro.pagina - 1 })}>Página anterior</a>}
        {haMais && <a href={enderecoDaBusca({ ...filtro, pagina: filtro.pagina + 1 })}>Página seguinte</a>}
      </nav>
    </Pagina>
  );
}
