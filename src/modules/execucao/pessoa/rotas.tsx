/** As páginas de uma pessoa. Toda uma começa por `abrirPessoa`: permissão, auditoria e sigilo antes de mostrar. */
import { z } from 'zod';
import { iso } from '../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import { Mensagem } from '../../../ui/componentes/index.ts';
import { type IdDaPermissao, poderia, type Sigilo } from '../../acesso/index.ts';
import { quemConsultou } from '../../auditoria/index.ts';
import { AbaDaCustodia, FEITO_NA_CUSTODIA, lerAba } from '../../custodia/index.ts';
import { type Fato, salvaguardasDe } from '../../pessoas/index.ts';
import { AbaDosProcessos, dadosDaAba } from '../../processos/index.ts';
import { divergenciasDe } from '../divergencia/store.ts';
import { tipoDoFato } from '../fatos/todos.ts';
import { ultimoRecibo } from '../recibo/store.ts';
import { podeVerSigilo } from '../recibo/visivel.ts';
import { abrirNaPagina } from './abrir-na-pagina.ts';
import { Moldura } from './moldura.tsx';
import { PaginaDeQuemConsultou } from './quem-consultou.tsx';
import { PaginaDeQuemE } from './quem-e.tsx';
import { PaginaDaSituacao } from './situacao.tsx';

const FEITO = {
  cadastrada: 'Pessoa cadastrada. Agora registre por que está presa e onde está.',
  calculado: 'Conta refeita com tudo o que se sabe. Se algo mudou, há um recibo novo.',
  'data-fixada': 'Data fixada. A calculada continua à vista, ao lado.',
  revogada: 'Data fixada revogada: volta a valer a calculada.',
} as const;
const feitos = Object.keys(FEITO) as (keyof typeof FEITO)[];

const params = z.object({ id: z.guid() });
const config = { acesso: { permissao: 'pessoas.pessoa.ver' } } as const;
const opcoes = { schema: { hide: true, params }, config } as const;
const comFeito = {
  schema: { hide: true, params, querystring: z.object({ feito: z.enum(feitos).optional().catch(undefined) }) },
  config,
} as const;
const comAviso = {
  schema: { hide: true, params, querystring: z.object({ feito: z.string().max(40).optional().catch(undefined) }) },
  config,
} as const;
const comCursor = {
  schema: { hide: true, params, querystring: z.object({ depois: z.string().max(200).optional() }) },
  config,
} as const;

const FEITO_NOS_PROCESSOS: Readonly<Record<string, string>> = {
  condenacao: 'Condenação registrada. As datas já se calculam com ela.',
};

const Aviso = ({ texto }: { texto: string | undefined }) =>
  texto ? <Mensagem tipo="sucesso">{texto}</Mensagem> : null;

export function registrarPaginasDaPessoa(app: Aplicacao): void {
  const { servicos } = app;
  const { banco, relogio } = servicos;
  const { fuso } = servicos.config;
  const hoje = () => iso(relogio.hoje());

  app.get('/pessoas/:id', comFeito, async (req, reply) =>
    abrirNaPagina(servicos, req, reply, 'execucao.ver-situacao', async (aberta) => {
      const { quem, query } = req;
      const agora = relogio.agora();
      const visivel = (x: { sigilo: Sigilo }) => podeVerSigilo(quem, aberta.alvo, x.sigilo, agora);
      const [ultimo, fixadas] = await Promise.all([ultimoRecibo(banco, aberta.id), divergenciasDe(banco, aberta.id)]);
      const recibo = ultimo && visivel(ultimo) ? ultimo : undefined;
      const divergencias = fixadas.filter(visivel);
      const feito = query.feito && FEITO[query.feito];
      const dados = { aberta, quem, agora, fuso, recibo, divergencias, feito };
      return responderPagina(reply, <PaginaDaSituacao {...dados} hoje={hoje()} />);
    }),
  );

  app.get('/pessoas/:id/custodia', comAviso, async (req, reply) =>
    abrirNaPagina(servicos, req, reply, 'execucao.ver-custodia', async (aberta) => {
      const aba = await lerAba(servicos, req.quem, aberta);
      return responderPagina(
        reply,
        <Moldura aberta={aberta} aba="/custodia" hoje={hoje()}>
          <h2 class="oculto">Custódia</h2>
          <Aviso texto={FEITO_NA_CUSTODIA[req.query.feito ?? '']} />
          <AbaDaCustodia {...aba} />
        </Moldura>,
      );
    }),
  );

  app.get('/pessoas/:id/processos', comAviso, async (req, reply) =>
    abrirNaPagina(servicos, req, reply, 'execucao.ver-processos', async (aberta) => {
      const aba = await dadosDaAba(servicos, req.quem, aberta);
      return responderPagina(
        reply,
        <Moldura aberta={aberta} aba="/processos" hoje={hoje()}>
          <h2 class="oculto">Processos</h2>
          <Aviso texto={FEITO_NOS_PROCESSOS[req.query.feito ?? '']} />
          <AbaDosProcessos {...aba} />
        </Moldura>,
      );
    }),
  );

  app.get('/pessoas/:id/quem-e', opcoes, async (req, reply) =>
    abrirNaPagina(servicos, req, reply, 'execucao.ver-quem-e', async (aberta) => {
      const salvaguardas = await salvaguardasDe(banco, aberta.id);
      const poderiaAqui = (permissao: IdDaPermissao) => poderia(req.quem.ator, permissao, aberta.alvo, relogio.agora());
      const pode = {
        emitirSalvaguarda: poderiaAqui('pessoas.salvaguarda.emitir'),
        compararRegistros: poderiaAqui('pessoas.identidade.propor'),
        gerirSigilo: poderiaAqui('pessoas.sigilo.gerir'),
      };
      const reve = poderiaAqui('pessoas.fato.rever');
      const podeCorrigir = (fato: Fato) => reve || poderiaAqui(tipoDoFato(fato)?.permissao ?? 'pessoas.fato.rever');
      const dados = { aberta, fuso, salvaguardas, pode, podeCorrigir };
      return responderPagina(reply, <PaginaDeQuemE {...dados} hoje={hoje()} />);
    }),
  );

  app.get('/pessoas/:id/quem-consultou', comCursor, async (req, reply) =>
    abrirNaPagina(servicos, req, reply, 'execucao.ver-quem-consultou', async (aberta) => {
      const depoisDe = req.query.depois;
      const consultas = await quemConsultou(banco, aberta.id, { agora: relogio.agora(), depoisDe });
      return responderPagina(reply, <PaginaDeQuemConsultou {...{ aberta, fuso, consultas }} hoje={hoje()} />);
    }),
  );
}
