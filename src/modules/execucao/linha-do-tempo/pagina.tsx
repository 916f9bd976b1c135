/** A linha do tempo da pessoa: tudo o que se sabe, ou o que se sabia e o que valia num dia. */
import { Botao, Campo, Detalhes, Mensagem, Selecao } from '../../../ui/componentes/index.ts';
import { contar, dataCurta, dataPorExtenso } from '../../../ui/texto.ts';
import { type NomesDosLugares, ondeEsta, situacaoDe } from '../../custodia/index.ts';
import { type Fato, type FatoVigente, GRUPOS, type PessoaAberta } from '../../pessoas/index.ts';
import { Moldura } from '../pessoa/moldura.tsx';
import { regimeEmFrase, tituloEmFrase } from '../pessoa/situacao-em-frase.ts';
import type { Autores } from './autores.ts';
import type { Entrada } from './entrada.ts';
import { desenhoDe } from './faixas.ts';
import { FaixasNoTempo } from './faixas-no-tempo.tsx';
import type { Filtro } from './filtro.ts';
import { TabelaDasEntradas } from './tabela-das-entradas.tsx';

interface Props {
  aberta: PessoaAberta;
  /** AAAA-MM-DD. */
  hoje: string;
  fuso: string;
  filtro: Filtro;
  entradas: readonly Entrada[];
  podeCorrigir: (fato: Fato) => boolean;
  /** Quantas há sem o filtro. */
  total: number;
  /** O que valia pelo que se sabia, no dia que se pede (ou hoje). */
  valiam: readonly FatoVigente[];
  autores: Autores;
  nomes: NomesDosLugares;
}

export function PaginaDaLinhaDoTempo(props: Props) {
  const { aberta, hoje, filtro, entradas, total, valiam, autores, nomes, fuso, podeCorrigir } = props;
  const emDia = filtro.valia ?? filtro.sabido;
  return (
    <Moldura aberta={aberta} aba="/linha-do-tempo" hoje={hoje}>
      <h2>Linha do tempo</h2>
      <Filtros {...props} />
      {emDia && <ComoEstava dia={emDia} filtro={filtro} valiam={valiam} nomes={nomes} pessoaId={aberta.id} />}
      <FaixasNoTempo desenho={desenhoDe(valiam, nomes)} ate={emDia ?? hoje} />
      <h3>
        {entradas.length === total
          ? contar(total, 'registro', 'registros')
          : `${entradas.length} de ${contar(total, 'registro', 'registros')}`}
      </h3>
      <TabelaDasEntradas
        pessoaId={aberta.id}
        entradas={entradas}
        autores={autores}
        fuso={fuso}
        podeCorrigir={podeCorrigir}
        vazia={total === 0 ? 'Nada registrado até esse dia.' : 'Nenhum registro com esse filtro. Afrouxe-o ou limpe-o.'}
      />
    </Moldura>
  );
}

/** As duas perguntas sobre o passado no alto; o resto do filtro recolhido. */
function Filtros({ aberta, filtro, autores, hoje }: Props) {
  const usado = filtro.grupo ?? filtro.unidade ?? filtro.de ?? filtro.ate ?? filtro.texto;
  return (
    <form method="get" class="linha-do-tempo-filtro nao-imprimir" aria-label="Filtrar a linha do tempo">
      <div class="filtro-campos">
        <Campo
          id="sabido"
          rotulo="Como estava em"
          dica="O que se sabia nesse dia."
          type="date"
          tamanho="curto"
          max={hoje}
          valor={filtro.sabido}
        />
        <Campo
          id="valia"
          rotulo="O que valia em"
          dica="Pelo que se sabe."
          type="date"
          tamanho="curto"
          max={hoje}
          valor={filtro.valia}
        />
        <p class="acoes">
          <Botao variante="primario">Mostrar</Botao>
          <Botao variante="terciario" href={`/pessoas/${aberta.id}/linha-do-tempo`}>
            Limpar
          </Botao>
        </p>
      </div>
      <Detalhes
        resumo="Filtrar por assunto, quem lançou, período ou palavra"
        aberto={usado !== undefined && usado !== ''}
      >
        <div class="filtro-campos">
          <Selecao
            id="grupo"
            rotulo="Assunto"
            vazio="Todos"
            valor={filtro.grupo}
            opcoes={Object.entries(GRUPOS).map(([valor, rotulo]) => ({ valor, rotulo }))}
          />
          <Selecao
            id="unidade"
            rotulo="Quem lançou"
            vazio="Qualquer unidade"
            valor={filtro.unidade}
            opcoes={autores.unidades.map(({ id, nome }) => ({ valor: id, rotulo: nome }))}
          />
          <Campo id="de" rotulo="De" type="date" tamanho="curto" valor={filtro.de} />
          <Campo id="ate" rotulo="Até" type="date" tamanho="curto" valor={filtro.ate} />
          <Campo id="texto" rotulo="Palavra" tamanho="medio" valor={filtro.texto} />
        </div>
      </Detalhes>
    </form>
  );
}

interface PropsDeComoEstava {
  dia: string;
  filtro: Filtro;
  valiam: readonly FatoVigente[];
  nomes: NomesDosLugares;
  pessoaId: string;
}

function ComoEstava({ dia, filtro, valiam, nomes, pessoaId }: PropsDeComoEstava) {
  const situacao = situacaoDe(valiam);
  const porQue = [...situacao.titulos.map(tituloEmFrase), regimeEmFrase(situacao)].filter((p) => p !== undefined);
  const pelo = filtro.sabido ? `pelo que se sabia até o fim de ${dataCurta(filtro.sabido)}` : 'pelo que se sabe hoje';
  return (
    <Mensagem tipo="info" titulo={`Como estava em ${dataPorExtenso(dia)}, ${pelo}`}>
      <p>{ondeEsta(situacao, nomes, dia)}</p>
      {porQue.length > 0 && <p>{porQue.join(' · ')}</p>}
      <p>
        <a href={`/pessoas/${pessoaId}/linha-do-tempo`}>Voltar a tudo o que se sabe hoje</a>
      </p>
    </Mensagem>
  );
}
