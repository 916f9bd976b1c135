/**
 * O juízo decide. O que concede vira fato, na mesma transação: se o fato não cabe no que se sabe da pessoa, nada se grava.
 * O recálculo vem pelo evento do fato.
 */
import { z } from 'zod';
import type { Marco } from '../../../direito/resultado.ts';
import { iso } from '../../../direito/tempo/dia.ts';
import { data, escolha, hora, inteiro, opcional, texto } from '../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../platform/recusa.ts';
import { type Acao, jaMudou, type Servicos } from '../../acesso/index.ts';
import { campo } from '../../pessoas/index.ts';
import { contaDe, marcoDa, reciboDoAto } from '../nucleo/conta.ts';
import { conferirDatas, dataAdotada } from '../nucleo/data-decidida.ts';
import {
  type DadosDoAndamento,
  type Efeito,
  type Incidente,
  RESULTADOS,
  type ResultadoDoIncidente,
  ultimoDe,
} from '../nucleo/incidente.ts';
import { faltaOuvir, impedeDecidir } from '../nucleo/passos.ts';
import { andar, doIncidente, type Sobre, trancarIncidente } from '../nucleo/sobre.ts';
import { encerrar, fecharVistas, resolverMinutas } from '../nucleo/gravar.ts';
import { fixarDataNegada } from './fixar-data-negada.ts';
import { lancarEfeitos } from './lancar-efeitos.ts';

const DECISOES = Object.keys(RESULTADOS) as [ResultadoDoIncidente, ...ResultadoDoIncidente[]];

const entrada = doIncidente.extend({
  /** A que a pessoa tinha quando quem decide a leu. */
  versao: opcional(inteiro('a versão', 0, 2 ** 31 - 1)),
  resultado: escolha('o resultado', DECISOES),
  motivo: texto('a fundamentação', 20_000, 10),
  dia: data('o dia da decisão'),
  dataDecidida: opcional(data('a data em que se completaram os requisitos')),
  razaoDaData: opcional(texto('a razão da data', 4000, 10)),
  dispensa: opcional(texto('por que se decide sem ouvir', 4000, 10)),
  condicoes: opcional(texto('as condições', 4000)),
  dias: opcional(inteiro('os dias da comutação', 1, 20_000)),
  /** Do alvará. */
  processo: opcional(campo.processo().esquema),
  hora: opcional(hora('a hora')),
});

type Escrito = z.output<typeof entrada>;

export const decidirIncidente = (servicos: Servicos): Acao<typeof entrada, Sobre, { efeitos: readonly Efeito[] }> => ({
  nome: 'incidentes.decidir',
  permissao: 'incidentes.incidente.decidir',
  entrada,
  foraDaAuditoria: ['motivo', 'razaoDaData', 'dispensa', 'condicoes'],
  alvo: trancarIncidente,
  async executar(contexto, escrito) {
    const { tx, agora, alvo } = contexto;
    const { incidente } = alvo;
    const hoje = iso(servicos.relogio.hoje());
    const conta = await contaDe(tx, incidente.pessoaId, hoje);
    if (escrito.versao !== undefined && escrito.versao !== conta.versao) return recusar(jaMudou);
    const marco = marcoDa(conta.calculo, incidente.marco);
    const problemas = [...impedeDecidir(incidente, escrito, hoje), ...conferirDatas(escrito, incidente, marco, hoje)];
    if (problemas.length > 0) return recusar(...problemas);
    const reciboId = await reciboDoAto(contexto, incidente.pessoaId, hoje);
    const lancados = await lancarEfeitos(servicos, contexto, escrito, conta);
    if (!lancados.ok) return lancados;
    const efeitos = lancados.valor;
    const fixada = await fixarDataNegada(servicos, contexto, escrito, marco);
    if (!fixada.ok) return fixada;
    const dados = { ...ditoNaDecisao(escrito, incidente, marco, hoje), efeitos, reciboId };
    const respondeA = incidente.minutaPendente ?? ultimoDe(incidente, 'pedido')?.id;
    await andar(contexto, incidente, { especie: 'decisao', dados, respondeA });
    await encerrar(tx, incidente, escrito.resultado, agora);
    await fecharVistas(tx, incidente, agora);
    await resolverMinutas(tx, incidente, agora);
    return feito({ efeitos });
  },
});

/** O prejudicado não adota data nem precisa ouvir ninguém. */
function ditoNaDecisao(
  escrito: Escrito,
  incidente: Incidente,
  marco: Marco | undefined,
  hoje: string,
): Omit<DadosDoAndamento['decisao'], 'efeitos' | 'reciboId'> {
  const { resultado, motivo, dia, razaoDaData, dispensa } = escrito;
  const comum = { resultado, motivo, dia, dataCalculada: marco?.data };
  if (resultado === 'prejudicado') return { ...comum, semOuvir: [] };
  const semOuvir = faltaOuvir(incidente, hoje);
  const dataDecidida = dataAdotada(escrito, marco);
  return { ...comum, dataDecidida, razaoDaData, semOuvir, dispensa: semOuvir.length > 0 ? dispensa : undefined };
}
