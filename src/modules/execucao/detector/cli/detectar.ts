/** `custodia detectar`: um comando lista todo mundo, com a conta de cada um. */
import { iso } from '../../../../direito/tempo/dia.ts';
import { avisar, ErroDeUso, escrever, SAIDA } from '../../../../platform/cli/saida.ts';
import { lerConfig, obterChaveMestra } from '../../../../platform/config.ts';
import { FalhaDoBanco, pastaDeDados, prepararBanco } from '../../../../platform/db/index.ts';
import { relogioDoSistema } from '../../../../platform/relogio.ts';
import { contar, numero } from '../../../../ui/texto.ts';
import { registrarLeitura, type Servicos, SISTEMA } from '../../../acesso/index.ts';
import { criarRegistradorDeLeituras } from '../../../auditoria/index.ts';
import { numeroEscrito } from '../../../processos/index.ts';
import { type Grupo, gruposDa } from '../achado.ts';
import { type Achada, percorrer } from '../percorrer.ts';
import { planilhaDoDetector } from '../planilha.ts';
import { escreverProcura, nomeDaProcura } from '../procura.ts';
import { type PessoaAchada, quemSao } from '../store.ts';
import { lerPedido, type Pedido } from './pedido.ts';

/** @throws {ErroDeUso} se o comando ou a configuração tem problemas: todos de uma vez. */
export async function executar(args: string[]): Promise<number> {
  const pedido = lerPedido(args);
  const lida = lerConfig(process.env);
  if (!lida.ok) throw new ErroDeUso('A configuração tem problemas:', ...lida.erros);
  const { config } = lida;
  await using recursos = new AsyncDisposableStack();
  try {
    const banco = await prepararBanco(config.banco, avisar);
    recursos.defer(banco.fechar);
    const leituras = criarRegistradorDeLeituras(banco.db);
    recursos.defer(() => leituras.fechar());
    const chaveMestra = obterChaveMestra(config.segredo, pastaDeDados(config.banco.pastaDeDados));
    await listar({ banco: banco.db, relogio: relogioDoSistema, leituras, chaveMestra, config }, pedido);
    return SAIDA.ok;
  } catch (e) {
    if (!(e instanceof FalhaDoBanco)) throw e;
    avisar(e.message);
    return SAIDA.semBanco;
  }
}

/** Escreve à medida que acha; no fim, quantos de quantos (em planilha, fora dela). */
async function listar(servicos: Servicos, pedido: Pedido): Promise<void> {
  const comeco = performance.now();
  const hoje = iso(servicos.relogio.hoje());
  const soma = { lidas: 0, semConta: 0, porGrupo: {} as Partial<Record<Grupo, number>> };
  if (pedido.csv) await escrever(planilhaDoDetector(pedido.procura, [], { comNomes: pedido.motivo !== undefined }));
  for await (const lote of percorrer(servicos.banco, {}, pedido.procura, hoje)) {
    soma.lidas += lote.lidas;
    soma.semConta += lote.semConta;
    for (const { grupo } of lote.achadas) soma.porGrupo[grupo] = (soma.porGrupo[grupo] ?? 0) + 1;
    const mostradas = pedido.todos ? lote.achadas : lote.achadas.filter((a) => a.grupo === 'sim');
    if (mostradas.length > 0) await escrever(await emTexto(servicos, pedido, mostradas));
  }
  const resumo = `${resumir(pedido, soma)} Em ${((performance.now() - comeco) / 1000).toFixed(1).replace('.', ',')} s.`;
  if (pedido.csv) avisar(resumo);
  else await escrever(`${resumo}\n`);
}

/** A leitura se registra antes de sair. */
async function emTexto(servicos: Servicos, { procura, csv, motivo }: Pedido, achadas: readonly Achada[]) {
  const ids = achadas.map((a) => a.pessoaId);
  const dados = { procura: escreverProcura(procura), comNomes: motivo !== undefined, motivo };
  await registrarLeitura(servicos, SISTEMA, { nome: 'execucao.detectar-todos', dados, titulares: ids });
  const quem = motivo === undefined ? new Map<string, PessoaAchada>() : await quemSao(servicos.banco, ids);
  const linhas = achadas.map((a) => ({ ...a, ...quem.get(a.pessoaId) }));
  if (csv) return planilhaDoDetector(procura, linhas, { comNomes: motivo !== undefined, comCabecalho: false });
  const grupos = gruposDa(procura);
  return linhas
    .map((l) => {
      const conta = l.itens.map((i) => `${i.titulo}: ${i.conta}`).join(' | ');
      const partes = [l.pessoaId, l.nome, l.processos.map(numeroEscrito).join(' '), grupos[l.grupo], conta];
      return `${partes.filter((p) => p !== undefined).join('  ')}\n`;
    })
    .join('');
}

interface Soma {
  lidas: number;
  semConta: number;
  porGrupo: Partial<Record<Grupo, number>>;
}

function resumir({ procura }: Pedido, { lidas, semConta, porGrupo }: Soma): string {
  const nomes = Object.entries(gruposDa(procura)) as [Grupo, string][];
  const partes = nomes.map(([g, nome]) => `${nome.toLowerCase()}: ${numero(porGrupo[g] ?? 0)}`);
  const faltou = semConta > 0 ? ` ${numero(semConta)} sem conta: veja-as na página da pessoa.` : '';
  return `${nomeDaProcura(procura)}, de ${contar(lidas, 'pessoa', 'pessoas')}: ${partes.join('; ')}.${faltou}`;
}
