/** Um bloco de linhas → um bloco de respostas, na mesma ordem. Nada aqui lança: linha ruim vira linha de erro. */
import type { Dia } from '../../../../direito/tempo/dia.ts';
import { type ErroDeEntrada, lerCaso } from '../../contrato/index.ts';
import { responder } from '../../responder.ts';
import { nadaCalculavel } from '../nada-calculavel.ts';
import { type Bloco, LIMITE_DA_LINHA } from './blocos.ts';

export interface Datas {
  hoje: Dia;
  emData: Dia | undefined;
}

export interface Processado {
  saida: Uint8Array<ArrayBuffer>;
  casos: number;
  comErro: number;
  /** Linhas em que o programa, e não o caso, falhou. */
  falhas: number;
}

const codificador = new TextEncoder();

export function processar(bloco: Bloco, datas: Datas): Processado {
  const conta = { casos: 0, comErro: 0, falhas: 0 };
  let saida = '';
  linhasDe(bloco).forEach((linha, i) => {
    const resposta = responderLinha(linha, datas);
    if (resposta === undefined) return;
    conta.casos++;
    if ('erros' in resposta) {
      conta.comErro++;
      if (resposta.erros[0] === FALHA) conta.falhas++;
      saida += `${JSON.stringify({ linha: bloco.primeira + i, erros: resposta.erros })}\n`;
    } else saida += `${resposta.json}\n`;
  });
  return { saida: codificador.encode(saida), ...conta };
}

/** `undefined`: linha que não é texto em UTF-8; `null`: linha grande demais. */
type Linha = string | undefined | null;

function linhasDe(bloco: Bloco): Linha[] {
  if (bloco.dados === undefined) return [null];
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bloco.dados).split('\n');
  } catch {
    return linhasUmaAUma(bloco.dados);
  }
}

/** Há bytes que não são UTF-8 em algum lugar do bloco: só a linha deles deve cair. */
function linhasUmaAUma(dados: Uint8Array): Linha[] {
  const linhas: Linha[] = [];
  for (let inicio = 0, fim = 0; fim < dados.length; inicio = fim + 1) {
    fim = dados.indexOf(10, inicio);
    if (fim < 0) fim = dados.length;
    try {
      linhas.push(new TextDecoder('utf-8', { fatal: true }).decode(dados.subarray(inicio, fim)));
    } catch {
      linhas.push(undefined);
    }
  }
  return linhas;
}

const erro = (codigo: string, mensagem: string): ErroDeEntrada => ({
  caminho: '',
  codigo,
  mensagem,
});

const GRANDE = erro(
  'acima-do-limite',
  `A linha tem mais de ${LIMITE_DA_LINHA / 1e6} MB. Confira se há um caso por linha.`,
);
const NAO_UTF8 = erro('nao-e-utf8', 'A linha não está em UTF-8.');
const NAO_JSON = erro('texto-ilegivel', 'A linha não é um JSON válido. No lote, cada caso ocupa uma linha só.');
const FALHA = erro(
  'erro-interno',
  'Erro interno neste caso. Rode-o sozinho com CUSTODIA_DEPURAR=1 e informe o que aparecer.',
);

type Resposta = { json: string } | { erros: ErroDeEntrada[] };

/** `undefined` para a linha em branco. */
function responderLinha(linha: Linha, datas: Datas): Resposta | undefined {
  if (linha === null) return { erros: [GRANDE] };
  if (linha === undefined) return { erros: [NAO_UTF8] };
  const texto = linha.trim(); // tira também o \r do Windows e a marca de ordem de bytes
  if (texto === '') return undefined;
  let entrada: unknown;
  try {
    entrada = JSON.parse(texto);
  } catch {
    return { erros: [NAO_JSON] };
  }
  try {
    return calcularCaso(entrada, datas);
  } catch {
    return { erros: [FALHA] };
  }
}

function calcularCaso(entrada: unknown, datas: Datas): Resposta {
  const leitura = lerCaso(entrada, datas);
  if (!leitura.ok) return { erros: leitura.erros };
  const resultado = responder(leitura.caso);
  const falta = nadaCalculavel(leitura.caso, resultado);
  return falta.length > 0 ? { erros: falta } : { json: JSON.stringify(resultado) };
}
