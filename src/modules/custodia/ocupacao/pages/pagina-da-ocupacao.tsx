import { Botao, Mensagem } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, numero } from '../../../../ui/texto.ts';
import type { Unidade } from '../../estabelecimentos/estabelecimento.ts';
import { somar, type Total } from '../ocupacao.ts';
import type { Recortes as DadosDosRecortes, UnidadeOcupada } from '../queries.ts';
import { MapaDaOcupacao } from './mapa.tsx';
import { Recortes } from './recortes.tsx';
import { TabelaDeUnidades } from './tabela-de-unidades.tsx';

interface Props {
  unidades: readonly UnidadeOcupada[];
  recortes: DadosDosRecortes;
  /** As que quem vê pode cadastrar e ainda não têm cadastro. */
  semCadastro: readonly Unidade[];
}

export function PaginaDaOcupacao({ unidades, recortes, semCadastro }: Props) {
  return (
    <Pagina titulo="Ocupação" largura="larga">
      <h1>Ocupação das unidades</h1>
      {unidades.length === 0 ? (
        <p class="tabela-vazia">
          Nenhuma unidade está ao alcance da sua lotação. Se trabalha em uma, troque a lotação no alto da página ou peça
          ao seu órgão que a registre.
        </p>
      ) : (
        <>
          <Resposta total={somar(unidades.map((u) => u.ocupacao))} />
          <div class="mapa-e-tabela">
            <MapaDaOcupacao unidades={unidades} />
            <TabelaDeUnidades legenda="Unidades, da mais cheia à menos" unidades={unidades} />
          </div>
          <h2>Quem são</h2>
          <Recortes recortes={recortes} />
        </>
      )}
      {semCadastro.length > 0 && <SemCadastro unidades={semCadastro} />}
    </Pagina>
  );
}

/** O que se veio saber, numa frase e em três números. */
export function Resposta({ total: t }: { total: Total }) {
  return (
    <>
      <p class="lide">
        {t.deficit > 0 ? (
          <>
            Faltam <strong>{contar(t.deficit, 'vaga', 'vagas')}</strong>: {contar(t.acima, 'unidade', 'unidades')} de{' '}
            {numero(t.unidades)} {t.acima === 1 ? 'está' : 'estão'} acima da capacidade.
          </>
        ) : (
          <>
            {t.unidades === 1 ? 'A unidade não está' : `Nenhuma das ${t.unidades} unidades está`} acima da capacidade
            informada.
          </>
        )}
        {t.semVagas > 0 && (
          <> {contar(t.semVagas, 'unidade não informou', 'unidades não informaram')} quantas vagas tem.</>
        )}
      </p>
      <ul class="numeros-da-ocupacao">
        <li>
          <strong>{numero(t.presas)}</strong> {t.presas === 1 ? 'pessoa presa' : 'pessoas presas'}
        </li>
        <li>
          <strong>{numero(t.vagas)}</strong> vagas
        </li>
        <li>
          <strong>{numero(t.fora)}</strong> fora agora
          {t.atrasadas > 0 && <>, {numero(t.atrasadas)} com a volta vencida</>}
        </li>
        {t.semLugar > 0 && (
          <li>
            <strong>{numero(t.semLugar)}</strong> sem cela registrada
          </li>
        )}
      </ul>
    </>
  );
}

const SemCadastro = ({ unidades }: { unidades: readonly Unidade[] }) => (
  <Mensagem tipo="aviso" titulo="Falta cadastrar">
    <p>Sem espécie, regimes e lugar no mapa, estas unidades não têm celas nem vagas.</p>
    <ul class="lista-de-acoes">
      {unidades.map((u) => (
        <li key={u.id}>
          {u.nome}{' '}
          <Botao href={`/unidades/${u.id}/cadastro`} tamanho="pequeno">
            Cadastrar
          </Botao>
        </li>
      ))}
    </ul>
  </Mensagem>
);
