/** Prisão em casa: do condenado no aberto e de quem espera o julgamento, com ou sem tornozeleira. */
import { type Dia, iso, maisDias } from '../../../../direito/tempo/dia.ts';
import { cumprir, planejarCumprimento } from './cumprir.ts';
import { entre, escrever, type Linha } from './linha.ts';
import { prenderProvisorio } from './provisoria.ts';
import { MONITORADOS_EM_CASA } from './proporcoes.ts';

// Escolhas da demonstração.
const SEM_CONDENACAO = 0.25;
const PRAZO_DA_MONITORACAO = 180;
const COM_PRAZO_VENCIDO = 0.05;
const VIOLACOES_POR_ANO = 1.5;

const MOTIVOS = [
  'Falta de vaga em casa do albergado',
  'Doença grave (LEP art. 117, II)',
  'Filho menor de 12 anos (CPP art. 318)',
  'Maior de 70 anos (LEP art. 117, I)',
] as const;

/** Vai para casa nalgum dia desde `de`; metade, com tornozeleira. */
function irParaCasa(linha: Linha, de: Dia): void {
  const { sorte, hoje } = linha;
  const data = entre(sorte, Math.min(de, hoje) as Dia, hoje);
  escrever(linha, { tipo: 'domiciliar', data: iso(data), motivo: sorte.um(MOTIVOS) });
  if (sorte.chance(MONITORADOS_EM_CASA)) monitorar(linha, data);
}

/** A monitoração sem prazo é vedada (Res. CNJ 417/2021, art. 14): prorroga-se de cada vez, e às vezes se esquece. */
function monitorar(linha: Linha, de: Dia): void {
  const { sorte, hoje } = linha;
  const equipamento = `TE-${String(linha.pessoa.indice % 10_000_000).padStart(7, '0')}`;
  const esquecida = sorte.chance(COM_PRAZO_VENCIDO);
  let inicio = de;
  for (let prazo = maisDias(inicio, PRAZO_DA_MONITORACAO); ; prazo = maisDias(prazo, PRAZO_DA_MONITORACAO)) {
    escrever(linha, { tipo: 'monitoracao', data: iso(inicio), prazo: iso(prazo), equipamento });
    if (prazo >= hoje || esquecida) break;
    inicio = prazo;
  }
  const esperadas = ((hoje - de) / 365) * VIOLACOES_POR_ANO;
  for (let i = sorte.inteiro(0, Math.floor(2 * esperadas)); i > 0; i--) {
    const especie = sorte.um(['bateria', 'bateria', 'sinal', 'zona'] as const);
    escrever(linha, { tipo: 'violacao-da-monitoracao', data: iso(entre(sorte, de, hoje)), especie });
  }
}

export function emCasa(linha: Linha): boolean {
  const plano = linha.sorte.chance(SEM_CONDENACAO) ? undefined : planejarCumprimento(linha, 'aberto');
  const noAberto = plano?.trechos.at(-1)?.desde;
  if (!plano || noAberto === undefined) {
    irParaCasa(linha, maisDias(prenderProvisorio(linha), 2));
    return true;
  }
  cumprir(linha, plano, maisDias(noAberto, 2));
  irParaCasa(linha, maisDias(noAberto, 3));
  return true;
}
