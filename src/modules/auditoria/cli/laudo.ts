/** O laudo da verificação, em texto. */
import type { Problema, TipoDeProblema } from '../verificar/problema.ts';
import type { Laudo } from '../verificar/verificar.ts';

const NOMES: Record<TipoDeProblema, string> = {
  alterado: 'ALTERADO',
  removido: 'REMOVIDO',
  inserido: 'INSERIDO',
  'elo-rompido': 'ELO ROMPIDO',
  cabeca: 'CABEÇA',
  selado: 'DIFERE DO SELO',
  selo: 'SELO',
};

/** `1 selo`, `1.000 selos`. */
export const contar = (n: number, um: string, muitos: string): string =>
  `${n.toLocaleString('pt-BR')} ${n === 1 ? um : muitos}`;

export function problemaPorExtenso({ tipo, corrente, numero, selo, mensagem }: Problema): string {
  const onde = [
    corrente !== undefined && `corrente ${corrente}`,
    numero !== undefined && `nº ${numero}`,
    corrente === undefined && selo !== undefined && `selo nº ${selo}`,
  ].filter((p) => p !== false);
  return `${NOMES[tipo]}  ${onde.length > 0 ? `${onde.join(', ')}: ` : ''}${mensagem}`;
}

export function laudoPorExtenso(laudo: Laudo, milissegundos: number, fuso: string): string {
  const segundos = (milissegundos / 1000).toLocaleString('pt-BR', { maximumFractionDigits: 1 });
  const lido = `${contar(laudo.registros, 'registro lido', 'registros lidos')} e ${contar(laudo.selos, 'selo', 'selos')}, em ${segundos} s.`;
  const desde = laudo.desdeOSelo === undefined ? [] : [`Conferido a partir do selo nº ${laudo.desdeOSelo}.`];
  return [lido, ...desde, ...situacaoDoSelo(laudo, fuso), ...veredito(laudo)].join('\n');
}

function situacaoDoSelo({ ultimoSelo, registrosDepoisDoSelo }: Laudo, fuso: string): string[] {
  if (!ultimoSelo) return ['Nenhum selo válido: sem selo, quem manda no banco pode refazer tudo.'];
  const quando = new Date(ultimoSelo.quando).toLocaleString('pt-BR', { timeZone: fuso });
  const depois = contar(registrosDepoisDoSelo, 'registro ainda sem selo', 'registros ainda sem selo');
  return [`Último selo válido: nº ${ultimoSelo.numero}, de ${quando}; depois dele, ${depois}.`];
}

function veredito({ problemas, omitidos }: Laudo): string[] {
  if (problemas.length === 0) return ['Tudo confere.'];
  return [
    '',
    ...problemas.map(problemaPorExtenso),
    ...(omitidos > 0 ? [`E ${contar(omitidos, 'outro', 'outros')}.`] : []),
    '',
    `A auditoria NÃO confere: ${contar(problemas.length + omitidos, 'problema', 'problemas')}.`,
  ];
}
