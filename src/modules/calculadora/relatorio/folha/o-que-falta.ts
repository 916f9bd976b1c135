/** O que separa a pessoa da próxima data: tempo, requisitos, confirmações e dados que ninguém informou. */
import type { Caso } from '../../../../direito/caso.ts';
import type { Marco, Resultado } from '../../../../direito/resultado.ts';
import { contar, distancia } from '../../../../ui/texto.ts';
import { dadoQueFalta } from './dado-que-falta.ts';
import { requisitoEmPalavras } from './requisitos.ts';

const FALTAS_DITAS = 2;

/** No máximo `limite` itens, do mais urgente ao menos; o último diz quantos ficaram de fora. */
export function oQueFalta(marcos: readonly Marco[], caso: Caso, resultado: Resultado, limite: number): string[] {
  if (penaAcabou(marcos)) return ['Pelo tempo, nada. Falta o juiz declarar que a pena acabou.'];
  const itens = [
    ...tempo(marcos, resultado.regras.em),
    ...confirmacao(resultado),
    ...requisitos(marcos),
    ...dados(marcos, caso),
    ...outrosPedidos(resultado),
  ];
  if (itens.length === 0) return [semNadaAFaltar(marcos)];
  if (itens.length <= limite) return itens;
  const fora = itens.length - limite + 1;
  return [
    ...itens.slice(0, limite - 1),
    `Mais ${contar(fora, 'ponto, que está', 'pontos, que estão')} no relatório de situação.`,
  ];
}

function semNadaAFaltar(marcos: readonly Marco[]): string {
  if (marcos.length === 0) return 'Informar a pena, o crime e a data da prisão.';
  const pedido = marcos.some((m) => m.situacao === 'alcancado' && A_PEDIR.has(m.tipo));
  if (pedido) return 'Pelo tempo, nada. Falta o pedido e a decisão do juiz.';
  return 'Conferir com a Defensoria se os prazos acima foram respeitados.';
}

/** A folha traz só o fim da pena, e ele já chegou. */
export const penaAcabou = (marcos: readonly Marco[]): boolean =>
  marcos.some((m) => (m.tipo === 'termino' || m.tipo === 'termino-teto') && m.situacao === 'alcancado');

const A_PEDIR: ReadonlySet<Marco['tipo']> = new Set(['progressao', 'livramento', 'saida-temporaria']);

const NOMES: Partial<Record<Marco['tipo'], string>> = {
  livramento: 'o livramento',
  termino: 'o fim da pena',
  'termino-teto': 'o limite máximo',
  'saida-temporaria': 'a saída temporária',
};

function tempo(marcos: readonly Marco[], em: string): string[] {
  const partes = marcos
    .filter((m) => m.situacao === 'futuro' && m.data !== undefined)
    .flatMap((m) => {
      const nome = m.tipo === 'progressao' && m.regime ? `o regime ${m.regime}` : NOMES[m.tipo];
      return nome ? [`${nome} ${distancia(m.data!, em)}`] : [];
    });
  return partes.length > 0 ? [`Tempo: ${partes.join('; ')}.`] : [];
}

function confirmacao({ remicao }: Resultado): string[] {
  if (remicao.aHomologarDias <= 0) return [];
  return [`O juiz confirmar ${contar(remicao.aHomologarDias, 'dia que você já ganhou', 'dias que você já ganhou')}.`];
}

function requisitos(marcos: readonly Marco[]): string[] {
  const abertos = marcos.flatMap((m) => m.requisitos ?? []).filter((r) => r.estado !== 'cumprido');
  return [...new Set(abertos.map((r) => requisitoEmPalavras(r.nome)))];
}

function dados(marcos: readonly Marco[], caso: Caso): string[] {
  const caminhos = [...new Set(marcos.flatMap((m) => m.faltam ?? []))];
  if (caminhos.length === 0) return [];
  const ditas = caminhos.slice(0, FALTAS_DITAS).map((c) => dadoQueFalta(c, caso));
  const resto = caminhos.length > FALTAS_DITAS ? ` e mais ${caminhos.length - FALTAS_DITAS}` : '';
  return [`Informar ${ditas.join(' e ')}${resto}.`];
}

/** Pedidos que a data permite e que não cabem entre as três frases. */
function outrosPedidos({ marcos }: Resultado): string[] {
  const chegou = (tipo: Marco['tipo']): boolean =>
    marcos.some((m) => m.tipo === tipo && m.situacao === 'alcancado' && m.concedidoEm === undefined);
  const itens: string[] = [];
  if (chegou('indulto') || chegou('comutacao')) {
    itens.push('Perguntar à Defensoria sobre perdão ou redução da pena por decreto (indulto, comutação).');
  }
  if (chegou('prescricao-executoria') || chegou('prescricao-punitiva')) {
    itens.push('Perguntar à Defensoria se o prazo do Estado para punir já acabou (prescrição).');
  }
  return itens;
}
