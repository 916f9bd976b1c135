import type { Funcao, RegraPronta, VersaoPronta } from '../../../../../direito/motor/regra.ts';
import { type Coluna, Duvida, Icone, Tabela } from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { contar, dataCurta } from '../../../../../ui/texto.ts';
import { Conferencia } from '../conferencia.tsx';
import { nomeDoDiploma, pastaDe } from '../diplomas.ts';
import { FaixasNoTempo } from '../faixas-no-tempo.tsx';
import { vigeEm, vigenciaEmPalavras } from '../vigencia.ts';
import { type ExemploConferido, reconferir } from './exemplos.ts';
import { Sobre } from './sobre.tsx';
import { dadosEmPalavras, respostaEmPalavras, valorEmPalavras } from './valor.ts';

type AlgumaRegra = RegraPronta<Funcao>;

export function PaginaDaRegra({ regra, hoje }: { regra: AlgumaRegra; hoje: string }) {
  const migalhas = [
    { rotulo: 'A lei no sistema', href: '/lei' },
    { rotulo: nomeDoDiploma(regra.id), href: `/lei#${pastaDe(regra.id)}` },
  ];
  const exemplos = reconferir(regra);
  return (
    <Pagina titulo={regra.titulo} ativo="lei" migalhas={migalhas}>
      <h1>{regra.titulo}</h1>
      <Sobre regra={regra} />
      <h2 id="redacoes">{regra.versoes.length === 1 ? 'Redação' : `${regra.versoes.length} redações no tempo`}</h2>
      <FaixasNoTempo
        titulo={`Redações de “${regra.titulo}” no tempo`}
        hoje={hoje}
        linhas={[
          {
            nome: 'Redação',
            faixas: regra.versoes.map((v, i) => ({ ...v, rotulo: `${i + 1}`, tom: i % 2 ? 'b' : 'a' })),
          },
        ]}
      />
      <ol class="lei-redacoes">
        {regra.versoes.map((v) => (
          <Redacao key={v.de} versao={v} atual={vigeEm(v, hoje)} />
        ))}
      </ol>
      <h2 id="duvidas">Dúvidas</h2>
      {regra.duvidas.length === 0 && <p>Nenhuma registrada.</p>}
      {regra.duvidas.map((d) => (
        <Duvida key={d}>{d}</Duvida>
      ))}
      <h2 id="exemplos">Exemplos conferidos agora</h2>
      <Resumo exemplos={exemplos} />
      <Tabela legenda={`Exemplos de “${regra.titulo}”`} legendaOculta densa colunas={COLUNAS} linhas={exemplos} />
    </Pagina>
  );
}

function Redacao({ versao, atual }: { versao: VersaoPronta<Funcao>; atual: boolean }) {
  return (
    <li class="lei-redacao" id={`desde-${versao.de}`}>
      <p class="lei-redacao-vigencia">
        <strong>{vigenciaEmPalavras(versao)}</strong>
        {atual && <span class="lei-redacao-atual">em vigor hoje</span>}
        <Conferencia selo={versao.selo} />
      </p>
      <p class="lei-redacao-resumo">{versao.resumo}</p>
      <p class="lei-redacao-norma">{versao.norma}</p>
    </li>
  );
}

function Resumo({ exemplos }: { exemplos: readonly ExemploConferido[] }) {
  const conferem = exemplos.filter((e) => e.confere).length;
  return (
    <p class="prosa">
      Ao abrir esta página, o sistema aplicou a regra aos dados de cada exemplo e comparou a resposta com a da fonte:{' '}
      <strong>
        {conferem} de {contar(exemplos.length, 'exemplo confere', 'exemplos conferem')}
      </strong>
      .
    </p>
  );
}

const COLUNAS: readonly Coluna<ExemploConferido>[] = [
  { titulo: 'Em', celula: (e) => dataCurta(e.exemplo.em) },
  { titulo: 'Dados', celula: (e) => <Dados exemplo={e} /> },
  { titulo: 'Resposta esperada', celula: (e) => <Resposta espera={e.exemplo.espera} /> },
  { titulo: 'Fonte', celula: (e) => e.exemplo.fonte },
  { titulo: 'Confere?', celula: (e) => <Confere exemplo={e} /> },
];

function Resposta({ espera }: { espera: unknown }) {
  const [primeira, ...resto] = respostaEmPalavras(espera);
  return (
    <>
      <strong>{primeira}</strong>
      {resto.map((texto) => (
        <span key={texto} class="lei-resto">
          {texto}
        </span>
      ))}
    </>
  );
}

function Dados({ exemplo }: { exemplo: ExemploConferido }) {
  const dados = dadosEmPalavras(exemplo.exemplo.dados, exemplo.nomes);
  if (dados.length === 0) return <>só a data</>;
  if (dados.length === 1) return <>{dados[0]}</>;
  return (
    <ul class="lei-dados">
      {dados.map((d, i) => (
        <li key={i}>{d}</li>
      ))}
    </ul>
  );
}

function Confere({ exemplo }: { exemplo: ExemploConferido }) {
  if (exemplo.confere) {
    return (
      <span class="lei-confere">
        <Icone nome="sucesso" tamanho={18} /> confere
      </span>
    );
  }
  return (
    <span class="lei-nao-confere">
      <Icone nome="erro" tamanho={18} /> não: deu {valorEmPalavras(exemplo.obtido)}
    </span>
  );
}
