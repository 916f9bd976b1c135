import { Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataPorExtenso, numero } from '../../../../ui/texto.ts';
import type { ContagemResumida } from '../../contagem/contagem.ts';
import { UltimaContagem } from '../../contagem/pages/ultima.tsx';
import type { LugarOcupado } from '../../estabelecimentos/lugar.ts';
import { porcento, taxaDe } from '../../ocupacao/ocupacao.ts';
import { Recortes } from '../../ocupacao/pages/recortes.tsx';
import type { Recortes as DadosDosRecortes, UnidadeOcupada } from '../../ocupacao/queries.ts';
import { Resposta } from '../pages/pagina-da-unidade.tsx';

interface Props extends UnidadeOcupada {
  planta: readonly LugarOcupado[];
  recortes: DadosDosRecortes;
  ultima: ContagemResumida | undefined;
  hoje: string;
  fuso: string;
}

/** O que se olha numa visita. Roteiro do sistema, não de norma: o conselho acrescenta o que quiser. */
const ROTEIRO = [
  'Celas: luz, ar, água, camas para todos',
  'Água de beber e banho: quantas horas por dia',
  'Comida: quantas refeições, a que horas, de que qualidade',
  'Saúde: quem atende, quando, remédios',
  'Trabalho, estudo e leitura: quantas pessoas, registro em dia',
  'Visitas e correspondência',
  'Assistência jurídica: quem atende, quando',
  'Isolamento e disciplina: quem está, desde quando, por quê',
  'Mulheres, gestantes, idosos, pessoas com deficiência, LGBTI+, indígenas, estrangeiros',
  'Queixas ouvidas em particular',
] as const;

/** Uma folha A4, sem nomes: os números do dia e o espaço para escrever o que se viu. */
export function FolhaDeInspecao({ unidade, ocupacao, planta, recortes, ultima, hoje, fuso }: Props) {
  return (
    <Pagina titulo={`Folha de ${unidade.sigla}`} migalhas={[{ rotulo: 'Inspeção', href: '/inspecao' }]}>
      <div class="folha-de-inspecao">
        <h1>Inspeção de {unidade.nome}</h1>
        <p>
          Números de {dataPorExtenso(hoje)}. LEP, art. 81 (Conselho da Comunidade) e art. 70 (Conselho Penitenciário).
          Sem nome de pessoa presa: pode circular.
        </p>
        <Resposta ocupacao={ocupacao} />
        <UltimaContagem contagem={ultima} unidadeId={unidade.id} podeContar={false} fuso={fuso} />
        <Celas planta={planta} />
        <h2>Quem são</h2>
        <Recortes recortes={recortes} />
        <h2>O que se viu</h2>
        <table class="inspecao-roteiro">
          <caption class="oculto">Roteiro da visita, para preencher à mão</caption>
          <thead>
            <tr>
              <th scope="col">O que olhar</th>
              <th scope="col">O que se viu e o que pedir</th>
            </tr>
          </thead>
          <tbody>
            {ROTEIRO.map((r) => (
              <tr key={r}>
                <th scope="row">{r}</th>
                <td>&nbsp;</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="inspecao-assinatura">Data e hora da visita: ____/____/______ , ____h____. Quem visitou:</p>
        <p class="inspecao-assinatura">Assinaturas:</p>
      </div>
    </Pagina>
  );
}

/** Só as mais cheias: o resto se vê na tela. */
const CABEM_NA_FOLHA = 12;

function Celas({ planta }: { planta: readonly LugarOcupado[] }) {
  const celas = folhas(planta, '');
  const acima = celas
    .filter((c) => (taxaDe(c) ?? 0) > 1)
    .toSorted((a, b) => (taxaDe(b) ?? 0) - (taxaDe(a) ?? 0))
    .slice(0, CABEM_NA_FOLHA);
  if (celas.length === 0) return <p>A unidade não registrou celas no sistema: peça a planta e confira.</p>;
  return (
    <Tabela
      legenda={`Celas acima da capacidade (as ${CABEM_NA_FOLHA} mais cheias)`}
      densa
      vazia={`Nenhuma das ${numero(celas.length)} celas está acima da capacidade registrada.`}
      linhas={acima}
      colunas={[
        { titulo: 'Cela', cabecalhoDaLinha: true, celula: (c) => c.nome },
        { titulo: 'Pessoas', alinhar: 'numero', celula: (c) => numero(c.presas) },
        { titulo: 'Vagas', alinhar: 'numero', celula: (c) => numero(c.vagas ?? 0) },
        { titulo: 'Ocupação', alinhar: 'numero', celula: (c) => porcento(taxaDe(c)) },
      ]}
    />
  );
}

interface Cela {
  nome: string;
  presas: number;
  vagas: number | undefined;
}

const folhas = (lugares: readonly LugarOcupado[], antes: string): Cela[] =>
  lugares.flatMap((l) => {
    const nome = antes + l.nome;
    return l.dentro.length > 0 ? folhas(l.dentro, `${nome} › `) : [{ nome, presas: l.pessoas, vagas: l.vagasDele }];
  });
