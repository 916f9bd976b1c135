/** Cada marco em palavras do dia a dia, com o termo legal ao lado. As frases terminam onde a data começa. */
import type { Marco, TipoDeMarco } from '../../../../direito/resultado.ts';
import { nomeDoMarco } from '../../nomes-dos-marcos.ts';

export interface Palavras {
  /** Rótulo de desenho: `Semiaberto`. */
  curto: string;
  /** Antes da data, quando ela já chegou: `Pode pedir o semiaberto (progressão de regime) desde`. */
  chegou: string;
  /** Antes da data, quando ainda não chegou. */
  vira: string;
  /** Antes da data em que o juiz o concedeu ou em que se fez; só o que se concede ou se faz tem. */
  dado?: string;
  /** Depois de "Falta dado para saber" e antes do intervalo. */
  quando: string;
}

type Escrever = (m: Marco) => Palavras;

const daCondenacao = (m: Marco): string => (m.condenacao === undefined ? '' : ` da condenação ${m.condenacao}`);
/** `12.338/2024` → ` 2024`: no desenho o ano basta. */
const anoDoDecreto = (m: Marco): string => (m.decreto === undefined ? '' : ` ${m.decreto.split('/').at(-1)}`);
const doDecreto = (m: Marco): string => (m.decreto === undefined ? '' : ` do Decreto ${m.decreto}`);

const progressao: Escrever = (m) => {
  const regime = m.regime ?? 'semiaberto';
  return {
    curto: regime === 'aberto' ? 'Aberto' : 'Semiaberto',
    chegou: `Pode pedir o ${regime} (progressão de regime) desde`,
    vira: `Poderá pedir o ${regime} (progressão de regime) a partir de`,
    dado: `O juiz concedeu o ${regime} (progressão de regime) em`,
    quando: `quando poderá pedir o ${regime} (progressão de regime)`,
  };
};

const livramento: Escrever = () => ({
  curto: 'Livramento',
  chegou: 'Pode pedir o livramento condicional (cumprir o resto da pena em liberdade, com condições) desde',
  vira: 'Poderá pedir o livramento condicional (cumprir o resto da pena em liberdade, com condições) a partir de',
  dado: 'O juiz concedeu o livramento condicional em',
  quando: 'quando poderá pedir o livramento condicional',
});

const saidaTemporaria: Escrever = () => ({
  curto: 'Saída temporária',
  chegou: 'Pode pedir a saída temporária desde',
  vira: 'Poderá pedir a saída temporária a partir de',
  dado: 'O juiz concedeu a saída temporária em',
  quando: 'quando poderá pedir a saída temporária',
});

const termino: Escrever = () => ({
  curto: 'Fim da pena',
  chegou: 'A pena acabou (término) e a liberdade é devida, salvo outra ordem de prisão, desde',
  vira: 'A pena acaba (término) em',
  dado: 'O juiz declarou o fim da pena em',
  quando: 'quando a pena acaba (término)',
});

const terminoTeto: Escrever = () => ({
  curto: 'Limite legal',
  chegou:
    'Acabou o tempo máximo de prisão que a lei permite (CP art. 75) e a liberdade é devida, salvo outra ordem de prisão, desde',
  vira: 'O tempo máximo de prisão que a lei permite (CP art. 75) acaba em',
  quando: 'quando acaba o tempo máximo de prisão que a lei permite (CP art. 75)',
});

const indulto: Escrever = (m) => ({
  curto: `Indulto${anoDoDecreto(m)}`,
  chegou: `Pode pedir o indulto${doDecreto(m)} (perdão da pena) desde`,
  vira: `Se cumprir os requisitos, poderá pedir o indulto${doDecreto(m)} (perdão da pena) a partir de`,
  dado: `O juiz concedeu o indulto${doDecreto(m)} em`,
  quando: `se cabe o indulto${doDecreto(m)} (perdão da pena)`,
});

const comutacao: Escrever = (m) => ({
  curto: `Comutação${anoDoDecreto(m)}`,
  chegou: `Pode pedir a comutação${doDecreto(m)} (redução da pena) desde`,
  vira: `Se cumprir os requisitos, poderá pedir a comutação${doDecreto(m)} (redução da pena) a partir de`,
  dado: `O juiz concedeu a comutação${doDecreto(m)} em`,
  quando: `se cabe a comutação${doDecreto(m)} (redução da pena)`,
});

const prescricaoPunitiva: Escrever = (m) => ({
  curto: 'Prescrição',
  chegou: `O prazo para punir${daCondenacao(m)} (prescrição da pretensão punitiva) acabou em`,
  vira: `Se nada o interromper, o prazo para punir${daCondenacao(m)} (prescrição da pretensão punitiva) acaba em`,
  quando: `quando acaba o prazo para punir${daCondenacao(m)} (prescrição da pretensão punitiva)`,
});

const prescricaoExecutoria: Escrever = (m) => ({
  curto: 'Prescrição',
  chegou: `O prazo para executar a pena${daCondenacao(m)} (prescrição da pretensão executória) acabou em`,
  vira: `Se nada o interromper, o prazo para executar a pena${daCondenacao(m)} (prescrição da pretensão executória) acaba em`,
  quando: `quando acaba o prazo para executar a pena${daCondenacao(m)} (prescrição da pretensão executória)`,
});

/** Prazos de quem prende ou acusa: o que se escreve é só o nome do prazo. */
const prazo =
  (curto: string, oPrazo: string): Escrever =>
  () => ({
    curto,
    chegou: `${oPrazo} acabou em`,
    vira: `${oPrazo} vai até`,
    quando: `até quando vai ${oPrazo.charAt(0).toLowerCase()}${oPrazo.slice(1)}`,
  });

const POR_TIPO: Readonly<Record<TipoDeMarco, Escrever>> = {
  progressao,
  livramento,
  'saida-temporaria': saidaTemporaria,
  termino,
  'termino-teto': terminoTeto,
  indulto,
  comutacao,
  'prescricao-punitiva': prescricaoPunitiva,
  'prescricao-executoria': prescricaoExecutoria,
  inquerito: (m) => ({
    ...prazo('Inquérito', 'O prazo do inquérito policial')(m),
    dado: 'O inquérito chegou ao Ministério Público em',
  }),
  denuncia: prazo('Denúncia', 'O prazo do Ministério Público para denunciar'),
  'audiencia-de-custodia': prazo('Audiência', 'O prazo para levar a pessoa à audiência de custódia'),
  'temporaria-fim': prazo('Fim da temporária', 'A prisão temporária'),
  'revisao-da-preventiva': prazo('Revisão', 'O prazo para o juiz rever a prisão preventiva'),
  'prisao-civil-fim': prazo('Fim da prisão civil', 'A prisão civil'),
  'exame-de-cessacao': () => ({
    curto: 'Exame',
    chegou: 'O exame que pode encerrar a medida (cessação de periculosidade) é devido desde',
    vira: 'O exame que pode encerrar a medida (cessação de periculosidade) será devido em',
    dado: 'O exame viu cessada a periculosidade em',
    quando: 'quando é devido o exame que pode encerrar a medida (cessação de periculosidade)',
  }),
  'medida-maximo': prazo('Duração máxima', 'A duração máxima da medida de segurança'),
};

export function palavrasDe(m: Marco): Palavras {
  return POR_TIPO[m.tipo](m);
}

/** Nome em tabela e título: o do dia a dia com o termo legal e, quando há, a condenação. */
export function tituloDoMarco(m: Marco): string {
  return `${nomeDoMarco(m)}${daCondenacao(m)}`;
}
