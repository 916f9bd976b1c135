/** O pedido de ajuda: do que trata, em que fila cai, até quando se responde. */
import { type Dia, dia, iso, maisDias } from '../../../direito/tempo/dia.ts';
import { dentroDe } from '../permissao/alcance.ts';

export const ASSUNTOS = {
  entrar: 'Não consigo entrar',
  acesso: 'O meu acesso, a minha lotação ou o meu papel',
  pagina: 'Uma página recusou ou não abriu',
  dado: 'Um dado parece errado',
  duvida: 'Como fazer alguma coisa',
  outro: 'Outro assunto',
} as const;
export type Assunto = keyof typeof ASSUNTOS;
export const IDS_DOS_ASSUNTOS = Object.keys(ASSUNTOS) as [Assunto, ...Assunto[]];

export interface FilaDeAjuda {
  id: string;
  nome: string;
  descricao: string;
  /** Dias corridos para a primeira resposta, contados do dia seguinte ao pedido. */
  prazoEmDias: number;
  /** Caminho da estrutura que atende. */
  caminho: string;
  /** Fuso da estrutura, em que se contam os dias. */
  fuso: string;
  /** Recebe o que não é de órgão com fila própria. */
  doSistema: boolean;
}

export interface PedidoDeAjuda {
  id: string;
  numero: string;
  fila: { nome: string; caminho: string };
  usuarioId?: string | undefined;
  nome: string;
  email: string;
  assunto: Assunto;
  /** Molde da rota em que a pessoa estava (`/usuarios/:id`). */
  pagina?: string | undefined;
  /** A regra que a recusou. */
  regra?: string | undefined;
  texto: string;
  criadoEm: Date;
  /** AAAA-MM-DD, inclusive. */
  prazo: string;
  resolvidoEm?: Date | undefined;
}

export interface RespostaDeAjuda {
  ordem: number;
  autorId?: string | undefined;
  autorNome: string;
  texto: string;
  escritaEm: Date;
}

/** A fila do lugar de quem pede, a mais próxima dele subindo a árvore; sem ela, a do sistema. */
export function filaPara(filas: readonly FilaDeAjuda[], caminho: string | undefined): FilaDeAjuda | undefined {
  const doLugar = filas
    .filter((f) => !f.doSistema && dentroDe(caminho, f.caminho))
    .toSorted((a, b) => b.caminho.length - a.caminho.length);
  return doLugar[0] ?? filas.find((f) => f.doSistema);
}

/** Último dia do prazo, inclusive. */
export const prazoDe = (hoje: Dia, { prazoEmDias }: Pick<FilaDeAjuda, 'prazoEmDias'>): string =>
  iso(maisDias(hoje, prazoEmDias));

export type SituacaoDoPedidoDeAjuda = 'resolvido' | 'vencido' | 'no-prazo';

/** Deduzida na hora: ninguém marca um pedido como vencido. */
export function situacaoDoPedidoDeAjuda(
  p: Pick<PedidoDeAjuda, 'resolvidoEm' | 'prazo'>,
  hoje: Dia,
): SituacaoDoPedidoDeAjuda {
  if (p.resolvidoEm) return 'resolvido';
  return dia(p.prazo) < hoje ? 'vencido' : 'no-prazo';
}

const MOLDE_DE_ROTA = /^\/[a-z0-9\-/:]{0,199}$/i;

/** Só o molde da rota (`/usuarios/:id`): endereço de outro site, consulta, número e código de pessoa ficam de fora. */
export const moldeDaPagina = (pagina: string): string | undefined =>
  MOLDE_DE_ROTA.test(pagina) && !pagina.startsWith('//') && !/[0-9a-f]{8}/i.test(pagina) ? pagina : undefined;
