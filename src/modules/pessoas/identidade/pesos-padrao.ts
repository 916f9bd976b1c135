/** Pesos aprendidos de pessoas fictícias (ver gerar-pesos-padrao.ts), para o cadastro que ainda não tem repetidos seus. */
import type { ModeloGuardado } from './motor/guardado.ts';
import pesos from './pesos-padrao.json' with { type: 'json' };

/** Supõe um cadastro de cem mil pessoas; `paraPopulacao` troca. */
export const PESOS_PADRAO = pesos as unknown as ModeloGuardado;
