import { Tabela } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { diaEm } from '../../../acesso/index.ts';
import type { PessoaAberta } from '../../../pessoas/index.ts';
import { Moldura } from '../../pessoa/moldura.tsx';
import { CAUSAS } from '../recibo.ts';
import type { ResumoDoRecibo } from '../store.ts';

interface Props {
  aberta: PessoaAberta;
  hoje: string;
  fuso: string;
  recibos: readonly ResumoDoRecibo[];
}

export function PaginaDosRecibos({ aberta, hoje, fuso, recibos }: Props) {
  return (
    <Moldura aberta={aberta} aba="" hoje={hoje} titulo="Recibos do cálculo">
      <h2>Recibos do cálculo</h2>
      <p>Cada fato novo que muda a conta guarda outro recibo; os anteriores ficam.</p>
      <Tabela
        legenda="Recibos, do mais novo ao mais velho"
        legendaOculta
        densa
        vazia="Nenhum recibo guardado ainda: o primeiro vem pouco depois do primeiro fato que se calcule."
        linhas={recibos}
        colunas={[
          {
            titulo: 'Guardado em',
            cabecalhoDaLinha: true,
            celula: (r) => (
              <a href={`/pessoas/${aberta.id}/recibos/${r.id}`}>{dataCurta(diaEm(fuso, r.calculadoEm))}</a>
            ),
          },
          { titulo: 'Conta para', celula: (r) => dataCurta(r.emData) },
          { titulo: 'Por quê', celula: (r) => CAUSAS[r.causa] },
          { titulo: 'Regras', celula: (r) => <code>{r.regras}</code> },
          { titulo: 'SHA-256', celula: (r) => <code>{r.sha256.toString('hex').slice(0, 16)}…</code> },
        ]}
      />
    </Moldura>
  );
}
