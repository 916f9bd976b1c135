import { Selo, Tabela } from '../../../../ui/componentes/index.ts';
import type { Estrutura } from '../../estruturas/estrutura.ts';
import type { SituacaoEmPalavras } from '../em-palavras.ts';
import { ESPECIES_DE_LOTACAO } from '../lotacao.ts';
import type { Lotado } from '../store.ts';

export type LotadosVisiveis =
  | { visiveis: true; lotados: readonly (Lotado & { situacao: SituacaoEmPalavras })[]; podeLotar: boolean }
  /** A pessoa não alcança quem está aqui. */
  | { visiveis: false };

export function Lotados({ lotados, estrutura }: { lotados: LotadosVisiveis; estrutura: Estrutura }) {
  if (!lotados.visiveis) {
    return (
      <p class="tabela-vazia">
        Seu papel não alcança as pessoas desta estrutura. Toda lotação deixa ver as da própria unidade; ver outras
        depende de papel.
      </p>
    );
  }
  return (
    <>
      <Tabela
        legenda={`Lotações em ${estrutura.nome}`}
        legendaOculta
        densa
        vazia="Ninguém está lotado aqui."
        linhas={lotados.lotados}
        colunas={[
          {
            titulo: 'Nome',
            celula: (l) => <a href={`/usuarios/${l.usuario.id}`}>{l.usuario.nome}</a>,
            cabecalhoDaLinha: true,
          },
          { titulo: 'Cargo', celula: (l) => l.lotacao.cargo },
          { titulo: 'Lotação', celula: (l) => ESPECIES_DE_LOTACAO[l.lotacao.especie] },
          {
            titulo: 'Situação agora',
            celula: ({ situacao }) => (
              <>
                <Selo tipo={situacao.selo}>{situacao.rotulo}</Selo> {situacao.porque}
              </>
            ),
          },
        ]}
      />
      {lotados.podeLotar && !estrutura.inativadaEm && (
        <p>
          <a href={`/lotacoes/nova?estrutura=${estrutura.id}`}>Lotar alguém aqui</a>
        </p>
      )}
    </>
  );
}
