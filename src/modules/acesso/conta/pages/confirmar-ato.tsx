import type { ComponentChildren } from 'preact';
import { Botao, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { Problemas } from '../../http/formulario.tsx';
import { MIGALHAS_DA_SEGURANCA } from './migalhas.ts';

interface Props {
  titulo: string;
  para: string;
  botao: string;
  campos?: Readonly<Record<string, string>>;
  problemas: Problemas;
  /** O que vai acontecer. */
  children: ComponentChildren;
}

/** Antes do que não tem volta: o que acontece, e o botão que faz. */
export function PaginaDeConfirmarAto({ titulo, para, botao, campos = {}, problemas, children }: Props) {
  return (
    <Pagina titulo={titulo} ativo="conta" migalhas={MIGALHAS_DA_SEGURANCA}>
      <h1>{titulo}</h1>
      <ResumoDeErros erros={problemas.resumo} />
      <div class="lide">{children}</div>
      <Formulario para={para}>
        {Object.entries(campos).map(([nome, valor]) => (
          <input type="hidden" key={nome} name={nome} value={valor} />
        ))}
        <p class="acoes">
          <Botao variante="primario">{botao}</Botao>
          <Botao href="/conta/seguranca" variante="terciario">
            Voltar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
