/** Fecha os meses que acabaram: conta, esconde o que identificaria alguém, publica. */
import { registrarPeriodico, type Periodico } from '../../../platform/trabalhos/index.ts';
import { diaEm, type Servicos } from '../../acesso/index.ts';
import { lerFatosDe, vigentes } from '../../pessoas/index.ts';
import { type ContagemDoMes, contagemVazia, somarPessoa } from './contar.ts';
import { type Mes, mesesAcabados, ultimoDia } from './mes.ts';
import { linhasDoMes } from './publicar.ts';
import { fecharNoBanco, mesesFechados, pessoasPresasAlgumDia, unidadesPublicadas } from './store.ts';

const MESES_PARA_TRAS = 12;

/** Os dos últimos doze meses que ainda não se fecharam; devolve quais. Uma leitura dos fatos serve a todos. */
export async function fecharMeses({ banco, relogio, config }: Servicos): Promise<Mes[]> {
  const agora = relogio.agora();
  const feitos = new Set(await mesesFechados(banco));
  const meses = mesesAcabados(diaEm(config.fuso, agora), MESES_PARA_TRAS).filter((m) => !feitos.has(m));
  if (meses.length === 0) return [];
  const contagens = new Map<Mes, ContagemDoMes>(meses.map((m) => [m, { todas: contagemVazia(), unidades: new Map() }]));
  for await (const registros of pessoasPresasAlgumDia(banco)) {
    const fatos = await lerFatosDe(banco, [...registros.keys()]);
    const porPessoa = Map.groupBy(registros, ([, id]) => id);
    for (const dela of porPessoa.values()) {
      const valem = vigentes(dela.flatMap(([registro]) => fatos.get(registro) ?? []));
      for (const [mes, contagem] of contagens) somarPessoa(contagem, mes, valem);
    }
  }
  for (const [mes, contagem] of contagens) {
    const linhas = linhasDoMes(contagem, await unidadesPublicadas(banco, ultimoDia(mes)));
    await banco.transaction().execute((tx) => fecharNoBanco(tx, mes, linhas, agora));
  }
  return meses;
}

/** Todo dia, de madrugada: no primeiro do mês há um a fechar; nos outros, só o que ficou para trás. */
export const periodicosDosDadosAbertos = (servicos: Servicos): Periodico[] => [
  registrarPeriodico(
    'intercambio.fechar-meses',
    { hora: 4, minuto: 20 },
    async () => void (await fecharMeses(servicos)),
  ),
];
