import { Botao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';

export function CasoInexistente() {
  return (
    <Pagina titulo="Caso não encontrado" ativo="casos" migalhas={[{ rotulo: 'Casos conferidos', href: '/casos' }]}>
      <h1>Caso não encontrado</h1>
      <p class="lide">Não há caso guardado com esse nome. Ele pode ter mudado de nome ou ter sido dividido em dois.</p>
      <p>
        <Botao variante="primario" href="/casos">
          Ver todos os casos
        </Botao>
      </p>
    </Pagina>
  );
}
