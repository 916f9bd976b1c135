/**
 * Freio de adivinhação. Uso: `tentar` conta a tentativa antes de conferi-la; depois, `acertou` a desconta. Presa, devolve
 * a recusa `espere` (429) sem calcular nada.
 */
import { redeDe } from '../../../../platform/http/rede.ts';
import { recusar, type Resultado, feito } from '../../../../platform/recusa.ts';
import type { Assinador } from '../../entrada/cofre/assinatura.ts';
import type { Banco } from '../../nucleo/servicos.ts';
import { esperaPorExtenso, LIMITES } from './espera.ts';
import { type ChaveDeTentativa, contarFalha, descontarFalha, esperaEmCurso } from './store.ts';

export { apagarTentativasAntigas } from './store.ts';
export type { ChaveDeTentativa };

/** O que se tenta adivinhar. Cada prova tem a sua conta: errar o código não tranca a senha. */
export type Prova =
  | 'senha'
  | 'segundo-fator'
  | 'recuperacao'
  | 'codigo-do-titular'
  | 'acompanhamento'
  | 'codigo-da-salvaguarda';

export interface QuemTenta {
  prova: Prova;
  /** Id da conta ou, se não há conta, o que foi digitado. */
  conta: string;
  ip: string | undefined;
}

export function chavesDaTentativa(assinador: Assinador, { prova, conta, ip = '' }: QuemTenta): ChaveDeTentativa[] {
  const rede = redeDe(ip);
  const chave = (...partes: string[]): string => assinador.assinar('tentativa', JSON.stringify([prova, ...partes]));
  return [
    { chave: chave('conta-no-endereco', conta, rede), limite: LIMITES.contaNoEndereco, zeraNoAcerto: true },
    { chave: chave('endereco', rede), limite: LIMITES.endereco, zeraNoAcerto: false },
    { chave: chave('conta', conta), limite: LIMITES.conta, zeraNoAcerto: true },
  ];
}

export interface Tentativa {
  /** Errou: até quando espera, se já passou das livres. */
  errou(): Promise<Date | undefined>;
  acertou(): Promise<void>;
  /** Não chegou a ser conferida (sistema ocupado, diretório fora): não conta. */
  desistiu(): Promise<void>;
}

export async function tentar(
  banco: Banco,
  chaves: readonly ChaveDeTentativa[],
  agora: Date,
): Promise<Resultado<Tentativa>> {
  // A pergunta não tranca nada: dez mil tentativas presas não fazem fila.
  const presa = await esperaEmCurso(banco, chaves, agora);
  if (presa) return espere(presa, agora);
  const contada = await contarFalha(banco, chaves, agora);
  if (!contada) return espere((await esperaEmCurso(banco, chaves, agora)) ?? agora, agora);
  return feito({
    errou: () => esperaEmCurso(banco, chaves, agora),
    acertou: () => descontarFalha(banco, chaves, { acertou: true }),
    desistiu: () => descontarFalha(banco, chaves, { acertou: false }),
  });
}

export const espere = (ate: Date, agora: Date) =>
  recusar({
    codigo: 'espere',
    mensagem: `Houve muitas tentativas erradas. ${quantoEsperar(ate, agora)}`,
    base: 'Escolha do sistema: 5 erros livres; depois, a espera dobra a cada erro, de 30 segundos a 1 hora.',
  });

export const quantoEsperar = (ate: Date, agora: Date): string =>
  `Espere ${esperaPorExtenso(ate.getTime() - agora.getTime())} antes de tentar de novo.`;
