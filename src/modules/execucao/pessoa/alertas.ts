/** O que não pode passar despercebido de quem abre a página da pessoa. Pura. */
import { contar, dataCurta, distancia } from '../../../ui/texto.ts';
import { atrasada, estaPresa, monitoracoesDe, procedimentosDe, type Situacao, venceu } from '../../custodia/index.ts';
import type { PessoaAberta } from '../../pessoas/index.ts';
import { ordensEmAberto } from '../../processos/index.ts';

export interface Alerta {
  tom: 'vencido' | 'proximo' | 'neutro';
  texto: string;
  /** Onde se vê ou se resolve. */
  href?: string | undefined;
}

export function alertasDe(aberta: PessoaAberta, situacao: Situacao, hoje: string): Alerta[] {
  const { vigentes, id } = aberta;
  const pagina = (aba: string) => `/pessoas/${id}/${aba}`;
  return [
    ...daCustodia(situacao, hoje, pagina('custodia')),
    ...ordens(aberta, situacao, hoje, pagina('processos')),
    ...monitoracoesDe(vigentes)
      .filter((m) => venceu(m, hoje))
      .map((m): Alerta => ({
        tom: 'proximo',
        texto: `A monitoração venceu${m.prazo ? ` em ${dataCurta(m.prazo)}` : ''} sem prorrogação`,
        href: pagina('custodia'),
      })),
    ...procedimentosDe(vigentes)
      .filter((p) => p.prazo !== undefined && p.prazo < hoje)
      .map((p): Alerta => ({
        tom: 'proximo',
        texto: `Procedimento disciplinar parado: o prazo foi ${dataCurta(p.prazo ?? '')}`,
        href: pagina('custodia'),
      })),
    ...doCuidado(aberta, pagina('quem-e')),
  ];
}

function daCustodia(s: Situacao, hoje: string, href: string): Alerta[] {
  const alertas: Alerta[] = [];
  if (s.estado === 'foragida') alertas.push({ tom: 'vencido', texto: 'Foragida', href });
  if (s.fora && atrasada(s.fora, hoje)) {
    const quando = distancia(s.fora.voltaPrevista ?? hoje, hoje);
    alertas.push({ tom: 'vencido', texto: `Devia ter voltado ${quando} (${s.fora.motivo})`, href });
  } else if (s.fora) {
    const volta = s.fora.voltaPrevista ? `, volta em ${dataCurta(s.fora.voltaPrevista)}` : '';
    alertas.push({ tom: 'neutro', texto: `Fora da unidade: ${s.fora.motivo}${volta}`, href });
  }
  if (estaPresa(s) && s.titulos.length === 0) {
    alertas.push({ tom: 'vencido', texto: 'Presa sem título: nenhum motivo em vigor registrado', href });
  }
  if (s.transferencia) alertas.push({ tom: 'neutro', texto: 'Transferência em andamento', href });
  return alertas;
}

function ordens({ vigentes }: PessoaAberta, { estado }: Situacao, hoje: string, href: string): Alerta[] {
  const n = ordensEmAberto(vigentes, hoje).length;
  if (n === 0) return [];
  const tom = estado === 'solta' || estado === 'nunca-presa' ? 'vencido' : 'proximo';
  return [{ tom, texto: contar(n, 'ordem de prisão em aberto', 'ordens de prisão em aberto'), href }];
}

/** Só chega aqui o que quem lê pode ver. */
function doCuidado({ vigentes, registro }: PessoaAberta, href: string): Alerta[] {
  const ha = (tipo: string): boolean => vigentes.some((f) => f.tipo === tipo && f.ate === undefined);
  return [
    ...(ha('pessoas.protecao') ? [{ tom: 'proximo' as const, texto: 'Precisa de proteção', href }] : []),
    ...(ha('pessoas.saude') ? [{ tom: 'neutro' as const, texto: 'Tem cuidado de saúde', href }] : []),
    ...(registro.excecao ? [{ tom: 'neutro' as const, texto: 'Sem documento (registro de exceção)', href }] : []),
  ];
}
