/** Uma frase por data: quando, o quê e por quê. A data vai à parte para sair em negrito. */
import type { Caso } from '../../../../direito/caso.ts';
import type { Marco, Resultado, TipoDeMarco } from '../../../../direito/resultado.ts';
import { dataPorExtenso, distancia } from '../../../../ui/texto.ts';
import { dadoQueFalta } from './dado-que-falta.ts';
import { porque } from './porque.ts';

export interface Frase {
  antes: string;
  data?: string;
  depois: string;
}

interface Escrita {
  /** Antes da data que ainda não chegou. */
  vira: string;
  /** Antes da data que já chegou. */
  chegou: string;
  /** Depois de "Ainda não dá para dizer ". */
  quando: string;
  /** Frase inteira, quando a lei não permite. */
  vedado?: string;
  /** Fecha a frase da data que ainda não chegou. */
  ressalva?: string;
  /** Fecha a frase da data que já chegou. */
  providencia?: string;
}

const pedir = (oQue: string, explicacao = ''): Escrita => ({
  vira: `Você poderá pedir ${oQue}${explicacao} a partir de`,
  chegou: `Você já pode pedir ${oQue}${explicacao} desde`,
  quando: `quando você poderá pedir ${oQue}`,
  vedado: `A lei não permite ${oQue} no seu caso.`,
});

/** Prazo de quem investiga, acusa ou julga: passado ele, a pessoa deve avisar a defesa. */
const dever = (quem: string, oQue: string, explicacao = ''): Escrita => ({
  vira: `${quem} deve ${oQue}${explicacao} até`,
  chegou: `${quem} devia ${oQue}${explicacao} até`,
  quando: `até quando ${quem.charAt(0).toLowerCase()}${quem.slice(1)} deve ${oQue}`,
  providencia: 'Se isso não foi feito, avise a Defensoria.',
});

const fim = (oQue: string, resto: Partial<Escrita> = {}): Escrita => ({
  vira: `${oQue} acaba em`,
  chegou: `${oQue} acabou em`,
  quando: `quando ${oQue.charAt(0).toLowerCase()}${oQue.slice(1)} acaba`,
  providencia: 'Procure a Defensoria hoje.',
  ...resto,
});

const ESCRITAS: Record<TipoDeMarco, Escrita> = {
  progressao: pedir('um regime mais leve'),
  livramento: pedir('o livramento condicional', ' (o resto da pena em liberdade, com regras)'),
  'saida-temporaria': pedir('a saída temporária', ' (alguns dias fora, com data para voltar)'),
  termino: fim('Sua pena'),
  'termino-teto': fim('O tempo máximo de prisão que a lei permite'),
  indulto: pedir('o perdão da pena', ' (indulto)'),
  comutacao: pedir('a redução da pena', ' (comutação)'),
  'prescricao-punitiva': fim('O prazo do Estado para condenar'),
  'prescricao-executoria': fim('O prazo do Estado para fazer cumprir a pena'),
  inquerito: dever('A polícia', 'terminar a investigação'),
  denuncia: dever('O Ministério Público', 'dizer se acusa você'),
  'audiencia-de-custodia': dever('Um juiz', 'ouvir você', ' (audiência de custódia)'),
  'revisao-da-preventiva': dever('O juiz', 'rever se a prisão ainda é necessária'),
  'temporaria-fim': fim('O prazo da prisão temporária', {
    ressalva: 'O juiz pode prorrogar ou decretar outra prisão.',
    providencia: 'Sem nova ordem do juiz, a lei manda soltar: procure a Defensoria hoje.',
  }),
  'prisao-civil-fim': fim('O prazo da prisão pela dívida de alimentos', {
    ressalva: 'Se as parcelas devidas forem pagas, o juiz a suspende antes.',
  }),
  'exame-de-cessacao': {
    vira: 'O exame que diz se a medida pode acabar deve ser feito em',
    chegou: 'O exame que diz se a medida pode acabar devia ser feito em',
    quando: 'quando deve ser feito o exame que diz se a medida pode acabar',
    providencia: 'Se não foi feito, avise a Defensoria.',
  },
  'medida-maximo': fim('O tempo máximo da medida'),
};

export function fraseDoMarco(m: Marco, caso: Caso, { regras }: Resultado): Frase {
  const e = escritaDe(m);
  if (m.situacao === 'vedado' && e.vedado) return { antes: e.vedado, depois: '' };
  if (m.data === undefined) return semData(m, e, caso);
  const chegou = m.situacao === 'alcancado';
  const motivo = porque(m);
  const quanto = chegou ? ` (${distancia(m.data, regras.em)})` : '';
  const fecho = chegou ? [e.providencia] : [e.ressalva, comRemicaoPendente(m)];
  return {
    antes: chegou ? e.chegou : e.vira,
    data: dataPorExtenso(m.data),
    depois: [`${quanto}${motivo && `, ${motivo}`}.`, ...fecho].filter(Boolean).join(' '),
  };
}

function escritaDe(m: Marco): Escrita {
  if (m.tipo === 'progressao' && m.regime) return pedir(`o regime ${m.regime}`);
  return ESCRITAS[m.tipo];
}

function semData(m: Marco, e: Escrita, caso: Caso): Frase {
  const falta = m.faltam?.[0];
  const motivo = falta === undefined ? '.' : `: falta informar ${dadoQueFalta(falta, caso)}.`;
  const { de, ate } = m.intervalo ?? {};
  const intervalo = de && ate ? ` Fica entre ${dataPorExtenso(de)} e ${dataPorExtenso(ate)}.` : '';
  return { antes: `Ainda não dá para dizer ${e.quando}${motivo}${intervalo}`, depois: '' };
}

/** Quanto adiantam os dias já ganhos que o juiz ainda não confirmou. */
function comRemicaoPendente(m: Marco): string {
  const outra = m.alternativas?.find((a) => a.leitura === 'com-remicao-a-homologar');
  if (!outra || m.data === undefined || outra.data >= m.data) return '';
  return `Se o juiz confirmar os dias já ganhos, ${dataPorExtenso(outra.data)}.`;
}
