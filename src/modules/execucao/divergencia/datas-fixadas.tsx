/** As datas que uma decisão fixou em lugar das calculadas: as duas à vista, com quem, quando e por quê. */
import { Botao, Formulario, Selo, Tabela } from '../../../ui/componentes/index.ts';
import { dataCurta } from '../../../ui/texto.ts';
import type { Marco } from '../../../direito/resultado.ts';
import { apresentar } from '../../calculadora/index.ts';
import type { CalculoDaPessoa } from '../caso/calcular.ts';
import { chaveDoMarco, type Divergencia, emVigor } from './divergencia.ts';

interface Props {
  pessoaId: string;
  divergencias: readonly Divergencia[];
  calculo: CalculoDaPessoa;
  podeDivergir: boolean;
}

export function DatasFixadas({ pessoaId, divergencias, calculo, podeDivergir }: Props) {
  const valem = emVigor(divergencias);
  const marcos = marcosDe(calculo);
  const nova = podeDivergir && calculo.calculo && (
    <p class="acoes">
      <Botao tamanho="pequeno" href={`/pessoas/${pessoaId}/divergencias/nova`}>
        Fixar outra data
      </Botao>
    </p>
  );
  if (valem.length === 0) return <>{nova}</>;
  return (
    <div class="data-fixada">
      <Tabela
        legenda="Datas fixadas por decisão"
        densa
        linhas={valem}
        colunas={[
          { titulo: 'Marco', celula: (d) => nomeDoMarco(d, marcos), cabecalhoDaLinha: true },
          {
            titulo: 'Fixada',
            celula: (d) => (
              <strong>
                <Selo tipo="concedido">{dataCurta(d.dataFixada)}</Selo>
              </strong>
            ),
          },
          { titulo: 'Calculada então', celula: (d) => (d.dataCalculada ? dataCurta(d.dataCalculada) : 'sem data') },
          { titulo: 'Calculada hoje', celula: (d) => calculadaHoje(d, marcos) },
          { titulo: 'Quem e por quê', celula: (d) => `${d.decididaPor}: ${d.motivo}` },
          {
            titulo: 'Recibo',
            celula: (d) => <a href={`/pessoas/${pessoaId}/recibos/${d.reciboId}`}>de que diverge</a>,
          },
          ...(podeDivergir
            ? [{ titulo: 'Revogar', celula: (d: Divergencia) => <Revogar pessoaId={pessoaId} d={d} marcos={marcos} /> }]
            : []),
        ]}
      />
      {nova}
    </div>
  );
}

function Revogar({ pessoaId, d, marcos }: { pessoaId: string; d: Divergencia; marcos: readonly MarcoComChave[] }) {
  return (
    <Formulario para={`/pessoas/${pessoaId}/divergencias/${d.id}/revogar`}>
      <Botao tamanho="pequeno" aria-label={`Revogar a data fixada: ${nomeDoMarco(d, marcos)}`}>
        Revogar
      </Botao>
    </Formulario>
  );
}

export interface MarcoComChave {
  chave: string;
  titulo: string;
  marco: Marco;
}

/** Os do cálculo de hoje, com a chave de cada um. */
export const marcosDe = ({ calculo, letras }: CalculoDaPessoa): MarcoComChave[] =>
  calculo
    ? apresentar(calculo.casoLido, calculo.resultado).noticias.map(({ marco, titulo }) => ({
        chave: chaveDoMarco(marco, letras),
        titulo,
        marco,
      }))
    : [];

const nomeDoMarco = ({ marco }: Divergencia, marcos: readonly MarcoComChave[]): string =>
  marcos.find((m) => m.chave === marco)?.titulo ?? marco;

function calculadaHoje({ marco }: Divergencia, marcos: readonly MarcoComChave[]): string {
  const data = marcos.find((m) => m.chave === marco)?.marco.data;
  return data ? dataCurta(data) : 'sem data';
}
