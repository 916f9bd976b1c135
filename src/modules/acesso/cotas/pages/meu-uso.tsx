import { contar } from '../../../../ui/texto.ts';
import type { MeuUso } from '../queries.ts';
import { UsoPorHora } from './grafico.tsx';

/** Para "Minha conta": quanto a pessoa consultou hoje e quanto falta para os limites dela. */
export function MeuUsoDeHoje({ uso: { hoje, conta, limites, medidaDaHora, porHora } }: { uso: MeuUso }) {
  const { aviso, parado } = limites.dia;
  const passou = conta.dia > aviso;
  return (
    <section>
      <h2>Minhas consultas de hoje</h2>
      <p>
        {contar(hoje.dia, 'consulta', 'consultas')} a dados de {contar(hoje.alvos, 'pessoa', 'pessoas')}. O habitual vai
        até {aviso} por dia e {limites[medidaDaHora].aviso} nesta hora; acima de {parado}, as consultas param até que
        outra pessoa confirme que são suas.
        {passou &&
          ' Você passou do habitual: se as consultas não são suas, avise já quem cadastra pessoas no seu órgão.'}
      </p>
      {hoje.dia > 0 && <UsoPorHora porHora={porHora} titulo="Minhas consultas por hora hoje" />}
    </section>
  );
}
