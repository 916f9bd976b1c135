import { Mensagem } from '../../../../ui/componentes/index.ts';
import type { Apresentacao } from './apresentacao.ts';
import { idDoCampo } from './campos-faltantes.ts';
import { type Destino, endereco } from './destino.tsx';

/** Os fatos que faltam, cada um levando ao seu campo do formulário. */
export function OQueFalta({ tela, destino }: { tela: Apresentacao; destino: Destino }) {
  if (tela.faltam.length === 0) return null;
  const titulo = tela.faltam.length === 1 ? 'Falta um dado' : `Faltam ${tela.faltam.length} dados`;
  return (
    <section class="falta" aria-label="O que falta informar">
      <Mensagem tipo="aviso" titulo={titulo}>
        <p>Enquanto não vierem, o sistema não adivinha: mostra o intervalo entre a melhor e a pior hipótese.</p>
        <ul>
          {tela.faltam.map((f) => {
            const href = endereco(destino, '/calculadora', {}, idDoCampo(f.caminho));
            return <li key={f.caminho}>{href ? <a href={href}>{maiuscula(f.nome)}</a> : maiuscula(f.nome)}</li>;
          })}
        </ul>
      </Mensagem>
    </section>
  );
}

const maiuscula = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
