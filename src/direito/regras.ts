/** O índice das regras: tudo o que "A lei no sistema" mostra e o que entra no hash do conjunto de regras. */
import { prazoPenal } from './cp/art-10-prazo-penal.ts';
import { prazosDaPrescricao } from './cp/art-109-prazos.ts';
import { alcanceDaPenaConcreta } from './cp/art-110-pena-concreta.ts';
import { aumentoDaReincidencia } from './cp/art-110-reincidencia.ts';
import { inicioDaPunitiva } from './cp/art-111-inicio.ts';
import { inicioDaExecutoria } from './cp/art-112-inicio-da-executoria.ts';
import { penaRestante } from './cp/art-113-restante.ts';
import { prescricaoDaMulta } from './cp/art-114-multa.ts';
import { reducaoPelaIdade } from './cp/art-115-idade.ts';
import { suspensaoDaPrescricao } from './cp/art-116-suspensao.ts';
import { interrupcoesDaPrescricao } from './cp/art-117-interrupcoes.ts';
import { detracaoDaPrisao } from './cp/art-42-detracao.ts';
import { tetoDoArt75 } from './cp/art-75-teto.ts';
import { ausenciaDeFalta } from './cp/art-83-iii-falta-grave.ts';
import { livramento } from './cp/art-83-livramento.ts';
import { vedacaoDoLivramento } from './cp/art-83-vedacoes.ts';
import { desinternacao } from './cp/art-97-desinternacao.ts';
import { exameAnual } from './cp/art-97-exame-anual.ts';
import { exameDeCessacao } from './cp/art-97-exame-de-cessacao.ts';
import { prazoMinimoDaMedida } from './cp/art-97-prazo-minimo.ts';
import { termino } from './cp/termino.ts';
import { inqueritoComum } from './cpp/art-10-inquerito.ts';
import { prorrogacaoDoInqueritoDoPreso } from './cpp/art-3-b-prorrogacao-do-inquerito.ts';
import { audienciaDeCustodia } from './cpp/art-310-audiencia-de-custodia.ts';
import { revisaoDaPreventiva } from './cpp/art-316-revisao-da-preventiva.ts';
import { denunciaComum } from './cpp/art-46-denuncia.ts';
import { prazoProcessualPenal } from './cpp/art-798-prazo.ts';
import { somaDasPenas } from './lep/art-111-soma.ts';
import { progressaoEspecialDaMulher } from './lep/art-112-par-3-mulher.ts';
import { progressao } from './lep/art-112-progressao.ts';
import { vedacaoDaSaida } from './lep/art-122-vedacoes.ts';
import { saidaTemporaria } from './lep/art-123-saida-temporaria.ts';
import { remicaoPorEstudo } from './lep/art-126-estudo.ts';
import { remicaoPorTrabalho } from './lep/art-126-trabalho.ts';
import { perdaDeRemicao } from './lep/art-127-perda.ts';
import { efeitoDaRemicao } from './lep/art-128-efeito.ts';
import { dataBase } from './lep/data-base.ts';
import { interrupcao } from './lep/interrupcao.ts';
import { prisaoCivil } from './leis/cpc-art-528-prisao-civil.ts';
import { inqueritoMilitar } from './leis/cppm-art-20-inquerito-militar.ts';
import { denunciaMilitar } from './leis/cppm-art-79-denuncia.ts';
import { inqueritoDeDrogas } from './leis/lei-11343-2006-art-51-inquerito-drogas.ts';
import { denunciaDeDrogas } from './leis/lei-11343-2006-art-54-denuncia.ts';
import { denunciaDeEconomiaPopular } from './leis/lei-1521-1951-art-10-denuncia.ts';
import { inqueritoDeEconomiaPopular } from './leis/lei-1521-1951-art-10-inquerito-economia-popular.ts';
import { inqueritoDeFaccao } from './leis/lei-15358-2026-art-5-inquerito-faccao.ts';
import { inqueritoFederal } from './leis/lei-5010-1966-art-66-inquerito-federal.ts';
import { temporaria } from './leis/lei-7960-1989-art-2-temporaria.ts';
import { temporariaDeHediondo } from './leis/lei-8072-1990-art-2-temporaria-hediondo.ts';
import { remicaoPorExame } from './leis/res-cnj-391-2021-exame.ts';
import { remicaoPorLeitura } from './leis/res-cnj-391-2021-leitura.ts';
import { medidaMaxima } from './jurisprudencia/sumula-527-medida-maxima.ts';
import { recolhimentoNoturno } from './jurisprudencia/tema-1155-recolhimento-noturno.ts';
import { decreto10189 } from './decretos/dec-10189-2019.ts';
import { decreto10590 } from './decretos/dec-10590-2020.ts';
import { decreto10913 } from './decretos/dec-10913-2021.ts';
import { decreto11302 } from './decretos/dec-11302-2022.ts';
import { decreto11846 } from './decretos/dec-11846-2023.ts';
import { decreto12338 } from './decretos/dec-12338-2024.ts';
import { decreto12790 } from './decretos/dec-12790-2025.ts';
import { decreto9246 } from './decretos/dec-9246-2017.ts';
import { decreto9370 } from './decretos/dec-9370-2018.ts';
import { decreto9706 } from './decretos/dec-9706-2019.ts';
import type { Funcao, RegraPronta } from './motor/regra.ts';

export { TIPOS_PENAIS } from './tipos-penais/index.ts';

/** Na ordem dos diplomas; um teste confere que nenhum arquivo de regra ficou de fora. */
export const REGRAS: readonly RegraPronta<Funcao>[] = [
  prazoPenal,
  prazosDaPrescricao,
  alcanceDaPenaConcreta,
  aumentoDaReincidencia,
  inicioDaPunitiva,
  inicioDaExecutoria,
  penaRestante,
  prescricaoDaMulta,
  reducaoPelaIdade,
  suspensaoDaPrescricao,
  interrupcoesDaPrescricao,
  detracaoDaPrisao,
  tetoDoArt75,
  ausenciaDeFalta,
  livramento,
  vedacaoDoLivramento,
  desinternacao,
  exameAnual,
  exameDeCessacao,
  prazoMinimoDaMedida,
  termino,
  inqueritoComum,
  prorrogacaoDoInqueritoDoPreso,
  audienciaDeCustodia,
  revisaoDaPreventiva,
  denunciaComum,
  prazoProcessualPenal,
  somaDasPenas,
  progressaoEspecialDaMulher,
  progressao,
  vedacaoDaSaida,
  saidaTemporaria,
  remicaoPorEstudo,
  remicaoPorTrabalho,
  perdaDeRemicao,
  efeitoDaRemicao,
  dataBase,
  interrupcao,
  prisaoCivil,
  inqueritoMilitar,
  denunciaMilitar,
  inqueritoDeDrogas,
  denunciaDeDrogas,
  denunciaDeEconomiaPopular,
  inqueritoDeEconomiaPopular,
  inqueritoDeFaccao,
  inqueritoFederal,
  temporaria,
  temporariaDeHediondo,
  remicaoPorExame,
  remicaoPorLeitura,
  medidaMaxima,
  recolhimentoNoturno,
  decreto10189,
  decreto10590,
  decreto10913,
  decreto11302,
  decreto11846,
  decreto12338,
  decreto12790,
  decreto9246,
  decreto9370,
  decreto9706,
];
