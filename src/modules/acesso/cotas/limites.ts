/** Os limites de cada um. Nenhuma norma dá números: os do sistema são escolha dele, e cada papel pode ter os seus. */
import { type Degraus, type Limites, MEDIDAS, type Medida } from './uso.ts';

/** Bem abaixo do que já foi abuso (4.122 consultas em um dia com uma só credencial). */
export const LIMITES_DO_SISTEMA: Limites = {
  dia: { aviso: 200, lento: 400, parado: 800 },
  hora: { aviso: 80, lento: 160, parado: 320 },
  'hora-incomum': { aviso: 20, lento: 60, parado: 150 },
  alvos: { aviso: 100, lento: 250, parado: 500 },
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
