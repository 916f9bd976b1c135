/** O que há de estranho nos dados de um fato e não impede de lançá-lo: a tela mostra, e a pessoa confere. Puro. */
import { buscarTipoPenal, caracteristicasEm, pesquisarTipos } from '../../direito/tipos-penais/index.ts';
import { lerDia } from '../../direito/tempo/dia.ts';
import { avisoDoNumero } from './numero.ts';

export interface AvisoDoFato {
  codigo: 'numero-cnj' | 'tipo-penal-desconhecido' | 'duvida-do-crime' | 'falta-para-calcular';
  campo: string;
  mensagem: string;
}

export const avisosDoFato = (tipo: string, dados: Readonly<Record<string, unknown>>): AvisoDoFato[] => [
  ...avisosDosNumeros(dados),
  ...avisosDoCrime(dados['tipoPenal'], dados['dataDoFato']),
  ...(tipo === 'processos.condenacao' ? faltas(dados) : []),
];

const avisosDosNumeros = (dados: Readonly<Record<string, unknown>>): AvisoDoFato[] =>
  ['processo', 'execucao'].flatMap((campo): AvisoDoFato[] => {
    const numero = dados[campo];
    const mensagem = typeof numero === 'string' ? avisoDoNumero(numero) : undefined;
    return mensagem ? [{ codigo: 'numero-cnj', campo, mensagem: `Número do processo: ${mensagem}` }] : [];
  });

const PARECIDOS = 3;

function avisosDoCrime(escrito: unknown, dataDoFato: unknown): AvisoDoFato[] {
  if (typeof escrito !== 'string') return [];
  const tipo = buscarTipoPenal(escrito);
  if (!tipo) {
    const parecidos = pesquisarTipos(escrito).slice(0, PARECIDOS);
    const quais = parecidos.map((t) => `${t.nome} (${t.dispositivo})`).join('; ');
    return [
      {
        codigo: 'tipo-penal-desconhecido',
        campo: 'tipoPenal',
        mensagem: `"${escrito}" não está no catálogo: valem só as características informadas.${quais ? ` Parecidos: ${quais}.` : ''}`,
      },
    ];
  }
  const dia = typeof dataDoFato === 'string' ? lerDia(dataDoFato) : undefined;
  return caracteristicasEm(tipo, dia).duvidas.map((mensagem) => ({
    codigo: 'duvida-do-crime',
    campo: 'dataDoFato',
    mensagem,
  }));
}

/** Sem isto, a progressão sai indeterminada. */
const PARA_CALCULAR = {
  tipoPenal: 'o crime',
  dataDoFato: 'a data do fato',
  pena: 'a pena',
  regimeInicial: 'o regime inicial',
  reincidencia: 'a reincidência',
} as const;

const faltas = (dados: Readonly<Record<string, unknown>>): AvisoDoFato[] =>
  Object.entries(PARA_CALCULAR)
    .filter(([campo]) => dados[campo] === undefined)
    .map(([campo, nome]) => ({
      codigo: 'falta-para-calcular',
      campo,
      mensagem: `Falta ${nome}: as datas que dependem disso saem indeterminadas.`,
    }));
