/** Os recálculos: o que espera decisão no alto, os outros, e as pessoas cuja conta não se conseguiu fazer. */
import { Botao, Mensagem, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta, numero } from '../../../../ui/texto.ts';
import { diaEm } from '../../../acesso/index.ts';
import { ESTADOS_DO_RECALCULO, type EstadoDoRecalculo } from '../pedido.ts';
import type { Recalculo } from '../store.ts';
import { NOME_DA_ESPECIE } from '../em-palavras.ts';
import type { ComFalha } from '../falhas.ts';

interface Props {
  recalculos: readonly Recalculo[];
  /** De quem se alcança; ausente: quem pede não vê pessoas. */
  comFalha?: readonly ComFalha[] | undefined;
  podeGerir: boolean;
  fuso: string;
}

const esperaDecisao = ({ estado, pedido }: Recalculo): boolean => estado === 'pronto' && pedido.especie === 'regras';

const TOM = {
  calculando: 'proximo',
  pausado: 'indeterminado',
  pronto: 'futuro',
  oficializando: 'proximo',
  oficial: 'concedido',
  descartado: 'neutro',
} as const satisfies Record<EstadoDoRecalculo, string>;

export const SeloDoEstado = ({ estado }: { estado: EstadoDoRecalculo }) => (
  <Selo tipo={TOM[estado]}>{ESTADOS_DO_RECALCULO[estado]}</Selo>
);

export function PaginaDosRecalculos({ recalculos, comFalha, podeGerir, fuso }: Props) {
  const esperam = recalculos.filter(esperaDecisao);
  return (
    <Pagina titulo="Recálculos" ativo="recalculo" largura="larga">
      <h1>Recálculos</h1>
      <p class="lide">
        {esperam.length === 0
          ? 'Nenhum recálculo espera decisão.'
          : `${contar(esperam.length, 'recálculo espera', 'recálculos esperam')} decisão: as datas novas ainda não valem.`}
      </p>
      {esperam.map((r) => (
        <Mensagem key={r.id} tipo="aviso" titulo={r.nome}>
          <p>
            Pronto, com as contas de {contar(r.total, 'pessoa', 'pessoas')}.{' '}
            <a href={`/recalculos/${r.id}`}>{podeGerir ? 'Ver o que muda e decidir' : 'Ver o que muda'}</a>
          </p>
        </Mensagem>
      ))}
      {podeGerir && (
        <p class="acoes nao-imprimir">
          <Botao variante="primario" href="/recalculos/novo">
            Novo recálculo
          </Botao>
        </p>
      )}
      <Tabela
        legenda="Recálculos, do mais novo ao mais velho"
        legendaOculta
        densa
        vazia="Nenhum recálculo ainda: faz-se um quando uma regra do programa muda, ou quando se estuda uma lei."
        linhas={recalculos}
        colunas={[
          { titulo: 'Recálculo', celula: (r) => <a href={`/recalculos/${r.id}`}>{r.nome}</a>, cabecalhoDaLinha: true },
          { titulo: 'Espécie', celula: (r) => NOME_DA_ESPECIE[r.pedido.especie] },
          { titulo: 'Estado', celula: (r) => <SeloDoEstado estado={r.estado} /> },
          { titulo: 'Pessoas', celula: (r) => numero(r.total), alinhar: 'numero' },
          {
            titulo: 'Criado',
            celula: (r) => `${dataCurta(diaEm(fuso, r.criadoEm))}, ${r.criadoPor ?? 'pelo sistema'}`,
          },
        ]}
      />
      {comFalha && <SemConta pessoas={comFalha} fuso={fuso} />}
    </Pagina>
  );
}

const SemConta = ({ pessoas, fuso }: { pessoas: readonly ComFalha[]; fuso: string }) => (
  <>
    <h2>Pessoas cuja conta não se conseguiu fazer</h2>
    <Tabela
      legenda="Uma regra falhou com os dados destas pessoas"
      densa
      vazia="Nenhuma, entre as pessoas que você alcança."
      linhas={pessoas}
      colunas={[
        { titulo: 'Pessoa', celula: (p) => <a href={`/pessoas/${p.pessoaId}`}>{p.nome}</a>, cabecalhoDaLinha: true },
        { titulo: 'Erro', celula: (p) => <code>{p.falha}</code> },
        { titulo: 'Desde', celula: (p) => dataCurta(diaEm(fuso, p.em)) },
      ]}
    />
  </>
);
