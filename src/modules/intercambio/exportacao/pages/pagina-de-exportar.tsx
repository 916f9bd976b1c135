import { Botao, Formulario, ResumoDeErros, Selecao, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, numero } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../../acesso/index.ts';
import { ESPECIES } from '../../especies/index.ts';
import { LIMITE_POR_DIA } from '../exportacao.ts';

interface Props {
  /** Pessoas ao alcance. */
  quantas: number;
  escrito: Escrito;
  podeImportar: boolean;
  problemas?: Problemas;
}

const especies = ESPECIES.map(({ id, nome }) => ({ valor: id, rotulo: nome }));
const formatos = [
  { valor: 'csv', rotulo: 'CSV (abre em qualquer planilha)' },
  { valor: 'xlsx', rotulo: 'XLSX (Excel)' },
  { valor: 'json', rotulo: 'JSON (para programas)' },
];

export function PaginaDeExportar({ quantas, escrito, podeImportar, problemas = new Problemas() }: Props) {
  return (
    <Pagina titulo="Exportar" ativo="arquivos">
      <h1>Exportar em arquivo</h1>
      <p class="lide">
        {quantas === 0
          ? 'Nenhuma pessoa está ao alcance da sua lotação. Se trabalha em outra, troque-a no alto da página.'
          : `Saem os dados de ${contar(quantas, 'pessoa', 'pessoas')}: as que a sua lotação alcança, e só o que pode ver delas.`}
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para="/exportacoes">
        <div class="campos-lado-a-lado">
          <Selecao
            id="especie"
            rotulo="O que"
            opcoes={especies}
            valor={valorDe(escrito, 'especie')}
            erro={problemas.de('especie')}
          />
          <Selecao
            id="formato"
            rotulo="Formato"
            opcoes={formatos}
            valor={valorDe(escrito, 'formato')}
            erro={problemas.de('formato')}
          />
        </div>
        <p>
          Cada pessoa fica com o registro desta consulta, com o seu nome e a finalidade que disse, e pode vê-lo. O
          limite é de {numero(LIMITE_POR_DIA)} pessoas em 24 horas. Saúde, proteção, gênero e religião nunca saem em
          arquivo. Guarde-o como guarda o processo, e apague-o quando não precisar mais.
        </p>
        <p class="acoes">
          <Botao variante="primario">Exportar</Botao>
        </p>
      </Formulario>
      {podeImportar && (
        <p>
          Para pôr dados no sistema: <a href="/importacoes">importações</a>.
        </p>
      )}
      <h2>O que cada arquivo traz</h2>
      <Tabela
        legenda="Espécies de arquivo"
        legendaOculta
        densa
        linhas={ESPECIES}
        colunas={[
          { titulo: 'Arquivo', celula: (e) => e.nome, cabecalhoDaLinha: true },
          { titulo: 'Cada linha', celula: (e) => e.descricao },
          { titulo: 'Colunas', celula: (e) => e.campos.length, alinhar: 'numero' },
        ]}
      />
    </Pagina>
  );
}
