import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta, distancia } from '../../../../ui/texto.ts';
import { responderRecusa } from '../../../acesso/index.ts';
import { hojeDos } from '../../nucleo/abrir.ts';
import { listar } from '../../nucleo/listar.ts';
import { venceu } from '../monitoracao.ts';
import { type Monitorada, monitoradas } from '../store.ts';

export function registrarListaDaMonitoracao(app: Aplicacao): void {
  const { servicos } = app;
  const opcoes = { schema: { hide: true }, config: { acesso: { permissao: 'pessoas.pessoa.ver' } } } as const;
  app.get('/monitoracao', opcoes, async (req, reply) => {
    const ler = () => monitoradas(servicos.banco, req.quem.ator);
    const r = await listar(servicos, req.quem, 'custodia.ver-monitoradas', ler);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDaMonitoracao todas={r.valor} hoje={hojeDos(servicos)} />);
  });
}

function PaginaDaMonitoracao({ todas, hoje }: { todas: readonly Monitorada[]; hoje: string }) {
  const vencidas = todas.filter((m) => venceu({ fim: undefined, prazo: m.prazo }, hoje));
  const valem = todas.filter((m) => !vencidas.includes(m));
  return (
    <Pagina titulo="Monitoração eletrônica" ativo="titulares" largura="larga">
      <h1>Monitoração eletrônica</h1>
      <p class="lide">
        {valem.length === 0
          ? 'Ninguém com monitoração em vigor.'
          : `${contar(valem.length, 'pessoa monitorada', 'pessoas monitoradas')}.`}
      </p>
      <TabelaDasMonitoradas
        legenda="Em vigor"
        linhas={valem}
        hoje={hoje}
        vazia="O juiz determina a monitoração, com prazo e condições, na página da pessoa; ela aparece aqui no mesmo instante."
      />
      {vencidas.length > 0 && (
        <>
          <h2>Prazo vencido sem prorrogação: acabaram ({vencidas.length})</h2>
          <p>Retire o equipamento, ou registre a prorrogação se houve (Res. CNJ 417/2021, arts. 17 e 21).</p>
          <TabelaDasMonitoradas legenda="Vencidas" linhas={vencidas} hoje={hoje} vazia="" />
        </>
      )}
    </Pagina>
  );
}

interface PropsDaTabela {
  legenda: string;
  linhas: readonly Monitorada[];
  hoje: string;
  vazia: string;
}

const TabelaDasMonitoradas = ({ legenda, linhas, hoje, vazia }: PropsDaTabela) => (
  <Tabela
    legenda={legenda}
    densa
    vazia={vazia}
    linhas={linhas}
    colunas={[
      {
        titulo: 'Pessoa',
        cabecalhoDaLinha: true,
        celula: (m) => <a href={`/pessoas/${m.pessoaId}/monitoracao`}>{m.nome}</a>,
      },
      { titulo: 'Equipamento', celula: (m) => m.equipamento ?? <Selo tipo="proximo">sem equipamento</Selo> },
      { titulo: 'Desde', celula: (m) => dataCurta(m.inicio) },
      {
        titulo: 'Até',
        celula: (m) =>
          m.prazo < hoje ? (
            <Selo tipo="vencido">{dataCurta(m.prazo)}</Selo>
          ) : (
            `${dataCurta(m.prazo)} (${distancia(m.prazo, hoje)})`
          ),
      },
      {
        titulo: 'Violações',
        celula: (m) => (m.ultimaViolacao ? `${m.violacoes}, a última em ${dataCurta(m.ultimaViolacao)}` : 'nenhuma'),
      },
    ]}
  />
);
