import { Botao, type Coluna, Mensagem, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { CasoConferido, CasoGuardado } from '../../casos/index.ts';
import { type LinhaComparada, linhasDaComparacao } from './linhas.ts';
import { OQueSeCalculou } from './o-que-se-calculou.tsx';
import { ASSUNTOS, CONFIANCA, SITUACOES, TIPOS_DE_FONTE } from './palavras.ts';

export function PaginaDoCaso({ item }: { item: CasoConferido }) {
  const situacao = SITUACOES[item.situacao];
  return (
    <Pagina
      titulo={item.titulo}
      descricao={`Caso conferido: ${item.titulo}`}
      ativo="casos"
      migalhas={[
        { rotulo: 'Casos conferidos', href: '/casos' },
        { rotulo: ASSUNTOS[item.tipo] ?? item.tipo, href: `/casos?assunto=${item.tipo}` },
      ]}
    >
      <h1>{item.titulo}</h1>
      <p class="casos-frase">
        <Selo tipo={situacao.selo}>{situacao.rotulo}</Selo> {maiuscula(situacao.quer)}.
      </p>
      {item.erros && (
        <Mensagem tipo="erro" titulo="O cálculo não foi feito">
          <ul>
            {item.erros.map((e, i) => (
              <li key={i}>
                {e.caminho && <code>{e.caminho}</code>} {e.mensagem}
              </li>
            ))}
          </ul>
        </Mensagem>
      )}
      <Comparacoes item={item} />
      {item.nota && (
        <section class="prosa">
          <h2>Nota</h2>
          <p>{item.nota}</p>
        </section>
      )}
      {item.caso && <Fonte caso={item.caso} />}
      {item.caso?.confere && <OQueSeCalculou confere={item.caso.confere} />}
      <p class="acoes">
        <Botao href={`/casos/${item.id}/caso.json`} icone="baixar" download>
          Baixar este caso
        </Botao>
        <Botao href={`/casos#${item.id}`} variante="terciario">
          Voltar à lista
        </Botao>
      </p>
    </Pagina>
  );
}

/** A coluna da leitura só aparece quando há data a que ela se aplica. */
function Comparacoes({ item }: { item: CasoConferido }) {
  const linhas = linhasDaComparacao(item);
  const colunas: Coluna<LinhaComparada>[] = [
    { titulo: 'O que se compara', celula: (l) => l.oQue, cabecalhoDaLinha: true },
    { titulo: 'Publicado', celula: (l) => l.publicado },
    {
      titulo: 'Obtido',
      celula: (l) => (l.difere ? <strong class="casos-difere">{l.obtido} (difere)</strong> : l.obtido),
    },
  ];
  if (linhas.some((l) => l.leitura !== undefined)) {
    colunas.push({ titulo: 'Leitura que confere', celula: (l) => l.leitura ?? '—' });
  }
  return <Tabela legenda="O que a fonte publica e o que o cálculo dá" linhas={linhas} colunas={colunas} />;
}

function Fonte({ caso }: { caso: CasoGuardado }) {
  const { fonte } = caso;
  return (
    <section>
      <h2>De onde vem</h2>
      <dl class="casos-ficha">
        <dt>Fonte</dt>
        <dd>
          {fonte.url ? <a href={fonte.url}>{fonte.titulo}</a> : fonte.titulo} ({TIPOS_DE_FONTE[fonte.tipo]})
        </dd>
        {fonte.localizar && (
          <>
            <dt>Onde achar</dt>
            <dd>{fonte.localizar}</dd>
          </>
        )}
        <dt>Norma</dt>
        <dd>{caso.norma}</dd>
        <dt>Confiança</dt>
        <dd>{CONFIANCA[caso.confianca]}</dd>
      </dl>
    </section>
  );
}

const maiuscula = (texto: string): string => texto[0]!.toUpperCase() + texto.slice(1);
