import { Botao, Campo, Mensagem, Selecao, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import { permissaoDe } from '../../permissao/catalogo.ts';
import type { Concessao, ConcessaoPerdida } from '../../permissao/tipos.ts';
import { ALCANCE_EM_PALAVRAS, SIGILO_EM_PALAVRAS } from '../../vinculos/index.ts';
import type { OQueVe, Simulado } from '../queries.ts';
import { Simulador } from './simulador.tsx';

export interface PropsDoQueVe {
  visto: OQueVe;
  /** `AAAA-MM-DDTHH:MM`. */
  em: string;
  simulado?: Simulado | undefined;
  estruturas: readonly { id: string; nome: string }[];
}

export function PaginaDoQueVe(props: PropsDoQueVe) {
  const { visto, em } = props;
  const { pessoa, ator, fechada, lotacoes } = visto;
  return (
    <Pagina
      titulo="O que esta pessoa pode ver?"
      ativo="pessoas"
      largura="larga"
      migalhas={[
        { rotulo: 'Pessoas com acesso', href: '/usuarios' },
        { rotulo: pessoa.nome, href: `/usuarios/${pessoa.id}` },
      ]}
    >
      <h1>O que {pessoa.nome} pode ver?</h1>
      <p class="lide">{resposta(props)}</p>
      {fechada && <Mensagem tipo="aviso">{fechada}</Mensagem>}
      <form method="get" action={`/usuarios/${pessoa.id}/o-que-ve`} class="filtros">
        <div class="filtros-fim">
          <Campo id="em" rotulo="Em que dia e hora" type="datetime-local" tamanho="medio" valor={em} />
          <Selecao
            id="lotacao"
            rotulo="Por qual lotação"
            valor={ator.lotacao?.lotacaoId}
            vazio="A que ela usaria"
            opcoes={lotacoes.map((l) => ({
              valor: l.lotacaoId,
              rotulo: `${l.cargo} · ${l.nome}${l.aberta ? '' : ' (não aberta nesse instante)'}`,
            }))}
          />
          <Botao>Ver</Botao>
        </div>
      </form>
      <h2>O que pode</h2>
      <Pode concessoes={ator.concessoes} />
      <h2>O que não pode mais, ou ainda não</h2>
      <Perdeu perdidas={ator.perdidas} />
      <Simulador {...props} />
    </Pagina>
  );
}

function resposta({ visto: { ator } }: PropsDoQueVe): string {
  if (!ator.lotacao) return 'Nada: não tem lotação aberta nesse instante.';
  const quantas = new Set(ator.concessoes.map((c) => c.permissao)).size;
  const onde = `${ator.lotacao.cargo} · ${ator.lotacao.nome}`;
  return quantas === 0
    ? `Nada, por ${onde}.`
    : `${deQuemVeDados(ator.concessoes)}. Ao todo, ${contar(quantas, 'permissão', 'permissões')}, por ${onde}.`;
}

/** O que mais importa saber de um acesso: se mostra dados de pessoa presa, onde e até que sigilo. */
function deQuemVeDados(concessoes: readonly Concessao[]): string {
  const ve = concessoes.filter((c) => c.permissao === 'pessoas.pessoa.ver');
  if (ve.length === 0) return 'Não vê dados de pessoa presa';
  const onde = ve.map((c) => `${ALCANCE_EM_PALAVRAS[c.alcance]} (${SIGILO_EM_PALAVRAS[c.sigiloMaximo]})`);
  return `Vê dados de pessoa presa ${onde.join('; ')}`;
}

const dePessoaPresa = ({ permissao }: Concessao): number => Number(permissao.startsWith('acesso.titular.'));

const Pode = ({ concessoes }: { concessoes: readonly Concessao[] }) => (
  <Tabela
    legenda="O que pode"
    legendaOculta
    densa
    vazia="Nada nesse instante."
    linhas={concessoes.toSorted((a, b) => dePessoaPresa(b) - dePessoaPresa(a))}
    colunas={[
      { titulo: 'Pode', cabecalhoDaLinha: true, celula: (c) => permissaoDe(c.permissao).descricao },
      { titulo: 'Onde', celula: (c) => ALCANCE_EM_PALAVRAS[c.alcance] },
      { titulo: 'Sigilo', celula: (c) => SIGILO_EM_PALAVRAS[c.sigiloMaximo] },
      { titulo: 'De onde vem, e até quando', celula: (c) => c.origem },
    ]}
  />
);

const Perdeu = ({ perdidas }: { perdidas: readonly ConcessaoPerdida[] }) => (
  <Tabela
    legenda="O que não pode mais, ou ainda não"
    legendaOculta
    densa
    vazia="Nada: nenhum papel dela acabou nem espera autorização."
    linhas={perdidas}
    colunas={[
      { titulo: 'Não pode', cabecalhoDaLinha: true, celula: (p) => permissaoDe(p.permissao).descricao },
      { titulo: 'Por quê', celula: (p) => p.porque },
    ]}
  />
);
