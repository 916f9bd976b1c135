/** O que o formulário já diz da condenação: os campos que se leem, e os problemas dos outros. */
import type { Recusa } from '../../../../platform/recusa.ts';
import type { Escrito } from '../../../acesso/index.ts';
import { corpoDe } from '../../../pessoas/index.ts';
import { condenacao, type DadosDaCondenacao } from '../../fatos/condenacao.ts';
import type { CampoDaCondenacao } from './passos.ts';

export function dadosEscritos(escrito: Escrito): {
  dados: Partial<DadosDaCondenacao>;
  problemas: (Recusa & { campo: CampoDaCondenacao })[];
} {
  const corpo = corpoDe(condenacao, escrito);
  const dados: Record<string, unknown> = {};
  const problemas: (Recusa & { campo: CampoDaCondenacao })[] = [];
  for (const nome of Object.keys(condenacao.campos) as CampoDaCondenacao[]) {
    const lido = condenacao.campos[nome].esquema.safeParse(corpo[nome]);
    if (!lido.success) {
      problemas.push({ codigo: 'entrada-invalida', campo: nome, mensagem: lido.error.issues[0]?.message ?? '' });
    } else if (lido.data !== undefined) dados[nome] = lido.data;
  }
  return { dados, problemas };
}
