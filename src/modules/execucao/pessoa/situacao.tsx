/** Situação: a resposta primeiro. As datas que correm, o que falta saber, a conta inteira e o recibo. */
import { iso } from '../../../direito/tempo/dia.ts';
import { Mensagem } from '../../../ui/componentes/index.ts';
import { type Alvo, poderia, type Quem } from '../../acesso/index.ts';
import {
  apresentar,
  Datas,
  LeiturasEmDisputa,
  LinhaDoTempoDaPena,
  PorQue,
  Quadros,
  Resposta,
} from '../../calculadora/index.ts';
import type { PessoaAberta } from '../../pessoas/index.ts';
import { type CalculoDaPessoa, calcularPessoa } from '../caso/calcular.ts';
import { DatasFixadas } from '../divergencia/datas-fixadas.tsx';
import type { Divergencia } from '../divergencia/divergencia.ts';
import { ReciboGuardado } from '../recibo/pages/recibo-guardado.tsx';
import type { ResumoDoRecibo } from '../recibo/store.ts';
import { CondenacoesDaConta } from './condenacoes-da-conta.tsx';
import { Moldura } from './moldura.tsx';
import { OQueFalta } from './o-que-falta.tsx';

interface Props {
  aberta: PessoaAberta;
  quem: Quem;
  hoje: string;
  agora: Date;
  fuso: string;
  recibo: ResumoDoRecibo | undefined;
  divergencias: readonly Divergencia[];
  feito?: string | undefined;
}

export function PaginaDaSituacao({ aberta, quem, hoje, agora, fuso, recibo, divergencias, feito }: Props) {
  const calculo = calcularPessoa(aberta.vigentes, hoje);
  return (
    <Moldura aberta={aberta} aba="" hoje={hoje} feito={feito}>
      <div class="resultado">
        <h2>Próximas datas</h2>
        <p class="nao-imprimir">
          <a href={`/pessoas/${aberta.id}/quando-pode-sair`}>Em palavras simples, numa folha para entregar</a>
        </p>
        <DatasFixadas
          pessoaId={aberta.id}
          divergencias={divergencias}
          calculo={calculo}
          podeDivergir={podeDivergir(quem, aberta.alvo, agora)}
        />
        {calculo.calculo ? <Calculo {...calculo.calculo} /> : <SemCalculo calculo={calculo} />}
        <OQueFalta aberta={aberta} calculo={calculo} />
        {calculo.calculo && <Prova {...calculo.calculo} />}
        <CondenacoesDaConta pessoaId={aberta.id} caso={calculo.caso} porQue={calculo.porQue} />
        {poderia(quem.ator, 'acesso.titular.emitir-codigo', aberta.alvo, agora) && <Codigo pessoaId={aberta.id} />}
        <ReciboGuardado pessoaId={aberta.id} recibo={recibo} fuso={fuso} temCalculo={calculo.calculo !== undefined} />
      </div>
    </Moldura>
  );
}

const Codigo = ({ pessoaId }: { pessoaId: string }) => (
  <section class="quadro nao-imprimir" aria-labelledby="codigo">
    <h2 id="codigo">Código da pessoa e da família</h2>
    <p>
      Com ele a pessoa presa e a família veem estas datas em palavras simples, e quem consultou.{' '}
      <a href={`/pessoas/${pessoaId}/codigo`}>Emitir o código e a folha</a>
    </p>
  </section>
);

const podeDivergir = ({ ator }: Quem, alvo: Alvo, agora: Date): boolean =>
  poderia(ator, 'execucao.calculo.divergir', alvo, agora);

type Feito = NonNullable<CalculoDaPessoa['calculo']>;

const Calculo = ({ casoLido, resultado }: Feito) => <Resposta tela={apresentar(casoLido, resultado)} />;

function Prova({ casoLido, resultado }: Feito) {
  const tela = apresentar(casoLido, resultado);
  return (
    <>
      <LinhaDoTempoDaPena caso={casoLido} resultado={resultado} />
      <Datas tela={tela} />
      <PorQue tela={tela} />
      <LeiturasEmDisputa tela={tela} parametros={casoLido.parametros} />
      <Quadros resultado={resultado} />
      <p class="quadro-nota">
        Contas feitas para {tela.em}, com o que se sabe até agora. Quem decide é o juiz. Conjunto de regras{' '}
        <code>{resultado.regras.conjunto}</code>, {iso(casoLido.emData)}.
      </p>
    </>
  );
}

function SemCalculo({ calculo }: { calculo: CalculoDaPessoa }) {
  if (calculo.falha !== undefined) {
    return (
      <Mensagem tipo="erro" titulo="O cálculo desta pessoa não se completou">
        <p>
          É um defeito do programa, e não dos fatos. Quem cuida do sistema já o vê na lista dos recálculos. As datas que
          havia antes continuam nos avisos e nas mesas; confira-as à mão até que se corrija.
        </p>
      </Mensagem>
    );
  }
  if (calculo.contradicoes.length > 0) {
    return (
      <p class="tabela-vazia">Os fatos registrados se contradizem: veja abaixo quais, e corrija-os para calcular.</p>
    );
  }
  return (
    <p class="tabela-vazia">
      Nenhuma data corre: não há condenação, prisão cautelar, inquérito nem medida de segurança registrados. Quando o
      primeiro for lançado, as datas aparecem aqui.
    </p>
  );
}
