/** O que as listas e a busca sabem: qualquer um que alcance a pessoa as lê, e um nome restrito não pode sair por elas. */
import type { FatoVigente } from '../fatos/vigentes.ts';

export const soPublicos = (fatos: readonly FatoVigente[]): FatoVigente[] => fatos.filter((f) => f.sigilo === 'publico');
