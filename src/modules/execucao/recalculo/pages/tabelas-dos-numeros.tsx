/** Por data e por tamanho da mudança: a tabela e, ao lado, as barras. */
import { Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { numero } from '../../../../ui/texto.ts';
import { NOMES_DOS_MARCOS } from '../../../calculadora/index.ts';
import { SENTIDOS } from '../diferenca.ts';
import { TOM_DO_SENTIDO } from '../em-palavras.ts';
import { FAIXAS, type Numeros, type TotalDaFaixa, type TotalDoTipo } from '../numeros.ts';
import { type Barra, Barras } from './barras.tsx';

interface Props {
  numeros: Numeros;
  /** Numa procura não há antes nem depois: só quantas pessoas em cada data. */
  soProcura: boolean;
}

export function TabelasDosNumeros({ numeros: { porTipo, porFaixa }, soProcura }: Props) {
  if (porTipo.length === 0) return null;
  return (
    <>
      <h2>Em que datas</h2>
      <div class="numeros-e-barras">
        <Tabela
          legenda={soProcura ? 'Pessoas, por data' : 'Pessoas, por data e sentido da mudança'}
          densa
          linhas={porTipo}
          colunas={[
            { titulo: 'Data', celula: nomeDoTipo, cabecalhoDaLinha: true },
            ...(soProcura ? [] : [MUDANCA]),
            { titulo: 'Pessoas', celula: (l) => numero(l.pessoas), alinhar: 'numero' },
          ]}
        />
        <Barras barras={porTipo.map((l) => barraDoTipo(l, soProcura))} />
      </div>
      {!soProcura && porFaixa.length > 0 && (
        <>
          <h2>De quanto</h2>
          <div class="numeros-e-barras">
            <Tabela
              legenda="Datas que mudam, por tamanho da mudança"
              densa
              linhas={porTamanho(porFaixa)}
              colunas={[
                { titulo: 'Tamanho', celula: (l) => l.rotulo, cabecalhoDaLinha: true },
                { titulo: 'Mais cedo', celula: (l) => numero(l.melhor), alinhar: 'numero' },
                { titulo: 'Mais tarde', celula: (l) => numero(l.pior), alinhar: 'numero' },
              ]}
            />
            <Barras barras={porTamanho(porFaixa).flatMap(barrasDoTamanho)} />
          </div>
        </>
      )}
    </>
  );
}

const MUDANCA = {
  titulo: 'Mudança',
  celula: (l: TotalDoTipo) => <Selo tipo={TOM_DO_SENTIDO[l.sentido]}>{SENTIDOS[l.sentido]}</Selo>,
};

const EM_UMA_PALAVRA = { melhor: 'melhor', pior: 'pior', outro: 'muda' } as const;

const barraDoTipo = (l: TotalDoTipo, soProcura: boolean): Barra => ({
  rotulo: soProcura ? nomeDoTipo(l) : `${nomeDoTipo(l)}: ${EM_UMA_PALAVRA[l.sentido]}`,
  quantas: l.pessoas,
  tom: l.sentido,
});

const nomeDoTipo = ({ tipo }: TotalDoTipo): string => NOMES_DOS_MARCOS[tipo].comum;

interface Tamanho {
  rotulo: string;
  melhor: number;
  pior: number;
}

/** Só os tamanhos que há; por fim, as datas que passam a existir ou deixam. */
function porTamanho(porFaixa: readonly TotalDaFaixa[]): Tamanho[] {
  const soma = (faixa: number | undefined, sentido: string): number =>
    porFaixa.find((f) => f.faixa === faixa && f.sentido === sentido)?.datas ?? 0;
  const linha = (rotulo: string, faixa: number | undefined): Tamanho => ({
    rotulo,
    melhor: soma(faixa, 'melhor'),
    pior: soma(faixa, 'pior'),
  });
  const linhas = [...FAIXAS.map(({ rotulo }, i) => linha(rotulo, i)), linha('passa a ter data, ou deixa', undefined)];
  return linhas.filter((l) => l.melhor + l.pior > 0);
}

const barrasDoTamanho = ({ rotulo, melhor, pior }: Tamanho): Barra[] => [
  ...(melhor > 0 ? [{ rotulo: `Mais cedo, ${rotulo}`, quantas: melhor, tom: 'melhor' } as const] : []),
  ...(pior > 0 ? [{ rotulo: `Mais tarde, ${rotulo}`, quantas: pior, tom: 'pior' } as const] : []),
];
