import { Botao, type GrupoDeOpcoes, Mensagem } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import type { DepsDaLista } from '../filtro-da-lista.ts';
import { type Achadas, type BuscaDePessoas, CABEM_NA_PAGINA, MENOR_TEXTO } from '../queries.ts';
import { FormularioDeBusca } from './formulario-de-busca.tsx';
import { TabelaDePessoas } from './tabela-de-pessoas.tsx';

export interface PropsDaLista {
  busca: BuscaDePessoas;
  /** O que se escreveu é curto demais para se buscar: a lista é a de sempre. */
  curto: boolean;
  achadas: Achadas;
  deps: DepsDaLista;
  unidades: readonly GrupoDeOpcoes[];
  podeCadastrar: boolean;
}

export function PaginaDaLista(props: PropsDaLista) {
  const { busca, curto, achadas, podeCadastrar } = props;
  const { pessoas, haMais, porNome } = achadas;
  return (
    <Pagina titulo="Pessoas" ativo="titulares" largura="larga">
      <h1>Pessoas</h1>
      <FormularioDeBusca {...props} />
      {curto && <Mensagem tipo="aviso">Escreva ao menos {MENOR_TEXTO} letras do nome ou do nome da mãe.</Mensagem>}
      {achadas.avisos.map((a) => (
        <Mensagem key={a} tipo="aviso">
          {a} Procurou-se assim mesmo.
        </Mensagem>
      ))}
      <p class="lide" role="status">
        {emPalavras(props)}
      </p>
      <TabelaDePessoas pessoas={pessoas} vazia={<Vazia {...props} />} />
      <div class="acoes">
        {haMais && porNome && (
          <Botao href={enderecoDaBusca({ ...busca, depois: pessoas.at(-1)?.id })} icone="seta">
            Próximas {CABEM_NA_PAGINA}
          </Botao>
        )}
        {busca.depois && <a href={enderecoDaBusca({ ...busca, depois: undefined })}>Voltar ao começo</a>}
        {podeCadastrar && (
          <Botao variante={porNome ? 'secundario' : 'terciario'} href="/pessoas/nova">
            Cadastrar pessoa
          </Botao>
        )}
      </div>
    </Pagina>
  );
}

/** A resposta, em uma frase. */
function emPalavras({ achadas: { pessoas, haMais, porNome }, busca }: PropsDaLista): string {
  const quantas = contar(pessoas.length, 'pessoa', 'pessoas');
  if (porNome) {
    if (pessoas.length === 0) return 'Ninguém.';
    return haMais || busca.depois
      ? `As pessoas ao seu alcance, por nome: ${quantas} nesta página.`
      : `${quantas} ao seu alcance, por nome.`;
  }
  if (pessoas.length === 0) return 'Ninguém achado.';
  if (pessoas.length === 1) return '1 pessoa achada.';
  if (haMais) return `As ${quantas} que mais se parecem. Há outras: escreva mais do nome, a mãe ou o ano.`;
  return `${quantas}, da que mais se parece à que menos.`;
}

function Vazia({ achadas: { porNome }, busca, podeCadastrar }: PropsDaLista) {
  const filtrada = busca.unidade !== undefined || Object.keys(busca.filtros).length > 0;
  if (!porNome || filtrada) {
    return (
      <>
        Ninguém com estes dados está ao seu alcance. Confira a grafia, busque com menos palavras ou sem filtros, ou{' '}
        <a href="/pessoas">veja todas</a>. Quem é de outra unidade, comarca ou defesa não aparece aqui.
        {podeCadastrar && (
          <>
            {' '}
            Se a pessoa é nova no sistema, <a href="/pessoas/nova">cadastre-a</a>.
          </>
        )}
      </>
    );
  }
  return (
    <>
      Ninguém está ao seu alcance ainda. Aparecem aqui as pessoas da sua unidade, da sua jurisdição ou dos casos em que
      o seu órgão atua, conforme o seu papel. {podeCadastrar && <a href="/pessoas/nova">Cadastre a primeira</a>}
    </>
  );
}

/** O endereço que refaz a busca. */
export function enderecoDaBusca({ filtros, ...busca }: BuscaDePessoas): string {
  const partes = new URLSearchParams();
  for (const [nome, valor] of Object.entries({ ...busca, ...filtros })) if (valor) partes.set(nome, String(valor));
  return `/pessoas?${partes.toString()}`;
}
