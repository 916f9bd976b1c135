/** As listas de nomes da unidade, e o que dizer a quem não pode vê-las. */
import type { ComponentChildren } from 'preact';
import type { Recusa, Resultado } from '../../../../platform/recusa.ts';
import { Mensagem, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { usarPagina } from '../../../../ui/sistema.ts';
import { dataCurta, distancia } from '../../../../ui/texto.ts';
import { type Lugar, nomeDoLugar } from '../../estabelecimentos/lugar.ts';
import { MOTIVOS_DA_SAIDA } from '../../fatos/saida-breve.ts';
import { ESPECIES_DE_PRISAO, REGIMES } from '../../situacao/situacao.ts';
import { ESTADOS_DA_TRANSFERENCIA } from '../../transferencias/transferencia.ts';
import type { PessoaNaUnidade, Travessia } from '../pessoa-na-unidade.ts';

/** Os nomes ou, sem finalidade ou permissão, por que não aparecem. */
export function Nomes<T>({ lidos, children }: { lidos: Resultado<T>; children: (valor: T) => ComponentChildren }) {
  return lidos.ok ? <>{children(lidos.valor)}</> : <PorQueSemNomes recusas={lidos.recusas} />;
}

function PorQueSemNomes({ recusas }: { recusas: readonly Recusa[] }) {
  const { endereco } = usarPagina();
  const volta = encodeURIComponent(new URL(endereco).pathname);
  return recusas.some((r) => r.codigo === 'sem-finalidade') ? (
    <Mensagem tipo="info" titulo="Os nomes aparecem depois que você disser para quê">
      <p>
        <a href={`/finalidade?volta=${volta}`}>Dizer a finalidade</a>. Os números não dependem disso.
      </p>
    </Mensagem>
  ) : (
    <p class="tabela-vazia">{recusas.map((r) => r.mensagem).join(' ')}</p>
  );
}

const POR_QUE_FORA: Readonly<Record<string, string>> = {
  ...MOTIVOS_DA_SAIDA,
  transito: 'Em trânsito para outra unidade',
};

export const porQueFora = (fora: string): string => POR_QUE_FORA[fora] ?? fora;

export function Volta({ pessoa: { voltaPrevista }, hoje }: { pessoa: PessoaNaUnidade; hoje: string }) {
  if (voltaPrevista === undefined) return <span class="suave">sem dia marcado</span>;
  const quando = `${dataCurta(voltaPrevista)}, ${distancia(voltaPrevista, hoje)}`;
  if (voltaPrevista < hoje) return <Selo tipo="vencido">devia ter voltado em {quando}</Selo>;
  return voltaPrevista === hoje ? <Selo tipo="proximo">volta hoje</Selo> : <>{quando}</>;
}

const nomeDe = (p: { id: string; nome: string }) => <a href={`/pessoas/${p.id}`}>{p.nome}</a>;

export const QuemEstaFora = ({ pessoas, hoje }: { pessoas: readonly PessoaNaUnidade[]; hoje: string }) => (
  <Tabela
    legenda="Quem está fora, e quando volta"
    legendaOculta
    densa
    vazia="Ninguém da sua lista está fora da unidade."
    linhas={pessoas}
    colunas={[
      { titulo: 'Pessoa', celula: nomeDe, cabecalhoDaLinha: true },
      { titulo: 'Por quê', celula: (p) => porQueFora(p.fora ?? '') },
      { titulo: 'Volta', celula: (p) => <Volta pessoa={p} hoje={hoje} /> },
    ]}
  />
);

interface PropsDasTravessias {
  travessias: readonly Travessia[];
  lado: 'Vem de' | 'Vai para';
}

export const Travessias = ({ travessias, lado }: PropsDasTravessias) => (
  <Tabela
    legenda={lado === 'Vem de' ? 'Chegadas esperadas' : 'Saídas esperadas'}
    legendaOculta
    densa
    vazia={lado === 'Vem de' ? 'Nenhuma chegada autorizada.' : 'Nenhuma saída autorizada.'}
    linhas={travessias}
    colunas={[
      {
        titulo: 'Pessoa',
        cabecalhoDaLinha: true,
        celula: ({ pessoa }) => (pessoa ? nomeDe(pessoa) : <span class="suave">Ainda fora da sua lista</span>),
      },
      { titulo: lado, celula: (t) => t.outra },
      {
        titulo: 'Andamento',
        celula: (t) => ESTADOS_DA_TRANSFERENCIA[t.estado as keyof typeof ESTADOS_DA_TRANSFERENCIA] ?? t.estado,
      },
    ]}
  />
);

interface PropsDasPessoas {
  legenda: string;
  pessoas: readonly PessoaNaUnidade[];
  lugares: readonly Lugar[];
  hoje: string;
  vazia: ComponentChildren;
}

export const TabelaDePessoas = ({ legenda, pessoas, lugares, hoje, vazia }: PropsDasPessoas) => (
  <Tabela
    legenda={legenda}
    densa
    vazia={vazia}
    linhas={pessoas}
    colunas={[
      { titulo: 'Pessoa', celula: nomeDe, cabecalhoDaLinha: true },
      { titulo: 'Cela', celula: (p) => (p.lugarId ? nomeDoLugar(p.lugarId, lugares) : 'sem cela registrada') },
      { titulo: 'Por que está presa', celula: (p) => nomeEm(ESPECIES_DE_PRISAO, p.titulo) },
      { titulo: 'Regime', celula: (p) => nomeEm(REGIMES, p.regime) },
      { titulo: 'Aqui desde', celula: (p) => (p.aquiDesde ? dataCurta(p.aquiDesde) : '—') },
      {
        titulo: 'Agora',
        celula: (p) =>
          p.fora ? (
            <>
              {porQueFora(p.fora)} · <Volta pessoa={p} hoje={hoje} />
            </>
          ) : (
            'dentro'
          ),
      },
    ]}
  />
);

export const nomeEm = (nomes: Readonly<Record<string, string>>, valor: string | undefined): string =>
  valor === undefined ? 'não informado' : (nomes[valor] ?? valor);
