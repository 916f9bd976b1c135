/** Todas as espécies, da mais grave à menos. */
import type { EspecieDeContradicao } from './especie.ts';
import { ALEM_DO_TERMINO } from './alem-do-termino.ts';
import { ALVARA_COM_A_PESSOA_PRESA } from './alvara-com-a-pessoa-presa.ts';
import { AUSENTE_NA_CONTAGEM } from './ausente-na-contagem.ts';
import { DENUNCIA_FORA_DO_PRAZO } from './denuncia-fora-do-prazo.ts';
import { INQUERITO_FORA_DO_PRAZO } from './inquerito-fora-do-prazo.ts';
import { MEDIDA_ALEM_DO_MAXIMO } from './medida-alem-do-maximo.ts';
import { MONITORACAO_VENCIDA } from './monitoracao-vencida.ts';
import { MORTA_COM_ORDEM_ATIVA } from './morta-com-ordem-ativa.ts';
import { ORDEM_CUMPRIDA_E_PENDENTE } from './ordem-cumprida-e-pendente.ts';
import { ORDEM_VENCIDA_EM_ABERTO } from './ordem-vencida-em-aberto.ts';
import { PRESA_SEM_TITULO } from './presa-sem-titulo.ts';
import { PRISAO_CIVIL_VENCIDA } from './prisao-civil-vencida.ts';
import { SOLTA_COM_ORDEM_ANTERIOR } from './solta-com-ordem-anterior.ts';
import { SOLTA_COM_PENA_EM_ABERTO } from './solta-com-pena-em-aberto.ts';
import { TEMPORARIA_VENCIDA } from './temporaria-vencida.ts';

export const ESPECIES: readonly EspecieDeContradicao[] = [
  ALEM_DO_TERMINO,
  TEMPORARIA_VENCIDA,
  PRISAO_CIVIL_VENCIDA,
  MEDIDA_ALEM_DO_MAXIMO,
  ALVARA_COM_A_PESSOA_PRESA,
  PRESA_SEM_TITULO,
  INQUERITO_FORA_DO_PRAZO,
  DENUNCIA_FORA_DO_PRAZO,
  AUSENTE_NA_CONTAGEM,
  ORDEM_CUMPRIDA_E_PENDENTE,
  SOLTA_COM_ORDEM_ANTERIOR,
  SOLTA_COM_PENA_EM_ABERTO,
  MORTA_COM_ORDEM_ATIVA,
  ORDEM_VENCIDA_EM_ABERTO,
  MONITORACAO_VENCIDA,
];

const PELO_ID = new Map(ESPECIES.map((e) => [e.id, e]));

/** `undefined`: espécie que já não existe. */
export const acharEspecie = (id: string): EspecieDeContradicao | undefined => PELO_ID.get(id);
