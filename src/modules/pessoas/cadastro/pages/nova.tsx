/** Cadastrar uma pessoa: o documento, quem é, e a conferência de que ela já não está no sistema. */
import type { VNode } from 'preact';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { recusar, type Recusa, type Resultado } from '../../../../platform/recusa.ts';
import {
  type Escrito,
  escritoEm,
  executar,
  lugarDe,
  porQueNaoPode,
  Problemas,
  type Quem,
  recusasDaEntrada,
  registrarLeitura,
  responderFormulario,
  responderRecusa,
  valorDe,
} from '../../../acesso/index.ts';
import { paginaDeEnviarFoto } from '../../fotos/pages/enviar.tsx';
import { type ComoCadastrar, cadastrarPessoa, JA_CADASTRADA, NUMERO_DE_OUTRA } from '../actions/cadastrar-pessoa.ts';
import { acharParecidas, type Parecida } from '../parecidas.ts';
import { passoDocumento, quemSeCadastra } from '../quem-se-cadastra.ts';
import { JaCadastrada } from './ja-cadastrada.tsx';
import { PassoConferir } from './passo-conferir.tsx';
import { PassoDocumento } from './passo-documento.tsx';
import { PassoExcecao } from './passo-excecao.tsx';
import { PassoQuem } from './passo-quem.tsx';
import { ehPasso, type Passo, problemasDoPasso, seguinte } from './passos.ts';

const CADASTRAR = 'pessoas.pessoa.cadastrar';
const VER = 'pessoas.pessoa.ver';
const OPCOES = { schema: { hide: true }, config: { acesso: { permissao: CADASTRAR } } } as const;

export function registrarNova(app: Aplicacao, como: Omit<ComoCadastrar, 'fuso'>): void {
  const { servicos } = app;
  const { fuso } = servicos.config;

  /** Procurar a mesma pessoa é ler dados de outras: pede também a permissão de ver, com a finalidade dita. */
  const recusasPara = ({ ator }: Quem): Recusa[] =>
    ([CADASTRAR, VER] as const).flatMap((p) => porQueNaoPode(ator, p, lugarDe(ator, p), servicos.relogio.agora()));

  /** Cada pessoa que aparecer na tela, ainda que só pelas iniciais, fica na auditoria. */
  async function parecidasCom(quem: Quem, escrito: Escrito): Promise<Resultado<Parecida[]>> {
    const lida = quemSeCadastra.safeParse(escrito);
    if (!lida.success) return recusar(...recusasDaEntrada(lida.error));
    const parecidas = await acharParecidas(servicos.banco, quem.ator, lida.data);
    const titulares = parecidas.map((p) => p.id);
    const pode = await registrarLeitura(servicos, quem, { nome: 'pessoas.procurar-a-mesma', titulares });
    return pode.ok ? { ok: true, valor: parecidas } : pode;
  }

  async function desenhar(quem: Quem, passo: Passo, escrito: Escrito, problemas: Problemas): Promise<Resultado<VNode>> {
    if (passo !== 'conferir') {
      const Passo = { documento: PassoDocumento, quem: PassoQuem, excecao: PassoExcecao }[passo];
      return { ok: true, valor: <Passo escrito={escrito} problemas={problemas} /> };
    }
    const parecidas = await parecidasCom(quem, escrito);
    if (!parecidas.ok) return parecidas;
    return { ok: true, valor: <PassoConferir escrito={escrito} problemas={problemas} parecidas={parecidas.valor} /> };
  }

  app.get('/pessoas/nova', OPCOES, async (req, reply) => {
    const recusas = recusasPara(req.quem);
    if (recusas.length > 0) return responderRecusa(reply, recusas);
    return responderPagina(reply, <PassoDocumento escrito={{}} problemas={new Problemas()} />);
  });

  app.post('/pessoas/nova', OPCOES, async (req, reply) => {
    const { quem } = req;
    const recusas = recusasPara(quem);
    if (recusas.length > 0) return responderRecusa(reply, recusas);
    const { voltar: _voltar, passo: _passo, ...escrito } = escritoEm(req.body);
    const [voltar, dito] = ['voltar', 'passo'].map((campo) => valorDe(escritoEm(req.body), campo));
    if (ehPasso(voltar)) {
      const r = await desenhar(quem, voltar, escrito, new Problemas());
      return r.ok ? responderPagina(reply, r.valor) : responderRecusa(reply, r.recusas);
    }
    const passo = ehPasso(dito) ? dito : 'documento';
    const problemas = problemasDoPasso(passo, escrito);
    if (passo === 'documento' && problemas.length === 0 && escrito.revisao !== 'sim') {
      const jaHa = await quemTemONumero(quem, escrito);
      if (jaHa.length > 0) return responderPagina(reply, <JaCadastrada escrito={escrito} pessoas={jaHa} />, 409);
    }
    if (passo === 'conferir') return cadastrar(reply, quem, escrito);
    const r = await desenhar(
      quem,
      problemas.length > 0 ? passo : seguinte(passo, escrito),
      escrito,
      new Problemas(problemas),
    );
    // O que veio dos passos anteriores não bate: alguém mexeu no formulário; recomeça, com o que se escreveu.
    if (!r.ok) return recomecar(reply, escrito, r.recusas);
    return responderPagina(reply, r.valor, problemas.length > 0 ? 422 : 200);
  });

  const recomecar = (reply: Parameters<typeof responderRecusa>[0], escrito: Escrito, recusas: readonly Recusa[]) =>
    responderFormulario(reply, recusas, (p) => <PassoDocumento escrito={escrito} problemas={p} />);

  /** Já no primeiro passo: de quem é este CPF ou RJI. */
  async function quemTemONumero(quem: Quem, escrito: Escrito): Promise<Parecida[]> {
    const { data } = passoDocumento.safeParse(escrito);
    if (!data || data.tem === 'nenhum') return [];
    const provisoria = { ...data, nome: '', sexo: 'feminino', fonte: '-' } as const;
    const iguais = (await acharParecidas(servicos.banco, quem.ator, provisoria)).filter((p) => p.mesmoNumero);
    if (iguais.length === 0) return [];
    const titulares = iguais.map((p) => p.id);
    const pode = await registrarLeitura(servicos, quem, { nome: 'pessoas.procurar-a-mesma', titulares });
    return pode.ok ? iguais : [];
  }

  async function cadastrar(reply: Parameters<typeof responderRecusa>[0], quem: Quem, escrito: Escrito) {
    const feito = await executar(servicos, quem, cadastrarPessoa({ ...como, fuso }), escrito);
    if (feito.ok) {
      const { id } = feito.valor;
      const semDocumento = valorDe(escrito, 'tem') === 'nenhum';
      return reply.redirect(semDocumento ? paginaDeEnviarFoto(id) : `/pessoas/${id}?feito=cadastrada`, 303);
    }
    const codigos = new Set(feito.recusas.map((r) => r.codigo));
    if (codigos.has(JA_CADASTRADA.codigo) || codigos.has(NUMERO_DE_OUTRA.codigo)) {
      return responderPagina(
        reply,
        <JaCadastrada escrito={escrito} pessoas={await quemTemONumero(quem, escrito)} />,
        409,
      );
    }
    const r = await desenhar(quem, 'conferir', escrito, new Problemas(feito.recusas));
    return r.ok ? responderFormulario(reply, feito.recusas, () => r.valor) : recomecar(reply, escrito, r.recusas);
  }
}
