/** De cada aviso, aonde ir para resolvê-lo: um lugar só, conforme o que quem o lê pode fazer. */
import { TIPOS_DE_MARCO } from '../../../direito/resultado.ts';
import { type Ator, type IdDaPermissao, temPermissao } from '../../acesso/index.ts';
import type { AvisoRecebido } from './aviso.ts';

const SEM_QUEM_ATUE = new Set(['sem-defesa', 'sem-juizo', 'sem-acusacao']);

export interface Caminho {
  rotulo: string;
  href: string;
}

/** A data que a conta dá: dela se pede e se decide. */
const doMarco = (referencia: string): boolean => TIPOS_DE_MARCO.some((t) => referencia.split('/')[0] === t);

export function oQueFazer(
  aviso: Pick<AvisoRecebido, 'pessoaId' | 'especie' | 'referencia' | 'incidenteId' | 'papeis'>,
  ator: Ator,
): Caminho {
  const { especie, referencia, incidenteId, papeis } = aviso;
  const pessoa = `/pessoas/${aviso.pessoaId}`;
  const pode = (permissao: IdDaPermissao): boolean => temPermissao(ator, permissao);
  if (incidenteId !== null) return { rotulo: 'Abrir o incidente', href: `${pessoa}/incidentes/${incidenteId}` };
  if (SEM_QUEM_ATUE.has(especie) && pode('pessoas.atuacao.lancar')) {
    return { rotulo: 'Registrar quem atua', href: `${pessoa}/lancar/pessoas.atuacao` };
  }
  if (doMarco(referencia)) {
    const consulta = new URLSearchParams({ marco: referencia });
    if (pode('incidentes.incidente.decidir')) {
      return { rotulo: 'Verificar', href: `${pessoa}/incidentes/novo?${consulta}` };
    }
    if (pode('incidentes.incidente.pedir')) {
      return { rotulo: 'Preparar o pedido', href: `${pessoa}/pedidos/novo?${consulta}` };
    }
  }
  if (papeis.includes('direcao')) return { rotulo: 'Lançar o que falta', href: `${pessoa}/lancar` };
  return { rotulo: 'Ver a pessoa', href: pessoa };
}
