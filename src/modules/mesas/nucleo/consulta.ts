/** Abre a mesa: permissão, alcance e auditoria de cada pessoa listada, numa gravação só. */
import { feito, type Recusa, recusar, type Resultado } from '../../../platform/recusa.ts';
import { numero } from '../../../ui/texto.ts';
import { type IdDaPermissao, lugarDe, porQueNaoPode, registrarLeitura, type Servicos } from '../../acesso/index.ts';
import type { ItemDaMesa, Mesa, Olhar } from './mesa.ts';
import { paraGuardar, type Recorte } from './recorte.ts';
import { lerMesa, type MesaLida, type PedidoDaMesa } from './store.ts';

/** Linhas numa página, no máximo. */
export const CABEM_NA_PAGINA = 25;

const VER: IdDaPermissao = 'pessoas.pessoa.ver';

export interface MesaAberta<L extends ItemDaMesa> extends Omit<MesaLida, 'itens'> {
  linhas: readonly L[];
  haMais: boolean;
}

interface ComoAbrir {
  recorte: Recorte;
  /** Como vai à auditoria: `mesas.ver-defesa`. */
  acao: string;
  limite: number;
  /** Ou cabe toda no limite, ou se recusa: pedaço de lista engana. */
  inteira?: boolean;
  /** Além da permissão da mesa. */
  tambem?: PedidoDaMesa['permissoes'];
  escolhidos?: PedidoDaMesa['escolhidos'];
}

export async function abrirMesa<L extends ItemDaMesa>(
  servicos: Servicos,
  olhar: Olhar,
  mesa: Mesa<L>,
  { recorte, acao, limite, inteira = false, tambem = [], escolhidos }: ComoAbrir,
): Promise<Resultado<MesaAberta<L>>> {
  const { banco, relogio } = servicos;
  const { quem, hoje } = olhar;
  const permissoes = [mesa.permissao, ...tambem];
  // Toda linha diz o nome de alguém: sem finalidade dita, não se mostra, ainda que o ato da mesa não a peça.
  const recusas = [...new Set([...permissoes, VER])].flatMap((p) =>
    porQueNaoPode(quem.ator, p, lugarDe(quem.ator, p), relogio.agora()),
  );
  if (recusas.length > 0) return recusar(...recusas);
  const pedido = { ator: quem.ator, permissoes, hoje, recorte, limite: limite + 1, escolhidos };
  const { itens, ...lida } = await lerMesa(banco, mesa, pedido);
  if (inteira && itens.length > limite) return recusar(naoCabe(limite));
  const mostrados = itens.slice(0, limite);
  const [pode, linhas] = await Promise.all([
    registrarLeitura(servicos, quem, {
      nome: acao,
      // Por que filtros, e não o que se escreveu: nome não vai à auditoria, de que nada se apaga.
      dados: { filtro: paraGuardar(recorte), porNome: recorte.q !== undefined, linhas: mostrados.length },
      titulares: [...new Set(mostrados.map((i) => i.pessoaId))],
    }),
    mesa.completar(servicos, mostrados, olhar),
  ]);
  return pode.ok ? feito({ ...lida, linhas, haMais: itens.length > limite }) : pode;
}

const naoCabe = (limite: number): Recusa => ({
  codigo: 'lista-grande',
  mensagem: `A lista passa de ${numero(limite)} linhas, o limite de uma planilha. Volte, filtre por unidade, espécie ou prazo, e leve uma parte de cada vez.`,
});
