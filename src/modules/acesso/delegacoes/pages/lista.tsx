import {
  Botao,
  Campo,
  type Coluna,
  Detalhes,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selo,
  Tabela,
  type TipoDeSelo,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import { Problemas } from '../../http/formulario.tsx';
import { diaEm } from '../../lotacoes/calendario.ts';
import { ehPermissao, permissaoDe } from '../../permissao/catalogo.ts';
import { type Delegacao, type SituacaoDaDelegacao, situacaoDaDelegacao } from '../delegacao.ts';

interface Props {
  dadas: readonly Delegacao[];
  recebidas: readonly Delegacao[];
  agora: Date;
  podeCriar: boolean;
  feito?: string | undefined;
  /** A que se tentou encerrar, quando o envio voltou. */
  erroEm?: string | undefined;
  problemas?: Problemas;
}

const SITUACAO: Record<SituacaoDaDelegacao, [TipoDeSelo, string]> = {
  'em-vigor': ['concedido', 'Em vigor'],
  futura: ['futuro', 'Ainda não começou'],
  terminada: ['neutro', 'Acabou'],
  encerrada: ['vedado', 'Encerrada'],
};

export function PaginaDasDelegacoes(props: Props) {
  const { dadas, recebidas, podeCriar, feito, problemas = new Problemas() } = props;
  return (
    <Pagina titulo="Delegações" ativo="conta" largura="larga" migalhas={[{ rotulo: 'Minha conta', href: '/conta' }]}>
      <h1>Delegações</h1>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">
        Empreste permissões suas a um colega, por prazo certo. Elas acabam sozinhas, ou quando você perder as suas.
      </p>
      {podeCriar && (
        <p class="acoes">
          <Botao variante="primario" href="/delegacoes/nova">
            Delegar
          </Botao>
        </p>
      )}
      <h2>As que dei</h2>
      <Lista {...props} delegacoes={dadas} outro="para" vazia="Você não delegou nada." />
      <h2>As que recebi</h2>
      <Lista
        {...props}
        delegacoes={recebidas}
        outro="de"
        vazia="Ninguém delegou nada a você. O que se recebe não se passa adiante."
      />
    </Pagina>
  );
}

type PropsDaLista = Props & { delegacoes: readonly Delegacao[]; outro: 'de' | 'para'; vazia: string };

function Lista({ delegacoes, outro, vazia, agora, erroEm, problemas = new Problemas() }: PropsDaLista) {
  const situacao = (d: Delegacao) => situacaoDaDelegacao(d, diaEm(d.de.fuso, agora));
  const colunas: Coluna<Delegacao>[] = [
    {
      titulo: outro === 'para' ? 'Para' : 'De',
      cabecalhoDaLinha: true,
      celula: (d) => `${d[outro].nome} (${d[outro].cargo} · ${d[outro].estrutura})`,
    },
    {
      titulo: 'Permissões',
      celula: (d) => d.permissoes.map((p) => (ehPermissao(p) ? permissaoDe(p).descricao : p)).join('; '),
    },
    { titulo: 'Dias', celula: (d) => `${dataCurta(d.inicio)} a ${dataCurta(d.fim)}` },
    { titulo: 'Motivo', celula: (d) => d.motivo },
    { titulo: 'Situação', celula: (d) => <Selo tipo={SITUACAO[situacao(d)][0]}>{SITUACAO[situacao(d)][1]}</Selo> },
    {
      titulo: 'Encerrar',
      celula: (d) =>
        ['em-vigor', 'futura'].includes(situacao(d)) ? (
          <Detalhes resumo="Encerrar" aberto={erroEm === d.id}>
            <Formulario para={`/delegacoes/${d.id}/encerrar`}>
              <Campo
                id={erroEm === d.id ? 'motivo' : `motivo-${d.id}`}
                nome="motivo"
                rotulo="Motivo"
                erro={erroEm === d.id ? problemas.de('motivo') : undefined}
              />
              <Botao tamanho="pequeno">Encerrar agora</Botao>
            </Formulario>
          </Detalhes>
        ) : (
          (d.motivoDoEncerramento ?? '')
        ),
    },
  ];
  return (
    <Tabela
      legenda={outro === 'para' ? 'Delegações que dei' : 'Delegações que recebi'}
      legendaOculta
      densa
      vazia={vazia}
      linhas={delegacoes}
      colunas={colunas}
    />
  );
}
