import { alcanceDaPenaConcreta } from '../../cp/art-110-pena-concreta.ts';
import { inicioDaPunitiva } from '../../cp/art-111-inicio.ts';
import { interrupcoesDaPrescricao } from '../../cp/art-117-interrupcoes.ts';
import type { Passo } from '../../resultado.ts';
import { dataCurta } from '../../tempo/dia.ts';
import { penaPorExtenso } from '../../tempo/pena.ts';
import type { Trecho } from './percurso.ts';
import { passosDoPrazo, SO_O_JUIZ } from './prazo.ts';
import type { Punitiva } from './punitiva-preparo.ts';

/** Um passo por trecho; o prazo aparece dentro do primeiro em que cada pena regula. */
export function trilhaDaPunitiva(p: Punitiva, trechos: readonly Trecho[]): Passo[] {
  const trilha: Passo[] = [];
  for (let i = 0; i < trechos.length; i++) {
    const trecho = trechos[i]!;
    const mudou = i === 0 || trechos[i - 1]!.concreta !== trecho.concreta;
    trilha.push(passoDoTrecho(p, trecho, mudou));
  }
  trilha.push(SO_O_JUIZ);
  return trilha;
}

function passoDoTrecho(p: Punitiva, t: Trecho, comOPrazo: boolean): Passo {
  const { ultimo, parados } = t.corrida;
  const passos = comOPrazo ? passosDoPrazo(p.ctx, p.oficial, t.pena, qualPena(p, t), p.idade) : [];
  if (t.concreta) passos.push(passoDaPenaConcreta());
  passos.push({
    passo: 'Último dia; o primeiro conta',
    conta: `${dataCurta(t.de.data)} + ${penaPorExtenso(t.prazo)} − 1 dia${parados > 0 ? ` + ${parados} dias suspensos` : ''}`,
    valor: dataCurta(ultimo),
  });
  if (t.ate) passos.push(passoDaInterrupcao(t));
  const ehFato = t.de.causa === 'fato';
  return {
    passo: `Desde ${t.de.nome} (${dataCurta(t.de.data)})`,
    regra: ehFato ? inicioDaPunitiva.id : interrupcoesDaPrescricao.id,
    norma: ehFato ? 'CP art. 111' : 'CP art. 117',
    valor: dataCurta(ultimo),
    passos,
  };
}

const qualPena = (p: Punitiva, t: Trecho): string =>
  t.concreta ? 'a aplicada, já transitada para a acusação' : `a máxima do crime (${p.maxima.origem})`;

function passoDaPenaConcreta(): Passo {
  return {
    passo: 'Transitada para a acusação, vale a pena aplicada',
    regra: alcanceDaPenaConcreta.id,
    norma: 'CP art. 110, § 1º',
  };
}

function passoDaInterrupcao(t: Trecho): Passo {
  const ate = t.ate!;
  const quando = dataCurta(ate.data);
  return ate.data > t.corrida.ultimo
    ? { passo: `Até ${ate.nome} (${quando}) o prazo já tinha acabado` }
    : { passo: `Antes disso veio ${ate.nome} (${quando}): o prazo recomeça inteiro` };
}
