import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { abrirOficina } from '../../../calculadora/index.ts';
import { criarAssinador } from '../../entrada/cofre/assinatura.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { emitirCodigo } from '../actions/emitir-codigo.ts';
import { imprimirFolha } from '../actions/imprimir-folha.ts';
import { calcularHoje } from '../caso.ts';
import { codigoPorExtenso } from '../codigo.ts';
import { lerParaEmitir, semRevelar } from '../queries.ts';
import { codigoDe } from '../store.ts';
import { ultimoDiaDoCodigo } from '../titular.ts';
import { PaginaDeConfirmar } from './pagina-de-confirmar.tsx';
import { PaginaDoCodigo } from './pagina-do-codigo.tsx';

const OPCOES = {
  schema: { hide: true, params: z.object({ id: z.guid() }) },
  config: { acesso: { permissao: 'acesso.titular.emitir-codigo' } },
} as const;

export function registrarCodigo(app: Aplicacao): void {
  const { servicos } = app;
  const { fuso, enderecoPublico } = servicos.config;
  const assinador = criarAssinador([servicos.chaveMestra]);
  const emitir = emitirCodigo(assinador, fuso);
  const imprimir = imprimirFolha(assinador);
  const endereco = new URL('/entrar/codigo', enderecoPublico).href;
  const oficina = abrirOficina();
  app.addHook('onClose', async () => oficina.fechar());

  app.get('/titulares/:id/codigo', OPCOES, async (req, reply) => {
    const { id } = req.params;
    const lido = await lerParaEmitir(servicos, req.quem, { id, acao: 'abrir-emissao-do-codigo' });
    if (!lido.ok) return responderRecusa(reply, lido.recusas);
    const anterior = await codigoDe(servicos.banco, id);
    return responderPagina(reply, <PaginaDeConfirmar titular={lido.valor} temAnterior={anterior !== undefined} />);
  });

  app.post('/titulares/:id/codigo', OPCOES, async (req, reply) => {
    const r = await executar(servicos, req.quem, emitir, { titularId: req.params.id });
    if (!r.ok) return responderRecusa(reply, semRevelar(r.recusas));
    const { titular } = r.valor;
    const valeAte = ultimoDiaDoCodigo(r.valor, fuso);
    const codigo = codigoPorExtenso(r.valor.codigo);
    return responderPagina(reply, <PaginaDoCodigo {...{ titular, codigo, valeAte, endereco }} />);
  });

  app.post('/titulares/:id/folha.pdf', OPCOES, async (req, reply) => {
    const { id } = req.params;
    const lido = await lerParaEmitir(servicos, req.quem, { id, acao: 'ler-folha-do-titular' });
    if (!lido.ok) return responderRecusa(reply, lido.recusas);
    const r = await executar(servicos, req.quem, imprimir, { ...Object(req.body), titularId: id });
    if (!r.ok) return responderRecusa(reply, semRevelar(r.recusas));
    const { titular, codigo } = r.valor;
    const calculo = calcularHoje({ nome: titular.nome, caso: titular.caso }, servicos.relogio.hoje());
    if (!calculo) return responderRecusa(reply, [SEM_CASO]);
    const codigoDeAcesso = { codigo: codigoPorExtenso(codigo), endereco, valeAte: ultimoDiaDoCodigo(r.valor, fuso) };
    const pdf = await oficina.gerar('pessoa', { ...calculo, codigoDeAcesso });
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'inline; filename="folha-com-codigo.pdf"')
      .type('application/pdf')
      .send(Buffer.from(pdf));
  });
}

const SEM_CASO = {
  codigo: 'sem-caso',
  mensagem: 'Não há caso cadastrado que se possa calcular: imprima a folha só com o código.',
};
