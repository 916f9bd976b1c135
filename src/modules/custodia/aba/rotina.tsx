import { Tabela } from '../../../ui/componentes/index.ts';
import { numero } from '../../../ui/texto.ts';
import { doTipo, type FatoVigente } from '../../pessoas/index.ts';
import type { DadosDaLeitura, DadosDoEstudo, DadosDoTrabalho } from '../fatos/rotina.ts';
import type { PropsDaAba } from './ler.ts';

interface Ano {
  ano: string;
  trabalho: number;
  estudo: number;
  leitura: number;
}

/** Por ano do último dia, do mais novo ao mais antigo. */
export function totaisPorAno(vigentes: readonly FatoVigente[]): Ano[] {
  const anos = new Map<string, Ano>();
  const somar = (data: string, campo: 'trabalho' | 'estudo' | 'leitura', n: number): void => {
    const ano = data.slice(0, 4);
    const atual = anos.get(ano) ?? { ano, trabalho: 0, estudo: 0, leitura: 0 };
    anos.set(ano, { ...atual, [campo]: atual[campo] + n });
  };
  for (const f of doTipo<DadosDoTrabalho>(vigentes, 'custodia.trabalho'))
    somar(f.ate ?? f.dia, 'trabalho', f.dados.dias);
  for (const f of doTipo<DadosDoEstudo>(vigentes, 'custodia.estudo')) somar(f.ate ?? f.dia, 'estudo', f.dados.horas);
  for (const f of doTipo<DadosDaLeitura>(vigentes, 'custodia.leitura')) somar(f.dia, 'leitura', f.dados.obras);
  return [...anos.values()].toSorted((a, b) => (a.ano < b.ano ? 1 : -1));
}

export const Rotina = ({ aberta: { vigentes } }: PropsDaAba) => (
  <section>
    <h2>Trabalho, estudo e leitura</h2>
    <Tabela
      legenda="O que consta por ano"
      densa
      vazia="Nada registrado. O diretor da unidade lança todo mês (Lei 12.714/2012, art. 2º, VI; LEP, art. 129)."
      linhas={totaisPorAno(vigentes)}
      colunas={[
        { titulo: 'Ano', cabecalhoDaLinha: true, celula: (a) => a.ano },
        { titulo: 'Dias de trabalho', alinhar: 'numero', celula: (a) => numero(a.trabalho) },
        { titulo: 'Horas de estudo', alinhar: 'numero', celula: (a) => numero(a.estudo) },
        { titulo: 'Obras lidas', alinhar: 'numero', celula: (a) => numero(a.leitura) },
      ]}
    />
  </section>
);
