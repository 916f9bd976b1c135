import { Botao, Formulario, ResumoDeErros, Selecao, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { numero } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../../acesso/index.ts';
import type { Unidade } from '../../estabelecimentos/estabelecimento.ts';
import { type Lugar, nomeDoLugar } from '../../estabelecimentos/lugar.ts';
import { trilhaDaUnidade } from '../../unidade/pages/trilha.ts';
import type { ContagemResumida } from '../contagem.ts';
import { quando } from './quando.ts';
import { ResultadoDaContagem } from './ultima.tsx';

interface Props {
  unidade: Unidade;
  lugares: readonly Lugar[];
  contagens: readonly ContagemResumida[];
  fuso: string;
  escrito: Escrito;
  problemas?: Problemas;
}

export function PaginaDasContagens(props: Props) {
  const { unidade, lugares, contagens, fuso, escrito, problemas = new Problemas() } = props;
  const onde = (id: string | undefined) => (id === undefined ? 'Unidade inteira' : nomeDoLugar(id, lugares));
  return (
    <Pagina titulo="Contagens" migalhas={trilhaDaUnidade(unidade)}>
      <h1>Contagem em {unidade.nome}</h1>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`/unidades/${unidade.id}/contagens`}>
        <Selecao
          id="lugarId"
          rotulo="O que contar"
          vazio="Unidade inteira"
          valor={valorDe(escrito, 'lugarId')}
          erro={problemas.de('lugarId')}
          opcoes={lugares
            .filter((l) => l.fechadoEm === undefined)
            .map((l) => ({ valor: l.id, rotulo: nomeDoLugar(l.id, lugares) }))
            .toSorted((a, b) => a.rotulo.localeCompare(b.rotulo, 'pt-BR', { numeric: true }))}
        />
        <p class="acoes">
          <Botao variante="primario">Começar a contar</Botao>
        </p>
      </Formulario>
      <Tabela
        legenda="Contagens"
        densa
        vazia="Ainda não se contou ninguém aqui. Comece acima."
        linhas={contagens}
        colunas={[
          {
            titulo: 'Começou',
            cabecalhoDaLinha: true,
            celula: (c) => <a href={`/unidades/${unidade.id}/contagens/${c.id}`}>{quando(fuso, c.comecadaEm)}</a>,
          },
          { titulo: 'O que se contou', celula: (c) => onde(c.lugarId) },
          { titulo: 'Esperadas', alinhar: 'numero', celula: (c) => numero(c.esperadas) },
          {
            titulo: 'Presentes',
            alinhar: 'numero',
            celula: (c) => (c.presentes === undefined ? '—' : numero(c.presentes)),
          },
          { titulo: 'Resultado', celula: (c) => <ResultadoDaContagem contagem={c} /> },
          { titulo: 'Quem começou', celula: (c) => c.comecadaPor },
        ]}
      />
    </Pagina>
  );
}
