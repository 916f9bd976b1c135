/** O marco da prescrição executória: conta do último entre trânsito, interrupções e começo do cumprimento (decisão 24). */
import type { Marco } from '../../resultado.ts';
import { type Dia, iso, maisDias } from '../../tempo/dia.ts';
import { type Leitura, marcoDatado } from '../marco-datado.ts';
import type { SituacaoPrisional } from '../prescricao.ts';
import type { Contexto } from './contexto.ts';
import { duvidasDaExecutoria } from './duvidas.ts';
import { etapasDe, inicioDe } from './etapas.ts';
import {
  type Conta,
  contar,
  estaCumprindo,
  estaParada,
  type Executoria,
  faltaResta,
  maisCedoPossivel,
  outrasLeituras,
} from './executoria-conta.ts';
import { type Resto, semCerteza, semCorrer, semPena, semTransito } from './executoria-em-aberto.ts';
import { idadeDe } from './idade.ts';
import { penaMaximaDe } from './pena-maxima.ts';
import { type ModoDoPrazo, redacoesDo109 } from './prazo.ts';
import { passoDePresa, passoDoCumprimento, trilhaDaExecutoria } from './trilha-da-executoria.ts';

export function marcoDaExecutoria(ctx: Contexto, prisao: SituacaoPrisional): Marco {
  const idade = idadeDe(ctx);
  const redacoes = redacoesDo109(ctx);
  const inicio = inicioDe(ctx);
  const inteira = ctx.c.pena ?? penaMaximaDe(ctx).pena ?? ctx.prazoProprio;
  const modo: ModoDoPrazo = { redacao: redacoes.oficial, metade: idade.reduz, executoria: true };
  const etapas = etapasDe(ctx, inicio.oficial);
  if (!inteira) return semPena(ctx, idade);
  const e: Executoria = { ctx, prisao, inicio, etapas, inteira, idade, redacoes, modo };
  if (!ctx.c.pena) ctx.duvidas.push('Sem pena aplicada, como na medida de segurança: usou-se a pena máxima do crime.');
  if (etapas.length === 0) return semTransito(e);
  if (inicio.oficial === undefined) {
    ctx.duvidas.push('O trânsito em julgado não está completo: contou-se da interrupção, que só existe depois dele.');
  }
  return marcar(e);
}

function marcar(e: Executoria): Marco {
  const { ctx, idade } = e;
  const conta = contar(e, e.modo, e.etapas);
  const data = conta.corrida.ultimo;
  const maisCedo = maisCedoPossivel(e);
  const resto = restoDo(e, conta);
  const consumado = maisCedo !== undefined && maisCedo <= ctx.emData ? maisCedo : undefined;
  if (estaCumprindo(conta)) {
    return semCorrer(passoDoCumprimento(conta.etapa), resto, consumadas(e, undefined), consumado);
  }
  const cedo = maisCedo ?? data;
  if (estaParada(e) && (faltaResta(conta) ? cedo : data) > ctx.emData) {
    return semCorrer(passoDePresa(), resto, consumadas(e, data), consumado);
  }
  const redacao = e.redacoes.outra && contar(e, { ...e.modo, redacao: e.redacoes.outra }, e.etapas).corrida.ultimo;
  if (faltaResta(conta) || (redacao !== undefined && redacao !== data)) {
    return semCerteza(e, conta, resto, { cedo, tarde: data, redacao });
  }
  if (idade.podeReduzir && cedo !== data) resto.intervalo = { de: iso(cedo), ate: iso(data) };
  const leituras = [{ leitura: 'diaDoInicioNaoConta', data: maisDias(data, 1) }, ...outrasLeituras(e, data)];
  return marcoDatado('prescricao-executoria', data, ctx.emData, leituras, resto);
}

const consumadas = (e: Executoria, data: Dia | undefined): Leitura[] =>
  outrasLeituras(e, data).filter((l) => l.data <= e.ctx.emData);

function restoDo(e: Executoria, conta: Conta): Resto {
  const faltam = [...e.idade.faltam];
  if (conta.etapa.faltaResta !== undefined) faltam.unshift(conta.etapa.faltaResta);
  const resto: Resto = {
    condenacao: e.ctx.c.id,
    base: iso(conta.etapa.data),
    duvidas: duvidasDaExecutoria(e.ctx, e.idade, conta.etapa.resta !== undefined || faltaResta(conta)),
    trilha: trilhaDaExecutoria(e, conta),
  };
  if (!faltaResta(conta) && !estaCumprindo(conta)) {
    resto.prazo = conta.prazo;
    resto.prazoDias = conta.corrida.ultimo - conta.corrida.parados - conta.etapa.data + 1;
  }
  if (faltam.length > 0) resto.faltam = faltam;
  return resto;
}
