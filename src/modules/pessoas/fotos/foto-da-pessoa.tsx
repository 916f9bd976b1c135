/** A miniatura da pessoa, ou as iniciais dela quando não há foto. */

interface Props {
  pessoaId: string;
  fotoId: string | undefined;
  /** De que saem as iniciais; o nome está sempre escrito ao lado, por isso a imagem não o repete ao leitor de tela. */
  nome: string;
  tamanho?: 'lista' | 'cabecalho' | undefined;
}

const LADO = { lista: 44, cabecalho: 96 } as const;

export function FotoDaPessoa({ pessoaId, fotoId, nome, tamanho = 'lista' }: Props) {
  const lado = LADO[tamanho];
  const classe = `foto-da-pessoa foto-${tamanho}`;
  if (!fotoId) {
    return (
      <span class={`${classe} sem-foto`} aria-hidden="true">
        {iniciais(nome)}
      </span>
    );
  }
  return (
    <img
      class={classe}
      src={`/pessoas/${pessoaId}/fotos/${fotoId}.mini`}
      alt=""
      width={lado}
      height={lado}
      loading="lazy"
      decoding="async"
    />
  );
}

/** Da primeira e da última palavra. */
export function iniciais(nome: string): string {
  const palavras = nome.trim().split(/\s+/);
  const [primeira = '', ultima = ''] = [palavras[0], palavras.length > 1 ? palavras.at(-1) : ''];
  return `${primeira.charAt(0)}${ultima.charAt(0)}`.toUpperCase();
}
