/** Lê o arquivo YAML da implantação: devolve os dados ou todos os problemas, cada um com a linha. */
import { LineCounter, parseDocument } from 'yaml';
import { conferirConjunto, type Ponto, type ProblemaDaImplantacao } from './conferir.ts';
import { type Implantacao, implantacaoSchema } from './implantacao.ts';

export type LeituraDaImplantacao = { ok: true; valor: Implantacao } | { ok: false; problemas: string[] };

/** @param texto o conteúdo do arquivo. Todo valor se lê como texto: CPF e matrícula não viram números. */
export function lerImplantacao(texto: string): LeituraDaImplantacao {
  const linhas = new LineCounter();
  // Sem `prettyErrors`: a mensagem traria um trecho do arquivo, que tem dados de pessoas.
  const documento = parseDocument(texto, {
    schema: 'failsafe',
    prettyErrors: false,
    lineCounter: linhas,
    logLevel: 'silent',
  });
  const naLinha = (posicao: number, mensagem: string) => `linha ${linhas.linePos(posicao).line}: ${mensagem}`;
  if (documento.errors.length > 0) {
    return { ok: false, problemas: documento.errors.map((e) => naLinha(e.pos[0], NAO_EH_YAML)) };
  }
  /** Onde está o que se escreveu; do que falta, onde está o que o deveria ter. */
  const posicaoDe = (ponto: Ponto): number => {
    const no = documento.getIn(ponto, true) as { range?: [number, number, number] } | null | undefined;
    if (no?.range) return no.range[0];
    return ponto.length === 0 ? 0 : posicaoDe(ponto.slice(0, -1));
  };
  let bruto: unknown;
  try {
    bruto = documento.toJS();
  } catch {
    // Referência (`*nome`) a uma âncora que não há.
    return { ok: false, problemas: [naLinha(0, NAO_EH_YAML)] };
  }
  const lida = implantacaoSchema.safeParse(bruto);
  const problemas = [...(lida.success ? [] : lida.error.issues.map(comoProblema)), ...conferirConjunto(bruto)];
  if (lida.success && problemas.length === 0) return { ok: true, valor: lida.data };
  const comPosicao = problemas.map((p) => ({ posicao: posicaoDe(p.ponto), mensagem: p.mensagem }));
  const emOrdem = comPosicao.toSorted((a, b) => a.posicao - b.posicao);
  return { ok: false, problemas: emOrdem.map((p) => naLinha(p.posicao, p.mensagem)) };
}

const NAO_EH_YAML = 'não é YAML válido. Confira recuos, dois-pontos, chaves repetidas e âncoras.';

const comoProblema = ({ path, message }: { path: PropertyKey[]; message: string }): ProblemaDaImplantacao => ({
  ponto: path.filter((p) => typeof p !== 'symbol'),
  mensagem: message,
});
