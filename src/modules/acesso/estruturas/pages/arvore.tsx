import { Selo } from '../../../../ui/componentes/index.ts';
import { contar } from '../../../../ui/texto.ts';
import type { No } from '../arvore.ts';
import { ESPECIES, lugarPorExtenso } from '../estrutura.ts';

interface Props {
  nos: readonly No[];
  /** Abre todos os ramos: quem filtrou quer ver o que achou. */
  aberta: boolean;
}

/** Abre e fecha cada ramo sem JavaScript; cada nome leva à página da estrutura. */
export function Arvore({ nos, aberta }: Props) {
  return (
    <ul class="arvore">
      {nos.map((no) => (
        <Ramo key={no.estrutura.id} no={no} aberta={aberta} />
      ))}
    </ul>
  );
}

function Ramo({ no: { estrutura: e, achada, filhos }, aberta }: { no: No; aberta: boolean }) {
  const detalhes = [ESPECIES[e.especie], lugarPorExtenso(e)].filter(Boolean).join(' · ');
  return (
    <li>
      <p class={achada ? 'arvore-no' : 'arvore-no arvore-caminho'}>
        <a href={`/estruturas/${e.id}`}>{e.nome}</a> <span class="arvore-sigla">{e.sigla}</span>{' '}
        <span class="arvore-detalhes">{detalhes}</span> {e.inativadaEm && <Selo tipo="vedado">Inativa</Selo>}
      </p>
      {filhos.length > 0 && (
        <details class="arvore-ramo" open={aberta}>
          <summary>
            {contar(filhos.length, 'estrutura', 'estruturas')}
            <span class="oculto"> dentro de {e.nome}</span>
          </summary>
          <Arvore nos={filhos} aberta={aberta} />
        </details>
      )}
    </li>
  );
}
