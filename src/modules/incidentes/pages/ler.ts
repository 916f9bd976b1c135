/** O que a página de um incidente mostra: a história, a conta de hoje, e o que quem lê pode fazer. */
import { iso } from '../../../direito/tempo/dia.ts';
import { diaEm, poderia, type Quem, type Servicos } from '../../acesso/index.ts';
import { apresentar, type Apresentacao, type MarcoNaTela } from '../../calculadora/index.ts';
import { situacaoDe, tituloPrincipal } from '../../custodia/index.ts';
import { type CalculoDaPessoa, calcularPessoa, chaveDoMarco, podeVerSigilo } from '../../execucao/index.ts';
import type { PessoaAberta } from '../../pessoas/index.ts';
import { type Condicao, condicoesDe } from '../nucleo/condicoes.ts';
import type { Incidente, Vista } from '../nucleo/incidente.ts';
import { impedePedir } from '../nucleo/passos.ts';
import { alvoDoIncidente, ateOSigilo, sigiloDoIncidente } from '../nucleo/sobre.ts';
import { acharIncidente, incidentesDe } from '../nucleo/store.ts';

export interface ContaNaTela {
  calculo: CalculoDaPessoa;
  /** Ausente: não há o que calcular. */
  tela?: Apresentacao | undefined;
}

export interface PodeNoIncidente {
  decidir: boolean;
  preparar: boolean;
  pedir: boolean;
  /** A vista que lhe cabe responder. */
  responder?: Vista | undefined;
}

export interface IncidenteAberto {
  aberta: PessoaAberta;
  incidente: Incidente;
  conta: ContaNaTela;
  /** Ausente: a conta de hoje já não o tem. */
  marco?: MarcoNaTela | undefined;
  /** Vazia: sem marco não há o que conferir. */
  condicoes: readonly Condicao[];
  pode: PodeNoIncidente;
  /** O processo do alvará, se um título o diz. */
  processo?: string | undefined;
  /** AAAA-MM-DD. */
  hoje: string;
  fuso: string;
}

export function contaNaTela({ vigentes }: PessoaAberta, hoje: string): ContaNaTela {
  const calculo = calcularPessoa(vigentes, hoje);
  const { calculo: feito } = calculo;
  return { calculo, tela: feito && apresentar(feito.casoLido, feito.resultado) };
}

export const marcoNaTela = ({ calculo, tela }: ContaNaTela, chave: string): MarcoNaTela | undefined =>
  tela?.marcos.find((m) => chaveDoMarco(m.marco, calculo.letras) === chave);

/** Ausente: não existe, ou é mais sigiloso do que quem lê pode ver. */
export async function lerIncidente(
  servicos: Servicos,
  quem: Quem,
  aberta: PessoaAberta,
  id: string,
): Promise<IncidenteAberto | undefined> {
  const { banco, relogio, config } = servicos;
  const incidente = await acharIncidente(banco, aberta.id, id);
  const agora = relogio.agora();
  if (!incidente || !podeVerSigilo(quem, aberta.alvo, incidente.sigilo, agora)) return undefined;
  const hoje = iso(relogio.hoje());
  const conta = contaNaTela(aberta, hoje);
  const marco = marcoNaTela(conta, incidente.marco);
  const visiveis = ateOSigilo(aberta.vigentes, incidente.sigilo);
  return {
    aberta,
    incidente: semMinutas(quem, aberta, incidente, agora),
    conta,
    marco,
    condicoes: marco ? condicoesDe(marco.marco, visiveis, hoje) : [],
    pode: oQuePode(quem, aberta, incidente, agora),
    processo: tituloPrincipal(situacaoDe(aberta.vigentes).titulos)?.processo,
    hoje,
    fuso: config.fuso,
  };
}

/** A minuta é do juízo: ninguém mais a lê, nem depois de decidido, porque o que vale é a decisão. */
function semMinutas({ ator }: Quem, { titular }: PessoaAberta, incidente: Incidente, agora: Date): Incidente {
  const alvo = alvoDoIncidente(titular, incidente.sigilo);
  if (poderia(ator, 'incidentes.minuta.preparar', alvo, agora)) return incidente;
  return { ...incidente, andamentos: incidente.andamentos.filter((a) => a.especie !== 'minuta') };
}

function oQuePode({ ator }: Quem, { titular }: PessoaAberta, incidente: Incidente, agora: Date): PodeNoIncidente {
  const alvo = alvoDoIncidente(titular, incidente.sigilo);
  const daVista = (v: Vista) => poderia(ator, 'incidentes.vista.responder', { ...alvo, atuam: [v.caminho] }, agora);
  const emCurso = incidente.encerradoEm === undefined;
  return {
    decidir: emCurso && poderia(ator, 'incidentes.incidente.decidir', alvo, agora),
    preparar: emCurso && poderia(ator, 'incidentes.minuta.preparar', alvo, agora),
    pedir: impedePedir(incidente).length === 0 && poderia(ator, 'incidentes.incidente.pedir', alvo, agora),
    responder: emCurso ? incidente.vistas.find((v) => v.respondidaEm === undefined && daVista(v)) : undefined,
  };
}

export interface IncidentesDaPessoa {
  aberta: PessoaAberta;
  incidentes: readonly Incidente[];
  /** O que já chegou e ninguém examina. */
  semExame: readonly (MarcoNaTela & { chave: string })[];
  podeDecidir: boolean;
  podePedir: boolean;
  hoje: string;
}

export async function lerIncidentesDa(
  servicos: Servicos,
  quem: Quem,
  aberta: PessoaAberta,
): Promise<IncidentesDaPessoa> {
  const { banco, relogio, config } = servicos;
  const agora = relogio.agora();
  const hoje = iso(relogio.hoje());
  const incidentes = (await incidentesDe(banco, aberta.id)).filter((i) =>
    podeVerSigilo(quem, aberta.alvo, i.sigilo, agora),
  );
  const { calculo, tela } = contaNaTela(aberta, hoje);
  // O que se decidiu depois da data não volta a esperar: falta cumprir, ou falta outro requisito.
  const examinado = (marco: string, data = '') =>
    incidentes.some((i) => i.marco === marco && (!i.encerradoEm || diaEm(config.fuso, i.encerradoEm) >= data));
  const chegados = (tela?.noticias ?? [])
    .filter(({ marco }) => marco.situacao === 'alcancado' && marco.concedidoEm === undefined)
    .map((m) => ({ ...m, chave: chaveDoMarco(m.marco, calculo.letras) }));
  const alvo = alvoDoIncidente(aberta.titular, sigiloDoIncidente(aberta.titular.sigilo));
  return {
    aberta,
    incidentes,
    semExame: chegados.filter((m) => !examinado(m.chave, m.marco.data)),
    podeDecidir: poderia(quem.ator, 'incidentes.incidente.decidir', alvo, agora),
    podePedir: poderia(quem.ator, 'incidentes.incidente.pedir', alvo, agora),
    hoje,
  };
}
