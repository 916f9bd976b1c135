import { Selecao } from '../../../../../ui/componentes/index.ts';
import { GRUPOS_DE_EVENTOS, NOMES_DOS_EVENTOS } from '../textos/eventos.ts';

const OPCOES = GRUPOS_DE_EVENTOS.map((g) => ({
  grupo: g.grupo,
  opcoes: g.tipos.map((valor) => ({ valor, rotulo: NOMES_DOS_EVENTOS[valor] })),
}));

type Props = Omit<Parameters<typeof Selecao>[0], 'opcoes'>;

export function TipoDeEvento(props: Props) {
  return <Selecao {...props} opcoes={OPCOES} />;
}
