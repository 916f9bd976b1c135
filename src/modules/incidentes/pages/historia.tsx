/** A história do incidente: cada andamento, de quem, quando, e o que disse. */
import { Selo, type TipoDeSelo } from '../../../ui/componentes/index.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { diaEm } from '../../acesso/index.ts';
import { nomeDoFato } from '../../execucao/index.ts';
import {
  type Andamento,
  CONFERIDOS,
  type Conferido,
  type DadosDoAndamento,
  type Incidente,
  OUVIDOS,
  POSICOES,
  RESULTADOS,
} from '../nucleo/incidente.ts';
import { emPalavras } from '../nucleo/passos.ts';

interface Props {
  incidente: Incidente;
  fuso: string;
}

export function Historia({ incidente, fuso }: Props) {
  const { andamentos, pessoaId, origem, abertoEm } = incidente;
  return (
    <section aria-labelledby="historia">
      <h3 id="historia">Andamento</h3>
      {andamentos.length === 0 && <p>Aberto em {dataCurta(diaEm(fuso, abertoEm))}.</p>}
      <ol class="andamentos">
        {andamentos.map((a, i) => (
          <li key={a.id} id={a.id}>
            <p class="andamento-quem">
              <strong>{tituloDe(a, i === 0 ? origem : undefined)}</strong>
              <span>
                {dataCurta(diaEm(fuso, a.em))} · {a.por}
                {a.unidade && `, ${a.unidade}`}
              </span>
            </p>
            <Dito andamento={a} pessoaId={pessoaId} vistas={incidente.vistas} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const TITULOS: Record<Exclude<Andamento['especie'], 'vista'>, string> = {
  pedido: 'Pedido da defesa',
  verificacao: 'Verificação das condições',
  minuta: 'Minuta',
  resposta: 'Resposta à vista',
  decisao: 'Decisão',
};

function tituloDe(a: Andamento, abriu: Incidente['origem'] | undefined): string {
  if (a.especie === 'vista') return a.dados.a === 'defesa' ? 'Vista à defesa' : 'Vista ao Ministério Público';
  return abriu === 'oficio' ? `${TITULOS[a.especie]}, de ofício` : TITULOS[a.especie];
}

interface PropsDoDito {
  andamento: Andamento;
  pessoaId: string;
  vistas: Incidente['vistas'];
}

function Dito({ andamento: a, pessoaId, vistas }: PropsDoDito) {
  switch (a.especie) {
    case 'pedido':
      return (
        <>
          <Texto texto={a.dados.texto} />
          <Recibo pessoaId={pessoaId} reciboId={a.dados.reciboId} />
        </>
      );
    case 'verificacao':
      return <Verificacao dados={a.dados} pessoaId={pessoaId} />;
    case 'minuta':
      return (
        <>
          <p>Propõe: {RESULTADOS[a.dados.resultado].toLowerCase()}.</p>
          <Texto texto={a.dados.texto} />
        </>
      );
    case 'vista': {
      const orgao = vistas.find((v) => v.id === a.id)?.orgao ?? OUVIDOS[a.dados.a];
      return (
        <p>
          {orgao}, até {dataCurta(a.dados.prazo)}.
        </p>
      );
    }
    case 'resposta':
      return (
        <>
          <p>{POSICOES[a.dados.posicao]}.</p>
          <Texto texto={a.dados.texto} />
        </>
      );
    case 'decisao':
      return <Decisao dados={a.dados} pessoaId={pessoaId} />;
  }
}

/** Quebras de linha como se escreveram. */
const Texto = ({ texto }: { texto: string }) => <p class="andamento-texto">{texto}</p>;

const Recibo = ({ pessoaId, reciboId }: { pessoaId: string; reciboId: string | undefined }) =>
  reciboId ? (
    <p class="fonte">
      <a href={`/pessoas/${pessoaId}/recibos/${reciboId}`}>O recibo da conta que se tinha</a>
    </p>
  ) : null;

const TOM: Record<Conferido, TipoDeSelo> = { cumprido: 'concedido', nao: 'vencido', diligencia: 'proximo' };

const Verificacao = ({ dados, pessoaId }: { dados: DadosDoAndamento['verificacao']; pessoaId: string }) => (
  <>
    <ul class="conferidos">
      {dados.itens.map((i) => (
        <li key={i.id}>
          <Selo tipo={TOM[i.estado]}>{CONFERIDOS[i.estado]}</Selo>
          <span>
            <strong>{i.nome}.</strong> {i.observacao ?? i.sabido}
          </span>
        </li>
      ))}
    </ul>
    <Recibo pessoaId={pessoaId} reciboId={dados.reciboId} />
  </>
);

const Decisao = ({ dados, pessoaId }: { dados: DadosDoAndamento['decisao']; pessoaId: string }) => (
  <>
    <p>
      {RESULTADOS[dados.resultado]} em {dataCurta(dados.dia)}.
      {dados.dataDecidida && ` Requisitos completos em ${dataCurta(dados.dataDecidida)}.`}
      {dados.razaoDaData &&
        ` A conta dava ${dados.dataCalculada ? dataCurta(dados.dataCalculada) : 'data nenhuma'}: ${dados.razaoDaData}`}
    </p>
    <Texto texto={dados.motivo} />
    {dados.dispensa && (
      <p>
        Decidido sem ouvir {emPalavras(dados.semOuvir)}: {dados.dispensa}
      </p>
    )}
    {dados.efeitos.length > 0 && (
      <p>
        Lançado: {dados.efeitos.map((e) => nomeDoFato(e).toLowerCase()).join(' e ')}.{' '}
        <a href={`/pessoas/${pessoaId}/linha-do-tempo`}>Ver na linha do tempo</a>
      </p>
    )}
    <Recibo pessoaId={pessoaId} reciboId={dados.reciboId} />
  </>
);
