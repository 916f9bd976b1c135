import type { Resultado } from '../../../../platform/recusa.ts';
import { Botao, Mensagem } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, numero } from '../../../../ui/texto.ts';
import type { ContagemResumida } from '../../contagem/contagem.ts';
import { UltimaContagem } from '../../contagem/pages/ultima.tsx';
import {
  ESPECIES_DE_ESTABELECIMENTO,
  GENEROS_DO_ESTABELECIMENTO,
  REGIMES_DO_ESTABELECIMENTO,
  type Unidade,
} from '../../estabelecimentos/estabelecimento.ts';
import type { LugarOcupado } from '../../estabelecimentos/lugar.ts';
import { excessoDe, type Ocupacao, porcento, taxaDe } from '../../ocupacao/ocupacao.ts';
import { Recortes } from '../../ocupacao/pages/recortes.tsx';
import { BarraDaOcupacao } from '../../ocupacao/pages/selo-da-ocupacao.tsx';
import type { Recortes as DadosDosRecortes } from '../../ocupacao/queries.ts';
import type { MovimentoDaUnidade } from '../queries.ts';
import { Nomes, QuemEstaFora, Travessias } from './nomes.tsx';
import { Planta } from './planta.tsx';

export interface OQuePode {
  lancarRotina: boolean;
  gerir: boolean;
  contar: boolean;
  verNomes: boolean;
}

interface Props {
  unidade: Unidade;
  ocupacao: Ocupacao;
  planta: readonly LugarOcupado[];
  recortes: DadosDosRecortes;
  movimento: Resultado<MovimentoDaUnidade>;
  ultima: ContagemResumida | undefined;
  pode: OQuePode;
  hoje: string;
  fuso: string;
  feito?: string | undefined;
}

export function PaginaDaUnidade(props: Props) {
  const { unidade, ocupacao, planta, recortes, movimento, ultima, pode, hoje, fuso, feito } = props;
  return (
    <Pagina titulo={unidade.sigla} largura="larga" migalhas={[{ rotulo: 'Ocupação', href: '/ocupacao' }]}>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <h1>{unidade.nome}</h1>
      <Resposta ocupacao={ocupacao} />
      <OQueE unidade={unidade} />
      <Acoes id={unidade.id} pode={pode} cadastrada={unidade.cadastro !== undefined} />
      <Nomes lidos={movimento}>{(m) => <Movimento movimento={m} hoje={hoje} />}</Nomes>
      <h2>Celas e vagas</h2>
      {planta.length > 0 ? (
        <Planta unidadeId={unidade.id} lugares={planta} />
      ) : (
        <SemPlanta id={unidade.id} podeGerir={pode.gerir} cadastrada={unidade.cadastro !== undefined} />
      )}
      {ocupacao.semLugar > 0 && (
        <p>
          <strong>{contar(ocupacao.semLugar, 'pessoa', 'pessoas')}</strong> sem cela registrada.
        </p>
      )}
      <h2>Última contagem</h2>
      <UltimaContagem contagem={ultima} unidadeId={unidade.id} podeContar={pode.contar} fuso={fuso} />
      <h2>Quem são</h2>
      <Recortes recortes={recortes} />
    </Pagina>
  );
}

/** A frase que se veio ler. */
export function Resposta({ ocupacao: o }: { ocupacao: Ocupacao }) {
  const excesso = excessoDe(o);
  return (
    <>
      <p class="lide">
        <strong>{contar(o.presas, 'pessoa', 'pessoas')}</strong>
        {o.vagas === undefined ? (
          <>. Ninguém informou quantas vagas há.</>
        ) : (
          <>
            {' '}
            para {contar(o.vagas, 'vaga', 'vagas')} ({porcento(taxaDe(o))})
            {excesso !== undefined && sobraOuFalta(excesso)}
          </>
        )}{' '}
        {numero(o.presas - o.fora)} dentro agora, {numero(o.fora)} fora
        {o.atrasadas > 0 && (
          <>
            , <strong>{numero(o.atrasadas)} com a volta vencida</strong>
          </>
        )}
        .
      </p>
      <BarraDaOcupacao ocupacao={o} />
    </>
  );
}

function sobraOuFalta(excesso: number): string {
  if (excesso > 0) return `: ${numero(excesso)} acima da capacidade.`;
  return excesso === 0 ? ': no limite da capacidade.' : `: ${contar(-excesso, 'vaga livre', 'vagas livres')}.`;
}

function OQueE({ unidade: { cadastro, municipio, comarca } }: { unidade: Unidade }) {
  const lugar = [municipio, comarca && comarca !== municipio && `comarca de ${comarca}`].filter(Boolean).join(', ');
  return (
    <p class="suave">
      {cadastro
        ? `${ESPECIES_DE_ESTABELECIMENTO[cadastro.especie]} · ${GENEROS_DO_ESTABELECIMENTO[cadastro.genero]} · ${cadastro.regimes
            .map((r) => REGIMES_DO_ESTABELECIMENTO[r])
            .join(', ')}`
        : 'Ainda sem cadastro de estabelecimento'}
      {lugar && ` · ${lugar}`}
    </p>
  );
}

const Acoes = ({ id, pode, cadastrada }: { id: string; pode: OQuePode; cadastrada: boolean }) => (
  <p class="acoes">
    {pode.contar && cadastrada && (
      <Botao href={`/unidades/${id}/contagens`} variante="primario">
        Contar
      </Botao>
    )}
    {pode.verNomes && <Botao href={`/unidades/${id}/pessoas`}>Quem está aqui</Botao>}
    {pode.contar && cadastrada && <Botao href={`/unidades/${id}/amostra`}>Conferir a amostra do dia</Botao>}
    {pode.lancarRotina && <Botao href={`/rotina/${id}`}>Trabalho e estudo do mês</Botao>}
    {pode.gerir && <Botao href={`/unidades/${id}/cadastro`}>Cadastro</Botao>}
    {pode.gerir && cadastrada && <Botao href={`/unidades/${id}/lugares/novo`}>Abrir celas</Botao>}
    {pode.gerir && cadastrada && <Botao href={`/unidades/${id}/vagas`}>Vagas</Botao>}
    <Botao href={`/inspecao/${id}`} variante="terciario">
      Folha de inspeção
    </Botao>
  </p>
);

const Movimento = ({ movimento, hoje }: { movimento: MovimentoDaUnidade; hoje: string }) => (
  <>
    <h2>Fora agora</h2>
    <QuemEstaFora pessoas={movimento.fora} hoje={hoje} />
    <div class="duas-colunas">
      <section>
        <h2>Chegadas esperadas</h2>
        <Travessias travessias={movimento.chegadas} lado="Vem de" />
      </section>
      <section>
        <h2>Saídas esperadas</h2>
        <Travessias travessias={movimento.saidas} lado="Vai para" />
      </section>
    </div>
  </>
);

function SemPlanta({ id, podeGerir, cadastrada }: { id: string; podeGerir: boolean; cadastrada: boolean }) {
  if (!podeGerir) return <p class="tabela-vazia">Nenhuma cela registrada. Quem cuida das vagas do órgão as abre.</p>;
  return (
    <p class="tabela-vazia">
      Nenhuma cela registrada.{' '}
      {cadastrada ? (
        <a href={`/unidades/${id}/lugares/novo`}>Abrir pavilhões e celas</a>
      ) : (
        <a href={`/unidades/${id}/cadastro`}>Comece pelo cadastro do estabelecimento</a>
      )}
      .
    </p>
  );
}
