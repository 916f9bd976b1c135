import { Botao, Formulario } from '../../../../ui/componentes/index.ts';

interface Props {
  acao: 'entrar' | 'cadastrar';
  para: string;
  opcoes: string;
  volta: string;
  rotulo: string;
  variante?: 'primario' | 'secundario';
  /** Sugestão de nome, ao cadastrar. */
  nome?: string;
}

/** Chave de acesso (passkey): precisa de JavaScript, então nasce escondido e só aparece quando há. */
export function FormularioDaChave({ acao, para, opcoes, volta, rotulo, variante = 'secundario', nome }: Props) {
  return (
    <Formulario para={para} data-chave-de-acesso={acao} data-opcoes={opcoes} data-so-com-script hidden>
      <input type="hidden" name="volta" value={volta} />
      <input type="hidden" name="resposta" />
      {nome !== undefined && <input type="hidden" name="nome" value={nome} />}
      <Botao variante={variante}>{rotulo}</Botao>
      <p role="alert" class="campo-erro" />
    </Formulario>
  );
}
