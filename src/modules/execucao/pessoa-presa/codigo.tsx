/** O código da pessoa e da família: emite-se, imprime-se uma vez, e não se guarda. */
import { z } from 'zod';
import { iso } from '../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import {
  codigoDe,
  codigoPorExtenso,
  criarAssinador,
  emitirCodigo,
  executar,
  imprimirFolha,
  lerParaEmitir,
  responderRecusa,
  semRevelar,
  type Servicos,
  type Titular,
  ultimoDiaDoCodigo,
} from '../../acesso/index.ts';
import { abrirOficina } from '../../calculadora/index.ts';
import { lerFatos } from '../../pessoas/index.ts';
import { calcularPessoa } from '../caso/calcular.ts';
import { daPropriaPessoa } from './da-propria-pessoa.ts';
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

  app.get('/pessoas/:id/codigo', OPCOES, async (req, reply) => {
    const { id } = req.params;
    const lido = await lerParaEmitir(servicos, req.quem, { id, acao: 'abrir-emissao-do-codigo' });
    if (!lido.ok) return responderRecusa(reply, lido.recusas);
    const anterior = await codigoDe(servicos.banco, id);
    return responderPagina(reply, <PaginaDeConfirmar titular={lido.valor} temAnterior={anterior !== undefined} />);
  });

  app.post('/pessoas/:id/codigo', OPCOES, async (req, reply) => {
    const r = await executar(servicos, req.quem, emitir, { titularId: req.params.id });
    if (!r.ok) return responderRecusa(reply, semRevelar(r.recusas));
    const { titular } = r.valor;
    const valeAte = ultimoDiaDoCodigo(r.valor, fuso);
    const codigo = codigoPorExtenso(r.valor.codigo);
    const temDatas = (await calculoDaFolha(servicos, titular)) !== undefined;
    return responderPagina(reply, <PaginaDoCodigo {...{ titular, codigo, valeAte, endereco, temDatas }} />);
  });

  app.post('/pessoas/:id/folha.pdf', OPCOES, async (req, reply) => {
    const { id } = req.params;
    const lido = await lerParaEmitir(servicos, req.quem, { id, acao: 'ler-folha-do-titular' });
    if (!lido.ok) return responderRecusa(reply, lido.recusas);
    const r = await executar(servicos, req.quem, imprimir, { ...Object(req.body), titularId: id });
    if (!r.ok) return responderRecusa(reply, semRevelar(r.recusas));
    const { titular, codigo } = r.valor;
    const calculo = await calculoDaFolha(servicos, titular);
    if (!calculo) return responderRecusa(reply, [SEM_DATAS]);
    const codigoDeAcesso = { codigo: codigoPorExtenso(codigo), endereco, valeAte: ultimoDiaDoCodigo(r.valor, fuso) };
    const pdf = await oficina.gerar('pessoa', { ...calculo, codigoDeAcesso });
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'inline; filename="folha-com-codigo.pdf"')
      .type('application/pdf')
      .send(Buffer.from(pdf));
  });
}

/** Só com o que a própria pessoa pode ver. */
async function calculoDaFolha({ banco, relogio }: Servicos, titular: Titular) {
  const fatos = await lerFatos(banco, titular.id);
  return calcularPessoa(daPropriaPessoa(fatos, titular), iso(relogio.hoje())).calculo;
}

const SEM_DATAS = {
  codigo: 'sem-datas',
  mensagem: 'Não há condenação nem prazo registrado que se possa calcular: imprima a folha só com o código.',
};
