/** Em que pé está o exame, e o passo num botão: puro. */
import { temPermissao, type Quem } from '../../acesso/index.ts';
import { type Passo, seloDoIncidente } from '../../incidentes/index.ts';
import { dataCurta } from '../../../ui/texto.ts';
import type { TipoDeSelo } from '../../../ui/componentes/index.ts';
import type { AcaoDaLinha } from '../nucleo/mesa.ts';
import { dataEmPalavras } from '../nucleo/marcos.ts';
import type { ItemDoJuizo } from './itens.ts';

/** No próprio dia já cabe. O que depende de dado que falta ainda não chegou. */
const chegou = ({ alvo, incerta }: Pick<ItemDoJuizo, 'alvo' | 'incerta'>, hoje: string): boolean =>
  !incerta && alvo !== undefined && alvo <= hoje;

export const oQueCabe = (item: ItemDoJuizo, hoje: string): string =>
  dataEmPalavras({ tipo: item.especie, marco: item.chave }, chegou(item, hoje));

/** A minuta parada vem antes do resto: só falta assinar. */
export function emQuePe(item: ItemDoJuizo, hoje: string): { tipo: TipoDeSelo; texto: string } {
  const { incidente, decidido, minutaDe, minutaAtrasada } = item;
  if (!incidente) return decidido ? seloDoIncidente(decidido, hoje) : { tipo: 'neutro', texto: 'Ninguém examina' };
  if (minutaDe) {
    return {
      tipo: minutaAtrasada ? 'vencido' : 'proximo',
      texto: minutaAtrasada ? `Minuta à espera desde ${dataCurta(minutaDe)}` : 'Minuta à espera de assinatura',
    };
  }
  return seloDoIncidente(incidente, hoje);
}

const BOTAO: Record<Passo, string> = {
  verificar: 'Verificar',
  'dar-vista': 'Dar vista',
  'esperar-resposta': 'Ver o andamento',
  decidir: 'Decidir',
};

/** O magistrado dá o passo; quem o auxilia prepara a minuta. Antes da data, ou depois de decidido, não há pressa. */
export function oQueFazer(item: ItemDoJuizo, hoje: string, { ator }: Quem): AcaoDaLinha {
  const { pessoaId, chave, incidente, decidido, passo } = item;
  const decide = temPermissao(ator, 'incidentes.incidente.decidir');
  if (!incidente) {
    if (!decide) return { rotulo: 'Ver a conta', href: `/pessoas/${pessoaId}` };
    const consulta = new URLSearchParams({ marco: chave });
    const principal = chegou(item, hoje) && decidido === undefined;
    return { rotulo: BOTAO.verificar, href: `/pessoas/${pessoaId}/incidentes/novo?${consulta}`, principal };
  }
  const href = `/pessoas/${pessoaId}/incidentes/${incidente.id}`;
  if (!decide) return { rotulo: incidente.minutaPendente ? 'Ver a minuta' : 'Preparar a minuta', href };
  return { rotulo: BOTAO[passo], href, principal: passo !== 'esperar-resposta' };
}
