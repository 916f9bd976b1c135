/** Todas as páginas públicas que o navegador percorre. Endereço novo entra aqui. */
import { CASO_DE_EXEMPLO } from '../src/modules/calculadora/exemplo.ts';
import { codificarCaso } from '../src/modules/calculadora/pages/calculadora/estado.ts';

const exemplo = codificarCaso(CASO_DE_EXEMPLO);
/** Caso com falhas, para conferir também as páginas de erro. */
const comFalta = codificarCaso({ emData: '2026-11-21', condenacoes: [{ id: 'A', pena: '5a' }] });
const comErro = codificarCaso({ condenacoes: [{ id: 'A', pena: '5a', dataDoFato: '2026-02-30' }] });

export interface PaginaPublica {
  nome: string;
  endereco: string;
  /** Situação HTTP esperada; padrão 200. */
  status?: number;
}

export const PAGINAS: readonly PaginaPublica[] = [
  { nome: 'início', endereco: '/' },
  { nome: 'calculadora vazia', endereco: '/calculadora' },
  { nome: 'calculadora preenchida', endereco: `/calculadora?c=${exemplo}` },
  { nome: 'calculadora com erros', endereco: `/calculadora?c=${comErro}`, status: 422 },
  { nome: 'resultado', endereco: `/resultado?c=${exemplo}` },
  { nome: 'resultado com falta de dado', endereco: `/resultado?c=${comFalta}` },
  { nome: 'resultado de caso com erro', endereco: `/resultado?c=${comErro}`, status: 422 },
  { nome: 'e se, sem caso', endereco: '/e-se' },
  { nome: 'e se, com caso', endereco: `/e-se?c=${exemplo}` },
  { nome: 'a lei', endereco: '/lei' },
  { nome: 'busca na lei', endereco: '/lei?q=livramento' },
  { nome: 'tabela da progressão', endereco: '/lei/progressao' },
  { nome: 'uma regra', endereco: '/lei/regras/lep/art-112-progressao' },
  { nome: 'regra que não existe', endereco: '/lei/regras/nao/existe', status: 404 },
  { nome: 'crimes', endereco: '/lei/crimes' },
  { nome: 'um crime', endereco: '/lei/crimes/lei-11343-2006/art-33/caput' },
  { nome: 'decretos', endereco: '/lei/decretos' },
  { nome: 'casos conferidos', endereco: '/casos' },
  { nome: 'um caso conferido', endereco: '/casos/contrato-17a2m7d' },
  { nome: 'API', endereco: '/api' },
  { nome: 'página que não existe', endereco: '/nao-existe', status: 404 },
];
