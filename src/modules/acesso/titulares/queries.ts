/** As leituras das páginas de titulares: toda uma passa pela permissão e pela auditoria antes de se mostrar. */
import { feito, recusar, type Recusa, type Resultado } from '../../../platform/recusa.ts';
import { type Consulta, type Pagina, quemConsultou } from '../../auditoria/index.ts';
import { autorizarLeitura } from '../nucleo/consulta.ts';
import type { Quem } from '../nucleo/quem.ts';
import { naoEncontrado } from '../nucleo/recusas.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import type { Alvo, Ator } from '../permissao/tipos.ts';
import { acharTitular } from './store.ts';
import { alvoDoTitular, type Titular } from './titular.ts';

/** Busca e formulário em branco não têm alvo: confere-se a permissão no próprio lugar, e o resto se confere depois. */
export function lugarDe({ concessoes }: Ator, permissao: IdDaPermissao): Alvo {
  const local = concessoes.find((c) => c.permissao === permissao)?.local;
  return local ? { ...local, atuam: [local.caminho] } : {};
}

/** A pessoa da sessão, e mais ninguém: não há o que escolher. */
export async function lerOProprio(servicos: Servicos, quem: Quem): Promise<Resultado<Titular>> {
  const { titularId } = quem.ator;
  const titular = titularId === undefined ? undefined : await acharTitular(servicos.banco, titularId);
  if (!titular) return recusar(naoEncontrado);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'acesso.ver-meus-dados',
    permissao: 'acesso.titular.ver-os-proprios',
    alvo: alvoDoTitular(titular),
  });
  return pode.ok ? feito(titular) : pode;
}

/**
 * A pessoa cujo código se vai emitir ou imprimir: a página diz quem ela é, e a folha traz o caso. É leitura como a da
 * ficha, com a permissão de emitir.
 */
export async function lerParaEmitir(
  servicos: Servicos,
  quem: Quem,
  { id, acao }: { id: string; acao: 'abrir-emissao-do-codigo' | 'ler-folha-do-titular' },
): Promise<Resultado<Titular>> {
  const titular = await acharTitular(servicos.banco, id);
  if (!titular) return recusar(naoEncontrado);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: `acesso.${acao}`,
    permissao: 'acesso.titular.emitir-codigo',
    alvo: alvoDoTitular(titular),
    objeto: { tipo: 'titular', id },
  });
  return pode.ok ? feito(titular) : recusar(...semRevelar(pode.recusas));
}

/** O que diria que a pessoa existe; a auditoria guarda o motivo. */
const REVELAM = new Set(['fora-do-alcance', 'acima-do-sigilo', 'sem-credencial']);

export const semRevelar = (recusas: readonly Recusa[]): Recusa[] =>
  recusas.some((r) => REVELAM.has(r.codigo)) ? [naoEncontrado] : [...recusas];

/** Quem viu a ficha de quem usa o sistema (`/conta`): a própria pessoa é a titular. */
export async function quemViuMinhaFicha(
  { banco, relogio }: Servicos,
  { ator }: Quem,
  depoisDe?: string,
): Promise<Pagina<Consulta>> {
  if (ator.usuarioId === undefined) return { itens: [] };
  return quemConsultou(banco, ator.usuarioId, { agora: relogio.agora(), depoisDe });
}
