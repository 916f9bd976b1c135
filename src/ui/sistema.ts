/** O que toda página sabe do sistema que a serve. Vem por contexto, para que nenhum componente leia estado global. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type Secao = 'inicio' | 'calculadora' | 'e-se' | 'lei' | 'casos' | 'api';

export interface Sistema {
  versao: string;
  /** Impressão digital do conjunto de regras em uso. */
  conjuntoDeRegras: string;
  /** Endereço do código-fonte; `undefined` se o pacote não o declara. */
  codigo: string | undefined;
  menu: readonly { secao: Secao; rotulo: string; href: string }[];
  /** Endereço de um ativo pelo nome (`estilos.css`), com a impressão do conteúdo. */
  ativo(nome: string): string;
}

export interface ContextoDaPagina {
  sistema: Sistema;
  /** Endereço da página (`https://…/lei`), sem a consulta, que pode ter dados pessoais. */
  endereco: string;
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
