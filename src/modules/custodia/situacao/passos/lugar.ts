/** Entrar na unidade, mudar de cela, sair por pouco tempo e voltar. */
import type { DadosDaEntrada, DadosDoAlojamento } from '../../fatos/entrada.ts';
import type { DadosDaSaidaBreve } from '../../fatos/saida-breve.ts';
import { type Andamento, comoConsta, type Passo, presa } from '../estado.ts';

export const entrar: Passo<DadosDaEntrada> = (antes, { dia, dados: { estruturaId, lugarId, motivo } }) => {
  const chegada = comoChega(antes, motivo, estruturaId, dia);
  if (typeof chegada === 'string') return chegada;
  return { ...chegada, estruturaId, lugarId, aquiDesde: dia, fora: undefined };
};

/** A entrada sem prisão lançada vale: quem recebeu a pessoa não espera a polícia registrar. O que falta aparece à parte. */
function comoChega(
  antes: Andamento,
  motivo: DadosDaEntrada['motivo'],
  estruturaId: string,
  dia: string,
): Andamento | string {
  switch (antes.estado) {
    case 'nunca-presa':
    case 'solta':
      return motivo === 'prisao' || motivo === 'outra'
        ? presa(antes, dia)
        : `Na data, ${comoConsta(antes)}. Quem chega assim entra pelo motivo "prisão".`;
    case 'foragida':
      return motivo === 'recaptura' || motivo === 'prisao' || motivo === 'retorno'
        ? presa(antes, dia)
        : `Na data, ${comoConsta(antes)}. Quem chega assim entra pelo motivo "recaptura".`;
    case 'em-transito':
      return 'A pessoa está em trânsito numa transferência: registre o recebimento dela, em vez de uma entrada.';
    case 'falecida':
      return `Na data, ${comoConsta(antes)}.`;
    case 'presa':
      if (antes.estruturaId === undefined) return antes;
      if (antes.estruturaId === estruturaId)
        return 'A pessoa já estava nesta unidade na data. Para mudar de cela, registre o alojamento.';
      // Vinda de unidade que ainda não usa o sistema de transferências: sai de uma e entra na outra no mesmo fato.
      return motivo === 'transferencia'
        ? antes
        : 'A pessoa já estava em outra unidade na data, e não se está em dois lugares: peça a transferência.';
  }
}

export const alojar: Passo<DadosDoAlojamento> = (antes, { dados: { lugarId } }) =>
  antes.estado === 'presa' && antes.estruturaId !== undefined
    ? { ...antes, lugarId }
    : `Na data, ${comoConsta(antes)}: só se aloja quem está na unidade. Registre antes a entrada.`;

export const sair: Passo<DadosDaSaidaBreve> = (antes, { raiz, dia, hora, dados }) => {
  if (antes.estado !== 'presa' || antes.estruturaId === undefined) {
    return `Na data, ${comoConsta(antes)}: só sai por pouco tempo quem está na unidade.`;
  }
  if (antes.fora) return `Na data, ${comoConsta(antes)}. Registre antes a volta.`;
  return { ...antes, fora: { id: raiz, desde: dia, hora, ...dados } };
};

export const voltar: Passo<unknown> = (antes) =>
  antes.fora
    ? { ...antes, fora: undefined }
    : `Na data, não consta saída em aberto: ${comoConsta(antes)}. Só volta quem saiu.`;
