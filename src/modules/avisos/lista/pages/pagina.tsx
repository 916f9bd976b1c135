/** Os avisos do órgão: o que venceu no alto, um botão por linha, e ciência de vários de uma vez. */
import {
  Botao,
  CaixaDeMarcar,
  Formulario,
  Mensagem,
  Paginas,
  ResumoDeErros,
  Selecao,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import { type Ator, Problemas } from '../../../acesso/index.ts';
import { ESPECIES } from '../../especies/index.ts';
import { enderecoDaLista, type FiltroDosAvisos, QUANDO, type Quando } from '../filtro.ts';
import type { ListaDosAvisos } from '../queries.ts';
import { type Contagens, POR_PAGINA } from '../store.ts';
import { TabelaDosAvisos } from './tabela.tsx';

interface Props {
  lista: ListaDosAvisos;
  ator: Ator;
  filtro: FiltroDosAvisos;
  /** Quantas ciências se acabou de registrar. */
  lidos?: number | undefined;
  mudaRegras: boolean;
  problemas?: Problemas;
}

export function PaginaDosAvisos({ lista, ator, filtro, lidos, mudaRegras, problemas = new Problemas() }: Props) {
  const { avisos, todos, filtrados, semDefesa } = lista;
  return (
    <Pagina titulo="Avisos" ativo="avisos" largura="larga" scripts={['teclado-da-mesa']}>
      <h1>Avisos</h1>
      {lidos !== undefined && (
        <Mensagem tipo="sucesso">
          {lidos === 0 ? 'Você já tinha dado ciência.' : `Ciência registrada: ${contar(lidos, 'aviso', 'avisos')}.`}
        </Mensagem>
      )}
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">{frase(todos)}</p>
      <SemDefesa varas={semDefesa} />
      <p class="nao-imprimir">
        <a href="/conta/avisos">Como recebo os avisos</a>
        {mudaRegras && (
          <>
            {' · '}
            <a href="/avisos/regras">Com quantos dias se avisa</a>
          </>
        )}
      </p>
      <Filtro filtro={filtro} />
      <Formulario para="/avisos/ciencia/previa">
        <TabelaDosAvisos
          avisos={avisos}
          ator={ator}
          legenda="Avisos abertos, do mais vencido ao mais distante"
          vazia={todos.total === 0 ? 'Nenhum aviso aberto.' : 'Nenhum aviso com este filtro.'}
          escolhe
        />
        {avisos.length > 0 && (
          <div class="mesa-lote nao-imprimir">
            <button type="button" class="br-button" data-marcar-todas data-so-com-script hidden>
              Marcar os desta página
            </button>
            <Botao variante="primario">Dar ciência dos marcados</Botao>
          </div>
        )}
      </Formulario>
      <Paginas
        pagina={filtro.pagina ?? 1}
        ultima={Math.ceil(filtrados.total / POR_PAGINA)}
        endereco={(pagina) => enderecoDaLista(filtro, { pagina })}
      />
    </Pagina>
  );
}

export function frase({ total, vencidos, semCiencia }: Contagens): string {
  if (total === 0) return 'Nenhuma data espera pelo seu órgão agora.';
  const quantos = contar(total, 'data espera', 'datas esperam');
  const passaram = vencidos === 0 ? 'nenhuma passou' : contar(vencidos, 'já passou', 'já passaram');
  const lidas = semCiencia === 0 ? 'todas lidas' : contar(semCiencia, 'ainda não lida', 'ainda não lidas');
  return `${quantos} pelo seu órgão: ${passaram}; ${lidas}.`;
}

function SemDefesa({ varas }: { varas: ListaDosAvisos['semDefesa'] }) {
  if (varas.length === 0) return null;
  const onde = varas.map((v) => `${v.vara}: ${contar(v.pessoas, 'pessoa', 'pessoas')}`).join('; ');
  return (
    <Mensagem tipo="aviso" titulo="Pessoas presas sem defesa registrada">
      {onde}. Enquanto a vara não registra quem defende, você não alcança os dados delas: peça o registro à vara.
    </Mensagem>
  );
}

const Filtro = ({ filtro }: { filtro: FiltroDosAvisos }) => (
  <form method="get" action="/avisos" class="filtro-campos nao-imprimir">
    <Selecao
      id="especie"
      rotulo="Aviso"
      vazio="Todos"
      valor={filtro.especie}
      opcoes={ESPECIES.map((e) => ({ valor: e.id, rotulo: e.nome }))}
    />
    <Selecao
      id="quando"
      rotulo="Quando"
      valor={filtro.quando ?? 'todos'}
      opcoes={(Object.keys(QUANDO) as Quando[]).reverse().map((q) => ({ valor: q, rotulo: QUANDO[q] }))}
    />
    <CaixaDeMarcar id="semCiencia" rotulo="Só os que ninguém leu" marcada={filtro.semCiencia === 'sim'} />
    <p class="acoes">
      <Botao>Filtrar</Botao>
    </p>
  </form>
);
