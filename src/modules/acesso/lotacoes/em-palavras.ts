/** A situação da lotação agora, e por quê, como a pessoa lê. */
import type { TipoDeSelo } from '../../../ui/componentes/index.ts';
import { dataCurta } from '../../../ui/texto.ts';
import type { LotacaoDeFato } from '../permissao/fatos.ts';
import { type Calendario, diaEm } from './calendario.ts';
import { proximaVirada, type SituacaoDaLotacao, situacaoDaLotacao } from './lotacao.ts';

export interface SituacaoEmPalavras {
  aberta: boolean;
  selo: TipoDeSelo;
  rotulo: string;
  /** Frase sem ponto: "desde 01/01/2026, sem fim marcado". */
  porque: string;
}

const SELO: Record<SituacaoDaLotacao, [TipoDeSelo, string]> = {
  aberta: ['concedido', 'Aberta'],
  futura: ['futuro', 'Ainda não começou'],
  'fora-do-plantao': ['neutro', 'Fora do plantão'],
  terminada: ['vedado', 'Acabou'],
  encerrada: ['vedado', 'Encerrada'],
};

/** O calendário deve ir até onde se quer saber a próxima abertura (ver `calendarioEntre`). */
export function situacaoEmPalavras(l: LotacaoDeFato, calendario: Calendario, agora: Date): SituacaoEmPalavras {
  const inativa = l.estruturaInativadaEm;
  if (inativa && inativa <= agora && !l.encerradaEm) {
    const porque = `a unidade foi inativada em ${dataCurta(diaEm(l.fuso, inativa))}`;
    return { aberta: false, selo: 'vedado', rotulo: 'Unidade inativa', porque };
  }
  const situacao = situacaoDaLotacao(l, l, calendario, agora);
  const [selo, rotulo] = SELO[situacao];
  return { aberta: situacao === 'aberta', selo, rotulo, porque: porQue(l, situacao, calendario, agora) };
}

function porQue(l: LotacaoDeFato, situacao: SituacaoDaLotacao, calendario: Calendario, agora: Date): string {
  switch (situacao) {
    case 'encerrada': {
      const quando = l.encerradaEm ? `em ${dataCurta(diaEm(l.fuso, l.encerradaEm))}` : '';
      return `${quando}: ${l.motivoDoEncerramento ?? 'sem motivo registrado'}`;
    }
    case 'terminada':
      return `acabou em ${dataCurta(l.fim ?? l.inicio)}`;
    case 'futura':
      return `começa em ${dataCurta(l.inicio)}`;
    case 'fora-do-plantao':
      return proximaAbertura(l, calendario, agora);
    case 'aberta':
      return l.especie === 'ordinaria' ? `desde ${dataCurta(l.inicio)}, ${ate(l)}` : fechamento(l, calendario, agora);
  }
}

const ate = ({ fim }: LotacaoDeFato): string => (fim ? `até ${dataCurta(fim)}` : 'sem fim marcado');

function proximaAbertura(l: LotacaoDeFato, calendario: Calendario, agora: Date): string {
  const abre = proximaVirada(l.especie, l, calendario, diaEm(l.fuso, agora));
  if (!abre) return 'o calendário ainda não diz quando abre';
  if (l.fim !== undefined && abre > l.fim) return `não abre mais: acaba em ${dataCurta(l.fim)}`;
  return `abre à zero hora de ${dataCurta(abre)}`;
}

function fechamento(l: LotacaoDeFato, calendario: Calendario, agora: Date): string {
  const fecha = proximaVirada(l.especie, l, calendario, diaEm(l.fuso, agora));
  if (l.fim !== undefined && (!fecha || l.fim < fecha)) return `último dia: ${dataCurta(l.fim)}`;
  return fecha ? `fecha à zero hora de ${dataCurta(fecha)}` : 'o calendário ainda não diz quando fecha';
}
