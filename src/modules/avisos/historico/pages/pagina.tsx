/** Um aviso e a prova dele: a quem foi, por onde, se chegou, quem leu. */
import { Botao, Formulario, Mensagem, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import type { Ator } from '../../../acesso/index.ts';
import { chaveDaEscolha } from '../../ciencia/escolha.ts';
import { PORQUES } from '../../destinatarios/porques.ts';
import { PAPEIS_DO_AVISO } from '../../especies/especie.ts';
import { acharEspecie, nomeDaEspecie } from '../../especies/index.ts';
import type { AvisoRecebido } from '../../lista/aviso.ts';
import { oQueFazer } from '../../lista/o-que-fazer.ts';
import { porQueRecebi, SeloDoPrazo } from '../../lista/pages/em-palavras.tsx';
import { nomeDoPasso } from '../../regras/regra.ts';
import type { EntregaFeita, HistoricoDoAviso } from '../store.ts';

interface Props {
  aviso: AvisoRecebido;
  ator: Ator;
  historico: HistoricoDoAviso;
  /** Data e hora no fuso do sistema. */
  quando: (instante: Date) => string;
}

const FIM: Readonly<Record<string, string>> = {
  'sem-objeto': 'a data deixou de importar',
  'data-mudou': 'a data mudou, e há outro aviso no lugar deste',
  decidido: 'houve decisão',
};

export function PaginaDoAviso({ aviso, ator, historico, quando }: Props) {
  const especie = acharEspecie(aviso.especie);
  return (
    <Pagina
      titulo={nomeDaEspecie(aviso.especie)}
      ativo="avisos"
      largura="larga"
      migalhas={[{ rotulo: 'Avisos', href: '/avisos' }]}
    >
      <h1>
        {nomeDaEspecie(aviso.especie)}: <a href={`/pessoas/${aviso.pessoaId}`}>{aviso.nome}</a>
      </h1>
      <p class="lide">
        {dataCurta(aviso.alvo)} {aviso.encerradoEm ? <Selo tipo="neutro">encerrado</Selo> : <SeloDoPrazo {...aviso} />}
      </p>
      {aviso.encerradoEm && (
        <Mensagem tipo="info">
          Encerrado em {quando(aviso.encerradoEm)}: {FIM[aviso.encerradoPor ?? ''] ?? aviso.encerradoPor}.
        </Mensagem>
      )}
      {especie && <p>{especie.oQueFazer}</p>}
      <p>
        Recebido como {porQueRecebi(aviso)}. {especie && `Base: ${especie.base}.`}
      </p>
      <OQueFazer aviso={aviso} ator={ator} />
      <Prova historico={historico} quando={quando} />
    </Pagina>
  );
}

function OQueFazer({ aviso, ator }: Pick<Props, 'aviso' | 'ator'>) {
  const { rotulo, href } = oQueFazer(aviso, ator);
  return (
    <Formulario para="/avisos/ciencia" class="nao-imprimir">
      <input type="hidden" name="item" value={chaveDaEscolha(aviso)} />
      <p class="acoes">
        <Botao href={href} variante="primario">
          {rotulo}
        </Botao>{' '}
        {!aviso.minhaCiencia && <Botao>Dar ciência</Botao>}
      </p>
    </Formulario>
  );
}

function Prova({ historico: { envios, entregas, ciencias }, quando }: Pick<Props, 'historico' | 'quando'>) {
  return (
    <>
      <h2>Quem leu</h2>
      <Tabela
        legenda="Quem tomou ciência"
        legendaOculta
        densa
        vazia="Ninguém tomou ciência ainda."
        linhas={ciencias}
        colunas={[
          { titulo: 'Quem', celula: (c) => c.quem, cabecalhoDaLinha: true },
          { titulo: 'Por que lotação', celula: (c) => c.lotacao ?? 'sem lotação' },
          { titulo: 'Quando', celula: (c) => quando(c.em) },
        ]}
      />
      <h2>A que órgãos se mandou</h2>
      <Tabela
        legenda="Envios"
        legendaOculta
        densa
        vazia="Nada se mandou ainda."
        linhas={envios}
        colunas={[
          { titulo: 'Órgão', celula: (e) => e.orgao, cabecalhoDaLinha: true },
          { titulo: 'Passo', celula: (e) => nomeDoPasso(e.passo) },
          { titulo: 'Como', celula: (e) => PAPEIS_DO_AVISO[e.papel] },
          { titulo: 'Por quê', celula: (e) => (e.porque === null ? 'responde pelo caso' : PORQUES[e.porque]) },
          { titulo: 'Quando', celula: (e) => quando(e.em) },
        ]}
      />
      <h2>Por onde saiu</h2>
      <Tabela
        legenda="Entregas"
        legendaOculta
        densa
        vazia="Nenhum e-mail, notificação ou sistema de fora: o aviso está nas telas dos órgãos acima."
        linhas={entregas}
        colunas={[
          { titulo: 'A quem', celula: (e) => e.destino, cabecalhoDaLinha: true },
          { titulo: 'Por onde', celula: (e) => CANAIS[e.canal] ?? e.canal },
          { titulo: 'Passo', celula: (e) => nomeDoPasso(e.passo) },
          { titulo: 'Situação', celula: (e) => <SituacaoDaEntrega entrega={e} quando={quando} /> },
        ]}
      />
    </>
  );
}

const CANAIS: Readonly<Record<string, string>> = { correio: 'E-mail', push: 'Notificação', webhook: 'Sistema de fora' };

function SituacaoDaEntrega({ entrega, quando }: { entrega: EntregaFeita; quando: Props['quando'] }) {
  const { estado, enviadaEm, tentativas, erro } = entrega;
  if (enviadaEm) return <Selo tipo="concedido">entregue em {quando(enviadaEm)}</Selo>;
  if (estado === 'morta') return <Selo tipo="vencido">não se entregou: {erro ?? 'recusado'}</Selo>;
  if (estado === 'sem-endereco') return <Selo tipo="vencido">sem endereço</Selo>;
  return <Selo tipo="proximo">{tentativas === 0 ? 'na fila' : `na fila, depois de ${tentativas} tentativas`}</Selo>;
}
