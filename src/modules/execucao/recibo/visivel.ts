/** Quem pode ver um recibo: quem pode ver todos os fatos de que ele saiu. */
import { type Alvo, decidir, type IdDaPermissao, type Quem, type Sigilo } from '../../acesso/index.ts';
import { maiorSigilo } from '../../pessoas/index.ts';

/** Como os fatos: o recibo mais sigiloso que a pessoa se decide como se fosse o sigilo dela. */
export const podeVerSigilo = (
  { ator }: Quem,
  alvo: Alvo,
  sigilo: Sigilo,
  agora: Date,
  permissao: IdDaPermissao = 'pessoas.pessoa.ver',
): boolean => decidir(ator, permissao, { ...alvo, sigilo: maiorSigilo(alvo.sigilo, sigilo) }, agora).pode;
