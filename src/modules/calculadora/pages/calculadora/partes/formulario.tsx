/** O formulário inteiro. Nome e valor de cada campo são os do contrato; a ordem da página é a de quem tem o processo à mão. */
import { usarPreenchimento } from '../preenchimento.ts';
import { Acoes } from './acoes.tsx';
import { Condenacoes } from './condenacoes.tsx';
import { Eventos } from './eventos.tsx';
import { Parametros } from './parametros.tsx';
import { Pessoa } from './pessoa.tsx';
import { Anotacoes, Investigacao, MedidaDeSeguranca, PrisaoCautelar } from './processo.tsx';

interface Props {
  /** O que acabou de mudar, para quem ouve a página. */
  aviso?: string | undefined;
  /** Estado do caso A, quando este formulário edita o caso B de uma comparação. */
  comparar?: string | undefined;
}

export function Formulario({ aviso, comparar }: Props) {
  const p = usarPreenchimento();
  return (
    <form id="formulario" class="formulario" method="post" action="/calculadora" noValidate>
      {/* O primeiro botão do formulário é o que a tecla Enter aciona. */}
      <button class="oculto" type="submit" name="acao" value="calcular" tabIndex={-1} aria-hidden="true">
        Calcular
      </button>
      <input type="hidden" name="abertos" id="abertos" value={[...p.abertos].join(' ')} />
      {comparar !== undefined && <input type="hidden" name="comparar" value={comparar} />}
      <p role="status" class="oculto" id="aviso-do-formulario">
        {aviso}
      </p>
      <div class="formulario-corpo">
        <Pessoa />
        <Condenacoes />
        <Eventos />
        <section aria-labelledby="titulo-outros" class="secao-do-caso">
          <h2 id="titulo-outros">Só em alguns casos</h2>
          <Parametros />
          <PrisaoCautelar />
          <Investigacao />
          <MedidaDeSeguranca />
          <Anotacoes />
        </section>
      </div>
      <Acoes comparar={comparar !== undefined} />
    </form>
  );
}
