import { Botao, Formulario, Mensagem, ResumoDeErros, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { Problemas } from '../../http/formulario.tsx';
import type { SituacaoEmPalavras } from '../../lotacoes/em-palavras.ts';
import { ESPECIES_DE_LOTACAO } from '../../lotacoes/lotacao.ts';
import type { LotacaoDeFato } from '../../permissao/fatos.ts';
import { type Ator, FINALIDADES } from '../../permissao/tipos.ts';
import { Abas } from './abas.tsx';
import { OQuePosso } from './o-que-posso.tsx';

export interface LinhaDeLotacao {
  lotacao: LotacaoDeFato;
  situacao: SituacaoEmPalavras;
}

interface Props {
  ator: Ator;
  procedimento: string | undefined;
  lotacoes: readonly LinhaDeLotacao[];
  problemas: Problemas;
  feito?: string | undefined;
}

const FEITO: Record<string, string> = {
  lotacao: 'Lotação trocada. A finalidade foi apagada: escolha-a de novo antes de consultar dados de uma pessoa.',
  finalidade: 'Finalidade guardada para esta sessão.',
};

export function PaginaDaConta({ ator, procedimento, lotacoes, problemas, feito }: Props) {
  return (
    <Pagina titulo="Minha conta" ativo="conta" largura="larga">
      <h1>Minha conta</h1>
      <Abas atual="/conta" />
      {feito !== undefined && FEITO[feito] && <Mensagem tipo="sucesso">{FEITO[feito]}</Mensagem>}
      <ResumoDeErros erros={problemas.resumo} />
      <Agora ator={ator} procedimento={procedimento} />
      <Lotacoes linhas={lotacoes} atual={ator.lotacao?.lotacaoId} />
      <OQuePosso ator={ator} />
    </Pagina>
  );
}

function Agora({ ator, procedimento }: Pick<Props, 'ator' | 'procedimento'>) {
  const { lotacao, finalidade } = ator;
  return (
    <section class="cartao" aria-labelledby="agora">
      <h2 id="agora">Agora</h2>
      <p class="lide">
        {lotacao
          ? `Você age como ${lotacao.cargo}, em ${lotacao.nome}.`
          : 'Você não tem lotação aberta agora: só alcança a própria conta e a ajuda.'}
      </p>
      <p>
        {finalidade ? (
          <>
            Finalidade das consultas: <strong>{FINALIDADES[finalidade]}</strong>
            {procedimento && <> (procedimento {procedimento})</>}.
          </>
        ) : (
          'Sem finalidade escolhida: é preciso dizê-la antes de ver dados de uma pessoa.'
        )}{' '}
        <a href="/finalidade">{finalidade ? 'Mudar' : 'Escolher'}</a>
      </p>
    </section>
  );
}

function Lotacoes({ linhas, atual }: { linhas: readonly LinhaDeLotacao[]; atual: string | undefined }) {
  return (
    <section id="lotacoes">
      <h2>Minhas lotações</h2>
      <Tabela
        legenda="Lotações, situação de cada uma e o que fazer"
        legendaOculta
        densa
        linhas={linhas}
        vazia="Nenhuma. Peça a quem cadastra pessoas no seu órgão que registre a sua lotação."
        colunas={[
          {
            titulo: 'Unidade e cargo',
            cabecalhoDaLinha: true,
            celula: ({ lotacao }) => (
              <>
                {lotacao.nome}
                <span class="linha-menor">
                  {lotacao.cargo} · {ESPECIES_DE_LOTACAO[lotacao.especie]}
                </span>
              </>
            ),
          },
          {
            titulo: 'Situação',
            celula: ({ situacao }) => (
              <>
                <Selo tipo={situacao.selo}>{situacao.rotulo}</Selo>
                <span class="linha-menor">{situacao.porque}</span>
              </>
            ),
          },
          {
            titulo: 'Agir por ela',
            celula: ({ lotacao, situacao }) => <Escolher lotacao={lotacao} aberta={situacao.aberta} atual={atual} />,
          },
        ]}
      />
    </section>
  );
}

function Escolher({ lotacao, aberta, atual }: { lotacao: LotacaoDeFato; aberta: boolean; atual: string | undefined }) {
  if (lotacao.lotacaoId === atual) return <strong>É a atual</strong>;
  if (!aberta) return <>—</>;
  return (
    <Formulario para="/conta/lotacao">
      <input type="hidden" name="lotacaoId" value={lotacao.lotacaoId} />
      <Botao tamanho="pequeno">
        Agir por esta<span class="oculto">: {lotacao.nome}</span>
      </Botao>
    </Formulario>
  );
}
