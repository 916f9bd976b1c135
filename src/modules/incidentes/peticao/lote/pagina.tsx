/** Vários pedidos de uma vez: cada um à vista antes de baixar ou registrar, e o que fica de fora, com o porquê. */
import { Botao, CaixaDeMarcar, Detalhes, Formulario, Mensagem } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import { pecaDo, type Pedivel } from '../ler.ts';
import { oQueSePede } from '../modelos/index.ts';
import { Previa } from '../pages/previa.tsx';
import { dataPedida } from '../texto/data-pedida.ts';
import type { Escolhas } from '../texto/escolhas.ts';
import { rascunhoDe } from '../texto/rascunho.ts';
import { marcaDe } from './escolhidos.ts';
import type { Lote } from './ler.ts';

export const NA_MESA = {
  ativo: 'meus-casos',
  largura: 'larga',
  migalhas: [{ rotulo: 'Mesa da defesa', href: '/mesa/defesa' }],
} as const;

export function PaginaDoLote({ lote, escolhas }: { lote: Lote; escolhas: Escolhas }) {
  const { pediveis } = lote;
  return (
    <Pagina titulo="Preparar pedidos" {...NA_MESA}>
      <h1>Preparar pedidos</h1>
      <p class="lide">
        {pediveis.length > 0
          ? `${contar(pediveis.length, 'pedido pronto', 'pedidos prontos')}, cada um pela data mais cedo. Os que já se podem pedir vêm marcados.`
          : 'Nenhum dos escolhidos se pode pedir agora.'}
      </p>
      <OQueFicaDeFora lote={lote} />
      {pediveis.length > 0 && (
        <Formulario para="/pedidos/lote">
          <h2 class="oculto">Os pedidos</h2>
          <ul class="peticao-lote">
            {pediveis.map((p) => (
              <li key={marcaDe({ pessoaId: p.aberta.id, marco: p.chave })}>
                <UmPedido pedivel={p} escolhas={escolhas} />
              </li>
            ))}
          </ul>
          <CaixaDeMarcar
            id="anexo"
            rotulo="No PDF, a memória de cálculo de cada um, em anexo"
            marcada={escolhas.anexo}
          />
          <p class="acoes">
            <Botao icone="baixar" name="ato" value="pdf">
              Baixar os marcados em um PDF
            </Botao>
            <Botao variante="primario" name="ato" value="registrar">
              Registrar os marcados
            </Botao>
          </p>
          <p class="quadro-nota">
            Nada se guarda até registrar. Para mudar o texto de um, ou ter o DOCX, abra-o. Registrado, cada um fica no
            andamento da pessoa com o recibo da conta.
          </p>
        </Formulario>
      )}
    </Pagina>
  );
}

function UmPedido({ pedivel, escolhas }: { pedivel: Pedivel; escolhas: Escolhas }) {
  const { aberta, chave, caso, marco } = pedivel;
  const marca = marcaDe({ pessoaId: aberta.id, marco: chave });
  const data = dataPedida(caso.datas, escolhas);
  const chegou = data !== undefined && data <= caso.hoje;
  return (
    <>
      <CaixaDeMarcar
        id={`item-${marca}`}
        nome="item"
        valor={marca}
        marcada={chegou}
        rotulo={`${aberta.titular.nome}: ${oQueSePede(marco.marco)}, ${data ? `${chegou ? 'desde' : 'só em'} ${dataCurta(data)}` : 'sem data firme'}`}
      />
      <Detalhes resumo="Ver o texto">
        <Previa
          peca={pecaDo(pedivel, rascunhoDe(caso, escolhas), escolhas)}
          titulo={`Pedido de ${aberta.titular.nome}`}
        />
        <p>
          <a href={`/pessoas/${aberta.id}/pedidos/novo?${new URLSearchParams({ marco: chave })}`}>
            Abrir este, para mudar o texto ou baixar em DOCX
          </a>
        </p>
      </Detalhes>
    </>
  );
}

const OQueFicaDeFora = ({ lote: { deFora, semAcesso, sobram } }: { lote: Lote }) =>
  deFora.length + semAcesso + sobram === 0 ? null : (
    <Mensagem tipo="aviso" titulo="Ficam de fora">
      <ul>
        {deFora.map((f, i) => (
          <li key={i}>
            <a href={`/pessoas/${f.pessoaId}`}>{f.nome}</a>: {f.motivo}
          </li>
        ))}
        {semAcesso > 0 && <li>{contar(semAcesso, 'escolhido', 'escolhidos')} que não se acha no que você alcança.</li>}
        {sobram > 0 && <li>{contar(sobram, 'escolhido', 'escolhidos')} além do que cabe de uma vez: faça depois.</li>}
      </ul>
    </Mensagem>
  );
