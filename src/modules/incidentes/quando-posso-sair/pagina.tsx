/** Uma folha: letra grande, frases curtas, e mais nada. Sai impressa sem menu. */
import { Botao } from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import { dataPorExtenso } from '../../../ui/texto.ts';
import type { Titular } from '../../acesso/index.ts';
import { type NomesDosLugares, ondeEsta, situacaoDe } from '../../custodia/index.ts';
import { type CalculoDaPessoa, MinhaSituacao } from '../../execucao/index.ts';
import type { FatoVigente } from '../../pessoas/index.ts';
import type { PedidoEmPalavras } from './o-que-se-pediu.ts';

interface Props {
  titular: Titular;
  meus: readonly FatoVigente[];
  calculo: CalculoDaPessoa['calculo'];
  nomes: NomesDosLugares;
  pedidos: readonly PedidoEmPalavras[];
  hoje: string;
  /** Para onde se volta. */
  voltar: string;
}

export const PaginaDeQuandoPossoSair = ({ titular, meus, calculo, nomes, pedidos, hoje, voltar }: Props) => (
  <Pagina titulo="Quando posso sair, e por quê" ativo="titulares">
    <article class="letra-grande folha-da-pessoa">
      <h1>Quando posso sair, e por quê</h1>
      <p>
        <strong>{titular.nome}</strong>
        <br />
        {ondeEsta(situacaoDe(meus), nomes, hoje)}
      </p>
      <MinhaSituacao calculo={calculo} titulo="As minhas datas" />
      <h2>O que já foi pedido</h2>
      {pedidos.length === 0 ? (
        <p>Nada, que o sistema saiba. Se já passou da data, fale com a sua defesa.</p>
      ) : (
        <ul>
          {pedidos.map(({ oQue, emQuePe }) => (
            <li key={oQue + emQuePe}>
              <strong>{oQue}.</strong> {emQuePe}
            </li>
          ))}
        </ul>
      )}
      <h2>E se estiver errado?</h2>
      <p>
        Diga à sua defesa o que está errado: uma data, um dia de trabalho que falta, uma pena que não é sua. Ela pede a
        correção, e a conta se refaz. A Defensoria Pública é de graça.
      </p>
      <p>Folha feita em {dataPorExtenso(hoje)}. Depois deste dia, peça outra.</p>
      <p class="acoes nao-imprimir">
        <Botao href={voltar}>Voltar</Botao>
      </p>
    </article>
  </Pagina>
);
