import {
  AreaDeTexto,
  Botao,
  Campo,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selecao,
  Tabela,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../../acesso/index.ts';
import { MOTIVOS_DA_ENTRADA } from '../../fatos/entrada.ts';
import { ESPECIES_DE_PRISAO } from '../../situacao/situacao.ts';
import { porQueEsta } from '../../situacao/em-palavras.ts';
import type { Chegada } from '../chegada.ts';
import type { QuemChega } from '../store.ts';
import { QuandoEFonte } from './movimento.tsx';

interface PropsDaProcura {
  procurou: string | undefined;
  achadas: readonly QuemChega[];
}

export const PaginaDeQuemChega = ({ procurou, achadas }: PropsDaProcura) => (
  <Pagina titulo="Quem chega" ativo="titulares">
    <h1>Quem chega à unidade</h1>
    <p class="lide">Procure pelo documento ou pelo nome inteiro, como está no papel que veio com a pessoa.</p>
    <form method="get" action="/entradas/nova">
      <Campo
        id="procura"
        rotulo="CPF, RJI, outro documento ou nome inteiro"
        valor={procurou}
        maxLength={120}
        autocomplete="off"
      />
      <p class="acoes">
        <Botao variante="primario">Procurar</Botao>
      </p>
    </form>
    {procurou !== undefined && (
      <Tabela
        legenda="Quem pode ser"
        densa
        vazia="Ninguém com este documento ou nome está sem unidade. Confira a grafia; quem está noutra unidade vem por transferência, em Transferências; quem nunca foi cadastrada, cadastre em Pessoas."
        linhas={achadas}
        colunas={[
          {
            titulo: 'Pessoa',
            cabecalhoDaLinha: true,
            celula: (p) => <a href={`/pessoas/${p.pessoaId}/entrada`}>{p.nome}</a>,
          },
          { titulo: 'Mãe', celula: (p) => p.mae ?? 'não informada' },
          { titulo: 'Nascimento', celula: (p) => (p.nascimento ? dataCurta(p.nascimento) : 'não informado') },
        ]}
      />
    )}
  </Pagina>
);

interface PropsDaEntrada {
  chegada: Chegada;
  escrito?: Escrito;
  problemas?: Problemas;
}

const opcoesDe = (nomes: Readonly<Record<string, string>>) =>
  Object.entries(nomes).map(([valor, rotulo]) => ({ valor, rotulo }));

export function PaginaDaEntrada({ chegada, escrito = {}, problemas = new Problemas() }: PropsDaEntrada) {
  const { titular, situacao, unidades, celas, hoje } = chegada;
  const titulo = `Entrada de ${titular.nome}`;
  const de = (id: string, padrao?: string) => ({ id, valor: valorDe(escrito, id) ?? padrao, erro: problemas.de(id) });
  const semTitulo = situacao.titulos.length === 0;
  return (
    <Pagina titulo={titulo} ativo="titulares" migalhas={[{ rotulo: 'Quem chega', href: '/entradas/nova' }]}>
      <h1>{titulo}</h1>
      <p class="lide">
        {[titular.mae && `Mãe: ${titular.mae}`, titular.nascimento && `nascida em ${dataCurta(titular.nascimento)}`]
          .filter(Boolean)
          .join(', ')}
        . Confira com o documento antes de receber.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`/pessoas/${titular.id}/entrada`}>
        {unidades.length === 1 ? (
          <input type="hidden" name="estruturaId" value={unidades[0]?.id} />
        ) : (
          <Selecao
            {...de('estruturaId')}
            rotulo="Unidade"
            vazio="Escolha"
            opcoes={unidades.map((u) => ({ valor: u.id, rotulo: u.nome }))}
          />
        )}
        <Selecao
          {...de('motivo', situacao.estado === 'foragida' ? 'recaptura' : 'prisao')}
          rotulo="Motivo"
          opcoes={opcoesDe(MOTIVOS_DA_ENTRADA).filter((o) => o.valor !== 'transferencia')}
        />
        {semTitulo ? (
          <>
            <Mensagem tipo="aviso" titulo="Não consta por que está presa">
              Diga o que veio com ela. Sem ordem nem flagrante, não a receba (CF, art. 5º, LXI).
            </Mensagem>
            <Selecao
              {...de('especie')}
              rotulo="Por que está presa"
              vazio="Escolha"
              opcoes={opcoesDe(ESPECIES_DE_PRISAO)}
            />
            <Campo {...de('processo')} rotulo="Processo" opcional maxLength={40} autocomplete="off" />
          </>
        ) : (
          <p>
            Por que está presa: <strong>{porQueEsta(situacao)}</strong>
          </p>
        )}
        {celas.length > 0 && (
          <Selecao
            {...de('lugarId')}
            rotulo="Cela"
            opcional
            vazio="Escolher depois"
            opcoes={celas.map((c) => ({ valor: c.id, rotulo: c.nome }))}
          />
        )}
        <AreaDeTexto {...de('pertences')} rotulo="Pertences guardados" opcional rows={2} maxLength={1000} />
        <QuandoEFonte {...{ hoje, escrito, problemas }} fonte="guia de entrada" />
        <p class="acoes">
          <Botao variante="primario">Receber na unidade</Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
