/** Em que pé está o incidente, e de quem se espera o próximo passo: uma frase. Puro. */
import type { TipoDeSelo } from '../../../ui/componentes/index.ts';
import { dataCurta, distancia } from '../../../ui/texto.ts';
import { type Incidente, RESULTADOS, ultimoDe, vistasAbertas } from '../nucleo/incidente.ts';
import { emPalavras, faltaOuvir, type Passo, proximoPasso, venceu } from '../nucleo/passos.ts';

const TOM: Record<Passo, TipoDeSelo> = {
  verificar: 'proximo',
  'dar-vista': 'proximo',
  'esperar-resposta': 'futuro',
  decidir: 'proximo',
};

export function seloDoIncidente(incidente: Incidente, hoje: string): { tipo: TipoDeSelo; texto: string } {
  const { resultado } = incidente;
  if (resultado) return { tipo: resultado === 'concedido' ? 'concedido' : 'neutro', texto: RESULTADOS[resultado] };
  const passo = proximoPasso(incidente, hoje) ?? 'decidir';
  const vencida = vistasAbertas(incidente).find((v) => venceu(v, hoje));
  if (vencida) return { tipo: 'vencido', texto: `Vista venceu ${distancia(vencida.prazo, hoje)}` };
  return { tipo: TOM[passo], texto: PALAVRAS[passo] };
}

const PALAVRAS: Record<Passo, string> = {
  verificar: 'À espera de verificação',
  'dar-vista': 'À espera de vista',
  'esperar-resposta': 'Com vista',
  decidir: 'À espera de decisão',
};

/** `hoje`: AAAA-MM-DD. */
export function situacaoEmFrase(incidente: Incidente, hoje: string): string {
  const passo = proximoPasso(incidente, hoje);
  switch (passo) {
    case undefined:
      return decidido(incidente);
    case 'verificar':
      return ultimoDe(incidente, 'verificacao')
        ? 'Há diligência por cumprir: o juízo verifica de novo quando ela vier.'
        : 'O juízo ainda não verificou as condições.';
    case 'dar-vista':
      return `Condições verificadas. Falta ouvir ${emPalavras(faltaOuvir(incidente, hoje))}.`;
    case 'esperar-resposta':
      return vistasEmFrase(incidente, hoje);
    case 'decidir':
      return vistasAbertas(incidente).some((v) => venceu(v, hoje))
        ? `${vistasEmFrase(incidente, hoje)} O juízo já pode decidir.`
        : 'Tudo pronto para a decisão.';
  }
}

const vistasEmFrase = (incidente: Incidente, hoje: string): string =>
  vistasAbertas(incidente)
    .map(({ orgao, prazo }) =>
      prazo < hoje
        ? `${orgao} não respondeu: o prazo acabou em ${dataCurta(prazo)}.`
        : `Espera a resposta: ${orgao}, até ${dataCurta(prazo)} (${distancia(prazo, hoje)}).`,
    )
    .join(' ');

function decidido(incidente: Incidente): string {
  const decisao = ultimoDe(incidente, 'decisao');
  if (!decisao || !incidente.resultado) return '';
  return `${RESULTADOS[incidente.resultado]} em ${dataCurta(decisao.dados.dia)}, por ${decisao.por}.`;
}
