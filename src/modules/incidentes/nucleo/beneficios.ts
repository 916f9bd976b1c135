/** Cada marco visto como o que se pede e se decide: o nome, e se a lei manda ouvir antes. */
import type { TipoDeMarco } from '../../../direito/resultado.ts';

interface Beneficio {
  nome: string;
  /** A norma que manda ouvir o Ministério Público e a defesa antes de decidir; ausente: a liberdade não espera por isso. */
  ouveAntes?: string;
}

const LEP_112 = 'LEP, art. 112, § 2º';
const LEP_175 = 'LEP, art. 175, III';

const BENEFICIOS: Readonly<Record<TipoDeMarco, Beneficio>> = {
  progressao: { nome: 'Progressão', ouveAntes: LEP_112 },
  livramento: { nome: 'Livramento condicional', ouveAntes: LEP_112 },
  indulto: { nome: 'Indulto', ouveAntes: LEP_112 },
  comutacao: { nome: 'Comutação', ouveAntes: LEP_112 },
  'exame-de-cessacao': { nome: 'Cessação de periculosidade', ouveAntes: LEP_175 },
  'saida-temporaria': { nome: 'Saída temporária' },
  termino: { nome: 'Fim da pena' },
  'termino-teto': { nome: 'Fim da pena pelo limite máximo' },
  'prescricao-punitiva': { nome: 'Prescrição da pretensão punitiva' },
  'prescricao-executoria': { nome: 'Prescrição da pretensão executória' },
  inquerito: { nome: 'Excesso de prazo do inquérito' },
  denuncia: { nome: 'Excesso de prazo da denúncia' },
  'audiencia-de-custodia': { nome: 'Audiência de custódia' },
  'temporaria-fim': { nome: 'Fim da prisão temporária' },
  'revisao-da-preventiva': { nome: 'Revisão da prisão preventiva' },
  'prisao-civil-fim': { nome: 'Fim da prisão civil' },
  'medida-maximo': { nome: 'Limite da medida de segurança' },
};

export const ouveAntes = (tipo: TipoDeMarco): string | undefined => BENEFICIOS[tipo].ouveAntes;

const UUID = /^[0-9a-f]{8}-/;

/** `progressao/semiaberto` → "Progressão: semiaberto"; `indulto/12.338/2024` → "Indulto: Decreto 12.338/2024". */
export function nomeDoBeneficio({ marco, tipo }: { marco: string; tipo: TipoDeMarco }): string {
  const { nome } = BENEFICIOS[tipo];
  const resto = marco
    .split('/')
    .slice(1)
    .filter((p) => !UUID.test(p))
    .join('/');
  if (resto === '') return nome;
  return `${nome}: ${tipo === 'indulto' || tipo === 'comutacao' ? `Decreto ${resto}` : resto}`;
}
