/** Com quantos dias se avisa, na falta de configuração. A lei manda avisar e não diz com quantos dias: escolha do sistema. */

/** Benefícios e fim da pena: dá tempo de juntar atestado, exame e pedido. */
export const DO_BENEFICIO = [90, 30, 10, 5, 2, 0] as const;
/** Prazos de dias: inquérito, denúncia, prisão temporária e civil. */
export const DO_PRAZO_CURTO = [5, 2, 0] as const;
/** O relatório da administração sai até um mês antes do fim do mínimo (LEP, art. 175, I). */
export const DO_EXAME = [60, 30, 0] as const;

/** Dias de vencido, sem ninguém agir, para subir à coordenação. */
export const SOBE_O_BENEFICIO = 10;
export const SOBE_O_PRAZO_CURTO = 2;
