import { Selo, Tabela, type TipoDeSelo } from '../../../../ui/componentes/index.ts';
import { papelDe } from '../../permissao/papeis.ts';
import type { UsuarioNaLista } from '../queries.ts';
import { CATEGORIAS, SITUACOES, type SituacaoDoUsuario } from '../usuario.ts';

const SELO: Record<SituacaoDoUsuario, TipoDeSelo> = { ativo: 'concedido', suspenso: 'vencido', 'sem-uso': 'vedado' };

export const SeloDaSituacao = ({ situacao }: { situacao: SituacaoDoUsuario }) => (
  <Selo tipo={SELO[situacao]}>{SITUACOES[situacao]}</Selo>
);

export const TabelaDeUsuarios = ({
  usuarios,
  filtrada,
}: {
  usuarios: readonly UsuarioNaLista[];
  filtrada: boolean;
}) => (
  <Tabela
    legenda="Pessoas com acesso"
    legendaOculta
    densa
    vazia={
      filtrada ? (
        <>
          Ninguém ao seu alcance com estes filtros. Confira a grafia, use só parte do nome, ou{' '}
          <a href="/usuarios">veja todas</a>.
        </>
      ) : (
        'Ninguém está lotado onde o seu papel alcança.'
      )
    }
    linhas={usuarios}
    colunas={[
      { titulo: 'Nome', celula: (u) => <a href={`/usuarios/${u.id}`}>{u.nome}</a>, cabecalhoDaLinha: true },
      { titulo: 'Matrícula', celula: (u) => u.matricula ?? '—' },
      { titulo: 'Categoria', celula: (u) => CATEGORIAS[u.categoria].nome },
      { titulo: 'Lotações', celula: lotacoesDe },
      { titulo: 'Papéis', celula: (u) => u.papeis.map((p) => papelDe(p).nome).join(', ') || 'Só o básico' },
      { titulo: 'Situação', celula: (u) => <SeloDaSituacao situacao={u.situacao} /> },
    ]}
  />
);

function lotacoesDe({ lotacoes }: UsuarioNaLista) {
  if (lotacoes.length === 0) return 'Nenhuma';
  return lotacoes.map((l, i) => (
    <span class="usuarios-lotacao" key={i}>
      {l.cargo}, {l.estrutura} ({l.orgao})
    </span>
  ));
}
