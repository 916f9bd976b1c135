/** Ordem lógica dos eventos de custódia: ninguém foge solto, nem é recapturado sem ter fugido. */
import type { Evento } from '../../../direito/caso.ts';
import { emOrdem } from '../../../direito/calculo/ordem.ts';
import type { ErroDeEntrada } from './erros.ts';

type Estado = 'solto' | 'preso' | 'foragido' | 'em livramento';

/** O que cada evento exige e a que estado leva; `undefined` em `leva` mantém o estado. */
const TRANSICOES: Partial<Record<Evento['tipo'], { de: readonly Estado[]; leva?: Estado; senao: string }>> = {
  // Nova prisão com a pessoa já presa é outro título (decisão 22); com a pessoa foragida, vale como recaptura.
  prisao: { de: ['solto', 'preso', 'foragido', 'em livramento'], leva: 'preso', senao: '' },
  soltura: { de: ['preso', 'em livramento'], leva: 'solto', senao: 'Há soltura sem prisão em curso nessa data.' },
  fuga: { de: ['preso'], leva: 'foragido', senao: 'Há fuga sem prisão em curso nessa data.' },
  recaptura: { de: ['foragido'], leva: 'preso', senao: 'Há recaptura sem fuga anterior.' },
  progressao: { de: ['preso'], senao: 'Há progressão sem prisão em curso nessa data.' },
  regressao: { de: ['preso', 'foragido'], senao: 'Há regressão sem prisão em curso nessa data.' },
  livramento: { de: ['preso'], leva: 'em livramento', senao: 'Há livramento sem prisão em curso nessa data.' },
  'livramento-revogado': {
    de: ['em livramento', 'preso'],
    leva: 'preso',
    senao: 'Há revogação de livramento que não foi concedido.',
  },
};

const SUGESTAO = 'Confira a data ou acrescente o evento que falta.';

export function errosDaOrdem(eventos: readonly Evento[], erros: ErroDeEntrada[]): void {
  let estado: Estado = 'solto';
  let livramentoConcedido = false;
  for (const { evento, indice } of emOrdem(eventos)) {
    const t = TRANSICOES[evento.tipo];
    if (!t) continue;
    const semLivramento = evento.tipo === 'livramento-revogado' && !livramentoConcedido;
    if (!t.de.includes(estado) || semLivramento) {
      erros.push({ caminho: `eventos[${indice}].data`, codigo: 'fora-de-ordem', mensagem: `${t.senao} ${SUGESTAO}` });
    }
    if (evento.tipo === 'livramento') livramentoConcedido = true;
    if (evento.tipo === 'livramento-revogado') livramentoConcedido = false;
    // O alvará do livramento não encerra a execução: a pessoa continua em livramento.
    if (t.leva && !(evento.tipo === 'soltura' && estado === 'em livramento')) estado = t.leva;
  }
}
