import { Selo, Tabela, type TipoDeSelo } from '../../../../ui/componentes/index.ts';
import type { SituacaoDoVinculo } from '../../vinculos/vinculo.ts';
import type { PapelNaFicha } from '../ficha.ts';

const SELO: Record<SituacaoDoVinculo, [TipoDeSelo, string]> = {
  'em-vigor': ['concedido', 'Vale'],
  proposto: ['proximo', 'Espera autorização'],
  'sem-efeito': ['vedado', 'Não vale'],
  recusado: ['vedado', 'Recusado'],
  retirado: ['vedado', 'Proposta retirada'],
  encerrado: ['vedado', 'Encerrado'],
};

/** O básico vem com toda lotação e não está na tabela. */
export const PapeisDaFicha = ({ papeis }: { papeis: readonly PapelNaFicha[] }) => (
  <>
    <p>O papel Básico vem com cada lotação aberta. Os outros:</p>
    <Tabela
      legenda="Papéis, de onde vêm e se valem"
      legendaOculta
      densa
      vazia="Nenhum além do básico. Papéis são propostos por quem vincula e autorizados por outra pessoa."
      linhas={papeis}
      colunas={[
        {
          titulo: 'Papel',
          celula: (p) => (p.alcancado ? <a href={`/vinculos/${p.id}`}>{p.nome}</a> : p.nome),
          cabecalhoDaLinha: true,
        },
        { titulo: 'Na lotação', celula: (p) => p.onde },
        {
          titulo: 'Vale agora?',
          celula: (p) => {
            const [selo, rotulo] = SELO[p.situacao];
            return (
              <>
                <Selo tipo={selo}>{rotulo}</Selo> {p.porque}
              </>
            );
          },
        },
        { titulo: 'De onde vem', celula: (p) => p.origem },
      ]}
    />
  </>
);
