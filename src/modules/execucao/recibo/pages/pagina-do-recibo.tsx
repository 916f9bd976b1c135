/** Um recibo: o cálculo como foi guardado, e a conferência de que ninguém o mudou. */
import { dia } from '../../../../direito/tempo/dia.ts';
import { Botao, Mensagem } from '../../../../ui/componentes/index.ts';
import { dataCurta, dataPorExtenso } from '../../../../ui/texto.ts';
import { diaEm } from '../../../acesso/index.ts';
import { apresentar, conjuntoDeRegras, Datas, lerCaso, PorQue, Resposta } from '../../../calculadora/index.ts';
import type { PessoaAberta } from '../../../pessoas/index.ts';
import { CondenacoesDaConta } from '../../pessoa/condenacoes-da-conta.tsx';
import { Moldura } from '../../pessoa/moldura.tsx';
import { CAUSAS, confere, type Recibo } from '../recibo.ts';

interface Props {
  aberta: PessoaAberta;
  hoje: string;
  fuso: string;
  recibo: Recibo;
}

export function PaginaDoRecibo({ aberta, hoje, fuso, recibo }: Props) {
  const { id, emData, calculadoEm, causa, resultado, caso } = recibo;
  const leitura = lerCaso(caso, { hoje: dia(emData) });
  const tela = leitura.ok ? apresentar(leitura.caso, resultado) : undefined;
  return (
    <Moldura aberta={aberta} aba="" hoje={hoje} titulo="Recibo do cálculo">
      <div class="resultado recibo-resumo">
        <h2>Recibo do cálculo para {dataPorExtenso(emData)}</h2>
        <Conferencia recibo={recibo} />
        <dl class="ficha">
          <div>
            <dt>Guardado em</dt>
            <dd>
              {dataCurta(diaEm(fuso, calculadoEm))} ({CAUSAS[causa].toLowerCase()})
            </dd>
          </div>
          <div>
            <dt>Conjunto de regras</dt>
            <dd>
              <code>{recibo.regras}</code>{' '}
              {recibo.regras === conjuntoDeRegras() ? '(o de hoje)' : '(anterior ao de hoje)'}
            </dd>
          </div>
          <div>
            <dt>SHA-256</dt>
            <dd>
              <code>{recibo.sha256.toString('hex')}</code>
            </dd>
          </div>
        </dl>
        {tela ? (
          <>
            <Resposta tela={tela} />
            <Datas tela={tela} />
            <PorQue tela={tela} />
          </>
        ) : (
          <p class="tabela-vazia">O caso guardado não segue mais o formato de hoje: baixe-o para ver o conteúdo.</p>
        )}
        <CondenacoesDaConta pessoaId={aberta.id} caso={caso} porQue={recibo.porQue} />
        <p class="acoes nao-imprimir">
          <Botao icone="baixar" href={`/pessoas/${aberta.id}/recibos/${id}/conteudo.json`}>
            Baixar o que o SHA-256 cobre
          </Botao>
        </p>
        <p class="quadro-nota">
          Para conferir por conta própria, calcule o SHA-256 do arquivo baixado (<code>sha256sum conteudo.json</code>):
          tem de ser o número acima.
        </p>
      </div>
    </Moldura>
  );
}

const Conferencia = ({ recibo }: { recibo: Recibo }) =>
  confere(recibo) ? (
    <Mensagem tipo="sucesso" titulo="Confere">
      O caso, as regras e o resultado são os que se guardaram.
    </Mensagem>
  ) : (
    <Mensagem tipo="erro" titulo="Não confere">
      Este recibo foi mudado depois de guardado. Não o use; avise quem administra o sistema.
    </Mensagem>
  );
