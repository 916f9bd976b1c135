import { Botao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type IdDaPaginaDoManual, lerPaginaDoManual, PAGINAS_DO_MANUAL, tituloDoManual } from '../manual.ts';
import { CartoesDoManual } from './cartoes-do-manual.tsx';

/** O índice: primeiro as páginas dos papéis de quem entrou. */
export function PaginaDoManual({ meus }: { meus: readonly IdDaPaginaDoManual[] }) {
  const outros = PAGINAS_DO_MANUAL.filter((id) => !meus.includes(id));
  return (
    <Pagina titulo="Manual" ativo="ajuda" migalhas={[{ rotulo: 'Ajuda', href: '/ajuda' }]}>
      <h1>Manual</h1>
      <p class="lide">
        Uma página curta por papel, por tarefa: o que fazer, em que tela, e o que fazer quando dá errado.
      </p>
      {meus.length > 0 && (
        <>
          <h2>{meus.length === 1 ? 'O seu papel' : 'Os seus papéis'}</h2>
          <CartoesDoManual ids={meus} />
          <h2>As outras páginas</h2>
        </>
      )}
      {meus.length === 0 && <h2>Escolha o seu papel</h2>}
      <CartoesDoManual ids={outros} />
    </Pagina>
  );
}

export function PaginaDoPapelNoManual({ id }: { id: IdDaPaginaDoManual }) {
  const titulo = tituloDoManual(id);
  const migalhas = [
    { rotulo: 'Ajuda', href: '/ajuda' },
    { rotulo: 'Manual', href: '/manual' },
  ];
  return (
    <Pagina titulo={titulo} ativo="ajuda" migalhas={migalhas}>
      {/* O texto é do repositório, e o HTML que houvesse nele já saiu como texto. */}
      <article class="prosa manual" dangerouslySetInnerHTML={{ __html: lerPaginaDoManual(id).html }} />
      <p class="acoes">
        <Botao type="button" data-imprimir data-so-com-script hidden>
          Imprimir esta página
        </Botao>
        <Botao href="/ajuda#pedir">Não resolveu? Pedir ajuda</Botao>
      </p>
    </Pagina>
  );
}
