import { Detalhes, Tabela } from '../../../../ui/componentes/index.ts';
import { permissaoDe } from '../../permissao/catalogo.ts';
import type { Alcance, Ator, Concessao, Sigilo } from '../../permissao/tipos.ts';

const ATE_ONDE: Record<Alcance, string> = {
  'propria-unidade': 'na própria unidade',
  subarvore: 'na unidade e nas que estão abaixo dela',
  orgao: 'no órgão inteiro',
  jurisdicao: 'na comarca, região ou circunscrição',
  estado: 'em todas as comarcas do estado',
  atuacao: 'nos casos em que o órgão atua',
  titular: 'só o que é seu',
  tudo: 'em todo lugar',
};

const ATE_QUE_SIGILO: Record<Sigilo, string> = {
  publico: 'sem o restrito e o sigiloso',
  restrito: 'até o restrito',
  sigiloso: 'até o sigiloso, com credencial',
};

/** O que a pessoa pode agora, de onde vem e até quando; e o que já pôde. */
export function OQuePosso({ ator }: { ator: Ator }) {
  return (
    <section id="permissoes">
      <h2>O que eu posso agora</h2>
      <p>
        Falta algo? Veja <a href="/por-que-nao">por que não posso</a>. Vai se ausentar?{' '}
        <a href="/delegacoes">Delegue permissões por prazo certo</a>.
      </p>
      <Tabela
        legenda="Permissões da lotação atual"
        legendaOculta
        densa
        linhas={ator.concessoes}
        vazia="Nada além da própria conta. As permissões vêm da lotação e dos papéis dados a ela."
        colunas={[
          { titulo: 'Pode', cabecalhoDaLinha: true, celula: (c) => permissaoDe(c.permissao).descricao },
          { titulo: 'Até onde', celula: ateOnde },
          { titulo: 'De onde vem e até quando', celula: (c) => c.origem },
        ]}
      />
      {ator.perdidas.length > 0 && (
        <Detalhes resumo="O que eu podia e não posso mais">
          <ul>
            {ator.perdidas.map((p) => (
              <li key={p.permissao + p.porque}>
                {permissaoDe(p.permissao).descricao}: {p.porque}
              </li>
            ))}
          </ul>
        </Detalhes>
      )}
    </section>
  );
}

/** O sigilo só importa em quem lê dados de pessoas. */
function ateOnde({ permissao, alcance, sigiloMaximo }: Concessao): string {
  const leDados = permissaoDe(permissao).exigeFinalidade;
  return leDados ? `${ATE_ONDE[alcance]}, ${ATE_QUE_SIGILO[sigiloMaximo]}` : ATE_ONDE[alcance];
}
