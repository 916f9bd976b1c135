/** Erro que é do grupo inteiro (o período não comporta os dias, há linhas demais), e não de um campo. */
import { Icone } from '../../../../../ui/componentes/index.ts';
import { usarPreenchimento } from '../preenchimento.ts';

export function ErroDoGrupo({ nome }: { nome: string }) {
  const erro = usarPreenchimento().erros.get(nome);
  if (erro === undefined) return null;
  return (
    <p class="campo-erro" id={`${nome}-erro`}>
      <Icone nome="erro" tamanho={16} /> {erro}
    </p>
  );
}
