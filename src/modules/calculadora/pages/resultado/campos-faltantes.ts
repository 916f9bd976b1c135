/** Do caminho do campo (`condenacoes[0].dataDoFato`) às palavras de quem vai preenchê-lo. */
import type { Caso } from '../../../../direito/caso.ts';
import { dataDoEvento } from '../../../../direito/calculo/ordem.ts';
import { dataCurta } from '../../../../direito/tempo/dia.ts';
import { descreverEvento } from './palavras-dos-eventos.ts';

export interface CampoFaltante {
  caminho: string;
  /** Sem artigo, para listas: `data do fato da condenação A`. */
  nome: string;
  /** Com artigo, para o meio da frase: `a data do fato da condenação A`. */
  comArtigo: string;
  /** Com artigo e sem dono: `a data do fato`. */
  campo: string;
  /** De quem é o campo: `da condenação A`; vazio quando o nome já diz. */
  dono: string;
}

/** Nome de cada campo, com o artigo. Os que começam por "se" são perguntas de sim ou não. */
const CAMPOS: Readonly<Record<string, string>> = {
  dataDoFato: 'a data do fato',
  pena: 'a pena',
  especie: 'a espécie da pena (reclusão, detenção ou prisão simples)',
  regimeInicial: 'o regime inicial',
  reincidencia: 'a condição de primária ou reincidente',
  tipoPenal: 'o crime',
  mausAntecedentes: 'se há maus antecedentes',
  condenacaoAnteriorComViolencia: 'se a condenação anterior foi por crime com violência',
  penaMaximaAbstrata: 'a pena máxima prevista na lei',
  prazoPrescricional: 'o prazo de prescrição',
  caracteristicas: 'as características do crime',
  hediondo: 'se o crime é hediondo ou equiparado',
  violenciaOuGraveAmeaca: 'se houve violência ou grave ameaça',
  resultadoMorte: 'se houve morte',
  feminicidio: 'se foi feminicídio',
  tentado: 'se o crime foi tentado',
  comandoDeOrganizacaoCriminosa: 'se houve comando de organização criminosa',
  organizacaoUltraviolenta: 'se a organização criminosa é ultraviolenta',
  milicia: 'se foi constituição de milícia privada',
  tituloXII: 'se o crime é contra o Estado Democrático de Direito',
  trafico: 'se foi tráfico de drogas',
  traficoPrivilegiado: 'se foi tráfico privilegiado',
  contraAdministracaoPublica: 'se o crime foi contra a administração pública',
  contraDignidadeSexual: 'se o crime foi contra a dignidade sexual',
  violenciaContraMulher: 'se houve violência contra a mulher',
  contraFilhoOuDependente: 'se o crime foi contra filho ou dependente',
  doloso: 'se o crime foi doloso',
  marcosProcessuais: 'as datas do processo',
  denunciaRecebida: 'o recebimento da denúncia',
  pronuncia: 'a pronúncia',
  sentenca: 'a sentença',
  acordao: 'o acórdão',
  transitoAcusacao: 'o trânsito em julgado para a acusação',
  transitoDefesa: 'o trânsito em julgado para a defesa',
  inicioDoCumprimento: 'o início do cumprimento',
  nascimento: 'a data de nascimento',
  sexo: 'o sexo',
  gestante: 'se está gestante',
  responsavelPorCriancaOuPessoaComDeficiencia: 'se é responsável por criança ou por pessoa com deficiência',
  integrouOrganizacaoCriminosa: 'se integrou organização criminosa',
  requisitoEm: 'o dia em que cumpriu o requisito',
  homologada: 'se a falta foi homologada',
  perda: 'quantos dias remidos se perderam',
  data: 'a data',
  inicio: 'a data de início',
  fim: 'a data do fim',
  prisao: 'a data da prisão',
  instauracao: 'a data de instauração do inquérito',
  inqueritoRecebidoPeloMP: 'o dia em que o Ministério Público recebeu o inquérito',
  ultimaRevisao: 'a data da última revisão',
  prazo: 'o prazo fixado',
  prazoMinimo: 'o prazo mínimo',
  exames: 'os exames feitos',
  resta: 'a pena que restava',
};

/** Caminhos que não são de um campo, e sim de um evento que falta acrescentar. */
const EVENTOS_QUE_FALTAM: Readonly<Record<string, string>> = {
  'eventos.prisao': 'o evento de prisão que começa a execução',
  'eventos.recaptura': 'o evento de recaptura (ou de nova prisão)',
};

const RAIZES: Readonly<Record<string, { dono: string; inteira: string }>> = {
  pessoa: { dono: 'da pessoa', inteira: 'os dados da pessoa' },
  investigacao: { dono: 'da investigação', inteira: 'os dados da investigação' },
  prisaoCautelar: { dono: 'da prisão cautelar', inteira: 'os dados da prisão cautelar' },
  medidaDeSeguranca: { dono: 'da medida de segurança', inteira: 'os dados da medida de segurança' },
  condenacoes: { dono: '', inteira: 'as condenações' },
  eventos: { dono: '', inteira: 'o evento de prisão que começa a execução' },
  parametros: { dono: '', inteira: 'a leitura da lei' },
};

export function campoFaltante(caminho: string, caso: Caso): CampoFaltante {
  const { campo, dono } = emPalavras(caminho, caso);
  const semArtigo = campo.replace(/^(as|os|a|o) /, '');
  return { caminho, campo, dono, comArtigo: comDono(campo, dono), nome: comDono(semArtigo, dono) };
}

/** `data do fato da condenação A`; a pergunta leva o dono entre parênteses: `se houve morte (condenação A)`. */
export function comDono(campo: string, dono: string): string {
  if (dono === '') return campo;
  return campo.startsWith('se ') ? `${campo} (${dono.replace(/^d[ao] /, '')})` : `${campo} ${dono}`;
}

function emPalavras(caminho: string, caso: Caso): { campo: string; dono: string } {
  const evento = EVENTOS_QUE_FALTAM[caminho];
  if (evento !== undefined) return { campo: evento, dono: '' };
  const [, raiz = caminho, indice] = /^(\w+)(?:\[(\d+)\])?/.exec(caminho) ?? [];
  const ultimo = caminho.slice(caminho.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '');
  if (caminho === raiz) return { campo: RAIZES[raiz]?.inteira ?? `o campo ${caminho}`, dono: '' };
  const dono = donoDe(raiz, indice === undefined ? undefined : Number(indice), caso);
  // Item inteiro (`eventos[3]`): não há campo a nomear, só a quem pertence.
  if (ultimo === raiz) return { campo: 'os dados', dono };
  return { campo: CAMPOS[ultimo] ?? `o campo ${ultimo}`, dono };
}

function donoDe(raiz: string, indice: number | undefined, caso: Caso): string {
  if (indice === undefined) return RAIZES[raiz]?.dono ?? '';
  if (raiz === 'condenacoes') return `da condenação ${caso.condenacoes[indice]?.id ?? indice + 1}`;
  const evento = raiz === 'eventos' ? caso.eventos[indice] : undefined;
  if (!evento) return `do item ${indice + 1} de ${raiz}`;
  return `do evento "${descreverEvento(evento).titulo}" de ${dataCurta(dataDoEvento(evento))}`;
}

/** O `id` no formulário: o caminho com pontos (`condenacoes.0.dataDoFato`); o evento que falta leva à lista deles. */
export function idDoCampo(caminho: string): string {
  if (Object.hasOwn(EVENTOS_QUE_FALTAM, caminho)) return 'eventos';
  return caminho.replace(/\[(\d+)\]/g, '.$1');
}
