import { Botao, Mensagem, Selo } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, numero } from '../../../../ui/texto.ts';
import { type Espera, fraseDaMesa } from '../espera.ts';
import type { Mesa } from '../queries.ts';
import { MinhasLotacoes } from './minhas-lotacoes.tsx';
import { SoBasico } from './so-basico.tsx';

/** A página inicial de quem entrou: o que espera por ela, o que muda no seu acesso, e por onde se vai. */
export function PaginaDaMesa({ mesa }: { mesa: Mesa }) {
  const { esperas, avisos, atalhos, lotacoes, papeis, ajudas, soBasico } = mesa;
  return (
    <Pagina titulo="Início" ativo="mesa" largura="larga">
      <h1>{fraseDaMesa(esperas)}</h1>
      {esperas.length > 0 && <OQueEspera esperas={esperas} />}
      {avisos.length > 0 && (
        <Mensagem tipo="aviso" titulo="Sobre o seu acesso">
          <ul>
            {avisos.map((a) => (
              <li key={a.texto}>{a.texto}</li>
            ))}
          </ul>
        </Mensagem>
      )}
      {ajudas > 0 && (
        <p>
          Você tem <a href="/ajuda">{contar(ajudas, 'pedido de ajuda', 'pedidos de ajuda')}</a> sem solução.
        </p>
      )}
      <div class="mesa-colunas">
        <section aria-labelledby="atalhos">
          <h2 id="atalhos">Ir direto a</h2>
          <ul class="mesa-atalhos">
            {atalhos.map((a) => (
              <li key={a.rotulo}>
                <Botao href={a.href}>{a.rotulo}</Botao>
              </li>
            ))}
            <li>
              <Botao href="/calculadora">Calcular um caso</Botao>
            </li>
            <li>
              <Botao href="/manual" variante="terciario">
                Manual do meu papel
              </Botao>
            </li>
          </ul>
        </section>
        <MinhasLotacoes lotacoes={lotacoes} papeis={papeis} />
      </div>
      {soBasico && <SoBasico {...soBasico} />}
    </Pagina>
  );
}

const OQueEspera = ({ esperas }: { esperas: readonly Espera[] }) => (
  <ul class="mesa-esperas">
    {esperas.map((e) => (
      <li key={e.id} class={e.vencidos ? 'mesa-espera mesa-espera-vencida' : 'mesa-espera'}>
        <a href={e.href}>
          <strong>{numero(e.quantos)}</strong> {e.quantos === 1 ? e.um : e.muitos}
        </a>
        {e.vencidos !== undefined && e.vencidos > 0 && (
          <Selo tipo="vencido">{contar(e.vencidos, 'fora do prazo', 'fora do prazo')}</Selo>
        )}
      </li>
    ))}
  </ul>
);
