import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta, numero } from '../../../../ui/texto.ts';
import { poderia, responderRecusa } from '../../../acesso/index.ts';
import { EstadoDaMonitoracao } from '../../aba/monitoracao.tsx';
import { Processo } from '../../aba/prisao.tsx';
import { ESPECIES_DE_VIOLACAO, ESPECIES_DE_ZONA } from '../../fatos/monitoracao.ts';
import { abrirNaCustodia, type PessoaNaCustodia } from '../../nucleo/abrir.ts';
import { comPessoa } from '../../nucleo/rotas.ts';
import { trilhaDaCustodia } from '../../nucleo/trilha.ts';
import { type Monitoracao, monitoracaoVale, monitoracoesDe } from '../monitoracao.ts';
import { MapaDasZonas } from './mapa.tsx';

export function registrarMonitoracaoDaPessoa(app: Aplicacao): void {
  const { servicos } = app;
  const opcoes = { schema: comPessoa, config: { acesso: { permissao: 'pessoas.pessoa.ver' } } } as const;
  app.get('/pessoas/:id/monitoracao', opcoes, async (req, reply) => {
    const r = await abrirNaCustodia(servicos, req.quem, req.params.id, { leitura: 'custodia.abrir-monitoracao' });
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const { alvo } = r.valor.aberta;
    const agora = servicos.relogio.agora();
    const opera = poderia(req.quem.ator, 'custodia.monitoracao.operar', alvo, agora);
    const decide = poderia(req.quem.ator, 'execucao.decisao.lancar', alvo, agora);
    return responderPagina(reply, <PaginaDaPessoa lida={r.valor} opera={opera} decide={decide} />);
  });
}

interface Props {
  lida: PessoaNaCustodia;
  opera: boolean;
  decide: boolean;
}

function PaginaDaPessoa({ lida, opera, decide }: Props) {
  const { aberta, hoje } = lida;
  const todas = monitoracoesDe(aberta.vigentes).toReversed();
  const emVigor = todas.some((m) => monitoracaoVale(m, hoje));
  const titulo = `Monitoração de ${aberta.titular.nome}`;
  const lancar = (tipo: string, rotulo: string) => (
    <Botao href={`/pessoas/${aberta.id}/lancar/custodia.${tipo}`} tamanho="pequeno">
      {rotulo}
    </Botao>
  );
  return (
    <Pagina titulo={titulo} ativo="titulares" largura="larga" migalhas={trilhaDaCustodia(aberta)}>
      <h1>{titulo}</h1>
      {todas.length === 0 && <p class="lide">Nenhuma monitoração registrada. Quem a determina é o juiz.</p>}
      {(decide || opera) && (
        <p class="acoes">
          {decide && lancar('monitoracao', emVigor ? 'Prorrogar ou determinar outra' : 'Determinar monitoração')}
          {decide && emVigor && lancar('monitoracao-encerrada', 'Encerrar')}
          {opera && emVigor && lancar('monitoracao-instalada', 'Instalar equipamento')}
          {opera && emVigor && lancar('monitoracao-zona', 'Traçar zona')}
          {opera && emVigor && lancar('monitoracao-violacao', 'Registrar violação')}
        </p>
      )}
      {todas.map((m) => (
        <UmaMonitoracao key={m.id} monitoracao={m} hoje={hoje} />
      ))}
    </Pagina>
  );
}

const UmaMonitoracao = ({ monitoracao: m, hoje }: { monitoracao: Monitoracao; hoje: string }) => (
  <section>
    <h2>Desde {dataCurta(m.inicio)}</h2>
    <p>
      <EstadoDaMonitoracao monitoracao={m} hoje={hoje} />{' '}
      {m.equipamento ? `Equipamento ${m.equipamento}` : 'Sem equipamento'}
      {m.prorrogacoes > 0 && `, ${contar(m.prorrogacoes, 'prorrogação', 'prorrogações')}`}. Processo:{' '}
      <Processo numero={m.processo} />.
    </p>
    <p>
      <strong>Condições.</strong> {m.condicoes}
    </p>
    {m.zonas.length > 0 && (
      <div class="zonas-da-monitoracao">
        <MapaDasZonas zonas={m.zonas} />
        <Tabela
          legenda="Zonas"
          linhas={m.zonas}
          colunas={[
            { titulo: 'Zona', cabecalhoDaLinha: true, celula: (z) => z.nome },
            { titulo: 'Espécie', celula: (z) => ESPECIES_DE_ZONA[z.especie] },
            { titulo: 'Raio', alinhar: 'numero', celula: (z) => `${numero(z.raioMetros)} m` },
          ]}
        />
      </div>
    )}
    <Tabela
      legenda="Violações"
      densa
      vazia="Nenhuma violação registrada."
      linhas={m.violacoes.toReversed()}
      colunas={[
        { titulo: 'Quando', cabecalhoDaLinha: true, celula: (v) => `${dataCurta(v.dia)}, ${v.hora ?? ''}` },
        { titulo: 'O que houve', celula: (v) => ESPECIES_DE_VIOLACAO[v.especie] },
        { titulo: 'Descrição', celula: (v) => v.descricao },
      ]}
    />
  </section>
);
