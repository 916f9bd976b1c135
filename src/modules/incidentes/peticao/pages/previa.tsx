/** A petição como vai sair, em papel. */
import type { Peca } from '../../../calculadora/index.ts';

export const Previa = ({ peca, titulo = 'Prévia' }: { peca: Peca; titulo?: string }) => (
  <section class="quadro peticao-previa" aria-label={titulo}>
    <h3>{titulo}</h3>
    <div class="peticao-folha">
      {peca.enderecamento.map((linha) => (
        <p key={linha}>
          <strong>{linha}</strong>
        </p>
      ))}
      {peca.secoes.map((s, i) => (
        <div key={i}>
          {s.titulo && <h4>{s.titulo}</h4>}
          {s.paragrafos.map((p, j) => (
            <p key={j}>{p}</p>
          ))}
        </div>
      ))}
      <div class="peticao-fecho">
        {peca.fecho.map((linha, i) => (
          <p key={i}>{linha}</p>
        ))}
      </div>
    </div>
    <p class="quadro-nota">
      {peca.anexo ? 'No arquivo, a memória de cálculo vem em anexo.' : 'Sem a memória de cálculo em anexo.'}
    </p>
  </section>
);
