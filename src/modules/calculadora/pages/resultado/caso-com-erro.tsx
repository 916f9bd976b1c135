/** Quando não há caso a calcular: o que houve e por onde seguir, sem perder o que já foi escrito. */
import { Botao, type ErroComAncora, Mensagem, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { CasoEscrito, ErroDeEntrada } from '../../contrato/index.ts';
import { idDoCampo } from './campos-faltantes.ts';
import { destinoDe, endereco, LevarCaso } from './destino.tsx';

interface Props {
  erros: readonly ErroDeEntrada[];
  casoEscrito?: CasoEscrito | undefined;
}

export function PaginaDoCasoComErro({ erros, casoEscrito }: Props) {
  const destino = casoEscrito === undefined ? undefined : destinoDe(casoEscrito);
  const titulo = destino ? 'O caso tem o que corrigir' : 'Não há caso para calcular';
  const comAncora = erros.map((e): ErroComAncora => {
    const onde = e.caminho === '' ? '' : `${e.caminho}: `;
    const href = destino && e.caminho !== '' ? endereco(destino, '/calculadora', {}, idDoCampo(e.caminho)) : undefined;
    return { href: href ?? '', texto: `${onde}${e.mensagem}` };
  });
  return (
    <Pagina titulo={titulo} ativo="calculadora">
      <div class="caso-com-erro">
        <h1>{titulo}</h1>
        {destino ? (
          <ResumoDeErros erros={comAncora} />
        ) : (
          <Mensagem tipo="aviso" titulo="O que houve">
            {erros.map((e) => (
              <p key={e.mensagem}>{e.mensagem}</p>
            ))}
          </Mensagem>
        )}
        <p>
          {destino
            ? 'O que você escreveu não se perdeu: volte ao formulário e corrija os campos indicados.'
            : 'Preencha um caso no formulário ou abra um arquivo que você guardou. Nada do que se escreve aqui fica no sistema.'}
        </p>
        <div class="acoes-grupo">
          {destino && (
            <LevarCaso destino={destino} caminho="/calculadora" rotulo="Corrigir no formulário" variante="primario" />
          )}
          <Botao href="/calculadora" variante={destino ? 'secundario' : 'primario'}>
            Começar um caso
          </Botao>
          <Botao href="/casos">Ver casos prontos</Botao>
        </div>
      </div>
    </Pagina>
  );
}
