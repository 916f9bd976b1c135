import { Botao, Mensagem, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import { situacaoDoAcordo, SITUACOES_DO_ACORDO, type SituacaoDoAcordo } from '../acordo.ts';
import type { AcordoNaLista } from '../queries.ts';
import { SituacaoDoAcordoNoSelo } from './situacao.tsx';

interface Props {
  acordos: readonly AcordoNaLista[];
  hoje: string;
  podeGerir: boolean;
}

const ORDEM = Object.keys(SITUACOES_DO_ACORDO) as SituacaoDoAcordo[];

export function PaginaDosAcordos({ acordos, hoje, podeGerir }: Props) {
  const aVencer = acordos.filter((a) => situacaoDoAcordo(a, hoje) === 'a-vencer');
  const pessoas = aVencer.reduce((n, a) => n + a.pessoas, 0);
  return (
    <Pagina titulo="Acordos de cooperação" ativo="acordos" largura="larga">
      <h1>Acordos de cooperação</h1>
      <p class="lide">Por eles um órgão deixa outro ver os seus dados. No fim do acordo, o acesso acaba sozinho.</p>
      {aVencer.length > 0 && (
        <Mensagem tipo="aviso" titulo={`${contar(aVencer.length, 'acordo acaba', 'acordos acabam')} em até 90 dias`}>
          {pessoas === 0
            ? 'Ninguém tem acesso por eles.'
            : `Sem novo acordo, ${contar(pessoas, 'acesso se fecha', 'acessos se fecham')} no dia seguinte ao fim.`}
        </Mensagem>
      )}
      {podeGerir && (
        <p class="acoes">
          <Botao variante="primario" href="/acordos/novo">
            Cadastrar acordo
          </Botao>
        </p>
      )}
      {acordos.length === 0 && (
        <p class="tabela-vazia">
          Ainda não há acordo cadastrado. Sem acordo, só os conselhos podem pedir acesso (Lei 12.714/2012, art. 1º, §
          4º). Quem cadastra é o gestor do sistema.
        </p>
      )}
      {ORDEM.map((s) => (
        <Secao key={s} situacao={s} hoje={hoje} acordos={acordos.filter((a) => situacaoDoAcordo(a, hoje) === s)} />
      ))}
    </Pagina>
  );
}

interface PropsDaSecao {
  situacao: SituacaoDoAcordo;
  acordos: readonly AcordoNaLista[];
  hoje: string;
}

function Secao({ situacao, acordos, hoje }: PropsDaSecao) {
  if (acordos.length === 0) return null;
  const titulo = SITUACOES_DO_ACORDO[situacao];
  return (
    <section>
      <h2>{titulo}</h2>
      <Tabela
        legenda={titulo}
        legendaOculta
        densa
        linhas={acordos}
        colunas={[
          { titulo: 'Acordo', cabecalhoDaLinha: true, celula: (a) => <a href={`/acordos/${a.id}`}>{a.numero}</a> },
          { titulo: 'Concede', celula: (a) => a.concedente },
          { titulo: 'Recebem', celula: (a) => a.aderentes.join(', ') },
          { titulo: 'Desde', celula: (a) => dataCurta(a.vigenciaInicio) },
          { titulo: 'Situação', celula: (a) => <SituacaoDoAcordoNoSelo acordo={a} hoje={hoje} /> },
          { titulo: 'Pessoas com acesso', alinhar: 'numero', celula: (a) => a.pessoas },
        ]}
      />
    </section>
  );
}
