/** Anos, meses e dias em três campos, com um erro só para o conjunto. */
import { DicaEErro, descritoPor } from '../../../../../ui/componentes/dica-e-erro.tsx';
import { usarPreenchimento, valorDe } from '../preenchimento.ts';
import type { TextoDeCampo } from '../textos/index.ts';

const PARTES = ['anos', 'meses', 'dias'] as const;

export function Duracao({ nome, texto }: { nome: string; texto: TextoDeCampo }) {
  const p = usarPreenchimento();
  const erros = [p.erros.get(nome), ...PARTES.map((parte) => p.erros.get(`${nome}.${parte}`))].filter(Boolean);
  const erro = erros.length > 0 ? erros.join(' ') : undefined;
  // Erro de uma parte marca só ela; erro da duração inteira marca as três.
  const marcada = (parte: string) => p.erros.has(nome) || p.erros.has(`${nome}.${parte}`);
  return (
    <fieldset class={`duracao ${erro ? 'danger' : ''}`} id={nome} tabIndex={-1}>
      <legend>{texto.rotulo}</legend>
      <DicaEErro id={nome} dica={texto.dica} erro={erro} />
      <div class="duracao-partes">
        {PARTES.map((parte) => (
          <div class={`campo br-input campo-curto ${marcada(parte) ? 'danger' : ''}`} key={parte}>
            <label for={`${nome}.${parte}`}>{parte}</label>
            <input
              type="text"
              inputMode="numeric"
              autocomplete="off"
              maxLength={6}
              id={`${nome}.${parte}`}
              name={`${nome}.${parte}`}
              value={valorDe(p, `${nome}.${parte}`)}
              autofocus={p.foco === `${nome}.${parte}`}
              aria-invalid={marcada(parte) ? 'true' : undefined}
              aria-describedby={descritoPor(nome, texto.dica, erro)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
