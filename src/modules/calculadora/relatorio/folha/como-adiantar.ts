/** O que a própria pessoa pode fazer para sair antes, com as contas feitas pelas regras do sistema. */
import type { Caso } from '../../../../direito/caso.ts';
import { remicaoPorLeitura } from '../../../../direito/leis/res-cnj-391-2021-leitura.ts';
import { remicaoPorEstudo } from '../../../../direito/lep/art-126-estudo.ts';
import { remicaoPorTrabalho } from '../../../../direito/lep/art-126-trabalho.ts';
import { versaoEm } from '../../../../direito/motor/regra.ts';
import type { Marco, Resultado } from '../../../../direito/resultado.ts';
import type { Dia } from '../../../../direito/tempo/dia.ts';
import { contar } from '../../../../ui/texto.ts';
import { penaAcabou } from './o-que-falta.ts';

export interface Caminho {
  nome: string;
  texto: string;
}

/** Meses de exemplo: 22 dias de trabalho (segunda a sexta-feira) e 80 horas de estudo (4 por dia). */
const DIAS_DE_TRABALHO = 22;
const HORAS_DE_ESTUDO = 80;
const LIVROS_EM_UM_ANO = 12;
const DIAS_POR_REMIDO = 3;

/** `enxuta` deixa de fora o que não é indispensável. */
export function comoAdiantar(caso: Caso, resultado: Resultado, marcos: readonly Marco[], enxuta: boolean): Caminho[] {
  if (penaAcabou(marcos)) {
    return [{ nome: 'Pedir', texto: 'que a Defensoria peça hoje ao juiz o fim da pena e a soltura.' }];
  }
  if (caso.prisaoCautelar?.especie === 'civil') {
    return [{ nome: 'Pagar', texto: 'se as parcelas devidas forem pagas, o juiz suspende a prisão.' }];
  }
  if (caso.medidaDeSeguranca) {
    return [{ nome: 'Tratar-se', texto: 'o juiz pode mandar fazer o exame antes da data. Peça à Defensoria.' }];
  }
  const emDia = caso.emData;
  const caminhos = [trabalho(resultado, emDia), estudo(resultado, emDia), leitura(emDia)].filter(
    (c) => c !== undefined,
  );
  return enxuta ? caminhos : [...caminhos, atencao(resultado)];
}

function atencao({ penaTotalDias }: Resultado): Caminho {
  const condenacao = penaTotalDias > 0 ? '' : ' e se houver condenação';
  return {
    nome: 'Atenção',
    texto: `o dia vale se o juiz confirmar${condenacao}. Falta grave pode tirar até um terço.`,
  };
}

const aMenos = (dias: number): string => `${contar(dias, 'dia', 'dias')} a menos`;

/** No regime aberto e no livramento o trabalho não diminui a pena (LEP 126, §6º). */
function trabalho({ cumprimento, marcos, remicao }: Resultado, em: Dia): Caminho | undefined {
  const emLivramento = marcos.some((m) => m.tipo === 'livramento' && m.concedidoEm !== undefined);
  const regra = versaoEm(remicaoPorTrabalho, em);
  if (!regra || cumprimento.regimeAtual === 'aberto' || emLivramento) return undefined;
  const noMes = regra.aplicar(DIAS_DE_TRABALHO).remidos;
  const { resto } = remicao.trabalho;
  const guardados =
    resto > 0
      ? ` Você tem ${contar(resto, 'dia guardado', 'dias guardados')}: com mais ${DIAS_POR_REMIDO - resto}, ganha outro.`
      : '';
  return {
    nome: 'Trabalhar',
    texto: `a cada 3 dias, ${aMenos(1)} de pena. Em ${DIAS_DE_TRABALHO} dias, ${noMes} a menos.${guardados}`,
  };
}

function estudo({ remicao }: Resultado, em: Dia): Caminho | undefined {
  const regra = versaoEm(remicaoPorEstudo, em);
  if (!regra) return undefined;
  const noMes = regra.aplicar(HORAS_DE_ESTUDO).remidos;
  const { resto } = remicao.estudo;
  const guardadas = resto > 0 ? ` Você tem ${contar(resto, 'hora guardada', 'horas guardadas')}.` : '';
  return {
    nome: 'Estudar',
    texto: `a cada 12 horas, ${aMenos(1)} de pena. Em ${HORAS_DE_ESTUDO} horas, ${noMes} a menos.${guardadas}`,
  };
}

function leitura(em: Dia): Caminho | undefined {
  const regra = versaoEm(remicaoPorLeitura, em);
  if (!regra) return undefined;
  const umLivro = regra.aplicar([{ data: em, obras: 1 }]).remidos;
  const noAno = regra.aplicar([{ data: em, obras: LIVROS_EM_UM_ANO }]).remidos;
  return {
    nome: 'Ler',
    texto: `cada livro com resumo aprovado, ${aMenos(umLivro)}. Com ${LIVROS_EM_UM_ANO} livros no ano, ${noAno} a menos.`,
  };
}
