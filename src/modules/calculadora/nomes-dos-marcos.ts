/** Como cada marco se chama para quem lê: o nome do dia a dia, com o termo legal ao lado. */
import type { Marco, TipoDeMarco } from '../../direito/resultado.ts';

/** Nome do dia a dia e termo legal de cada marco. */
export const NOMES_DOS_MARCOS: Record<TipoDeMarco, { comum: string; legal: string }> = {
  progressao: { comum: 'Mudança para regime mais leve', legal: 'progressão de regime' },
  livramento: { comum: 'Saída antecipada com condições', legal: 'livramento condicional' },
  'saida-temporaria': { comum: 'Saída de alguns dias', legal: 'saída temporária' },
  termino: { comum: 'Fim da pena', legal: 'término' },
  'termino-teto': {
    comum: 'Fim da pena pelo limite máximo',
    legal: 'limite do art. 75 do Código Penal',
  },
  indulto: { comum: 'Perdão da pena por decreto', legal: 'indulto' },
  comutacao: { comum: 'Redução da pena por decreto', legal: 'comutação' },
  'prescricao-punitiva': {
    comum: 'Prazo do Estado para condenar',
    legal: 'prescrição da pretensão punitiva',
  },
  'prescricao-executoria': {
    comum: 'Prazo do Estado para fazer cumprir a pena',
    legal: 'prescrição da pretensão executória',
  },
  inquerito: { comum: 'Fim do prazo da investigação', legal: 'conclusão do inquérito' },
  denuncia: { comum: 'Fim do prazo para acusar', legal: 'oferecimento da denúncia' },
  'audiencia-de-custodia': {
    comum: 'Apresentação ao juiz depois da prisão',
    legal: 'audiência de custódia',
  },
  'temporaria-fim': { comum: 'Fim da prisão temporária', legal: 'prisão temporária' },
  'revisao-da-preventiva': {
    comum: 'Juiz deve reexaminar a prisão',
    legal: 'revisão da preventiva em 90 dias',
  },
  'prisao-civil-fim': { comum: 'Fim da prisão por dívida de alimentos', legal: 'prisão civil' },
  'exame-de-cessacao': {
    comum: 'Próximo exame médico',
    legal: 'exame de cessação de periculosidade',
  },
  'medida-maximo': { comum: 'Duração máxima da medida', legal: 'limite da medida de segurança' },
};

/** `Semiaberto (progressão de regime)`, `Indulto do Decreto 12.338/2024`, `Fim da pena (término)`. */
export function nomeDoMarco(marco: Pick<Marco, 'tipo' | 'regime' | 'decreto'>): string {
  if (marco.tipo === 'progressao' && marco.regime) return `Regime ${marco.regime} (progressão)`;
  const { comum, legal } = NOMES_DOS_MARCOS[marco.tipo];
  if (marco.decreto) return `${comum} (${legal} do Decreto ${marco.decreto})`;
  return `${comum} (${legal})`;
}
