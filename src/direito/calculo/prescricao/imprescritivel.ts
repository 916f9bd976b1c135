import type { Marco, TipoDeMarco } from '../../resultado.ts';
import type { Contexto } from './contexto.ts';

/** O catálogo diz que o crime não prescreve (CF 5º XLII e XLIV). */
export function imprescritivel(ctx: Contexto, tipo: TipoDeMarco): Marco {
  const { nome, dispositivo, duvidas } = ctx.tipo!;
  return {
    tipo,
    condenacao: ctx.c.id,
    situacao: 'vedado',
    duvidas: [...duvidas],
    trilha: [
      {
        passo: `Não prescreve: ${nome}`,
        norma: `${dispositivo}; CF art. 5º, XLII e XLIV`,
      },
    ],
  };
}
