import { Botao, Mensagem, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import { Lotados, type LotadosVisiveis } from '../../lotacoes/pages/lotados.tsx';
import { ESPECIES, type Estrutura, lugarPorExtenso, NOME_DO_NIVEL } from '../estrutura.ts';
import { nomeDoFuso } from '../lugares.ts';
import type { AcordoDaEstrutura, Arvore as ArvoreAchada } from '../queries.ts';
import { Arvore } from './arvore.tsx';
import { trilhaDe } from './trilha.ts';

interface PropsDaEstrutura {
  estrutura: Estrutura;
  acima: readonly Estrutura[];
  abaixo: ArvoreAchada;
  acordos: readonly AcordoDaEstrutura[];
  lotados: LotadosVisiveis;
  podeGerir: boolean;
  hoje: string;
  feito?: string | undefined;
}

export function PaginaDaEstrutura(props: PropsDaEstrutura) {
  const { estrutura: e, acima, abaixo, acordos, lotados, podeGerir, hoje, feito } = props;
  return (
    <Pagina titulo={e.sigla} ativo="estruturas" migalhas={trilhaDe(acima)}>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <h1>{e.nome}</h1>
      <p class="lide">
        {ESPECIES[e.especie]} ({NOME_DO_NIVEL[e.nivel]}){acima.length > 0 && <>, dentro de {acima.at(-1)?.nome}</>}.{' '}
        {e.inativadaEm && (
          <Selo tipo="vedado">
            Inativa desde {dataCurta(diaEm(e.fuso, e.inativadaEm))}: {e.motivoDaInativacao}
          </Selo>
        )}
      </p>
      {podeGerir && !e.inativadaEm && <Acoes id={e.id} />}
      <Ficha estrutura={e} />
      <h2>Dentro dela</h2>
      {abaixo.achadas === 0 ? (
        <p class="tabela-vazia">Não há nada dentro de {e.nome}.</p>
      ) : (
        <Arvore nos={abaixo.raizes} aberta={abaixo.achadas <= CABEM_ABERTAS} />
      )}
      <h2>Quem está lotado aqui</h2>
      <Lotados lotados={lotados} estrutura={e} />
      <h2>Acordos</h2>
      <Acordos acordos={acordos} hoje={hoje} />
    </Pagina>
  );
}

const CABEM_ABERTAS = 40;

const Acoes = ({ id }: { id: string }) => (
  <p class="acoes">
    <Botao href={`/estruturas/nova?pai=${id}`}>Cadastrar dentro dela</Botao>
    <Botao href={`/estruturas/${id}/editar`}>Editar</Botao>
    <Botao variante="terciario" href={`/estruturas/${id}/inativar`}>
      Inativar
    </Botao>
  </p>
);

function Ficha({ estrutura: e }: { estrutura: Estrutura }) {
  const linhas: [string, string | undefined][] = [
    ['Sigla', e.sigla],
    ['Lugar', lugarPorExtenso(e) || 'Nacional'],
    ['Comarca', e.comarca],
    ['Região', e.regiao],
    ['Circunscrição', e.circunscricao],
    ['Hora legal', nomeDoFuso(e.fuso)],
  ];
  return (
    <dl class="ficha">
      {linhas
        .filter(([, valor]) => valor)
        .map(([rotulo, valor]) => (
          <div key={rotulo}>
            <dt>{rotulo}</dt>
            <dd>{valor}</dd>
          </div>
        ))}
    </dl>
  );
}

const PAPEL_NO_ACORDO = { concedente: 'Concede os dados', aderente: 'Recebe os dados' } as const;

const Acordos = ({ acordos, hoje }: { acordos: readonly AcordoDaEstrutura[]; hoje: string }) => (
  <Tabela
    legenda="Acordos de que é parte"
    legendaOculta
    densa
    vazia="Não é parte de nenhum acordo de cooperação."
    linhas={acordos}
    colunas={[
      { titulo: 'Acordo', celula: (a) => <a href={`/acordos/${a.id}`}>{a.numero}</a>, cabecalhoDaLinha: true },
      { titulo: 'Objeto', celula: (a) => a.objeto },
      { titulo: 'Papel', celula: (a) => PAPEL_NO_ACORDO[a.papel] },
      { titulo: 'Vigência', celula: (a) => <Vigencia acordo={a} hoje={hoje} /> },
    ]}
  />
);

function Vigencia({ acordo: { vigenciaInicio, vigenciaFim }, hoje }: { acordo: AcordoDaEstrutura; hoje: string }) {
  if (hoje > vigenciaFim) return <Selo tipo="vedado">acabou em {dataCurta(vigenciaFim)}</Selo>;
  if (hoje < vigenciaInicio) return <Selo tipo="futuro">começa em {dataCurta(vigenciaInicio)}</Selo>;
  return <Selo tipo="concedido">até {dataCurta(vigenciaFim)}</Selo>;
}
