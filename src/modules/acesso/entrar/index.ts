/** Entrar: as páginas e os atos de quem ainda não entrou, ou precisa provar de novo quem é. */
import type { FastifyRequest } from 'fastify';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { type Pecas, pecasDe } from './pecas.ts';
import { registrarCadastrarFator } from './pages/rotas-de-cadastrar-fator.tsx';
import { registrarConvite } from './pages/rotas-de-convite.tsx';
import { registrarEntrar as registrarPaginaDeEntrar } from './pages/rotas-de-entrar.tsx';
import { registrarProvar } from './pages/rotas-de-provar.tsx';
import { registrarRecomecar } from './pages/recomecar.tsx';
import { registrarRecuperar } from './pages/rotas-de-recuperar.tsx';
import { registrarSair } from './pages/rotas-de-sair.tsx';
import { FEDERADA, registrarProvedor } from './pages/rotas-do-provedor.tsx';
import { lerPessoaFederada, type PessoaFederada } from './pessoa-federada.ts';

export { type Pecas, pecasDe } from './pecas.ts';
export type { PessoaFederada } from './pessoa-federada.ts';
export { periodicosDaEntrada } from './trabalhos.ts';
export { chavesDaTentativa, type QuemTenta, tentar } from './tentativas/index.ts';
export { registrarEntrada, registrarFalha } from './registrar-entrada.ts';

export function registrarEntrar(app: Aplicacao, pecas: Pecas = pecasDe(app.servicos)): void {
  registrarPaginaDeEntrar(app, pecas);
  registrarProvar(app, pecas);
  registrarCadastrarFator(app, pecas);
  registrarRecuperar(app, pecas);
  registrarConvite(app, pecas);
  registrarProvedor(app, pecas);
  registrarSair(app, pecas);
  registrarRecomecar(app, pecas);
}

/** Quem acabou de entrar por um provedor e não tinha conta: o pedido de acesso já vem com nome e CPF conferidos. */
export function pessoaFederada({ server, cookies }: FastifyRequest): Promise<PessoaFederada | undefined> {
  return lerPessoaFederada(server.servicos, pecasDe(server.servicos), cookies[FEDERADA]);
}
