/** O calendário do ano e os plantões que ele abre e fecha. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { opcional } from '../../../../platform/entrada/campos.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, Duvida, Mensagem, Selecao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataPorExtenso } from '../../../../ui/texto.ts';
import { uf as umaUf } from '../../estruturas/entrada.ts';
import { opcoesDeUf } from '../../estruturas/pages/opcoes.ts';
import { poderia } from '../../http/poderia.ts';
import { temPermissao } from '../../permissao/decidir.ts';
import { diaEm } from '../calendario.ts';
import { calendarioEntre, type CalendarioCadastrado } from '../calendario-store.ts';
import { DUVIDA_DO_RECESSO } from '../feriados-nacionais.ts';
import { type Plantao, plantoes } from '../plantoes.ts';
import { calendarioDaqui } from '../queries.ts';
import { TabelaDeFeriados, TabelaDePlantoes, TabelaDeRecessos } from './tabelas-do-calendario.tsx';

const FEITO = {
  feriado: 'Feriado cadastrado. Os plantões do lugar abrem sozinhos no dia.',
  recesso: 'Recesso cadastrado. Os plantões de circunscrição do lugar abrem sozinhos no primeiro dia.',
  cancelado: 'Cancelado. O registro fica guardado, e o dia volta a ser comum.',
} as const;
const feitos = Object.keys(FEITO) as (keyof typeof FEITO)[];

const querystring = z.object({
  ano: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  uf: opcional(umaUf()).catch(undefined),
  feito: z.enum(feitos).optional().catch(undefined),
});

export function registrarCalendario(app: Aplicacao): void {
  const { banco, relogio, config } = app.servicos;
  const opcoes = {
    schema: { hide: true, querystring },
    config: { acesso: { permissao: 'acesso.estrutura.ver' } },
  } as const;

  app.get('/calendario', opcoes, async (req, reply) => {
    const agora = relogio.agora();
    const hoje = diaEm(config.fuso, agora);
    const { uf, feito } = req.query;
    const ano = req.query.ano ?? Number(hoje.slice(0, 4));
    const props = {
      ano,
      uf,
      hoje,
      doAno: await calendarioEntre(banco, `${ano}-01-01`, `${ano}-12-31`),
      plantoes: await plantoes(banco, { calendario: await calendarioDaqui(app.servicos, hoje), uf }, agora),
      podeCadastrar: temPermissao(req.quem.ator, 'acesso.calendario.gerir'),
      podeGerir: (caminho: string | undefined) => poderia(req.quem.ator, 'acesso.calendario.gerir', { caminho }, agora),
      feito: feito && FEITO[feito],
    };
    return responderPagina(reply, <PaginaDoCalendario {...props} />);
  });
}

interface Props {
  ano: number;
  uf: string | undefined;
  hoje: string;
  doAno: CalendarioCadastrado;
  plantoes: readonly Plantao[];
  podeCadastrar: boolean;
  /** Pode mexer no que vale só abaixo deste caminho ou, sem ele, no que vale para todos. */
  podeGerir: (caminho: string | undefined) => boolean;
  feito: string | undefined;
}

function PaginaDoCalendario({ ano, uf, hoje, doAno, plantoes: todos, podeCadastrar, podeGerir, feito }: Props) {
  const abertos = todos.filter((p) => p.aberto).length;
  const doLugar = <T extends { uf?: string | undefined }>(itens: readonly T[]): T[] =>
    itens.filter((i) => !uf || i.uf === undefined || i.uf === uf);
  return (
    <Pagina titulo="Calendário" ativo="estruturas" migalhas={[{ rotulo: 'Órgãos', href: '/estruturas' }]}>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <h1>Feriados, recessos e plantões</h1>
      <p class="lide">
        Hoje, {dataPorExtenso(hoje)},{' '}
        {abertos === 0 ? 'nenhum plantão está aberto' : contar(abertos, 'plantão aberto', 'plantões abertos')}
        {uf ? ` em ${uf}` : ''}. Eles abrem e fecham sozinhos, à meia-noite do lugar.
      </p>
      {podeCadastrar && (
        <p class="acoes">
          <Botao href="/calendario/feriados/novo">Cadastrar feriado</Botao>
          <Botao href="/calendario/recessos/novo">Cadastrar recesso</Botao>
        </p>
      )}
      <Filtro ano={ano} uf={uf} />
      <h2>Plantões</h2>
      <TabelaDePlantoes plantoes={todos} />
      <h2>Recessos de {ano}</h2>
      <TabelaDeRecessos recessos={doLugar(doAno.recessos)} podeGerir={podeGerir} />
      <Duvida>{DUVIDA_DO_RECESSO}</Duvida>
      <h2>Feriados de {ano}</h2>
      <TabelaDeFeriados feriados={doLugar(doAno.feriados)} podeGerir={podeGerir} />
      <Duvida>
        Carnaval, Sexta-feira da Paixão e Corpus Christi não são feriados nacionais por lei federal: dependem de lei do
        estado ou do município, ou de ato do tribunal. Cadastre-os com a norma de cada lugar.
      </Duvida>
      <p>
        Outros anos: <a href={endereco(ano - 1, uf)}>{ano - 1}</a> · <a href={endereco(ano + 1, uf)}>{ano + 1}</a>
      </p>
    </Pagina>
  );
}

const endereco = (ano: number, uf: string | undefined): string => `/calendario?ano=${ano}${uf ? `&uf=${uf}` : ''}`;

const Filtro = ({ ano, uf }: { ano: number; uf: string | undefined }) => (
  <form class="filtros" method="get" action="/calendario" aria-label="Escolher o estado">
    <input type="hidden" name="ano" value={ano} />
    <div class="filtros-fim">
      <Selecao id="uf" rotulo="Estado" vazio="Todos" opcoes={opcoesDeUf(uf)} valor={uf} tamanho="medio" />
      <Botao>Mostrar</Botao>
    </div>
  </form>
);
