import { Tabela } from '../../../../ui/componentes/index.ts';
import type { Mudanca, Poder } from '../antes-e-depois.ts';
import { ALCANCE_EM_PALAVRAS, SIGILO_EM_PALAVRAS } from '../em-palavras.ts';

/** Antes × depois: o que a pessoa passa a poder por esta lotação. */
export function Mudancas({ mudancas }: { mudancas: readonly Mudanca[] }) {
  return (
    <Tabela
      legenda="O que a pessoa pode por esta lotação, sem e com o papel"
      legendaOculta
      densa
      vazia="O papel não muda nada: a lotação não está aberta, ou o acordo não deixa fazer o que ele faz."
      linhas={mudancas}
      classeDaLinha={(m) => (m.muda ? 'mudanca' : undefined)}
      colunas={[
        { titulo: 'Pode', cabecalhoDaLinha: true, celula: (m) => m.descricao },
        { titulo: 'Sem o papel', celula: (m) => <Poderes poderes={m.antes} /> },
        {
          titulo: 'Com o papel',
          celula: (m) => (
            <>
              {m.muda && <strong>Novo: </strong>}
              <Poderes poderes={m.depois} />
            </>
          ),
        },
      ]}
    />
  );
}

function Poderes({ poderes }: { poderes: readonly Poder[] }) {
  if (poderes.length === 0) return <>não pode</>;
  return (
    <>{poderes.map((p) => `${ALCANCE_EM_PALAVRAS[p.alcance]} (${SIGILO_EM_PALAVRAS[p.sigiloMaximo]})`).join('; ')}</>
  );
}
