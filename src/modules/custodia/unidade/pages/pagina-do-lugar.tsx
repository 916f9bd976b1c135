import type { Resultado } from '../../../../platform/recusa.ts';
import { Botao, Mensagem, Selo } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import type { Unidade } from '../../estabelecimentos/estabelecimento.ts';
import {
  ESPECIES_DE_LUGAR,
  especiesDentroDe,
  type Lugar,
  type LugarOcupado,
  trilhaDoLugar,
} from '../../estabelecimentos/lugar.ts';
import type { Capacidade } from '../../estabelecimentos/store.ts';
import { SeloDaOcupacao } from '../../ocupacao/pages/selo-da-ocupacao.tsx';
import type { PaginaDePessoas } from '../queries.ts';
import { HistoricoDeVagas } from './historico-de-vagas.tsx';
import { Nomes, TabelaDePessoas } from './nomes.tsx';
import { Planta } from './planta.tsx';
import { trilhaDaUnidade } from './trilha.ts';

interface Props {
  unidade: Unidade;
  lugar: LugarOcupado;
  lugares: readonly Lugar[];
  vagas: readonly Capacidade[];
  lidas: Resultado<PaginaDePessoas>;
  podeGerir: boolean;
  hoje: string;
  feito?: string | undefined;
}

export function PaginaDoLugar({ unidade, lugar, lugares, vagas, lidas, podeGerir, hoje, feito }: Props) {
  const acima = trilhaDoLugar(lugar.id, lugares).slice(0, -1);
  const base = `/unidades/${unidade.id}/lugares`;
  const migalhas = [...trilhaDaUnidade(unidade), ...acima.map((l) => ({ rotulo: l.nome, href: `${base}/${l.id}` }))];
  return (
    <Pagina titulo={lugar.nome} largura="larga" migalhas={migalhas}>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <h1>{lugar.nome}</h1>
      <Resposta lugar={lugar} />
      {podeGerir && lugar.fechadoEm === undefined && (
        <p class="acoes">
          {especiesDentroDe(lugar).length > 0 && (
            <Botao href={`${base}/novo?dentro=${lugar.id}`}>Abrir dentro daqui</Botao>
          )}
          <Botao href={`/unidades/${unidade.id}/vagas?lugar=${lugar.id}`}>Mudar as vagas</Botao>
          <Botao href={`${base}/${lugar.id}/fechar`} variante="terciario">
            Fechar
          </Botao>
        </p>
      )}
      {lugar.dentro.length > 0 && <Planta unidadeId={unidade.id} lugares={lugar.dentro} />}
      <Nomes lidos={lidas}>
        {({ pessoas, cortada }) => (
          <>
            <TabelaDePessoas
              legenda="Quem está aqui, entre as pessoas que o seu papel alcança"
              {...{ pessoas, lugares, hoje }}
              vazia="Ninguém que o seu papel alcance está aqui agora."
            />
            {cortada && <p>Só as primeiras. Abra cada cela para ver todas.</p>}
          </>
        )}
      </Nomes>
      <HistoricoDeVagas vagas={vagas} />
    </Pagina>
  );
}

function Resposta({ lugar }: { lugar: LugarOcupado }) {
  const especie = ESPECIES_DE_LUGAR[lugar.especie];
  return (
    <p class="lide">
      {lugar.fechadoEm === undefined ? (
        <>
          {especie} com <strong>{contar(lugar.pessoas, 'pessoa', 'pessoas')}</strong>
          {lugar.vagasDele !== undefined && <> para {contar(lugar.vagasDele, 'vaga', 'vagas')}</>}.{' '}
          <SeloDaOcupacao ocupacao={{ presas: lugar.pessoas, vagas: lugar.vagasDele }} />
        </>
      ) : (
        <Selo tipo="vedado">
          {especie}, de {dataCurta(lugar.abertoEm)} a {dataCurta(lugar.fechadoEm)}: não recebe mais ninguém
        </Selo>
      )}
    </p>
  );
}
