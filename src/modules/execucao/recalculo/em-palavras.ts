/** As diferenças em palavras e em tom. */
import { contar, dataCurta } from '../../../ui/texto.ts';
import type { TipoDeMarco } from '../../../direito/resultado.ts';
import { nomeDoMarco } from '../../calculadora/index.ts';
import type { Diferenca, Sentido } from './diferenca.ts';
import type { EspecieDeRecalculo } from './pedido.ts';

export const TOM_DO_SENTIDO = { melhor: 'concedido', pior: 'vencido', outro: 'neutro' } as const satisfies Record<
  Sentido,
  string
>;

/** O que se diz de uma diferença: as datas (AAAA-MM-DD), se as há, e quantos dias de uma à outra. */
export interface DuasDatas {
  antes: string | undefined;
  depois: string | undefined;
  dias: number | undefined;
}

export const duasDatas = ({ antes, depois, dias }: Diferenca): DuasDatas => ({
  antes: antes?.data ?? undefined,
  depois: depois?.data ?? undefined,
  dias,
});

/** `30 dias antes`, `10 dias depois`, `passa a ter data`, `deixa de ter data`. */
export function quanto({ antes, depois, dias }: DuasDatas): string {
  if (dias !== undefined && dias !== 0)
    return `${contar(Math.abs(dias), 'dia', 'dias')} ${dias < 0 ? 'antes' : 'depois'}`;
  if (antes === undefined && depois !== undefined) return 'passa a ter data';
  if (antes !== undefined && depois === undefined) return 'deixa de ter data';
  return 'a mesma data';
}

/** `de 10/03/2027 para 05/01/2027 (64 dias antes)`. */
export function fraseDaDiferenca(d: Diferenca): string {
  const datas = duasDatas(d);
  const { antes, depois, dias } = datas;
  if (antes !== undefined && depois !== undefined && dias !== 0) {
    return `de ${dataCurta(antes)} para ${dataCurta(depois)} (${quanto(datas)})`;
  }
  const data = depois ?? antes;
  const comData = data === undefined ? quanto(datas) : `${quanto(datas)} (${dataCurta(data)})`;
  return `${comData}${outraLeitura(d)}`;
}

/** A leitura mais cedo, pela qual se avisa, pode mudar sem que a data oficial mude. */
function outraLeitura({ antes, depois }: Diferenca): string {
  const [era, fica] = [antes?.maisCedo, depois?.maisCedo];
  return era && fica && era !== fica ? `; a leitura mais cedo vai de ${dataCurta(era)} para ${dataCurta(fica)}` : '';
}

export const NOME_DA_ESPECIE = {
  regras: 'Contas de todos',
  estudo: 'Estudo de uma lei',
  detector: 'Procura em todos',
} as const satisfies Record<EspecieDeRecalculo, string>;

/** O nome de uma data pela chave dela (ver `chaveDoMarco`): `progressao/semiaberto`, `indulto/12.338/2024`. */
export function nomeDaData(tipo: TipoDeMarco, marco: string): string {
  const resto = marco.slice(tipo.length + 1);
  if (tipo === 'progressao' && (resto === 'semiaberto' || resto === 'aberto'))
    return nomeDoMarco({ tipo, regime: resto });
  if (tipo === 'indulto' || tipo === 'comutacao') return nomeDoMarco({ tipo, decreto: resto });
  return nomeDoMarco({ tipo });
}
