import { Botao, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, numero } from '../../../../ui/texto.ts';
import { type Problemas } from '../../../acesso/index.ts';
import { type Lugar, nomeDoLugar } from '../../estabelecimentos/lugar.ts';
import type { PessoaNaContagem } from '../contagem.ts';
import type { ContagemAberta } from '../queries.ts';
import type { Encontrada } from '../store-das-pessoas.ts';
import { ApontarAMais } from './apontar-a-mais.tsx';
import { PessoaParaContar } from './pessoa-para-contar.tsx';
import { trilhaDasContagens } from './trilha.ts';

export interface PropsDaCela extends ContagemAberta {
  /** Ausente: quem não tem cela registrada. */
  lugarId: string | undefined;
  lugares: readonly Lugar[];
  pessoas: readonly PessoaNaContagem[];
  /** A cela seguinte da mesma contagem. */
  proxima: string | undefined;
  /** Ausente: não se procurou ninguém. */
  busca?: { nome: string; achadas: readonly Encontrada[] } | undefined;
  problemas: Problemas;
  fuso: string;
}

/** Uma cela por tela: cabe na mão, no pátio. Com JavaScript, só a lista se troca a cada toque. */
export function PaginaDaCela(props: PropsDaCela) {
  const { unidade, contagem, lugarId, lugares, pessoas, proxima, problemas } = props;
  const base = `/unidades/${unidade.id}/contagens/${contagem.id}`;
  const nome = lugarId === undefined ? 'Sem cela registrada' : nomeDoLugar(lugarId, lugares);
  const faltam = pessoas.filter((p) => p.resultado === undefined).length;
  return (
    <Pagina titulo={nome} migalhas={[...trilhaDasContagens(unidade), { rotulo: 'Contagem', href: base }]}>
      <div id="cela">
        <h1>{nome}</h1>
        <p class="lide" aria-live="polite">
          {faltam === 0 ? (
            <>✓ Cela contada: {contar(pessoas.length, 'pessoa', 'pessoas')}.</>
          ) : (
            <>
              Faltam <strong>{numero(faltam)}</strong> de {contar(pessoas.length, 'pessoa', 'pessoas')}.
            </>
          )}
        </p>
        <ResumoDeErros erros={problemas.resumo} />
        {pessoas.length === 0 ? (
          <p class="tabela-vazia">O sistema não põe ninguém aqui. Se há alguém, aponte abaixo.</p>
        ) : (
          <ul class="contagem-pessoas">
            {pessoas.map((p, i) => (
              <PessoaParaContar key={p.id} pessoa={p} ordem={i + 1} {...props} />
            ))}
          </ul>
        )}
        <p class="acoes">
          {proxima !== undefined && (
            <Botao href={`${base}/lugares/${proxima}`} variante={faltam === 0 ? 'primario' : 'secundario'}>
              Próxima cela
            </Botao>
          )}
          <Botao href={base}>Todas as celas</Botao>
        </p>
        {lugarId !== undefined && <ApontarAMais {...props} lugarId={lugarId} />}
      </div>
    </Pagina>
  );
}
