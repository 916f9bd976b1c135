/** O que se registrou de uma vez, e o que não. */
import { Mensagem } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import type { Pedivel } from '../ler.ts';
import { oQueSePede } from '../modelos/index.ts';
import { NA_MESA } from './pagina.tsx';

export type Registrado = { pedivel: Pedivel } & ({ incidenteId: string } | { porque: string });

export function PaginaDoResultado({ feitos }: { feitos: readonly Registrado[] }) {
  const registrados = feitos.filter((f) => 'incidenteId' in f).length;
  return (
    <Pagina titulo="Pedidos registrados" {...NA_MESA}>
      <h1>Pedidos registrados</h1>
      <Mensagem tipo={registrados === feitos.length ? 'sucesso' : 'aviso'}>
        {contar(registrados, 'pedido registrado', 'pedidos registrados')} de {feitos.length}. O juízo é avisado de cada
        um.
      </Mensagem>
      <ul>
        {feitos.map((f) => (
          <li key={`${f.pedivel.aberta.id}~${f.pedivel.chave}`}>
            {f.pedivel.aberta.titular.nome}, {oQueSePede(f.pedivel.marco.marco)}:{' '}
            {'incidenteId' in f ? (
              <a href={`/pessoas/${f.pedivel.aberta.id}/incidentes/${f.incidenteId}`}>ver o andamento</a>
            ) : (
              f.porque
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href="/mesa/defesa">Voltar à mesa</a>
      </p>
    </Pagina>
  );
}
