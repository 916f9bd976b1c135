/** Lança os fatos da decisão, na transação dela. */
import { feito, recusar, type Recusa, type Resultado } from '../../../platform/recusa.ts';
import type { Contexto, Servicos } from '../../acesso/index.ts';
import { situacaoDe, tituloPrincipal } from '../../custodia/index.ts';
import { acrescentarFatos, type FatoNovo } from '../../pessoas/index.ts';
import { type Conta, marcoDa } from '../nucleo/conta.ts';
import { dataAdotada } from '../nucleo/data-decidida.ts';
import { efeitosDe, type EscritoDaDecisao, mandaSoltar } from '../nucleo/efeitos.ts';
import type { Efeito } from '../nucleo/incidente.ts';
import type { Sobre } from '../nucleo/sobre.ts';

export interface EscritoDosEfeitos extends EscritoDaDecisao {
  /** AAAA-MM-DD. */
  dia: string;
  /** HH:MM; na falta, a de agora, se a decisão é de hoje. */
  hora?: string | undefined;
}

export async function lancarEfeitos(
  { config: { fuso } }: Servicos,
  { tx, agora, quem, emitir, alvo: { incidente } }: Contexto<Sobre>,
  escrito: EscritoDosEfeitos,
  { calculo, vigentes, sigilo }: Conta,
): Promise<Resultado<Efeito[]>> {
  const marco = marcoDa(calculo, incidente.marco);
  if (!marco) return feito([]);
  const processo = escrito.processo ?? tituloPrincipal(situacaoDe(vigentes).titulos)?.processo;
  if (escrito.resultado === 'concedido' && mandaSoltar(marco.tipo) && !processo) return recusar(FALTA_PROCESSO);
  const completo = { ...escrito, processo, dataDecidida: dataAdotada(escrito, marco) };
  const novos = efeitosDe(marco, completo, calculo.letras).map((fato): FatoNovo => {
    const { dia } = escrito;
    return {
      ...fato,
      dia,
      sigilo,
      fonte: 'Decisão no incidente',
      ...(fato.tipo.hora && { hora: horaDe(escrito, agora, fuso) }),
    };
  });
  if (novos.length === 0) return feito([]);
  const lancados = await acrescentarFatos({ tx, agora, fuso, quem, emitir }, incidente.pessoaId, novos);
  return lancados.ok ? feito(lancados.valor.map(({ id, tipo }) => ({ tipo, fatoId: id }))) : lancados;
}

/** A do relógio só vale para o que se decide hoje: de outro dia, quem decide a diz. */
function horaDe({ dia, hora: escrita }: EscritoDosEfeitos, agora: Date, fuso: string): string | undefined {
  const aqui = Temporal.Instant.fromEpochMilliseconds(agora.getTime()).toZonedDateTimeISO(fuso);
  if (escrita !== undefined || aqui.toPlainDate().toString() !== dia) return escrita;
  return aqui.toPlainTime().toString({ smallestUnit: 'minute' });
}

const FALTA_PROCESSO: Recusa = {
  codigo: 'falta-processo',
  campo: 'processo',
  mensagem: 'Diga de que processo é o alvará.',
  base: 'Res. CNJ 417/2021, art. 7º',
};
