/** O que importa agora: primeiro o que já devia ter acontecido, e antes de tudo a prisão que devia ter acabado. */
import type { Marco, TipoDeMarco } from '../../../direito/resultado.ts';
import { contar, dataCurta, dataPorExtenso } from '../../../ui/texto.ts';
import { campoFaltante } from '../pages/resultado/campos-faltantes.ts';
import { palavrasDe } from '../pages/resultado/palavras.ts';
import { type SituacaoDaTela, situacaoDaTela } from '../pages/resultado/situacao.ts';
import type { DadosDoRelatorio } from './dados-do-documento.ts';

export interface Destaque {
  selo: SituacaoDaTela['tom'];
  rotulo: string;
  texto: string;
}

const DESTAQUES = 5;
const FALTAS_DITAS = 4;

/** Marcos que, alcançados, querem dizer que a pessoa devia estar solta. */
const SOLTAM: ReadonlySet<TipoDeMarco> = new Set([
  'termino',
  'termino-teto',
  'temporaria-fim',
  'prisao-civil-fim',
  'medida-maximo',
]);
const DE_DECRETO: ReadonlySet<TipoDeMarco> = new Set(['indulto', 'comutacao']);
const DE_PRESCRICAO: ReadonlySet<TipoDeMarco> = new Set(['prescricao-punitiva', 'prescricao-executoria']);

function urgencia(m: Marco): number {
  if (m.situacao === 'futuro') return 4;
  if (SOLTAM.has(m.tipo)) return 0;
  if (DE_DECRETO.has(m.tipo)) return 2;
  return DE_PRESCRICAO.has(m.tipo) ? 3 : 1;
}

export function destaques(dados: DadosDoRelatorio): Destaque[] {
  const em = dados.resultado.regras.em;
  const datados = dados.resultado.marcos
    .filter((m) => m.data !== undefined && m.concedidoEm === undefined)
    .filter((m) => m.situacao === 'alcancado' || m.situacao === 'futuro')
    .toSorted((a, b) => urgencia(a) - urgencia(b) || (a.data! < b.data! ? -1 : 1))
    .slice(0, DESTAQUES)
    .map((m) => doMarco(m, em));
  return [...datados, ...dadosQueFaltam(dados)];
}

function doMarco(m: Marco, em: string): Destaque {
  const { chegou, vira } = palavrasDe(m);
  const { tom, texto } = situacaoDaTela(m, em);
  const frase = m.situacao === 'alcancado' ? chegou : vira;
  return { selo: tom, rotulo: `${dataCurta(m.data!)} · ${texto}`, texto: `${frase} ${dataPorExtenso(m.data!)}.` };
}

function dadosQueFaltam({ casoLido, resultado }: DadosDoRelatorio): Destaque[] {
  const abertos = resultado.marcos.filter((m) => m.situacao === 'indeterminado');
  const nomes = [...new Set(abertos.flatMap((m) => m.faltam ?? []))].map((f) => campoFaltante(f, casoLido).nome);
  if (nomes.length === 0) return [];
  const resto = nomes.length > FALTAS_DITAS ? ` e mais ${nomes.length - FALTAS_DITAS}` : '';
  const quais = nomes.slice(0, FALTAS_DITAS).join('; ') + resto;
  const datas = contar(abertos.length, 'data fica em intervalo', 'datas ficam em intervalo');
  return [{ selo: 'indeterminado', rotulo: 'Faltam dados', texto: `${quais}. Sem isso, ${datas} ou sem resposta.` }];
}
