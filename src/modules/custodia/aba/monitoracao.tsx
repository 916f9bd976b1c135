import { Selo } from '../../../ui/componentes/index.ts';
import { contar, dataCurta, distancia } from '../../../ui/texto.ts';
import { type Monitoracao, monitoracoesDe, venceu } from '../monitoracao/monitoracao.ts';
import type { PropsDaAba } from './ler.ts';

export function MonitoracaoNaAba({ aberta, hoje }: PropsDaAba) {
  const todas = monitoracoesDe(aberta.vigentes);
  const atual = todas.at(-1);
  return (
    <section>
      <h2>Monitoração eletrônica</h2>
      {atual ? (
        <p>
          <EstadoDaMonitoracao monitoracao={atual} hoje={hoje} /> Desde {dataCurta(atual.inicio)}
          {atual.equipamento ? `, equipamento ${atual.equipamento}` : ', sem equipamento instalado'} ·{' '}
          {contar(atual.violacoes.length, 'violação', 'violações')} ·{' '}
          <a href={`/pessoas/${aberta.id}/monitoracao`}>
            {todas.length > 1 ? `esta e outras ${todas.length - 1}` : 'condições, zonas e violações'}
          </a>
        </p>
      ) : (
        <p>Nenhuma monitoração registrada.</p>
      )}
    </section>
  );
}

/** A vencida aparece como acabada, ainda que ninguém tenha lançado o fim. */
export function EstadoDaMonitoracao({ monitoracao: m, hoje }: { monitoracao: Monitoracao; hoje: string }) {
  if (m.fim !== undefined) return <Selo tipo="neutro">acabou em {dataCurta(m.fim)}</Selo>;
  if (venceu(m, hoje)) return <Selo tipo="vencido">acabou: prazo vencido em {dataCurta(m.prazo)}</Selo>;
  return (
    <Selo tipo={m.prazo <= somarDezDias(hoje) ? 'proximo' : 'futuro'}>
      até {dataCurta(m.prazo)} ({distancia(m.prazo, hoje)})
    </Selo>
  );
}

/** A reavaliação se avisa dez dias antes (Res. CNJ 417/2021, art. 25). */
const somarDezDias = (hoje: string): string => Temporal.PlainDate.from(hoje).add({ days: 10 }).toString();
