import type { Escrito } from '../../../acesso/index.ts';
import { NUMERO_CONFERIDO } from '../../../pessoas/index.ts';
import { camposDoPasso, type IdDoPasso, passoDe } from './passos.ts';

/** O último passo desenha os seus; a versão é sempre a que se viu ao conferir. */
const DO_FIM = ['dia', 'fonte', 'sigilo'];
const NUNCA = ['passo', 'acao', 'versao', 'vistoAte'];

/** O que os outros passos já disseram vai junto. A pena vem em três partes: `pena-anos`, `pena-meses`, `pena-dias`. */
export function Escondidos({ escrito, passo }: { escrito: Escrito; passo: IdDoPasso }) {
  const daqui: ReadonlySet<string> = new Set([
    ...camposDoPasso(passoDe(passo)),
    ...(passo === 'crime' ? [NUMERO_CONFERIDO] : []),
    ...(passo === 'conferir' ? DO_FIM : []),
    ...NUNCA,
  ]);
  return (
    <>
      {Object.entries(escrito)
        .filter(([nome, valor]) => valor !== undefined && !daqui.has(nome.replace(/-(anos|meses|dias)$/, '')))
        .map(([nome, valor]) => (
          <input key={nome} type="hidden" name={nome} value={[valor].flat()[0]} />
        ))}
    </>
  );
}
