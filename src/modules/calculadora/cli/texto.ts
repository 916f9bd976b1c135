/** O resultado em texto, para ler no terminal: a resposta primeiro, a prova depois. As palavras são as da página. */
import type { Caso } from '../../../direito/caso.ts';
import type { Resultado } from '../../../direito/resultado.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { type Apresentacao, type MarcoNaTela, apresentar } from '../pages/resultado/apresentacao.ts';
import { situacaoDaTela } from '../pages/resultado/situacao.ts';
import { contaDoMarco } from './texto/conta.ts';
import { colunas, quebrar } from './texto/linhas.ts';
import { numerosDaPena } from './texto/pena.ts';
import { type Tinta, limparTudo, tinta } from './texto/tinta.ts';

export function textoDoResultado(casoLido: Caso, calculado: Resultado, { cores }: { cores: boolean }): string {
  const { caso, resultado } = limparTudo({ caso: casoLido, resultado: calculado });
  const t = tinta(cores);
  const tela = apresentar(caso, resultado);
  const linhas = [
    ...cabecalho(caso, tela, t),
    ...tela.marcos.flatMap((m) => resposta(m, t)),
    ...secao('Datas', tabela(tela, resultado.regras.em), t),
    ...secao('Pena', numerosDaPena(resultado), t),
    ...secao(
      'Falta informar',
      tela.faltam.flatMap((f) => quebrar('  - ', `${f.nome} (${f.caminho})`)),
      t,
    ),
    ...secao(
      'Avisos',
      resultado.avisos.flatMap((a) => quebrar('  ! ', a.mensagem)),
      t,
    ),
    ...secao('Por quê', tela.marcos.flatMap((m) => contaDoMarco(m.titulo, m.marco, t)).slice(0, -1), t),
    ...secao(
      'Decretos cujo requisito não foi alcançado',
      tela.naoAlcancados.flatMap((m) => quebrar('  - ', m.titulo)),
      t,
    ),
    '',
    t.fraca(`Conjunto de regras ${resultado.regras.conjunto} · convenção ${caso.parametros.convencao}`),
  ];
  return `${linhas.join('\n')}\n`;
}

function cabecalho(caso: Caso, tela: Apresentacao, t: Tinta): string[] {
  const titulo = caso.titulo === undefined ? [] : quebrar('', caso.titulo);
  return [t.forte(tela.nome), ...titulo, ...quebrar('', tela.resumo.join(' · ')), `Data de referência: ${tela.em}`, ''];
}

const SINAIS: Record<MarcoNaTela['tom'], { sinal: string; cor: keyof Tinta | undefined }> = {
  vencido: { sinal: '●', cor: 'vermelha' },
  proximo: { sinal: '◆', cor: 'amarela' },
  futuro: { sinal: '○', cor: undefined },
  indeterminado: { sinal: '?', cor: 'amarela' },
  concedido: { sinal: '✓', cor: 'verde' },
  vedado: { sinal: '×', cor: 'fraca' },
  neutro: { sinal: '·', cor: 'fraca' },
};

function resposta(m: MarcoNaTela, t: Tinta): string[] {
  const { sinal, cor } = SINAIS[m.tom];
  const quando = m.data === undefined ? '' : ` ${m.data}`;
  const selo = m.data === undefined || m.tom === 'concedido' ? '' : ` (${m.selo})`;
  const linhas = quebrar(`  ${sinal} `, `${m.texto}${quando}${selo}`);
  const pintadas = cor === undefined ? linhas : linhas.map(t[cor]);
  const ressalva = m.ressalva === undefined ? [] : quebrar('      ', m.ressalva).map(t.fraca);
  return [...pintadas, ...ressalva];
}

function tabela(tela: Apresentacao, em: string): string[] {
  const curta = (data: string | undefined): string => (data === undefined ? '—' : dataCurta(data));
  const linhas = tela.marcos.map((m) => [
    m.titulo,
    curta(m.marco.data),
    curta(m.marco.dataMaisCedo),
    situacaoDaTela(m.marco, em).texto,
  ]);
  return linhas.length === 0 ? [] : colunas([['marco', 'oficial', 'mais cedo', 'situação'], ...linhas]);
}

function secao(titulo: string, linhas: readonly string[], t: Tinta): string[] {
  return linhas.length === 0 ? [] : ['', t.forte(titulo.toUpperCase()), ...linhas];
}
