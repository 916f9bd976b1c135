/** Uma contradição: os lados, um ao lado do outro, o que fazer, e quem responde. */
import { AreaDeTexto, Botao, Formulario, Mensagem, ResumoDeErros, Tabela } from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import { type Escrito, Problemas, valorDe } from '../../acesso/index.ts';
import { type Contradicao, estadoDe } from '../contradicao.ts';
import { acharEspecie } from '../especies/index.ts';
import { nomeDaEspecie, SeloDaGravidade, SeloDoPrazo } from './em-palavras.tsx';

interface Props {
  contradicao: Contradicao;
  trata: boolean;
  /** Um instante, como se lê no fuso do sistema. */
  quando: (instante: Date) => string;
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDaContradicao({
  contradicao: c,
  trata,
  quando,
  escrito = {},
  problemas = new Problemas(),
}: Props) {
  const especie = acharEspecie(c.especie);
  const nome = nomeDaEspecie(c.especie);
  return (
    <Pagina titulo={nome} ativo="contradicoes" migalhas={[{ rotulo: 'Contradições', href: '/contradicoes' }]}>
      <h1>{nome}</h1>
      <p class="lide">
        <a href={`/pessoas/${c.pessoaId}`}>{c.nome}</a>
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <Estado contradicao={c} quando={quando} />
      <Tabela
        legenda="O que cada registro diz"
        linhas={especie?.lados(c.detalhes) ?? []}
        colunas={[
          { titulo: 'Registro', celula: (l) => l.registro, cabecalhoDaLinha: true },
          { titulo: 'O que diz', celula: (l) => l.diz },
        ]}
      />
      {especie && (
        <>
          <h2>O que fazer</h2>
          <p>{especie.oQueFazer}</p>
          <p>
            Quem responde: {c.orgao ?? 'ninguém: é da corregedoria'}. Base: {especie.base}.
          </p>
          <p class="acoes nao-imprimir">
            <Botao href={`/pessoas/${c.pessoaId}${especie.onde}`} variante="primario">
              Resolver na página da pessoa
            </Botao>
            <Botao href={`/pessoas/${c.pessoaId}/linha-do-tempo`}>Ver os fatos</Botao>
          </p>
        </>
      )}
      {trata && ['aberta', 'assumida'].includes(estadoDe(c)) && (
        <Tratar contradicao={c} escrito={escrito} problemas={problemas} />
      )}
    </Pagina>
  );
}

function Estado({ contradicao: c, quando }: Pick<Props, 'contradicao' | 'quando'>) {
  switch (estadoDe(c)) {
    case 'sumiu':
      return <Mensagem tipo="sucesso">Os registros mudaram e já não se contradizem.</Mensagem>;
    case 'explicada':
      return (
        <Mensagem
          tipo="info"
          titulo={`Explicada por ${c.explicadaPor ?? 'alguém'}, ${quando(c.explicadaEm ?? c.achadaEm)}`}
        >
          {c.explicacao}
        </Mensagem>
      );
    default:
      return (
        <p>
          <SeloDaGravidade gravidade={c.gravidade} /> Achada {quando(c.achadaEm)}. Responder:{' '}
          <SeloDoPrazo faltam={c.faltam} />
          {c.assumidaPor && ` Assumida por ${c.assumidaPor}.`}
        </p>
      );
  }
}

const Tratar = ({ contradicao: c, escrito = {}, problemas = new Problemas() }: Omit<Props, 'trata' | 'quando'>) => (
  <section aria-labelledby="tratar" class="nao-imprimir">
    <h2 id="tratar">Responder</h2>
    {c.assumidaEm === null && (
      <Formulario para={`/contradicoes/${c.pessoaId}/${c.id}/assumir`}>
        <p class="acoes">
          <Botao>Assumir: eu respondo por esta</Botao>
        </p>
      </Formulario>
    )}
    <Formulario para={`/contradicoes/${c.pessoaId}/${c.id}/explicar`}>
      <AreaDeTexto
        id="explicacao"
        rotulo="Por que não há contradição"
        dica="O que os registros não dizem. Ela sai da lista e só volta se os fatos mudarem."
        valor={valorDe(escrito, 'explicacao')}
        erro={problemas.de('explicacao')}
      />
      <p class="acoes">
        <Botao>Explicar e tirar da lista</Botao>
      </p>
    </Formulario>
  </section>
);
