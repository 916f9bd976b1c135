import { DECRETOS } from '../../../../../direito/decretos/index.ts';
import type { Decreto } from '../../../../../direito/decretos/decreto.ts';
import { iso } from '../../../../../direito/tempo/dia.ts';
import { Detalhes, Duvida } from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { dataCurta } from '../../../../../ui/texto.ts';
import { Conferencia } from '../conferencia.tsx';
import { TabelaDeHipoteses } from './hipoteses.tsx';
import { gruposDaMetade } from './palavras.ts';

const DESCRICAO =
  'Os decretos de indulto e comutação, por inciso: para quem, com quanto da pena cumprida e em que condição.';

export function PaginaDosDecretos() {
  const recentes = DECRETOS.toReversed();
  return (
    <Pagina
      titulo="Indulto e comutação"
      descricao={DESCRICAO}
      ativo="lei"
      largura="larga"
      migalhas={[{ rotulo: 'A lei no sistema', href: '/lei' }]}
    >
      <h1>Indulto e comutação</h1>
      <p class="lide">
        O indulto perdoa a pena; a comutação a reduz. Cada decreto diz para quem, na data de referência dele. Cumprir o
        que está aqui não basta: quem reconhece é o juiz, a pedido.
      </p>
      <nav aria-label="Decretos" class="nao-imprimir">
        <ul class="lei-decretos">
          {recentes.map((d) => (
            <li key={d.numero}>
              <a href={`#${ancora(d)}`}>Decreto {d.numero}</a>
            </li>
          ))}
        </ul>
      </nav>
      {recentes.map((d) => (
        <SecaoDoDecreto key={d.numero} decreto={d} />
      ))}
    </Pagina>
  );
}

const ancora = (d: Decreto): string => `dec-${d.numero.replaceAll('.', '').replace('/', '-')}`;

function SecaoDoDecreto({ decreto: d }: { decreto: Decreto }) {
  const duvidas = [...d.ressalvas, ...(d.ressalvasDaComutacao ?? [])];
  const grupos = gruposDaMetade(d.indulto);
  return (
    <section aria-labelledby={ancora(d)} class="lei-decreto">
      <h2 id={ancora(d)}>Decreto {d.numero}</h2>
      <Sobre decreto={d} />
      <TabelaDeHipoteses legenda={`Indulto, Decreto ${d.numero}`} hipoteses={d.indulto} />
      {grupos && (
        <p>
          <strong>Tempo pela metade (§ 2º)</strong>, se {grupos}.
        </p>
      )}
      {d.comutacao.length > 0 && (
        <TabelaDeHipoteses legenda={`Comutação, Decreto ${d.numero}`} hipoteses={d.comutacao} />
      )}
      {d.impeditivos.length > 0 && (
        <Detalhes resumo={`Crimes que impedem (${d.impeditivos.length})`}>
          <ul>
            {d.impeditivos.map((i) => (
              <li key={i.nome + i.dispositivo}>
                {i.nome} ({i.dispositivo})
              </li>
            ))}
          </ul>
        </Detalhes>
      )}
      {duvidas.map((texto) => (
        <Duvida key={texto}>{texto}</Duvida>
      ))}
      <p>
        <a href={`/lei/regras/${d.regra}`}>Ver a regra do Decreto {d.numero} e os exemplos</a>
      </p>
    </section>
  );
}

function Sobre({ decreto: d }: { decreto: Decreto }) {
  const itens = [
    ['Publicação', dataCurta(iso(d.publicacao))],
    ['Requisitos medidos em', dataCurta(iso(d.referencia))],
    ['Para quem', d.soMulheres ? 'só mulheres' : 'todos'],
    ['Falta grave impede', d.normaDaFalta || 'o decreto não tem a regra'],
    [
      'Com crime impeditivo junto',
      d.concurso ? `cumprir ${d.concurso.fracao.texto} da pena dele` : 'sem regra própria',
    ],
    ['Fonte', <Conferencia key="selo" selo={d.selo} />],
  ] as const;
  return (
    <dl class="lei-sobre">
      {itens.map(([nome, valor]) => (
        <div key={nome}>
          <dt>{nome}</dt>
          <dd>{valor}</dd>
        </div>
      ))}
    </dl>
  );
}
