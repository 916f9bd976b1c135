/** Fatos fora de `eventos` posteriores à data de referência: um aviso por campo, com o caminho dele (decisão 21). */
import type { Caso, MarcosProcessuais } from '../../caso.ts';
import type { Aviso } from '../../resultado.ts';
import { type Dia, dataCurta } from '../../tempo/dia.ts';

const NAO_ENTRA = 'não entra no cálculo';
/** O começo é a base dos prazos do bloco: sem ele não haveria o que calcular. */
const CONTA_ASSIM_MESMO = 'os prazos contam dela mesmo assim';

const DOS_MARCOS = [
  'denunciaRecebida',
  'pronuncia',
  'sentenca',
  'acordao',
  'transitoAcusacao',
  'transitoDefesa',
  'inicioDoCumprimento',
] as const satisfies readonly (keyof MarcosProcessuais)[];

export function avisarFatosFuturos(caso: Caso, avisos: Aviso[]): void {
  const { prisaoCautelar, medidaDeSeguranca } = caso;
  const conferir = (caminho: string, data: Dia | undefined, efeito = NAO_ENTRA): void => {
    if (data === undefined || data <= caso.emData) return;
    const mensagem = `Data (${dataCurta(data)}) posterior à de referência (${dataCurta(caso.emData)}): ${efeito}.`;
    avisos.push({ codigo: 'evento-futuro', mensagem, caminho });
  };
  caso.condenacoes.forEach((c, i) => {
    const mp = c.marcosProcessuais;
    if (!mp) return;
    const caminho = `condenacoes[${i}].marcosProcessuais`;
    for (const nome of DOS_MARCOS) conferir(`${caminho}.${nome}`, mp[nome]);
    mp.suspensoes?.forEach((s, j) => conferir(`${caminho}.suspensoes[${j}].inicio`, s.inicio));
    mp.interrupcoes?.forEach((x, j) => conferir(`${caminho}.interrupcoes[${j}].data`, x.data));
  });
  conferir('prisaoCautelar.inicio', prisaoCautelar?.inicio, CONTA_ASSIM_MESMO);
  conferir('prisaoCautelar.ultimaRevisao', prisaoCautelar?.ultimaRevisao);
  conferir('medidaDeSeguranca.inicio', medidaDeSeguranca?.inicio, CONTA_ASSIM_MESMO);
  medidaDeSeguranca?.exames.forEach((x, j) => conferir(`medidaDeSeguranca.exames[${j}].data`, x.data));
}
