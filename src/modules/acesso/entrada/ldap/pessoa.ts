/** Da entrada do diretório para a pessoa do sistema, com o que falta ou não se reconhece dito em português. */
import type { Entry } from 'ldapts';
import type { ConfigDeLdap } from '../../../../platform/config/ldap.ts';
import type { Recusa } from '../../../../platform/recusa.ts';

/** Usuários internos. Base: Resolução 011/2024/DPG (DPE-MT), art. 4º. */
export const CATEGORIAS = ['defensor-publico', 'servidor', 'estagiario', 'cedido', 'terceirizado'] as const;
export type Categoria = (typeof CATEGORIAS)[number];

export interface PessoaDoDiretorio {
  /** Nome da entrada no diretório; muda se a pessoa muda de lugar na árvore, por isso não serve de chave. */
  dn: string;
  nome?: string | undefined;
  /** Onze algarismos. */
  cpf?: string | undefined;
  email?: string | undefined;
  matricula?: string | undefined;
  cargo?: string | undefined;
  categoria?: Categoria | undefined;
  /** Sigla da unidade no sistema. */
  unidade?: string | undefined;
  /** O que impede criar a conta: nome, CPF, categoria ou unidade ausente, ou fora dos mapas da configuração. */
  pendencias: Recusa[];
}

type Atributos = ConfigDeLdap['atributos'];
type Mapas = Pick<ConfigDeLdap, 'mapaDeCategorias' | 'mapaDeUnidades'>;

export function lerPessoa(entrada: Entry, config: Mapas & { atributos: Atributos }): PessoaDoDiretorio {
  const escrito = (campo: keyof Atributos): string | undefined => primeiroValor(entrada, config.atributos[campo]);
  const categoria = traduzir(config.mapaDeCategorias, escrito('categoria'));
  const lido = {
    nome: escrito('nome'),
    cpf: onzeAlgarismos(escrito('cpf')),
    categoria: CATEGORIAS.find((c) => c === categoria),
    unidade: traduzir(config.mapaDeUnidades, escrito('unidade')),
  };
  const ausentes = (['nome', 'cpf', 'categoria', 'unidade'] as const).filter((campo) => lido[campo] === undefined);
  return {
    dn: entrada.dn,
    ...lido,
    email: escrito('email'),
    matricula: escrito('matricula'),
    cargo: escrito('cargo'),
    pendencias: ausentes.map((campo) => pendencia(campo, config.atributos[campo], escrito(campo))),
  };
}

const CONSERTO: Record<string, string> = {
  nome: 'Peça a quem cuida do diretório que o preencha.',
  cpf: 'Peça a quem cuida do diretório que ponha os 11 algarismos.',
  categoria: `Acrescente-a a mapaDeCategorias, levando a uma destas: ${CATEGORIAS.join(', ')}.`,
  unidade: 'Acrescente-a a mapaDeUnidades, levando à sigla de uma unidade do sistema.',
};

function pendencia(campo: string, atributo: string, escrito: string | undefined): Recusa {
  const oQueHa =
    escrito === undefined
      ? `O diretório não traz ${campo} (atributo ${atributo}).`
      : // O CPF errado não se repete: esta frase vai a relatório e log.
        `O diretório traz ${campo === 'cpf' ? 'um CPF' : `${campo} “${escrito}”`} que o sistema não reconhece (atributo ${atributo}).`;
  return { codigo: `diretorio-${campo}`, campo, mensagem: `${oQueHa} ${CONSERTO[campo]}` };
}

/** Nome de atributo não distingue maiúsculas (RFC 4512); de vários valores, vale o primeiro; foto não é texto. */
function primeiroValor(entrada: Entry, atributo: string): string | undefined {
  const chave = Object.keys(entrada).find((k) => k.toLowerCase() === atributo.toLowerCase());
  const [valor] = [entrada[chave ?? ''] ?? []].flat();
  return typeof valor === 'string' && valor.trim() !== '' ? valor.trim() : undefined;
}

/** Sem distinguir maiúsculas: quem digita no diretório não as mantém. */
function traduzir(mapa: Record<string, string>, escrito: string | undefined): string | undefined {
  const procurado = escrito?.toLowerCase();
  return Object.entries(mapa).find(([de]) => de.trim().toLowerCase() === procurado)?.[1];
}

function onzeAlgarismos(escrito: string | undefined): string | undefined {
  const cpf = escrito?.replace(/[.\-\s]/g, '') ?? '';
  return /^\d{11}$/.test(cpf) ? cpf : undefined;
}
