import { AreaDeTexto } from '../../../../ui/componentes/index.ts';
import type { Problemas } from '../../../acesso/index.ts';
import { paragrafosDe } from '../texto/peca.ts';
import { NOMES_DAS_SECOES, type Rascunho, SECOES } from '../texto/rascunho.ts';

/** Letras por linha da caixa, mais ou menos: a altura acompanha o texto. */
const LETRAS_POR_LINHA = 70;
const MAIOR = 24;

export const Secoes = ({ rascunho, problemas }: { rascunho: Rascunho; problemas: Problemas }) => (
  <>
    {NOMES_DAS_SECOES.map((s) => (
      <AreaDeTexto
        key={s}
        id={s}
        rotulo={SECOES[s].rotulo}
        valor={rascunho[s]}
        erro={problemas.de(s)}
        rows={linhasDe(rascunho[s])}
      />
    ))}
  </>
);

const linhasDe = (texto: string): number => {
  const linhas = paragrafosDe(texto).map((p) => Math.ceil(p.length / LETRAS_POR_LINHA));
  return Math.min(MAIOR, 1 + linhas.reduce((soma, n) => soma + n, 0));
};
