import type { ComponentChildren } from 'preact';
import { Botao, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { Escrito, Problemas } from '../../../acesso/index.ts';
import { caminho, guardados, type Passo } from './passos.ts';

interface Props {
  passo: Passo;
  titulo: string;
  lide: string;
  escrito: Escrito;
  problemas: Problemas;
  botao: string;
  /** Acima do formulário. */
  antes?: ComponentChildren;
  children: ComponentChildren;
}

const MIGALHAS = [{ rotulo: 'Pessoas', href: '/pessoas' }];

/** Um passo: onde se está no caminho, o que se pergunta, e a volta sem perder o que se escreveu. */
export function MolduraDoCadastro({ passo, titulo, lide, escrito, problemas, botao, antes, children }: Props) {
  const passos = caminho(escrito);
  const numero = passos.indexOf(passo);
  const anterior = passos[numero - 1];
  // O número de passos depende da primeira resposta.
  const de = passo === 'documento' ? '' : ` de ${passos.length}`;
  return (
    <Pagina titulo="Cadastrar pessoa" ativo="titulares" migalhas={MIGALHAS}>
      <p class="passo-do-cadastro">
        Cadastrar pessoa · passo {numero + 1}
        {de}
      </p>
      <h1>{titulo}</h1>
      <p class="lide">{lide}</p>
      <ResumoDeErros erros={problemas.resumo} />
      {antes}
      <Formulario para="/pessoas/nova">
        <input type="hidden" name="passo" value={passo} />
        {guardados(passo, escrito).map(([nome, valor]) => (
          <input key={nome} type="hidden" name={nome} value={valor} />
        ))}
        {children}
        <p class="acoes">
          <Botao variante="primario">{botao}</Botao>
          {anterior && (
            <Botao name="voltar" value={anterior} formNoValidate>
              Voltar um passo
            </Botao>
          )}
          <Botao variante="terciario" href="/pessoas">
            Sair sem cadastrar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}

export interface PropsDoPasso {
  escrito: Escrito;
  problemas: Problemas;
}
