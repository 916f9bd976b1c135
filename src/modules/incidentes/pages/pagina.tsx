/** O incidente: em que pé está, o próximo passo, a história inteira e a conta ao lado. */
import { Mensagem, ResumoDeErros, Selo } from '../../../ui/componentes/index.ts';
import { type Escrito, Problemas } from '../../acesso/index.ts';
import { FraseDoMarco, PorQue, Resposta } from '../../calculadora/index.ts';
import { Moldura } from '../../execucao/index.ts';
import { nomeDoBeneficio } from '../nucleo/beneficios.ts';
import { ultimoDe } from '../nucleo/incidente.ts';
import { Historia } from './historia.tsx';
import type { IncidenteAberto } from './ler.ts';
import { type Ato, ProximoPasso } from './proximo-passo.tsx';
import { seloDoIncidente, situacaoEmFrase } from './situacao-em-frase.ts';

interface Props {
  aberto: IncidenteAberto;
  feito?: string | undefined;
  tentado?: Ato | undefined;
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDoIncidente({ aberto, feito, tentado, escrito = {}, problemas = new Problemas() }: Props) {
  const { aberta, incidente, hoje, fuso } = aberto;
  const nome = nomeDoBeneficio(incidente);
  const selo = seloDoIncidente(incidente, hoje);
  return (
    <Moldura aberta={aberta} aba="/incidentes" hoje={hoje} titulo={nome} feito={feito}>
      <h2>{nome}</h2>
      <p class="lide">
        <Selo tipo={selo.tipo}>{selo.texto}</Selo> {situacaoEmFrase(incidente, hoje)}
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <div class="incidente">
        <div>
          {incidente.encerradoEm && <Recalculado aberto={aberto} />}
          <ProximoPasso {...{ aberto, tentado, escrito, problemas }} />
          <Historia incidente={incidente} fuso={fuso} />
        </div>
        {!incidente.encerradoEm && <AConta aberto={aberto} />}
      </div>
    </Moldura>
  );
}

/** Depois da decisão, as datas já são outras. */
function Recalculado({ aberto: { conta, incidente } }: { aberto: IncidenteAberto }) {
  const decisao = ultimoDe(incidente, 'decisao');
  if (!conta.tela || !decisao) return null;
  const mudou = decisao.dados.efeitos.length > 0;
  const tela = { ...conta.tela, naoCabem: [], aberto: undefined };
  return (
    <section class="resultado" aria-labelledby="recalculado">
      <h3 id="recalculado">{mudou ? 'As datas, depois da decisão' : 'As datas de hoje'}</h3>
      <Resposta tela={tela} />
      {/* No papel bastam as datas: a conta inteira se imprime da página da pessoa. */}
      <div class="nao-imprimir">
        <PorQue tela={tela} />
      </div>
    </section>
  );
}

function AConta({ aberto: { conta, marco, aberta } }: { aberto: IncidenteAberto }) {
  if (!conta.tela || !marco) {
    return (
      <Mensagem tipo="aviso" titulo="A conta mudou">
        O que se sabe hoje não dá mais esta data. <a href={`/pessoas/${aberta.id}`}>Ver a conta inteira</a>
      </Mensagem>
    );
  }
  const soEste = { ...conta.tela, noticias: [marco], naoCabem: [], aberto: undefined };
  return (
    <aside class="resultado incidente-conta" aria-label="A conta">
      <ul class="frases">
        <FraseDoMarco m={marco} />
      </ul>
      <PorQue tela={soEste} />
      <p>
        <a href={`/pessoas/${aberta.id}`}>Ver a conta inteira</a>
      </p>
    </aside>
  );
}
