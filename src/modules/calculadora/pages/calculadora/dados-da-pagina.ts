/** Monta o que a página mostra a partir dos campos, dos erros e do que a pessoa deixou aberto. */
import type { ErroDeEntrada } from '../../contrato/index.ts';
import type { ErroComAncora } from '../../../../ui/componentes/index.ts';
import type { Campos } from './campos.ts';
import { errosDoFormulario } from './erros-do-formulario.ts';
import type { DadosDaPagina } from './pagina.tsx';

export interface Montagem extends Omit<DadosDaPagina, 'preenchimento' | 'resumoDosErros'> {
  campos: Campos;
  erros?: readonly ErroDeEntrada[] | undefined;
  /** Problemas que não são de campos do formulário. */
  resumo?: readonly ErroComAncora[] | undefined;
  foco?: string | undefined;
}

export function montar({ campos, erros = [], resumo: outros = [], foco, ...resto }: Montagem): DadosDaPagina {
  const { porCampo, resumo } = errosDoFormulario(erros, campos);
  return {
    ...resto,
    resumoDosErros: [...outros, ...resumo],
    preenchimento: { campos, erros: porCampo, foco, abertos: abertosEm(campos) },
  };
}

/** Ids das partes abertas, que a página anota em um campo escondido quando há JavaScript. */
function abertosEm(campos: Campos): ReadonlySet<string> {
  return new Set((campos.get('abertos') ?? '').split(' ').filter((id) => id !== ''));
}

/** O formulário de quem chega: uma condenação e a prisão, por preencher. */
export function camposIniciais(): Campos {
  return new Map([
    ['condenacoes.0.id', 'A'],
    ['eventos.0.tipo', 'prisao'],
  ]);
}
