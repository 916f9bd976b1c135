/** Enviar uma fotografia da pessoa. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { recusar, type Recusa } from '../../../../platform/recusa.ts';
import { Botao, Campo, Formulario, ResumoDeErros, Selecao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import {
  type Escrito,
  escritoEm,
  executar,
  porQueNaoPode,
  Problemas,
  type Quem,
  recusasDaEntrada,
  responderFormulario,
  responderRecusa,
  valorDe,
} from '../../../acesso/index.ts';
import { abrirPessoa, type PessoaAberta } from '../../abrir.ts';
import { hojeEm } from '../../fatos/novo.ts';
import { OQueSeViu } from '../../fatos/pages/formulario-do-fato.tsx';
import { trilhaDaPessoa } from '../../fatos/pages/trilha.ts';
import { foto as tipo, POSICOES_DA_FOTO } from '../../qualificacao/foto.ts';
import { entradaDaFoto, guardarFoto } from '../actions/guardar-foto.ts';
import { prepararFoto } from '../preparar-foto.ts';
import { type CorpoComArquivo, MAIOR_CORPO, receberArquivo } from './receber.ts';

const { permissao } = tipo;
const OPCOES = {
  schema: { hide: true, params: z.object({ id: z.guid() }) },
  config: { acesso: { permissao } },
} as const;

export const paginaDeEnviarFoto = (pessoaId: string): string => `/pessoas/${pessoaId}/fotos/nova`;

export function registrarEnviarFoto(app: Aplicacao): void {
  const { servicos } = app;
  const { fuso } = servicos.config;
  const hoje = () => hojeEm({ agora: servicos.relogio.agora(), fuso });

  async function abrir(quem: Quem, id: string) {
    const aberta = await abrirPessoa(servicos, quem, id, { leitura: 'pessoas.abrir-lancamento' });
    if (!aberta.ok) return aberta;
    const recusas = porQueNaoPode(quem.ator, permissao, aberta.valor.alvo, servicos.relogio.agora());
    return recusas.length > 0 ? recusar(...recusas) : aberta;
  }

  app.get('/pessoas/:id/fotos/nova', OPCOES, async (req, reply) => {
    const r = await abrir(req.quem, req.params.id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDeEnviar aberta={r.valor} escrito={{ dia: hoje() }} hoje={hoje()} />);
  });

  const receber = { bodyLimit: MAIOR_CORPO, preValidation: receberArquivo(permissao) };
  app.post('/pessoas/:id/fotos/nova', { ...OPCOES, ...receber }, async (req, reply) => {
    const r = await abrir(req.quem, req.params.id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const aberta = r.valor;
    const corpo = { ...Object(req.body), pessoaId: aberta.id };
    const foto = await fotoDe(req.comArquivo);
    const feito = foto.ok
      ? await executar(servicos, req.quem, guardarFoto(foto.valor, fuso), corpo)
      : recusar(...foto.recusas, ...outrosProblemas(corpo));
    if (feito.ok) return reply.redirect(`/pessoas/${aberta.id}/linha-do-tempo?feito=lancado`, 303);
    return responderFormulario(reply, feito.recusas, (p) => (
      <PaginaDeEnviar aberta={aberta} escrito={escritoEm(req.body)} problemas={p} hoje={hoje()} />
    ));
  });
}

async function fotoDe({ arquivo, grandeDemais }: Partial<CorpoComArquivo> = {}) {
  if (grandeDemais) return recusar(PASSA_DO_LIMITE);
  return arquivo ? prepararFoto(arquivo) : recusar(FALTA_FOTO);
}

/** Todos de uma vez: o arquivo e os campos. */
function outrosProblemas(corpo: unknown): Recusa[] {
  const lida = entradaDaFoto.safeParse(corpo);
  return lida.success ? [] : recusasDaEntrada(lida.error);
}

const FALTA_FOTO: Recusa = { codigo: 'falta-foto', campo: 'foto', mensagem: 'Escolha ou tire a fotografia.' };
const PASSA_DO_LIMITE: Recusa = {
  codigo: 'foto-grande',
  campo: 'foto',
  mensagem: 'O arquivo passa de 8 MB. Reduza a fotografia e envie de novo.',
};

interface Props {
  aberta: PessoaAberta;
  escrito: Escrito;
  problemas?: Problemas;
  hoje: string;
}

const posicoes = Object.entries(POSICOES_DA_FOTO).map(([valor, rotulo]) => ({ valor, rotulo }));

function PaginaDeEnviar({ aberta, escrito, problemas = new Problemas(), hoje }: Props) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <Pagina titulo="Enviar fotografia" ativo="titulares" migalhas={trilhaDaPessoa(aberta, 'lancar')}>
      <h1>Enviar fotografia de {aberta.titular.nome}</h1>
      <p class="lide">
        A última de frente aparece nas listas. Guarda-se só a imagem: o lugar e o aparelho que o arquivo traz se perdem.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={paginaDeEnviarFoto(aberta.id)} enctype="multipart/form-data">
        <OQueSeViu aberta={aberta} />
        <Campo
          id="foto"
          rotulo="Fotografia"
          dica="JPEG, PNG ou WebP, até 8 MB. No celular, abre a câmera."
          erro={problemas.de('foto')}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          capture="environment"
        />
        <Selecao {...de('posicao')} rotulo="Posição" vazio="Escolha" opcoes={posicoes} tamanho="medio" />
        <Campo {...de('dia')} rotulo="Dia em que foi tirada" type="date" max={hoje} tamanho="medio" />
        <Campo {...de('fonte')} rotulo="De onde veio" dica="Quem tirou, ou de que documento é." maxLength={200} />
        <p class="acoes">
          <Botao variante="primario">Guardar fotografia</Botao>
          <Botao variante="terciario" href={`/pessoas/${aberta.id}/linha-do-tempo`}>
            Voltar sem guardar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
