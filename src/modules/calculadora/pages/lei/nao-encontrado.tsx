import type { ComponentChildren } from 'preact';
import { Botao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';

interface Props {
  titulo: string;
  voltar: { rotulo: string; href: string };
  children: ComponentChildren;
}

export function NaoEncontrado({ titulo, voltar, children }: Props) {
  return (
    <Pagina titulo={titulo} ativo="lei" migalhas={[{ rotulo: 'A lei no sistema', href: '/lei' }]}>
      <h1>{titulo}</h1>
      <div class="lide">{children}</div>
      <p class="acoes">
        <Botao variante="primario" href={voltar.href}>
          {voltar.rotulo}
        </Botao>
      </p>
    </Pagina>
  );
}
