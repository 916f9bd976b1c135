/**
 * O termo que acompanha o pedido (2º passo do Memorando Circular 05/2020 CooProC-DPMG): autorização expressa de
 * compartilhamento e compromisso de sigilo, cada um com o seu aceite, guardados como foram lidos.
 */
import { createHash } from 'node:crypto';

/** Mude-a sempre que uma palavra do texto mudar. */
export const VERSAO_DO_TERMO = '2026-1';

export interface DadosDoTermo {
  nome: string;
  /** Onze algarismos. */
  cpf: string;
  cargo: string;
  /** Nome do órgão em que a pessoa atua. */
  orgao: string;
  lotacao: string;
  /** Nome do papel. */
  papel: string;
  /** Órgão dono dos dados. */
  dono: string;
  /** `TCT 3/2026`; ausente, a base é a própria lei. */
  acordo?: string | undefined;
  /** A norma que dispensa o acordo. */
  lei?: string | undefined;
}

export interface Termo {
  autorizacao: string;
  compromisso: string;
}

export function termoDe(d: DadosDoTermo): Termo {
  const base = d.acordo === undefined ? `a ${d.lei}` : `o acordo ${d.acordo}`;
  return {
    autorizacao:
      `Eu, ${d.nome}, CPF ${cpfEscrito(d.cpf)}, ${d.cargo} em ${d.lotacao}, ${d.orgao}, autorizo que os dados deste pedido ` +
      `(nome, órgão, lotação, matrícula, nascimento, RG, CPF, cargo, e-mail e telefone) sejam compartilhados com ${d.dono}, ` +
      `só para analisar o pedido, cadastrar o meu acesso no papel ${d.papel} e conferir o uso que eu fizer dele, conforme ` +
      `${base} e a Lei Geral de Proteção de Dados (Lei 13.709/2018).`,
    compromisso:
      `Comprometo-me a zelar pelo sigilo das informações que eu vir no sistema, conforme ${base} e a Lei 13.709/2018: ` +
      'consultar só o que o meu trabalho pede, dizendo a finalidade; não passar dados a quem não deve vê-los; não emprestar ' +
      'a minha forma de entrar; e avisar logo o meu órgão se eu mudar de lotação ou desconfiar de uso indevido. Sei que cada ' +
      'consulta fica registrada com o meu nome e pode ser mostrada à pessoa consultada.',
  };
}

/** O documento guardado: os dois textos, na ordem, com a versão. É dele o hash. */
export const textoDoTermo = ({ autorizacao, compromisso }: Termo): string =>
  [
    `TERMO DE ACESSO (versão ${VERSAO_DO_TERMO})`,
    `1. Autorização expressa de compartilhamento. Aceito em separado.\n${autorizacao}`,
    `2. Compromisso de sigilo. Aceito em separado.\n${compromisso}`,
  ].join('\n\n');

/** SHA-256 do texto em UTF-8. */
export const hashDoTermo = (texto: string): Buffer => createHash('sha256').update(texto, 'utf8').digest();

/** `12345678909` → `123.456.789-09`. */
export const cpfEscrito = (cpf: string): string => cpf.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, '$1.$2.$3-$4');
