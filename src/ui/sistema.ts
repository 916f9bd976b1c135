/** O que toda página sabe do sistema que a serve. Vem por contexto, para que nenhum componente leia estado global. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type Secao =
  | 'inicio'
  | 'calculadora'
  | 'e-se'
  | 'lei'
  | 'casos'
  | 'api'
  | 'mesa'
  | 'meus-casos'
  | 'avisos'
  | 'acervo'
  | 'contradicoes'
  | 'painel'
  | 'recalculo'
  | 'detector'
  | 'entregas'
  | 'pedidos'
  | 'pessoas'
  | 'papeis'
  | 'revisoes'
  | 'alertas'
  | 'estruturas'
  | 'acordos'
  | 'titulares'
  | 'unidades'
  | 'transferencias'
  | 'monitoracao'
  | 'processos'
  | 'identidade'
  | 'arquivos'
  | 'dados-abertos'
  | 'auditoria'
  | 'ajuda'
  | 'conta'
  | 'entrar';

export interface ItemDoMenu {
  secao: Secao;
  rotulo: string;
  href: string;
  /** A ilha que conta, ao vivo, o que espera atrás deste item. */
  aoVivo?: string | undefined;
}

/** O que a moldura mostra de quem entrou. */
export interface QuemEntrou {
  nome: string;
  /** Cargo e unidade por que age agora. */
  lotacao?: string | undefined;
  variasLotacoes: boolean;
  /** A lotação que a pessoa escolheu não está mais aberta. */
  lotacaoFechou: boolean;
  /** Segredo que todo formulário devolve. */
  csrf: string;
  menu: readonly ItemDoMenu[];
  /** A pessoa presa e a família entram pelo código: não têm página de conta. */
  semConta?: boolean;
}

export interface Sistema {
  versao: string;
  /** Impressão digital do conjunto de regras em uso. */
  conjuntoDeRegras: string;
  /** Endereço do código-fonte; `undefined` se o pacote não o declara. */
  codigo: string | undefined;
  menu: readonly ItemDoMenu[];
  /** Onde se entra; ausente quando só a calculadora está no ar (sem banco). */
  entrar?: string | undefined;
  /** O estado é fictício e as entradas de demonstração estão abertas: a moldura avisa. */
  demonstracao?: boolean;
  /** Endereço de um ativo pelo nome (`estilos.css`), com a impressão do conteúdo. */
  ativo(nome: string): string;
}

export interface ContextoDaPagina {
  sistema: Sistema;
  /** Endereço da página (`https://…/lei`), sem a consulta, que pode ter dados pessoais. */
  endereco: string;
  /** Ausente para quem não entrou. */
  quemEntrou?: QuemEntrou | undefined;
}

const SISTEMA_SOLTO: Sistema = {
  versao: '0',
  conjuntoDeRegras: '',
  codigo: undefined,
  menu: [],
  ativo: (nome) => `/ativos/${nome}`,
};

/** O valor padrão permite desenhar um componente sozinho, em teste. */
export const Contexto = createContext<ContextoDaPagina>({ sistema: SISTEMA_SOLTO, endereco: '/' });

export const usarPagina = (): ContextoDaPagina => useContext(Contexto);
