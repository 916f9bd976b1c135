/** O endereço da página: `c` (caso A), `d` (caso B, se escrito inteiro) e as mudanças, só as preenchidas. */
import { type Campos, camposDe } from '../calculadora/campos.ts';

export interface ConsultaESe {
  c?: string | undefined;
  d?: string | undefined;
  /** Caso A em JSON, quando é grande demais para o endereço. */
  caso?: string | undefined;
  /** Caso B em JSON, idem. */
  outro?: string | undefined;
  mudancas: Campos;
  /** Vieram campos em branco: o endereço limpo é mais curto e se compartilha melhor. */
  temVazios: boolean;
}

const NOME_DE_MUDANCA =
  /^(emData|qual|parametros\.\w+|condenacao\.[\w.]+|tirar\.(eventos|condenacoes)|(remicao|trabalho|estudo|leitura|falta)\.[\w.]+)$/;

export function lerConsulta(origem: unknown): ConsultaESe {
  const campos = camposDe(origem) ?? new Map<string, string>();
  const mudancas: Campos = new Map();
  let temVazios = false;
  for (const [nome, valor] of campos) {
    if (!NOME_DE_MUDANCA.test(nome)) continue;
    const texto = valor.trim();
    if (texto === '') temVazios = true;
    else mudancas.set(nome, texto);
  }
  // Escolher a condenação sem mudar nada nela não é mudança.
  const mudaCondenacao = [...mudancas.keys()].some((nome) => nome.startsWith('condenacao.'));
  if (!mudaCondenacao && mudancas.delete('qual')) temVazios = true;
  const [c, d, caso, outro] = ['c', 'd', 'caso', 'outro'].map((nome) => campos.get(nome) || undefined);
  return { c, d, caso, outro, mudancas, temVazios };
}

export function enderecoDe(q: Pick<ConsultaESe, 'c' | 'd' | 'mudancas'>): string {
  const consulta = new URLSearchParams([...q.mudancas]);
  if (q.c !== undefined) consulta.set('c', q.c);
  if (q.d !== undefined) consulta.set('d', q.d);
  return `/e-se?${consulta}`;
}
