/** O e-mail, em texto simples e em HTML sóbrio. Sem nome nem documento da pessoa presa. */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Mensagem } from '../../../../platform/correio/index.ts';
import { contar, dataCurta, distancia } from '../../../../ui/texto.ts';
import { acharEspecie, nomeDaEspecie } from '../../especies/index.ts';
import type { Conteudo, Linha } from './conteudo.ts';

export interface Carta {
  id: string;
  modo: 'imediato' | 'resumo';
  conteudo: Conteudo;
  /** AAAA-MM-DD. */
  hoje: string;
  /** Origem pública, sem barra no fim. */
  enderecoPublico: string;
}

type Escrita = Required<Pick<Mensagem, 'id' | 'para' | 'assunto' | 'texto' | 'html'>>;

export function escrever(carta: Carta): Escrita {
  const { id, conteudo } = carta;
  const partes = partesDe(carta);
  return {
    id,
    para: { nome: conteudo.nome, endereco: conteudo.endereco },
    assunto: partes.assunto,
    texto: emTexto(partes),
    html: `<!doctype html>${renderToString(<EmHtml {...partes} />)}`,
  };
}

interface Partes {
  assunto: string;
  abertura: string;
  itens: { frase: string; quando: string; deQuem: string | undefined; oQueFazer: string | undefined; enlace: string }[];
  /** Quantos não couberam. */
  alem: string | undefined;
  todos: string;
  preferencias: string;
}

function partesDe({ modo, conteudo, hoje, enderecoPublico }: Carta): Partes {
  const { linhas, total } = conteudo;
  const [primeira] = linhas;
  const fora = total - linhas.length;
  return {
    assunto: modo === 'imediato' && primeira ? `${fraseDe(primeira)}: ${quandoE(primeira, hoje)}` : emNumeros(conteudo),
    abertura: modo === 'imediato' ? 'Aviso de data:' : `${emNumeros(conteudo)}.`,
    itens: linhas.map((l) => ({
      frase: fraseDe(l),
      quando: `${dataCurta(l.alvo)}, ${quandoE(l, hoje)}`,
      deQuem: deQuem(l),
      oQueFazer: acharEspecie(l.especie)?.oQueFazer,
      enlace: `${enderecoPublico}/avisos/${l.pessoaId}/${l.avisoId}`,
    })),
    alem: fora > 0 ? `E mais ${contar(fora, 'aviso', 'avisos')}, que se veem no sistema.` : undefined,
    todos: `${enderecoPublico}/avisos`,
    preferencias: `${enderecoPublico}/conta/avisos`,
  };
}

/** `12 avisos: 3 vencidos, 1 de hoje`. */
function emNumeros({ total, vencidos, deHoje }: Conteudo): string {
  const partes = [vencidos > 0 && contar(vencidos, 'vencido', 'vencidos'), deHoje > 0 && `${deHoje} de hoje`];
  const ditas = partes.filter((p) => p !== false);
  return `${contar(total, 'aviso de data', 'avisos de datas')}${ditas.length > 0 ? `: ${ditas.join(', ')}` : ''}`;
}

const fraseDe = ({ especie, subiu }: Linha): string =>
  `${subiu ? 'Ninguém agiu: ' : ''}${acharEspecie(especie)?.frase ?? nomeDaEspecie(especie)}`;

const quandoE = ({ alvo }: Linha, hoje: string): string =>
  alvo < hoje ? `venceu ${distancia(alvo, hoje)}` : distancia(alvo, hoje);

/** `F. T., processo 0000001-70.2024.8.06.0001`; nada, se é sigiloso. */
function deQuem({ iniciais, processo }: Linha): string | undefined {
  const letras = iniciais && Array.from(iniciais, (l) => `${l}.`).join(' ');
  const partes = [letras, processo && `processo ${processo}`].filter((p) => p !== undefined && p !== '');
  return partes.length > 0 ? partes.join(', ') : undefined;
}

const PORQUE = 'Você recebe porque um papel seu recebe os avisos de um órgão (Lei 12.714/2012, art. 4º, § 1º).';

function emTexto({ abertura, itens, alem, todos, preferencias }: Partes): string {
  const linhas = itens.map(({ frase, quando, deQuem: quem, oQueFazer, enlace }) =>
    [`- ${frase}: ${quando}${quem ? ` (${quem})` : ''}`, oQueFazer && `  ${oQueFazer}`, `  ${enlace}`]
      .filter(Boolean)
      .join('\n'),
  );
  return [
    abertura,
    ...linhas,
    ...(alem ? [alem] : []),
    `Todos os avisos: ${todos}`,
    `${PORQUE}\nPara receber de outro jeito: ${preferencias}\n`,
  ].join('\n\n');
}

const CORPO = 'font:16px/1.5 Arial,sans-serif;color:#1b1b1b;max-width:40em;margin:0 auto;padding:16px';
const MIUDO = 'font-size:14px;color:#555';
const AZUL = 'color:#1351b4';

function EmHtml({ assunto, abertura, itens, alem, todos, preferencias }: Partes) {
  return (
    <html lang="pt-BR">
      <head>
        <meta charset="utf-8" />
        <title>{assunto}</title>
      </head>
      <body style={CORPO}>
        <p>{abertura}</p>
        <ul style="padding-left:1.2em">
          {itens.map((i) => (
            <li key={i.enlace} style="margin-bottom:12px">
              <strong>{i.frase}</strong>: {i.quando}
              {i.deQuem && <span> ({i.deQuem})</span>}
              {i.oQueFazer && <div style={MIUDO}>{i.oQueFazer}</div>}
              <Enlace para={i.enlace}>Abrir este aviso</Enlace>
            </li>
          ))}
        </ul>
        {alem && <p>{alem}</p>}
        <p>
          <Enlace para={todos}>Ver todos os avisos</Enlace>
        </p>
        <p style={MIUDO}>
          {PORQUE} <Enlace para={preferencias}>Receber de outro jeito</Enlace>
        </p>
      </body>
    </html>
  );
}

const Enlace = ({ para, children }: { para: string; children: ComponentChildren }) => (
  <a href={para} style={AZUL}>
    {children}
  </a>
);
