import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import {
  AreaDeTexto,
  Botao,
  Campo,
  Formulario,
  ResumoDeErros,
  Selecao,
  Tabela,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import {
  type Escrito,
  escritoEm,
  executar,
  naoEncontrado,
  poderia,
  Problemas,
  type Quem,
  responderFormulario,
  responderRecusa,
  valorDe,
} from '../../../acesso/index.ts';
import { lancarFato } from '../../../pessoas/index.ts';
import { EstadoDaFalta } from '../../aba/disciplina.tsx';
import { faltaEtapa, NATUREZAS, RESULTADOS_DO_PROCEDIMENTO } from '../../fatos/falta.ts';
import { abrirNaCustodia, type PessoaNaCustodia } from '../../nucleo/abrir.ts';
import { trilhaDaCustodia } from '../../nucleo/trilha.ts';
import { type Etapa, ETAPAS, type Procedimento, procedimentosDe, proximaEtapa } from '../procedimento.ts';

interface Props {
  lida: PessoaNaCustodia;
  procedimento: Procedimento;
  /** Pode andar o procedimento na unidade; pode homologar. */
  pode: { andar: boolean; homologar: boolean };
  escrito?: Escrito;
  problemas?: Problemas;
}

export function registrarFaltas(app: Aplicacao): void {
  const { servicos } = app;
  const opcoes = {
    schema: { hide: true, params: z.object({ id: z.guid(), falta: z.guid() }) },
    config: { acesso: { permissao: 'pessoas.pessoa.ver' } },
  } as const;

  async function abrir(quem: Quem, { id, falta }: { id: string; falta: string }) {
    const r = await abrirNaCustodia(servicos, quem, id, { leitura: 'custodia.abrir-falta' });
    if (!r.ok) return r;
    const procedimento = procedimentosDe(r.valor.aberta.vigentes).find((p) => p.id === falta);
    if (!procedimento) return { ok: false as const, recusas: [naoEncontrado] };
    const agora = servicos.relogio.agora();
    const pode = {
      andar: poderia(quem.ator, 'custodia.rotina.lancar', r.valor.aberta.alvo, agora),
      homologar: poderia(quem.ator, 'execucao.decisao.lancar', r.valor.aberta.alvo, agora),
    };
    return { ok: true as const, valor: { lida: r.valor, procedimento, pode } };
  }

  app.get('/pessoas/:id/faltas/:falta', opcoes, async (req, reply) => {
    const r = await abrir(req.quem, req.params);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDaFalta {...r.valor} />);
  });

  app.post('/pessoas/:id/faltas/:falta', opcoes, async (req, reply) => {
    const { id, falta } = req.params;
    const escrito = escritoEm(req.body);
    const corpo = { fonte: 'autos do procedimento', ...escrito, pessoaId: id, faltaId: falta };
    const feito = await executar(servicos, req.quem, lancarFato(faltaEtapa, servicos.config.fuso), corpo);
    if (feito.ok) return reply.redirect(`/pessoas/${id}/faltas/${falta}`, 303);
    const r = await abrir(req.quem, req.params);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderFormulario(reply, feito.recusas, (p) => (
      <PaginaDaFalta {...r.valor} escrito={escrito} problemas={p} />
    ));
  });
}

function PaginaDaFalta(props: Props) {
  const { lida, procedimento: p, pode, problemas = new Problemas() } = props;
  const { aberta } = lida;
  const titulo = `Falta ${NATUREZAS[p.falta.natureza].toLowerCase()} de ${dataCurta(p.dia)}`;
  const proxima = proximaEtapa(p.estado);
  return (
    <Pagina titulo={titulo} ativo="titulares" migalhas={trilhaDaCustodia(aberta)}>
      <h1>{titulo}</h1>
      <p class="lide">{aberta.titular.nome}</p>
      <ResumoDeErros erros={problemas.resumo} />
      <p>
        <EstadoDaFalta estado={p.estado} /> {p.falta.conduta}. {p.falta.descricao}
      </p>
      <Tabela
        legenda="Etapas"
        densa
        vazia="O procedimento ainda não foi instaurado."
        linhas={p.etapas}
        colunas={[
          { titulo: 'Etapa', cabecalhoDaLinha: true, celula: (e) => ETAPAS[e.dados.etapa] },
          { titulo: 'Dia', celula: (e) => dataCurta(e.dia) },
          { titulo: 'O que ficou dito', celula: (e) => faltaEtapa.frase(e.dados) },
          { titulo: 'Anotação', celula: (e) => e.dados.anotacao ?? '—' },
        ]}
      />
      {proxima && pode.andar && <ProximaEtapa {...props} etapa={proxima} />}
      {p.estado === 'a-homologar' && (
        <p class="acoes">
          {pode.homologar ? (
            <Botao href={`/pessoas/${aberta.id}/lancar/custodia.falta-homologada`} variante="primario">
              Decidir a homologação
            </Botao>
          ) : (
            'Falta a decisão do juiz: só a falta homologada muda datas da execução.'
          )}
        </p>
      )}
    </Pagina>
  );
}

function ProximaEtapa({
  lida,
  procedimento,
  etapa,
  escrito = {},
  problemas = new Problemas(),
}: Props & { etapa: Etapa }) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <Formulario para={`/pessoas/${lida.aberta.id}/faltas/${procedimento.id}`}>
      <h2>Próxima etapa: {ETAPAS[etapa].toLowerCase()}</h2>
      <input type="hidden" name="versao" value={lida.aberta.registro.versao} />
      <input type="hidden" name="etapa" value={etapa} />
      {etapa === 'decisao' && (
        <>
          <Selecao
            {...de('resultado')}
            rotulo="Resultado"
            vazio="Escolha"
            opcoes={Object.entries(RESULTADOS_DO_PROCEDIMENTO).map(([valor, rotulo]) => ({ valor, rotulo }))}
          />
          <Campo {...de('sancao')} rotulo="Sanção" opcional maxLength={200} />
        </>
      )}
      <Campo
        {...de('dia')}
        valor={valorDe(escrito, 'dia') ?? lida.hoje}
        rotulo="Dia"
        type="date"
        max={lida.hoje}
        tamanho="medio"
      />
      <AreaDeTexto {...de('anotacao')} rotulo="O que ficou dito" opcional rows={3} maxLength={2000} />
      <p class="acoes">
        <Botao variante="primario">Registrar: {ETAPAS[etapa].toLowerCase()}</Botao>
      </p>
    </Formulario>
  );
}
