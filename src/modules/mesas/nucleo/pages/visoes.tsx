import { Botao, Campo, Detalhes, Formulario } from '../../../../ui/componentes/index.ts';
import type { Problemas } from '../../../acesso/index.ts';
import type { Mesa } from '../mesa.ts';
import { paraGuardar, type Recorte } from '../recorte.ts';
import { MAIOR_NOME, type Visao } from '../visoes/visao.ts';

interface Props {
  mesa: Pick<Mesa, 'caminho'>;
  recorte: Recorte;
  visoes: readonly Visao[];
}

/** Os filtros que se guardaram, a um gesto. */
export function VisoesGuardadas({ mesa: { caminho }, recorte, visoes }: Props) {
  if (visoes.length === 0) return null;
  const agora = paraGuardar(recorte);
  return (
    <nav class="mesa-visoes nao-imprimir" aria-label="Visões guardadas">
      {visoes.map((v) => (
        <a key={v.id} href={`${caminho}?${v.filtro}`} aria-current={v.filtro === agora ? 'true' : undefined}>
          {v.nome}
        </a>
      ))}
    </nav>
  );
}

/** Guardar os filtros de agora, e apagar os que não servem mais. */
export function CuidarDasVisoes({ mesa: { caminho }, recorte, visoes, problemas }: Props & ComProblemas) {
  const agora = paraGuardar(recorte);
  if (agora === '' && visoes.length === 0) return null;
  return (
    <Detalhes resumo="Visões" aberto={problemas !== undefined} fechadoNaImpressao>
      {agora === '' ? (
        <p>Para guardar uma visão, filtre ou ordene a mesa antes.</p>
      ) : (
        <Formulario para={`${caminho}/visoes`} class="mesa-guardar">
          <input type="hidden" name="filtro" value={agora} />
          <Campo
            id="nome"
            rotulo="Guardar os filtros de agora com o nome"
            dica="O que se escreveu na busca não se guarda."
            maxLength={MAIOR_NOME}
            required
            erro={problemas?.de('nome') ?? problemas?.de('filtro')}
          />
          <Botao>Guardar</Botao>
        </Formulario>
      )}
      {visoes.map((v) => (
        <Formulario key={v.id} para={`${caminho}/visoes/${v.id}/apagar`} class="mesa-visao">
          <span>{v.nome}</span>
          <Botao variante="terciario" tamanho="pequeno">
            Apagar<span class="oculto"> a visão {v.nome}</span>
          </Botao>
        </Formulario>
      ))}
    </Detalhes>
  );
}

interface ComProblemas {
  problemas?: Problemas | undefined;
}
