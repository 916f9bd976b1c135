import { type Dia, dia, maisDias } from '../../tempo/dia.ts';
import type { Leitura } from '../marco-datado.ts';
import { type Punitiva, ultimoDiaEm } from './punitiva-preparo.ts';
import { semOTransbordo } from './sumula-415.ts';

/** A Lei 11.596/2007, do fim desse ano, pôs o acórdão no art. 117, IV. */
const FIM_DE_2007 = dia('2007-12-31');

/** As outras leituras de um caso em que nada falta. */
export function leiturasDe(p: Punitiva, data: Dia): Leitura[] {
  const { ctx, oficial, pontos } = p;
  const leituras: Leitura[] = [{ leitura: 'diaDoInicioNaoConta', data: maisDias(data, 1) }];
  const juntar = (leitura: string, outra: Dia | undefined) => {
    if (outra !== undefined) leituras.push({ leitura, data: outra });
  };
  if (p.idade.leituraOposta) juntar(p.idade.leituraOposta, ultimoDiaEm(p, { ...oficial, metade: !oficial.metade }));
  if (ctx.c.pena && !oficial.concreta) juntar('penaAplicada', ultimoDiaEm(p, { ...oficial, concreta: ctx.c.pena }));
  const ateOFato = ctx.fato ?? ctx.mp.denunciaRecebida;
  if (ctx.mp.acordao !== undefined && ateOFato !== undefined && ateOFato <= FIM_DE_2007) {
    juntar(
      'acordaoNaoInterrompe',
      ultimoDiaEm(
        p,
        oficial,
        pontos.filter((x) => x.causa !== 'acordao'),
      ),
    );
  }
  const limitadas = p.maxima.pena && semOTransbordo(ctx.suspensoes, oficial.redacao.aplicar(p.maxima.pena));
  if (limitadas) juntar('limiteDaSumula415', ultimoDiaEm(p, { ...oficial, suspensoes: limitadas }));
  return leituras;
}
