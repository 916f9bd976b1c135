/** `/entregas`: o que não chegou a quem devia, por canal, e o que fazer. */
import {
  Botao,
  type Coluna,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selecao,
  Selo,
  Tabela,
} from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { contar, numero } from '../../../../../ui/texto.ts';
import { Problemas } from '../../../../acesso/index.ts';
import { erroEmPalavras } from '../../saida/em-palavras.ts';
import { CANAIS, enderecoDasEntregas, type FiltroDasEntregas, PROBLEMAS } from '../filtro.ts';
import { type Contagem, type CorreioParado, type Entrega, POR_PAGINA } from '../store.ts';
import { quando } from './quando.ts';

export interface PropsDasEntregas {
  filtro: FiltroDasEntregas;
  contagens: readonly Contagem[];
  entregas: readonly Entrega[];
  correio?: CorreioParado | undefined;
  fuso: string;
  feito?: string | undefined;
  problemas?: Problemas;
}

export function PaginaDasEntregas(props: PropsDasEntregas) {
  const { filtro, contagens, entregas, correio, fuso, feito, problemas = new Problemas() } = props;
  const total = contagens.reduce((soma, c) => soma + c.quantas, 0);
  return (
    <Pagina titulo="Entregas" ativo="entregas" largura="larga">
      <h1>Entregas</h1>
      {correio && <Parado correio={correio} fuso={fuso} />}
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">{frase(contagens)}</p>
      <p class="nao-imprimir">
        <a href="/webhooks">Sistemas que recebem avisos</a>
      </p>
      {total > 0 && <Resumo contagens={contagens} fuso={fuso} />}
      {total > 0 && <Filtro filtro={filtro} />}
      {total > 0 && <Escolher filtro={filtro} entregas={entregas} contagens={contagens} fuso={fuso} />}
    </Pagina>
  );
}

function Parado({ correio: { desde, ultimaSaida, erro }, fuso }: { correio: CorreioParado; fuso: string }) {
  return (
    <Mensagem tipo="aviso" titulo="O servidor de e-mail não está atendendo">
      A mensagem mais antiga espera desde {quando(desde, fuso)}.{' '}
      {ultimaSaida ? `A última que saiu foi em ${quando(ultimaSaida, fuso)}.` : 'Nenhuma saiu ainda.'} Última resposta:{' '}
      {erroEmPalavras(erro)}. Nada se perde: o sistema continua tentando. Quem administra o sistema deve conferir o
      endereço do servidor (<code>SMTP_URL</code>).
    </Mensagem>
  );
}

const quantasSao = (contagens: readonly Contagem[], problema: Contagem['problema']): number =>
  contagens.filter((c) => c.problema === problema).reduce((soma, c) => soma + c.quantas, 0);

function frase(contagens: readonly Contagem[]): string {
  const mortas = quantasSao(contagens, 'morta');
  const semEndereco = quantasSao(contagens, 'sem-endereco');
  const atrasadas = quantasSao(contagens, 'atrasada');
  if (mortas + semEndereco + atrasadas === 0) return 'Tudo entregue: nenhuma mensagem parada.';
  const partes = [
    mortas > 0 && contar(mortas, 'mensagem não foi entregue', 'mensagens não foram entregues'),
    semEndereco > 0 && `${contar(semEndereco, 'não tem', 'não têm')} para onde ir`,
    atrasadas > 0 && `${contar(atrasadas, 'espera', 'esperam')} há mais de uma hora`,
  ];
  return `${partes.filter(Boolean).join('; ')}. Os avisos continuam à vista na tela de cada órgão.`;
}

