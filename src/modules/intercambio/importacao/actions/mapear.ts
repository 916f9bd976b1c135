/** Guarda o mapa e, se é a vez, começa a importar com ele. */
import { z } from 'zod';
import { uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { type Acao, jaMudou } from '../../../acesso/index.ts';
import { especieDe } from '../../especies/index.ts';
import type { Mapa } from '../../especies/mapa.ts';
import { type Importacao, pode } from '../importacao.ts';
import { guardarMapa, mudarEstado } from '../store.ts';
import { agendarImportacao } from '../trabalhos.ts';
import { alvoDaImportacao } from './alvo-da-importacao.ts';

const entrada = z.object({ id: uuid('a importação'), mapa: z.record(z.string(), z.string()) });
type AcaoDoMapa = Acao<typeof entrada, Importacao, { id: string }>;

const COMUM = { permissao: 'intercambio.arquivo.importar', entrada, alvo: alvoDaImportacao } as const;

export const guardarOMapa: AcaoDoMapa = {
  ...COMUM,
  nome: 'intercambio.mapear-colunas',
  async executar({ tx, alvo: importacao }, { mapa }) {
    if (!pode(importacao, 'comecar')) return recusar(jaMudou);
    await guardarMapa(tx, importacao.id, valido(importacao, mapa));
    return feito({ id: importacao.id });
  },
};

export const comecarImportacao: AcaoDoMapa = {
  ...COMUM,
  nome: 'intercambio.comecar-importacao',
  async executar({ tx, agora, alvo: importacao }, { mapa: escrito }) {
    if (!pode(importacao, 'comecar')) return recusar(jaMudou);
    const mapa = valido(importacao, escrito);
    const faltam = faltamNoMapa(importacao, mapa);
    if (faltam.length > 0) return recusar(...faltam);
    await mudarEstado(tx, importacao.id, 'correndo', { comecadaEm: agora, mapa });
    await agendarImportacao(tx, importacao.id);
    return feito({ id: importacao.id });
  },
};

/** Só campos da espécie, com colunas que o arquivo tem ou valores fixos que o campo admite. */
function valido({ especie, colunas }: Importacao, mapa: Mapa): Mapa {
  const serve = (nome: string, de: string): boolean => {
    const campo = especieDe(especie).campos.find((c) => c.nome === nome);
    return campo !== undefined && (colunas.includes(de) || (de.startsWith('=') && de.slice(1) in (campo.fixos ?? {})));
  };
  return Object.fromEntries(Object.entries(mapa).filter(([nome, de]) => serve(nome, de)));
}

export const faltamNoMapa = ({ especie }: Importacao, mapa: Mapa): Recusa[] =>
  especieDe(especie)
    .campos.filter((c) => c.obrigatorio && mapa[c.nome] === undefined)
    .map(({ nome, rotulo }) => ({
      codigo: 'falta-coluna',
      campo: `mapa-${nome}`,
      mensagem: `Escolha de que coluna vem "${rotulo}": sem ela nenhuma linha entra.`,
    }));
