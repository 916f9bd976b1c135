/** Texto (arquivo, colagem, entrada padrão) em JSON ou YAML → objeto, com erro legível e linha. */
import type { ErroDeEntrada } from './erros.ts';
import { LIMITE_DO_TEXTO } from './ler-caso.ts';

export type TextoLido = { ok: true; valor: unknown } | { ok: false; erros: ErroDeEntrada[] };

const recusa = (codigo: string, mensagem: string): TextoLido => ({
  ok: false,
  erros: [{ caminho: '', codigo, mensagem }],
});

export async function lerTexto(texto: string): Promise<TextoLido> {
  if (texto.length > LIMITE_DO_TEXTO) {
    return recusa('acima-do-limite', `O arquivo tem mais de ${LIMITE_DO_TEXTO / 1_000_000} MB. Envie um caso por vez.`);
  }
  const limpo = texto.replace(/^\uFEFF/, '').trim();
  if (limpo === '') return recusa('vazio', 'O arquivo está vazio. Envie um caso em JSON ou YAML.');
  if (limpo.startsWith('{') || limpo.startsWith('[')) {
    try {
      return { ok: true, valor: JSON.parse(limpo) };
    } catch (e) {
      // YAML aceita JSON com comentários e vírgulas a mais; se também ele recusar, o erro do JSON é o que ajuda.
      const yaml = await lerYaml(limpo);
      return yaml.ok ? yaml : recusa('texto-ilegivel', `O JSON não pôde ser lido: ${ondeParou(limpo, e)}`);
    }
  }
  return lerYaml(limpo);
}

async function lerYaml(texto: string): Promise<TextoLido> {
  const { parseDocument } = await import('yaml');
  const doc = parseDocument(texto, { version: '1.2', schema: 'core', prettyErrors: true, uniqueKeys: true });
  const erro = doc.errors[0];
  if (erro) {
    const linha = erro.linePos?.[0].line;
    return recusa('texto-ilegivel', `O arquivo não é JSON nem YAML válido${linha ? ` (linha ${linha})` : ''}.`);
  }
  try {
    return { ok: true, valor: doc.toJS({ maxAliasCount: 0 }) };
  } catch {
    return recusa(
      'texto-ilegivel',
      'O YAML usa referências (& e *), que não são aceitas. Escreva os valores por extenso.',
    );
  }
}

function ondeParou(texto: string, erro: unknown): string {
  const posicao = /position (\d+)/.exec(erro instanceof Error ? erro.message : '')?.[1];
  if (posicao === undefined) return 'o texto termina antes do fim ou há um sinal fora do lugar.';
  return `há um sinal fora do lugar na linha ${texto.slice(0, Number(posicao)).split('\n').length}.`;
}
