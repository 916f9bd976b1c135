/** Quem um decreto ou uma lei alcança: a resposta primeiro, e a conta de cada pessoa a um gesto. */
import { Botao, Mensagem, Selecao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, numero } from '../../../../ui/texto.ts';
import type { Grupo } from '../achado.ts';
import { CABEM_NA_HORA, type Deteccao } from '../detectar.ts';
import { DECRETOS_PROCURADOS, escreverProcura, LEIS_PROCURADAS, nomeDaProcura, type Procura } from '../procura.ts';
import type { UnidadeComContas } from '../store.ts';
import { Achadas } from './achadas.tsx';

export interface PropsDoDetector {
  procura: Procura | undefined;
  unidadeId: string | undefined;
  grupo: Grupo | undefined;
  pagina: number;
  unidades: readonly UnidadeComContas[];
  deteccao: Deteccao | undefined;
  podeExportar: boolean;
}

export function PaginaDoDetector(props: PropsDoDetector) {
  const { procura, deteccao } = props;
  return (
    <Pagina titulo="Detector" ativo="detector" largura="larga">
      <h1>Detector</h1>
      {procura && deteccao ? (
        <Resposta procura={procura} deteccao={deteccao} />
      ) : (
        <p class="lide">
          Escolha um decreto ou uma lei: o sistema faz agora a conta de cada pessoa que você alcança e lista quem se
          enquadra, com a conta de cada uma.
        </p>
      )}
      <Escolha {...props} />
      {procura && deteccao && !deteccao.demais && <Achadas {...props} procura={procura} deteccao={deteccao} />}
    </Pagina>
  );
}

function Resposta({ procura, deteccao: d }: { procura: Procura; deteccao: Deteccao }) {
  if (d.demais) {
    return (
      <Mensagem tipo="aviso" titulo="São pessoas demais para responder na hora">
        <p>
          Você alcança {contar(d.total, 'pessoa', 'pessoas')}; na hora calculam-se até {numero(CABEM_NA_HORA)}. Escolha
          uma unidade, ou peça à coordenação da execução um recálculo de todos, que anda sozinho e fica guardado.
        </p>
      </Mensagem>
    );
  }
  return (
    <>
      <p class="lide">{frase(procura, d)}</p>
      {d.semConta > 0 && (
        <Mensagem tipo="aviso">
          {d.semConta === 1 ? 'De 1 pessoa não se conseguiu' : `De ${numero(d.semConta)} pessoas não se conseguiu`}{' '}
          fazer a conta: não {d.semConta === 1 ? 'está' : 'estão'} na lista, e é preciso vê-la na página da pessoa.
        </Mensagem>
      )}
    </>
  );
}

function frase(procura: Procura, { total, porGrupo: { sim = 0, talvez = 0, pior = 0, outro = 0 } }: Deteccao) {
  const nome = nomeDaProcura(procura);
  const todas = contar(total, 'pessoa', 'pessoas');
  if ('decreto' in procura) {
    return (
      <>
        <strong>{numero(sim)}</strong> de {todas} que você alcança {sim === 1 ? 'cabe' : 'cabem'} no {nome}.
        {talvez > 0 && <> Mais {numero(talvez)} podem caber, se provarem o que o sistema não sabe.</>}
      </>
    );
  }
  return (
    <>
      Com a {nome}, <strong>{contar(sim, 'pessoa tem', 'pessoas têm')} data melhor</strong>; {numero(pior)}, pior;{' '}
      {outro > 0 && `${numero(outro)}, outra mudança; `}
      {numero(total - sim - pior - outro)} sem mudança, das {numero(total)} que você alcança.
    </>
  );
}

const opcaoDe = (p: Procura) => ({ valor: escreverProcura(p), rotulo: nomeDaProcura(p) });

function Escolha({ procura, unidadeId, unidades }: PropsDoDetector) {
  return (
    <form method="get" action="/detector" class="filtro-campos nao-imprimir">
      <Selecao
        id="procura"
        rotulo="Decreto ou lei"
        vazio="Escolha"
        valor={procura && escreverProcura(procura)}
        opcoes={[
          { grupo: 'Decretos de indulto e comutação', opcoes: DECRETOS_PROCURADOS.map(opcaoDe) },
          { grupo: 'Leis, contra a de antes', opcoes: LEIS_PROCURADAS.map(opcaoDe) },
        ]}
      />
      <Selecao
        id="unidade"
        rotulo="Unidade"
        vazio="Todas as que você alcança"
        valor={unidadeId}
        opcoes={unidades.map((u) => ({ valor: u.id, rotulo: `${u.nome} (${numero(u.pessoas)})` }))}
      />
      <p class="acoes">
        <Botao variante="primario">Procurar</Botao>
      </p>
    </form>
  );
}
