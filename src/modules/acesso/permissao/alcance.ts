/** Uma concessão chega até este alvo? */
import type { Alvo, Ator, Concessao, LocalDaLotacao } from './tipos.ts';

export function alcanca(concessao: Concessao, ator: Ator, alvo: Alvo): boolean {
  const { alcance, local } = concessao;
  if (alcance === 'tudo') return true;
  if (alcance === 'titular') return ehDaPropriaPessoa(ator, alvo);
  if (!local) return false;
  switch (alcance) {
    case 'propria-unidade':
      return alvo.caminho === local.caminho;
    case 'subarvore':
      return dentroDe(alvo.caminho, local.caminho);
    case 'orgao':
      return dentroDe(alvo.caminho, raizDe(local.caminho));
    case 'jurisdicao': {
      const { uf, comarca, regiao, circunscricao } = jurisdicaoDe(local);
      const noLugar =
        igual(alvo.comarca, comarca) || igual(alvo.regiao, regiao) || igual(alvo.circunscricao, circunscricao);
      return noLugar && alvo.uf === uf;
    }
    case 'estado':
      return igual(alvo.uf, local.uf);
    case 'atuacao':
      return (alvo.atuam ?? []).some((c) => dentroDe(c, raizDe(local.caminho)));
  }
}

/**
 * A jurisdição por que se age: a comarca no dia a dia, a região no plantão de fim de semana, a circunscrição no do recesso.
 * Sempre no mesmo estado: há comarcas homônimas. Quem está na vara não alcança a região inteira; unidade sem comarca, no
 * dia a dia, não tem jurisdição.
 */
export function jurisdicaoDe({ especie, uf, comarca, regiao, circunscricao }: LocalDaLotacao): Jurisdicao {
  if (especie === 'plantao-de-regiao') return { uf, regiao };
  if (especie === 'plantao-de-circunscricao') return { uf, circunscricao };
  return { uf, comarca };
}

export type Jurisdicao = Pick<Alvo, 'uf' | 'comarca' | 'regiao' | 'circunscricao'>;

/** `/a/b/c/` está dentro de `/a/b/`. Os caminhos terminam em barra: `/a/b1/` não está dentro de `/a/b/`. */
export const dentroDe = (caminho: string | undefined, raiz: string): boolean => !!caminho && caminho.startsWith(raiz);

/** O órgão de um caminho: `/a/b/c/` → `/a/`. */
export const raizDe = (caminho: string): string => caminho.slice(0, caminho.indexOf('/', 1) + 1);

const igual = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

const ehDaPropriaPessoa = (ator: Ator, alvo: Alvo): boolean =>
  alvo.titularId !== undefined && (alvo.titularId === ator.titularId || alvo.titularId === ator.usuarioId);
