import { buscarTipoPenal, tipoPenalMaisProximo } from '../../../../../direito/tipos-penais/index.ts';
import { iso } from '../../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../../platform/http/pagina.tsx';
import { NaoEncontrado } from '../nao-encontrado.tsx';
import { PaginaDoCrime } from './crime.tsx';
import { lerFiltros } from './filtros.ts';
import { PaginaDosCrimes } from './lista.tsx';

export function registrarCrimes(app: Aplicacao): void {
  const schema = { hide: true };
  app.get('/lei/crimes', { schema }, async (req, reply) => {
    const hoje = app.relogio.hoje();
    const filtros = lerFiltros(req.query, hoje);
    return responderPagina(reply, <PaginaDosCrimes filtros={filtros} hoje={iso(hoje)} />, filtros.erroEm ? 400 : 200);
  });
  app.get<{ Params: { '*': string } }>('/lei/crimes/*', { schema }, async (req, reply) => {
    const id = req.params['*'];
    const tipo = buscarTipoPenal(id);
    if (!tipo) return responderPagina(reply, <CrimeInexistente id={id} />, 404);
    // Um endereço só por crime: a grafia diferente leva à do catálogo.
    if (tipo.id !== id) return reply.redirect(`/lei/crimes/${tipo.id}`, 301);
    return responderPagina(reply, <PaginaDoCrime tipo={tipo} hoje={iso(app.relogio.hoje())} />);
  });
}

function CrimeInexistente({ id }: { id: string }) {
  const parecidos = tipoPenalMaisProximo(id).flatMap((p) => buscarTipoPenal(p) ?? []);
  return (
    <NaoEncontrado
      titulo="Este crime não está no catálogo"
      voltar={{ rotulo: 'Ver todos os crimes', href: '/lei/crimes' }}
    >
      <p>Os mais parecidos com o endereço:</p>
      <ul>
        {parecidos.map((t) => (
          <li key={t.id}>
            <a href={`/lei/crimes/${t.id}`}>{t.nome}</a> ({t.dispositivo})
          </li>
        ))}
      </ul>
    </NaoEncontrado>
  );
}
