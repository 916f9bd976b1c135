import { Botao, Formulario } from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import type { Titular } from '../../acesso/index.ts';
import { trilhaDaPessoa } from './trilha.ts';

export function PaginaDeConfirmar({ titular, temAnterior }: { titular: Titular; temAnterior: boolean }) {
  return (
    <Pagina titulo="Emitir código" ativo="titulares" migalhas={trilhaDaPessoa(titular)}>
      <h1>Emitir código para {titular.nome}</h1>
      <p class="lide">
        O código aparece uma vez só, numa folha para imprimir e entregar à pessoa. Com ele, o nascimento e o nome da
        mãe, ela e a família veem as datas da pena e quem consultou os dados. Vale por 12 meses.
      </p>
      {temAnterior && <p>O código anterior deixa de servir, e quem entrou com ele sai.</p>}
      <Formulario para={`/pessoas/${titular.id}/codigo`}>
        <p class="acoes">
          <Botao variante="primario">Emitir e mostrar a folha</Botao>
          <Botao variante="terciario" href={`/pessoas/${titular.id}`}>
            Voltar à pessoa
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
