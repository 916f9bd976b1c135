/** Os limites de cada um. Nenhuma norma dá números: os do sistema são escolha dele, e cada papel pode ter os seus. */
import { type Degraus, type Limites, MEDIDAS, type Medida } from './uso.ts';

/**
 * Abaixo do que já foi abuso (4.122 consultas em um dia com uma só credencial). Cada pessoa de uma lista conta: quem tem 400
 * assistidos e abre as fichas de alguns deles não pode parar no meio da manhã.
 */
export const LIMITES_DO_SISTEMA: Limites = {
  dia: { aviso: 1000, lento: 2000, parado: 3000 },
  hora: { aviso: 400, lento: 800, parado: 1200 },
  'hora-incomum': { aviso: 60, lento: 150, parado: 400 },
  alvos: { aviso: 500, lento: 1000, parado: 1500 },
};

export interface LimiteDoPapel extends Degraus {
  papel: string;
  medida: string;
}

/** Com vários papéis vale, em cada medida, o mais folgado; papel sem limite próprio usa o do sistema. */
export function limitesDe(papeis: readonly string[], proprios: readonly LimiteDoPapel[]): Limites {
  const maior = (medida: Medida): Degraus => {
    const dos = papeis.map(
      (papel) => proprios.find((p) => p.papel === papel && p.medida === medida) ?? LIMITES_DO_SISTEMA[medida],
    );
    const [primeiro = LIMITES_DO_SISTEMA[medida], ...resto] = dos;
    return resto.reduce<Degraus>((a, b) => (b.parado > a.parado ? b : a), primeiro);
  };
  return Object.fromEntries(MEDIDAS.map((m) => [m, maior(m)])) as Limites;
}
