/** Quem instala a demonstração, antes de haver quem possa: alcança tudo, e só existe aqui. */
import { type Quem, type Servicos, SISTEMA, TODAS_AS_PERMISSOES } from '../modules/acesso/index.ts';

const UMA_HORA_MS = 3_600_000;

export const implantacao = ({ relogio }: Servicos): Quem => ({
  ...SISTEMA,
  ator: {
    ...SISTEMA.ator,
    nome: 'Implantação',
    elevadaAte: new Date(relogio.agora().getTime() + UMA_HORA_MS),
    concessoes: TODAS_AS_PERMISSOES.map((permissao) => ({
      permissao,
      alcance: 'tudo' as const,
      sigiloMaximo: 'sigiloso' as const,
      origem: 'implantação',
    })),
  },
});
