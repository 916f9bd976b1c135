/** A lista de crimes que 2019 e 2020 excluem: inclui o tráfico privilegiado. */
import {
  administracao,
  contraCrianca,
  crime,
  drogas,
  hediondo,
  lavagem,
  organizacao,
  sexuais,
  terrorismo,
  tortura,
  trafico,
} from './impeditivos-comuns.ts';

const LISTA = 'lista de crimes impeditivos';

export const IMPEDITIVOS_2019_2020 = [
  hediondo(LISTA),
  tortura(LISTA),
  organizacao(LISTA),
  terrorismo(LISTA),
  lavagem(LISTA),
  crime(LISTA, 'lesão contra agente de segurança (CP 129, §12)', ['cp/art-129/par-12']),
  sexuais(LISTA, '215', '215-a', '216-a', '218', '218-a'),
  administracao(LISTA, '312', '316', '317', '318', '319', '332', '333'),
  contraCrianca(LISTA, 240, 241),
  trafico(LISTA, drogas('33', '34', '35', '36', '37')),
];