const Resumo = ({ contagens, fuso }: { contagens: readonly Contagem[]; fuso: string }) => (
  <Tabela
    legenda="Mensagens paradas, por canal"
    densa
    linhas={contagens}
    colunas={[
      { titulo: 'Canal', cabecalhoDaLinha: true, celula: (c) => CANAIS[c.canal] },
      {
        titulo: 'O que houve',
        celula: (c) => (
          <a href={enderecoDasEntregas({ canal: c.canal, problema: c.problema })}>{PROBLEMAS[c.problema]}</a>
        ),
      },
      { titulo: 'Quantas', alinhar: 'numero', celula: (c) => numero(c.quantas) },
      { titulo: 'A mais antiga', celula: (c) => quando(c.maisAntigaEm, fuso) },
    ]}
  />
);

const opcoes = (de: Readonly<Record<string, string>>) =>
  Object.entries(de).map(([valor, rotulo]) => ({ valor, rotulo }));

const Filtro = ({ filtro }: { filtro: FiltroDasEntregas }) => (
  <form method="get" action="/entregas" class="filtro-campos nao-imprimir">
    <Selecao id="canal" rotulo="Canal" vazio="Todos" valor={filtro.canal} opcoes={opcoes(CANAIS)} />
    <Selecao
      id="problema"
      rotulo="O que houve"
      vazio="Qualquer problema"
      valor={filtro.problema}
      opcoes={opcoes(PROBLEMAS)}
    />
    <p class="acoes">
      <Botao>Filtrar</Botao>
    </p>
  </form>
);

function Escolher({ filtro, entregas, contagens, fuso }: PropsDasEntregas) {
  const doFiltro = contagens
    .filter((c) => (filtro.canal ?? c.canal) === c.canal && (filtro.problema ?? c.problema) === c.problema)
    .reduce((soma, c) => soma + c.quantas, 0);
  return (
    <Formulario para="/entregas/previa">
      {filtro.canal && <input type="hidden" name="canal" value={filtro.canal} />}
      {filtro.problema && <input type="hidden" name="problema" value={filtro.problema} />}
      <Tabela
        legenda={
          doFiltro > POR_PAGINA ? `As ${POR_PAGINA} mais antigas, de ${numero(doFiltro)}` : 'Mensagens, da mais antiga'
        }
        densa
        linhas={entregas}
        vazia="Nenhuma mensagem com este filtro."
        colunas={colunas(fuso)}
      />
      {entregas.length > 0 && (
        <p class="acoes nao-imprimir" id="mensagens">
          <Botao variante="primario">Escolher o que fazer com as marcadas</Botao>
          <Botao name="todas" value="sim">
            {doFiltro === 1 ? 'Com a única deste filtro' : `Com todas as ${numero(doFiltro)} deste filtro`}
          </Botao>
        </p>
      )}
    </Formulario>
  );
}

const colunas = (fuso: string): Coluna<Entrega>[] => [
  {
    titulo: 'Marcar',
    celula: (e) => (
      <input
        type="checkbox"
        name="mensagens"
        value={e.id}
        aria-label={`Marcar ${CANAIS[e.canal]} a ${e.para}, de ${quando(e.criadaEm, fuso)}`}
      />
    ),
  },
  {
    titulo: 'Para',
    cabecalhoDaLinha: true,
    celula: (e) => <a href={e.webhookId ? `/webhooks/${e.webhookId}` : `/usuarios/${e.usuarioId}`}>{e.para}</a>,
  },
  { titulo: 'Canal', celula: (e) => CANAIS[e.canal] },
  { titulo: 'O que houve', celula: (e) => <Selo tipo={SELO[e.problema]}>{PALAVRA[e.problema]}</Selo> },
  { titulo: 'Última resposta', celula: (e) => erroEmPalavras(e.erro) || 'nenhuma ainda' },
  { titulo: 'Criada', celula: (e) => quando(e.criadaEm, fuso) },
  { titulo: 'Tentativas', alinhar: 'numero', celula: (e) => e.tentativas },
  { titulo: 'Avisos', alinhar: 'numero', celula: (e) => e.avisos },
];

const SELO = { morta: 'vencido', 'sem-endereco': 'indeterminado', atrasada: 'proximo' } as const;
const PALAVRA = { morta: 'Não entregue', 'sem-endereco': 'Sem endereço', atrasada: 'Esperando' } as const;
