/** Cada data em palavras curtas, que cabem numa linha de tabela. */
import { TIPOS_DE_MARCO, type TipoDeMarco } from '../../../direito/resultado.ts';

interface Palavras {
  /** Em filtro e planilha. */
  nome: string;
  chegou: string;
  vira: string;
}

const pedir = (nome: string, oQue: string): Palavras => ({
  nome,
  chegou: `Pode pedir ${oQue}`,
  vira: `Poderá pedir ${oQue}`,
});

const PALAVRAS: Readonly<Record<TipoDeMarco, Palavras>> = {
  progressao: pedir('Progressão de regime', 'o regime mais leve'),
  livramento: pedir('Livramento condicional', 'o livramento condicional'),
  'saida-temporaria': pedir('Saída temporária', 'a saída temporária'),
  termino: { nome: 'Fim da pena', chegou: 'A pena acabou', vira: 'Fim da pena' },
  'termino-teto': {
    nome: 'Fim do tempo máximo de prisão',
    chegou: 'O tempo máximo de prisão acabou',
    vira: 'Fim do tempo máximo de prisão',
  },
  indulto: pedir('Indulto', 'o indulto'),
  comutacao: pedir('Comutação', 'a comutação'),
  'prescricao-punitiva': {
    nome: 'Prescrição da pretensão punitiva',
    chegou: 'O prazo para punir acabou (prescrição)',
    vira: 'Fim do prazo para punir (prescrição)',
  },
  'prescricao-executoria': {
    nome: 'Prescrição da pretensão executória',
    chegou: 'O prazo para executar a pena acabou (prescrição)',
    vira: 'Fim do prazo para executar a pena (prescrição)',
  },
  inquerito: prazo('Inquérito', 'o prazo do inquérito'),
  denuncia: prazo('Denúncia', 'o prazo da denúncia'),
  'audiencia-de-custodia': prazo('Audiência de custódia', 'o prazo da audiência de custódia'),
  'temporaria-fim': {
    nome: 'Fim da prisão temporária',
    chegou: 'A prisão temporária acabou',
    vira: 'Fim da prisão temporária',
  },
  'revisao-da-preventiva': prazo('Revisão da preventiva', 'o prazo de rever a preventiva'),
  'prisao-civil-fim': { nome: 'Fim da prisão civil', chegou: 'A prisão civil acabou', vira: 'Fim da prisão civil' },
  'exame-de-cessacao': {
    nome: 'Exame de cessação de periculosidade',
    chegou: 'O exame de cessação é devido',
    vira: 'Exame de cessação de periculosidade',
  },
  'medida-maximo': {
    nome: 'Duração máxima da medida de segurança',
    chegou: 'A medida passou da duração máxima',
    vira: 'Duração máxima da medida de segurança',
  },
};

function prazo(nome: string, oPrazo: string): Palavras {
  return { nome, chegou: `Acabou ${oPrazo}`, vira: `Acaba ${oPrazo}` };
}

/** Tipo e nome, para o filtro de espécie. */
export const NOMES_DAS_DATAS: Readonly<Record<string, string>> = Object.fromEntries(
  TIPOS_DE_MARCO.map((tipo) => [tipo, PALAVRAS[tipo].nome]),
);

export interface DataEmPalavras {
  tipo: string;
  /** Como em `execucao.data`: `progressao/semiaberto`, `indulto/12.338/2024`. */
  marco: string;
}

/** `Pode pedir o semiaberto`, `Poderá pedir o indulto do Decreto 12.338/2024`. */
export function dataEmPalavras({ tipo, marco }: DataEmPalavras, chegou: boolean): string {
  const palavras = PALAVRAS[tipo as TipoDeMarco];
  const frase = chegou ? palavras.chegou : palavras.vira;
  const resto = marco.slice(tipo.length + 1);
  if (tipo === 'progressao' && resto) return frase.replace('o regime mais leve', `o ${resto}`);
  if ((tipo === 'indulto' || tipo === 'comutacao') && resto) return `${frase} do Decreto ${resto}`;
  return frase;
}
