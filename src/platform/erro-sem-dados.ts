/** O que se pode dizer de um erro inesperado no log. */
export interface ErroSemDados {
  nome: string;
  codigo?: string;
  /** As linhas do programa, da mais funda à mais rasa. */
  onde: string[];
}

/** Só nome, código e linhas do programa: a mensagem do erro pode citar o que a pessoa escreveu. */
export function erroSemDados(e: unknown): ErroSemDados {
  if (!(e instanceof Error)) return { nome: typeof e, onde: [] };
  const onde = (e.stack ?? '').split('\n').filter((linha) => linha.startsWith('    at '));
  const codigo = 'code' in e && typeof e.code === 'string' ? { codigo: e.code } : {};
  return { nome: e.name, ...codigo, onde };
}
