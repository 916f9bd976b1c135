import { inicioDaExecutoria } from '../../cp/art-112-inicio-da-executoria.ts';
import { penaRestante } from '../../cp/art-113-restante.ts';
import { interrupcoesDaPrescricao } from '../../cp/art-117-interrupcoes.ts';
import type { Passo } from '../../resultado.ts';
import { dataCurta } from '../../tempo/dia.ts';
import { penaPorExtenso } from '../../tempo/pena.ts';
import { comecouACumprir, type Etapa, NOME_DA_CAUSA, pedeResta } from './etapas.ts';
import type { Conta, Executoria } from './executoria-conta.ts';
import { passosDoPrazo, SO_O_JUIZ } from './prazo.ts';

export function trilhaDaExecutoria(e: Executoria, conta: Conta): Passo[] {
  const { etapa, corrida, prazo, tardia } = conta;
  // Quem começou a cumprir não tem prazo correndo: nem começo de conta, nem último dia.
  if (comecouACumprir(etapa)) return [passoDoPrazo(e, conta), SO_O_JUIZ];
  const trilha = [passoDoComeco(e, etapa), passoDoPrazo(e, conta)];
  if (etapa.faltaResta === undefined) {
    trilha.push({
      passo: 'Último dia; o primeiro conta',
      conta: `${dataCurta(etapa.data)} + ${penaPorExtenso(prazo)} − 1 dia${parados(corrida.parados)}`,
      valor: dataCurta(corrida.ultimo),
    });
  }
  if (tardia) {
    trilha.push({
      passo: `Quando veio ${NOME_DA_CAUSA[tardia.causa]} (${dataCurta(tardia.data)}), o prazo já tinha acabado`,
      regra: interrupcoesDaPrescricao.id,
    });
  }
  trilha.push(SO_O_JUIZ);
  return trilha;
}

const parados = (n: number): string =>
  n === 0 ? '' : ` + ${n} dias em que não correu (preso, em livramento ou suspenso)`;

function passoDoComeco(e: Executoria, etapa: Etapa): Passo {
  const passo = `Conta-se d${NOME_DA_CAUSA[etapa.causa]}`;
  const valor = dataCurta(etapa.data);
  if (etapa.causa === 'transito') return { passo, regra: inicioDaExecutoria.id, norma: e.inicio.norma, valor };
  if (pedeResta(etapa.causa)) return { passo, regra: penaRestante.id, norma: 'CP arts. 112 e 113', valor };
  return { passo, regra: interrupcoesDaPrescricao.id, norma: 'CP art. 117', valor };
}

function passoDoPrazo(e: Executoria, { etapa, pena }: Conta): Passo {
  if (etapa.faltaResta !== undefined) {
    return {
      passo: 'Falta saber quanto restava da pena; a pena inteira só dá o limite mais tarde',
      regra: penaRestante.id,
      norma: 'CP art. 113',
    };
  }
  const qualPena = etapa.resta ? 'a que resta' : e.ctx.c.pena ? 'a aplicada' : 'a máxima do crime';
  return { passo: 'Prazo', passos: passosDoPrazo(e.ctx, e.modo, pena, qualPena, e.idade) };
}

/** Presa ou em livramento na data de referência. */
export function passoDePresa(): Passo {
  return {
    passo: 'Presa ou em livramento: enquanto isso a prescrição da pena não corre',
    norma: 'CP art. 116, p.ú.',
  };
}

/** Começado o cumprimento, sem fuga, revogação ou outra interrupção depois. */
export function passoDoCumprimento(etapa: Etapa): Passo {
  return {
    passo: 'Começou a cumprir a pena e nada interrompeu depois: enquanto cumpre, a prescrição da pena não corre',
    regra: interrupcoesDaPrescricao.id,
    norma: 'CP art. 117, V e §2º',
    valor: dataCurta(etapa.data),
  };
}
