import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Selo } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { Elos, RegistroConferido } from '../../../auditoria/index.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { mascararCpf } from '../mascarar.ts';
import { verRegistro } from '../queries.ts';
import { momento } from './momento.ts';
import { NOME_DO_TIPO, paraQue } from './tabela-de-registros.tsx';

const params = z.object({
  corrente: z.coerce.number().int().min(0).max(99),
  numero: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
});

export function registrarRegistro(app: Aplicacao): void {
  const { servicos } = app;
  const config = { acesso: { permissao: 'auditoria.registro.buscar' } } as const;
  app.get('/auditoria/:corrente/:numero', { schema: { hide: true, params }, config }, async (req, reply) => {
    const registro = await verRegistro(servicos, req.quem, req.params);
    if (!registro.ok) return responderRecusa(reply, registro.recusas);
    return responderPagina(reply, <PaginaDoRegistro registro={registro.valor} fuso={servicos.config.fuso} />);
  });
}

function PaginaDoRegistro({ registro: r, fuso }: { registro: RegistroConferido; fuso: string }) {
  const titulo = `Registro ${r.numero} da corrente ${r.corrente}`;
  return (
    <Pagina titulo={titulo} ativo="auditoria" migalhas={[{ rotulo: 'Auditoria', href: '/auditoria' }]}>
      <h1>{titulo}</h1>
      <p class="lide">
        {r.usuario?.nome ?? 'O sistema'}: {r.acao}, em {momento(r.quando, fuso)}.
      </p>
      <dl class="ficha">
        {fatosDe(r).map(([rotulo, valor]) => (
          <div key={rotulo}>
            <dt>{rotulo}</dt>
            <dd>{mascararCpf(valor)}</dd>
          </div>
        ))}
      </dl>
      {r.dados && (
        <>
          <h2>O que se pediu</h2>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- o que rola precisa rolar pelo teclado */}
          <pre class="dados-do-registro" tabIndex={0}>
            {mascararCpf(JSON.stringify(r.dados, undefined, 2))}
          </pre>
        </>
      )}
      <h2>O que a verificação diz dele</h2>
      <Elo elos={r.elos} fuso={fuso} />
      <dl class="hashes">
        <div>
          <dt>Impressão digital (hash SHA-256)</dt>
          <dd>
            <code>{r.hash}</code>
          </dd>
        </div>
        <div>
          <dt>Impressão digital do anterior</dt>
          <dd>
            <code>{r.hashAnterior}</code>
          </dd>
        </div>
      </dl>
      <nav class="acoes" aria-label="Vizinhos na corrente">
        {r.numero > 1 && <a href={`/auditoria/${r.corrente}/${r.numero - 1}`}>Anterior na corrente</a>}{' '}
        {r.elos.seguinteSePrende !== undefined && (
          <a href={`/auditoria/${r.corrente}/${r.numero + 1}`}>Seguinte na corrente</a>
        )}
      </nav>
    </Pagina>
  );
}

function fatosDe(r: RegistroConferido): [string, string][] {
  const todos: [string, string | undefined][] = [
    ['Tipo', NOME_DO_TIPO[r.tipo]],
    ['Lotação', r.lotacao?.nome],
    ['Para quê', paraQue(r)],
    ['Sobre o quê', r.alvo && `${r.alvo.tipo} ${r.alvo.id}`],
    ['De quem são os dados', r.titularId],
    ['Endereço de rede', r.origem?.ip],
    ['Aparelho', r.origem?.agente],
    ['Sessão', r.sessaoId],
    ['Pedido', r.pedido],
  ];
  return todos.filter((f): f is [string, string] => f[1] !== undefined);
}

function Elo({ elos, fuso }: { elos: Elos; fuso: string }) {
  const linhas: [boolean, string][] = [
    [
      elos.hashConfere,
      elos.hashConfere
        ? 'O conteúdo confere com a impressão digital.'
        : 'O conteúdo foi alterado: não confere com a impressão digital.',
    ],
    [elos.prendeAoAnterior, elos.prendeAoAnterior ? 'Prende-se ao anterior.' : 'Não se prende ao anterior.'],
    [elos.seguinteSePrende !== false, seguinte(elos.seguinteSePrende)],
  ];
  return (
    <ul class="elos">
      {linhas.map(([certo, texto]) => (
        <li key={texto}>
          <Selo tipo={certo ? 'concedido' : 'vencido'}>{texto}</Selo>
        </li>
      ))}
      <li>
        {elos.selo ? (
          <Selo tipo="concedido">
            Coberto pelo selo nº {elos.selo.numero}, de {momento(elos.selo.quando, fuso)}.
          </Selo>
        ) : (
          <Selo tipo="neutro">Ainda sem selo: o próximo o cobrirá.</Selo>
        )}
      </li>
    </ul>
  );
}

function seguinte(prende: boolean | undefined): string {
  if (prende === undefined) return 'É o último da corrente.';
  return prende ? 'O seguinte prende-se a ele.' : 'O seguinte não se prende a ele.';
}
