import { Botao, Campo, Detalhes, Formulario } from '../../../../ui/componentes/index.ts';
import { nomeDoLugar } from '../../estabelecimentos/lugar.ts';
import type { PropsDaCela } from './pagina-da-cela.tsx';

/** Há alguém que não está na lista: procura-se pelo nome, entre as pessoas da unidade. */
export function ApontarAMais({ unidade, contagem, lugarId, lugares, busca }: PropsDaCela & { lugarId: string }) {
  const para = `/unidades/${unidade.id}/contagens/${contagem.id}/lugares/${lugarId}`;
  return (
    <Detalhes resumo="Há alguém que não está na lista" aberto={busca !== undefined} id="a-mais">
      <form method="get" action={`${para}#a-mais`}>
        <Campo
          id="nome"
          rotulo="Parte do nome"
          dica="Três letras ou mais."
          valor={busca?.nome}
          maxLength={100}
          autoComplete="off"
        />
        <p class="acoes">
          <Botao>Procurar na unidade</Botao>
        </p>
      </form>
      {busca?.achadas.length === 0 && (
        <p>
          Ninguém da unidade com este nome, entre as pessoas que o seu papel alcança. Se a pessoa está mesmo ali,
          conte-a ao encerrar, em "sem registro nesta unidade".
        </p>
      )}
      {busca && busca.achadas.length > 0 && (
        <ul class="contagem-achadas">
          {busca.achadas.map((p) => (
            <li key={p.id}>
              <span>
                <strong>{p.nome}</strong>
                <br />
                {p.lugarId ? nomeDoLugar(p.lugarId, lugares) : 'sem cela registrada'}
              </span>
              <Formulario para={`${para}/a-mais`}>
                <input type="hidden" name="pessoaId" value={p.id} />
                <Botao aria-label={`Está aqui: ${p.nome}`}>Está aqui</Botao>
              </Formulario>
            </li>
          ))}
        </ul>
      )}
    </Detalhes>
  );
}
