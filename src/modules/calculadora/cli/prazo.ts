/** `custodia prazo`: primeiro e último dia de um prazo, pela regra que o rege. */
import { calcularPrazo } from '../../../direito/calculo/prazo.ts';
import type { Dia } from '../../../direito/tempo/dia.ts';
import { ehNula, type Pena } from '../../../direito/tempo/pena.ts';
import { lerDuracao } from '../contrato/index.ts';
import { lerArgumentos, umDe } from './opcoes.ts';
import { lerData } from './pedido.ts';
import { ErroDeUso, SAIDA, escreverJson } from '../../../platform/cli/saida.ts';

const REGIMES = ['cpp', 'penal', 'dias-uteis'] as const;
const LIMITE_DE_DIAS = 36_500;
const LIMITE_DE_FERIADOS = 5000;

export async function executar(args: string[]): Promise<number> {
  const { opcoes, posicionais } = lerArgumentos(args, {
    regime: 'string',
    inicio: 'string',
    dias: 'string',
    duracao: 'string',
    feriados: 'string',
    preso: 'boolean',
    'sabado-util': 'boolean',
  });
  const problemas = posicionais.map((p) => `"${p.slice(0, 40)}" sobra: tudo aqui se informa por opções.`);
  const tentar = <T>(ler: () => T): T | undefined => {
    try {
      return ler();
    } catch (e) {
      if (!(e instanceof ErroDeUso)) throw e;
      problemas.push(...e.problemas);
      return undefined;
    }
  };
  const regime = tentar(() => obrigatoria('regime', umDe('regime', opcoes.regime, REGIMES), REGIMES.join(', ')));
  const inicio = tentar(() => obrigatoria('inicio', lerData('inicio', opcoes.inicio), 'AAAA-MM-DD'));
  const duracao = tentar(() => lerTamanho(opcoes.dias, opcoes.duracao));
  const feriados = tentar(() => lerFeriados(opcoes.feriados));
  if (problemas.length > 0 || !regime || inicio === undefined || !duracao || !feriados)
    throw new ErroDeUso(...problemas);
  const preso = opcoes.preso === true;
  const prazo = calcularPrazo({
    regime,
    inicio,
    duracao,
    feriados,
    preso,
    sabadoUtil: opcoes['sabado-util'] === true,
  });
  await escreverJson(prazo);
  return SAIDA.ok;
}

function obrigatoria<T>(opcao: string, valor: T | undefined, forma: string): T {
  if (valor === undefined) throw new ErroDeUso(`Falta --${opcao} (${forma}).`);
  return valor;
}

function lerTamanho(dias: string | undefined, duracao: string | undefined): { dias: number } | { pena: Pena } {
  if ((dias === undefined) === (duracao === undefined)) {
    throw new ErroDeUso('Informe o tamanho do prazo com --dias N ou com --duracao 2m (um dos dois).');
  }
  if (dias !== undefined) {
    if (/^\d{1,6}$/.test(dias) && Number(dias) >= 1 && Number(dias) <= LIMITE_DE_DIAS) return { dias: Number(dias) };
    throw new ErroDeUso(`--dias "${dias.slice(0, 20)}": escreva um número inteiro de 1 a ${LIMITE_DE_DIAS}.`);
  }
  const pena = lerDuracao(duracao!);
  if (pena && !ehNula(pena) && pena.anos <= 100 && pena.meses <= 1200 && pena.dias <= LIMITE_DE_DIAS) return { pena };
  throw new ErroDeUso(`--duracao "${duracao!.slice(0, 20)}": escreva como 2m, 10d ou 1a6m0d (até 100 anos).`);
}

function lerFeriados(texto: string | undefined): Dia[] {
  if (texto === undefined) return [];
  const datas = texto.split(',').filter((d) => d.trim() !== '');
  if (datas.length > LIMITE_DE_FERIADOS) throw new ErroDeUso(`São aceitos até ${LIMITE_DE_FERIADOS} feriados.`);
  return datas.map((d) => lerData('feriados', d.trim())!);
}
