/** `/entrar/segundo-fator` e `/entrar/confirmar`: a mesma prova, em dois momentos. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import type { Resultado } from '../../../../platform/recusa.ts';
import { temSegundoFator } from '../../conta/conta.ts';
import { fatoresDa } from '../../conta/store/fatores.ts';
import { porCookie } from '../../http/cookie.ts';
import { Problemas, responderFormulario } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import type { AcessoDaRota } from '../../http/rota.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import { darCodigo } from '../actions/dar-codigo.ts';
import { comecarProvaComPasskey, darPasskey } from '../actions/dar-passkey.ts';
import { campo, daSessao, voltaDe } from '../http.ts';
import type { Pecas } from '../pecas.ts';
import { type DaSessao, type Momento, renovar } from '../renovar.ts';
import { comVolta } from '../volta.ts';
import { ENDERECO, PaginaDeProvar } from './provar.tsx';

const ACESSO: Record<Momento, AcessoDaRota> = {
  'segundo-fator': { entrando: 'é aqui que se dá o segundo fator' },
  confirmar: { entrado: 'cada um confirma a própria identidade' },
};

type Responder = (da: DaSessao, req: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

export function registrarProvar(app: Aplicacao, pecas: Pecas): void {
  registrarMomento(app, pecas, 'segundo-fator');
  registrarMomento(app, pecas, 'confirmar');
  if (app.servicos.config.demonstracao) registrarDemonstracao(app);
}

function registrarMomento(app: Aplicacao, pecas: Pecas, momento: Momento): void {
  const { servicos } = app;
  const endereco = ENDERECO[momento];
  const opcoes = { schema: { hide: true }, config: { acesso: ACESSO[momento] } };
  const comPessoa = (responder: Responder) => async (req: FastifyRequest, reply: FastifyReply) => {
    const da = daSessao(req, momento);
    return da ? responder(da, req, reply) : responderRecusa(reply, [naoEncontrado]);
  };
  const concluir = async (r: Resultado<string>, da: DaSessao, req: FastifyRequest, reply: FastifyReply) => {
    if (r.ok) return porCookie(reply, r.valor).redirect(voltaDe(req), 303);
    const pagina = await desenhista(servicos, pecas, da, req);
    return responderFormulario(reply, r.recusas, pagina);
  };

  app.get(
    endereco,
    opcoes,
    comPessoa(async (da, req, reply) => {
      const volta = voltaDe(req);
      if (momento === 'segundo-fator') {
        if (req.sessao?.completa) return reply.redirect(volta, 303);
        const semFator = !temSegundoFator(await fatoresDa(servicos.banco, da.usuarioId));
        if (semFator) return reply.redirect(comVolta('/entrar/cadastrar-fator', volta), 303);
      }
      const pagina = await desenhista(servicos, pecas, da, req);
      return responderPagina(reply, pagina(new Problemas()));
    }),
  );
  app.post(
    endereco,
    opcoes,
    comPessoa(async (da, req, reply) => concluir(await darCodigo(servicos, pecas, da, req.body), da, req, reply)),
  );
  app.post(
    `${endereco}/opcoes`,
    opcoes,
    comPessoa(async (da, _req, reply) => {
      const r = await comecarProvaComPasskey(servicos, pecas, da.usuarioId);
      return r.ok ? reply.send(r.valor) : responderRecusa(reply, r.recusas);
    }),
  );
  app.post(
    `${endereco}/passkey`,
    opcoes,
    comPessoa(async (da, req, reply) => {
      const resposta = campo(req.body, 'resposta') ?? '';
      return concluir(await darPasskey(servicos, pecas, da, resposta), da, req, reply);
    }),
  );
}

async function desenhista({ banco, config }: Servicos, pecas: Pecas, da: DaSessao, req: FastifyRequest) {
  const fatores = await fatoresDa(banco, da.usuarioId);
  const confirmando = da.momento === 'confirmar';
  const props = {
    momento: da.momento,
    fatores,
    chaves: pecas.site.ok,
    provedores: confirmando ? pecas.provedores.filter((p) => fatores.provedores.includes(p.id)) : [],
    demonstracao: confirmando && config.demonstracao && entrouEmDemonstracao(req),
    volta: voltaDe(req),
  };
  return (problemas: Problemas) => <PaginaDeProvar {...props} problemas={problemas} />;
}

const entrouEmDemonstracao = ({ sessao }: FastifyRequest): boolean => sessao?.fatores.includes('demonstracao') ?? false;

/** Fora da demonstração esta rota não existe. */
function registrarDemonstracao(app: Aplicacao): void {
  const { banco, relogio } = app.servicos;
  const opcoes = { schema: { hide: true }, config: { acesso: ACESSO.confirmar } };
  app.post('/entrar/confirmar/demonstracao', opcoes, async (req, reply) => {
    const da = entrouEmDemonstracao(req) ? daSessao(req, 'confirmar') : undefined;
    const token = da && (await banco.transaction().execute((tx) => renovar(tx, da, 'demonstracao', relogio.agora())));
    if (token === undefined) return responderRecusa(reply, [naoEncontrado]);
    return porCookie(reply, token).redirect(voltaDe(req), 303);
  });
}
