/** Dos campos enviados ao caso conferido, ou a todos os problemas de uma vez. */
import type { Caso } from '../../../../direito/caso.ts';
import type { Dia } from '../../../../direito/tempo/dia.ts';
import { type CasoEscrito, type ErroDeEntrada, lerCaso } from '../../contrato/index.ts';
import { semLinhasVazias } from './acoes.ts';
import type { Campos } from './campos.ts';
import { comIdsDosCrimes, erroDoCrime } from './crimes.ts';
import { comEventosEmOrdem } from './em-ordem.ts';
import { camposParaCaso } from './formulario.ts';

export type Conferido =
  | { ok: true; escrito: CasoEscrito; caso: Caso }
  /** `campos` são os que correspondem aos índices dos erros. */
  | { ok: false; campos: Campos; erros: ErroDeEntrada[] };

/** O caso como está no formulário, sem conferir: para guardar o trabalho de quem ainda não terminou. */
export const casoDosCampos = (campos: Campos): CasoEscrito => camposParaCaso(semLinhasVazias(comIdsDosCrimes(campos)));

export function conferir(enviados: Campos, hoje: Dia): Conferido {
  const campos = semLinhasVazias(comIdsDosCrimes(enviados));
  const escrito = camposParaCaso(campos);
  const leitura = lerCaso(escrito, { hoje });
  const erros = [...(leitura.ok ? [] : leitura.erros), ...errosDosCrimes(escrito)];
  if (Object.keys(escrito).every((campo) => NAO_CALCULAM.has(campo))) erros.push(CASO_VAZIO);
  if (!leitura.ok || erros.length > 0) return { ok: false, campos, erros };
  return { ok: true, escrito: comEventosEmOrdem(escrito, leitura.caso), caso: leitura.caso };
}

function errosDosCrimes(escrito: CasoEscrito): ErroDeEntrada[] {
  return (escrito.condenacoes ?? []).flatMap((c, i) => {
    const mensagem = c.tipoPenal === undefined ? undefined : erroDoCrime(c.tipoPenal);
    if (mensagem === undefined) return [];
    return [{ caminho: `condenacoes[${i}].tipoPenal`, codigo: 'fora-do-catalogo', mensagem }];
  });
}

/** Só com isto não há data nenhuma a calcular. */
const NAO_CALCULAM: ReadonlySet<string> = new Set(['versao', 'titulo', 'fonte', 'emData', 'pessoa', 'parametros']);

const CASO_VAZIO: ErroDeEntrada = {
  caminho: 'condenacoes',
  codigo: 'caso-vazio',
  mensagem:
    'Ainda não há o que calcular. Preencha uma condenação, uma prisão, uma investigação ou uma medida de segurança.',
};
