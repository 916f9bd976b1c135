/** A petição: a resposta em cima, o rascunho que se muda, e ao lado o que convém conferir antes de pedir. */
import type { Marco } from '../../../../direito/resultado.ts';
import {
  Botao,
  CaixaDeMarcar,
  Detalhes,
  Formulario,
  Mensagem,
  ResumoDeErros,
} from '../../../../ui/componentes/index.ts';
import { Problemas } from '../../../acesso/index.ts';
import { FraseDoMarco } from '../../../calculadora/index.ts';
import { Moldura } from '../../../execucao/index.ts';
import { pecaDo, type Pedivel } from '../ler.ts';
import { oQueSePede } from '../modelos/index.ts';
import type { Escolhas } from '../texto/escolhas.ts';
import { textoDo } from '../texto/peca.ts';
import { AoLado } from './ao-lado.tsx';
import { EscolhaDaData } from './escolha-da-data.tsx';
import type { Formulario as Preenchido } from './escrito.ts';
import { Previa } from './previa.tsx';
import { Secoes } from './secoes.tsx';

interface Props {
  pedivel: Pedivel;
  formulario: Preenchido;
  previa?: boolean;
  problemas?: Problemas;
}

export function PaginaDaPeticao({ pedivel, formulario, previa = false, problemas = new Problemas() }: Props) {
  const { aberta, chave, marco, hoje } = pedivel;
  const titulo = `Pedir ${oQueSePede(marco.marco)}`;
  const { rascunho, escolhas, anterior } = formulario;
  return (
    <Moldura aberta={aberta} aba="/incidentes" hoje={hoje} titulo={titulo}>
      <h2>{titulo}</h2>
      <ul class="frases">
        <FraseDoMarco m={marco} />
      </ul>
      <ResumoDeErros erros={problemas.resumo} />
      {pedivel.incidente && <JaEmExame pedivel={pedivel} />}
      {previa && <Previa peca={pecaDo(pedivel, rascunho, escolhas)} />}
      <div class="incidente">
        <Formulario para={`/pessoas/${aberta.id}/pedidos/novo`} class="peticao" id="texto">
          <input type="hidden" name="marco" value={chave} />
          <EscolhaDaData datas={pedivel.caso.datas} escolhas={escolhas} />
          <OQueVaiJunto escolhas={escolhas} marco={marco.marco} />
          <p class="acoes">
            <Botao tamanho="pequeno" name="ato" value="refazer">
              Refazer o rascunho com estas escolhas
            </Botao>
          </p>
          {anterior && (
            <Detalhes resumo="O que você tinha escrito antes de refazer" aberto>
              <p class="andamento-texto">{textoDo(anterior)}</p>
            </Detalhes>
          )}
          <Secoes {...{ rascunho, problemas }} />
          <Atos />
        </Formulario>
        <AoLado pedivel={pedivel} />
      </div>
    </Moldura>
  );
}

const JaEmExame = ({ pedivel: { aberta, incidente } }: { pedivel: Pedivel }) => (
  <Mensagem tipo="info" titulo="O juízo já examina este benefício de ofício">
    O pedido entra no mesmo <a href={`/pessoas/${aberta.id}/incidentes/${incidente?.id}`}>andamento</a>.
  </Mensagem>
);

function OQueVaiJunto({ escolhas, marco }: { escolhas: Escolhas; marco: Marco }) {
  return (
    <fieldset class="conferir">
      <legend>O que vai junto</legend>
      <CaixaDeMarcar id="anexo" rotulo="A memória de cálculo, em anexo" marcada={escolhas.anexo} />
      {(marco.alternativas ?? []).length > 0 && (
        <CaixaDeMarcar id="leituras" rotulo="As leituras em disputa, no texto e no anexo" marcada={escolhas.leituras} />
      )}
      {(marco.duvidas ?? []).length > 0 && (
        <CaixaDeMarcar id="duvidas" rotulo="As dúvidas da conta, no texto e no anexo" marcada={escolhas.duvidas} />
      )}
      {/* Por quais escolhas se fez o rascunho que está escrito: ver `refazer`. */}
      {(['leitura', 'anexo', 'leituras', 'duvidas'] as const).map((e) => (
        <input key={e} type="hidden" name={`era-${e}`} value={valorDa(escolhas[e])} />
      ))}
    </fieldset>
  );
}

const valorDa = (escolha: string | boolean): string =>
  typeof escolha === 'string' ? escolha : escolha ? 'sim' : 'nao';

const Atos = () => (
  <>
    <p class="acoes">
      <Botao name="ato" value="previa">
        Ver a prévia
      </Botao>
      <Botao icone="baixar" name="ato" value="docx">
        Baixar em DOCX
      </Botao>
      <Botao icone="baixar" name="ato" value="pdf">
        Baixar em PDF
      </Botao>
      <Botao variante="primario" name="ato" value="registrar">
        Registrar o pedido
      </Botao>
    </p>
    <p class="quadro-nota">
      Nada se guarda até registrar. Registrado, o texto fica no andamento com o recibo da conta, e o juízo é avisado.
    </p>
  </>
);
