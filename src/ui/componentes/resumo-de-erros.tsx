import { Mensagem } from './mensagem.tsx';

export interface ErroComAncora {
  /** Âncora do campo (`#pena-A`); vazio quando o problema é do formulário inteiro. */
  href: string;
  texto: string;
}

/** Lista de todos os problemas, no alto da página, cada um levando ao seu campo. */
export function ResumoDeErros({ erros }: { erros: readonly ErroComAncora[] }) {
  if (erros.length === 0) return null;
  const titulo = erros.length === 1 ? 'Há um problema a corrigir' : `Há ${erros.length} problemas a corrigir`;
  return (
    <Mensagem tipo="erro" titulo={titulo} id="resumo-de-erros">
      <ul class="resumo-de-erros">
        {erros.map((e) => (
          <li key={e.href + e.texto}>{e.href ? <a href={e.href}>{e.texto}</a> : e.texto}</li>
        ))}
      </ul>
    </Mensagem>
  );
}
