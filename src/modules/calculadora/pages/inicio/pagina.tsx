import { Botao, Icone, type NomeDeIcone } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { Amostra } from './amostra.tsx';
import type { ExemploCalculado } from './exemplo-calculado.ts';

const CAMINHOS: readonly { icone: NomeDeIcone; titulo: string; href: string; texto: string }[] = [
  {
    icone: 'calendario',
    titulo: 'Calcular um caso',
    href: '/calculadora',
    texto: 'Preencha as condenações e o que aconteceu, ou abra um arquivo. Sai cada data, com a conta passo a passo.',
  },
  {
    icone: 'comparar',
    titulo: 'E se…',
    href: '/e-se',
    texto: 'Mude um fato ou uma leitura da lei e veja os dois resultados lado a lado.',
  },
  {
    icone: 'balanca',
    titulo: 'A lei no sistema',
    href: '/lei',
    texto: 'Cada regra com suas redações, normas, exemplos e dúvidas; a tabela da progressão; os crimes do catálogo.',
  },
  {
    icone: 'lista',
    titulo: 'Casos conferidos',
    href: '/casos',
    texto: 'Casos publicados por tribunais e órgãos oficiais: o esperado e o calculado, com a fonte.',
  },
  {
    icone: 'codigo',
    titulo: 'API',
    href: '/api',
    texto: 'O mesmo cálculo em JSON, para outro sistema usar. Sem cadastro.',
  },
];

const PARA_QUEM: readonly [string, string][] = [
  ['Defesa', 'sabe o que pedir, desde quando, e leva a conta pronta para a petição.'],
  ['Juízo e promotoria', 'conferem cada passo, com a norma e a redação que valia na data.'],
  ['Direção da unidade', 'vê quem está com data vencida e o que falta no cadastro.'],
  ['Quem está preso e a família', 'recebem uma folha simples: quando posso sair, e por quê.'],
];

function Abertura({ exemplo }: { exemplo: ExemploCalculado }) {
  return (
    <section class="abertura">
      <div class="abertura-texto">
        <h1>Toda data que a lei dá a quem está preso, com a conta à vista</h1>
        <p class="lide">
          Progressão de regime, livramento condicional, saída temporária, fim da pena, indulto e prescrição, calculados
          a partir do caso e explicados: que norma, que fração, quantos dias. Onde os tribunais discordam, aparecem as
          duas datas.
        </p>
        <p class="acoes">
          <Botao variante="primario" href="/calculadora">
            Calcular um caso
          </Botao>
          <Botao href={exemplo.endereco}>Ver um exemplo pronto</Botao>
        </p>
        <p class="abertura-nota">
          <Icone nome="sucesso" tamanho={18} /> Nada é guardado: sem cadastro, sem banco de dados, sem rastreador.
        </p>
      </div>
      <Amostra exemplo={exemplo} />
    </section>
  );
}

function Caminhos() {
  return (
    <section aria-labelledby="caminhos">
      <h2 id="caminhos">O que você pode fazer aqui</h2>
      <ul class="cartoes caminhos">
        {CAMINHOS.map((c) => (
          <li key={c.href} class="cartao caminho">
            <Icone nome={c.icone} tamanho={28} />
            <h3>
              <a class="cartao-link" href={c.href}>
                {c.titulo}
              </a>
            </h3>
            <p>{c.texto}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ParaQuem() {
  return (
    <section aria-labelledby="para-quem">
      <h2 id="para-quem">Para quem</h2>
      <dl class="para-quem">
        {PARA_QUEM.map(([quem, ganha]) => (
          <div key={quem}>
            <dt>{quem}</dt>
            <dd>{ganha}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Limites() {
  return (
    <section aria-labelledby="limites">
      <h2 id="limites">O que ele não faz</h2>
      <ul class="prosa">
        <li>
          <strong>Não decide.</strong> O juiz decide; o cálculo mostra o que a lei prevê e desde quando.
        </li>
        <li>
          <strong>Não adivinha.</strong> Se falta um dado, diz qual, e mostra entre que datas o resultado pode ficar.
        </li>
        <li>
          <strong>Não esconde dúvida.</strong> Onde a lei ou a fonte deixa dúvida, ela vem escrita ao lado da data.
        </li>
      </ul>
    </section>
  );
}

export function PaginaInicial({ exemplo }: { exemplo: ExemploCalculado }) {
  return (
    <Pagina
      titulo="Custódia"
      ativo="inicio"
      largura="larga"
      descricao="Cálculo aberto de execução penal: cada data com a norma, a fração e a conta. Nada é guardado."
    >
      <Abertura exemplo={exemplo} />
      <Caminhos />
      <div class="duas-colunas">
        <ParaQuem />
        <Limites />
      </div>
    </Pagina>
  );
}
