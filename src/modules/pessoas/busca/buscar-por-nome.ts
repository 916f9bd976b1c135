/** A busca de pessoas por nome, que perdoa grafia, ordem, palavra que falta e palavra pela metade. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Banco, Transacao } from '../../../platform/db/index.ts';
import { partesDoNome } from '../nomes/index.ts';
import { trazerCandidatos } from './candidatos.ts';
import { palavrasDeBusca } from './chaves.ts';
import { separarEmendadas } from './emendadas.ts';
import { type Achado, comparadorDeCandidatos } from './parecenca.ts';
import { planejar, type Procura } from './plano.ts';
import { acharVariantes } from './variantes.ts';

export interface Busca {
  /** O nome como a pessoa o escreveu; pode ser vazio quando há a mãe. */
  texto: string;
  mae?: string;
  anoDeNascimento?: number;
  /** Pessoas devolvidas, no máximo. */
  limite: number;
  /**
   * Condição de alcance e sigilo sobre a linha de busca `n` (`n.pessoa_id`, `n.especie`). Vale dentro da consulta: quem
   * não a atende não aparece, não conta e não ocupa o lugar de quem atende.
   */
  filtro?: RawBuilder<SqlBool>;
}

/** Com tantos assim quantos se pedem, o resto só traria gente menos parecida. */
const BOA = 0.9;
/** Só do nome: mãe e ano que não batem põem a pessoa no fim, sem a esconder. */
const MINIMA = 0.35;
/** Mais que isto não é nome de ninguém. */
const PALAVRAS = 10;

/** Da mais à menos parecida, cada pessoa uma vez, pelo nome dela que mais se parece. */
export async function buscarPorNome(banco: Banco | Transacao, busca: Busca): Promise<Achado[]> {
  const procura = await entenderPalavras(banco, busca);
  const { etapas, preferencias } = planejar(procura);
  const comparar = comparadorDeCandidatos(procura);
  const iniciais = partesDoNome(procura.nome).palavras.filter((p) => p.length === 1);
  const filtro = busca.filtro ?? sql<SqlBool>`true`;
  const achados = new Map<string, Achado>();
  const comAoMenos = (parecenca: number): number =>
    achados
      .values()
      .filter((a) => a.parecenca >= parecenca)
      .toArray().length;
  for (const etapa of etapas) {
    if (etapa.seNinguem !== undefined && comAoMenos(etapa.seNinguem) > 0) break;
    for (const candidato of await trazerCandidatos(banco, {
      etapa,
      preferencias,
      nome: procura.nome,
      iniciais,
      filtro,
    })) {
      const achado = comparar(candidato);
      const melhor = achado.parecenca > (achados.get(achado.pessoaId)?.parecenca ?? -1);
      if (melhor && achado.comoNome.valor >= MINIMA) achados.set(achado.pessoaId, achado);
    }
    if (comAoMenos(BOA) >= busca.limite) break;
  }
  return [...achados.values()].sort(maisParecida).slice(0, busca.limite);
}

const maisParecida = (a: Achado, b: Achado): number => b.parecenca - a.parecenca || (a.pessoaId < b.pessoaId ? -1 : 1);

async function entenderPalavras(banco: Banco | Transacao, { texto, mae, anoDeNascimento }: Busca): Promise<Procura> {
  const nome = texto.split(/\s+/).slice(0, PALAVRAS).join(' ');
  const daMae = mae?.split(/\s+/).slice(0, PALAVRAS).join(' ');
  const palavras = palavrasDeBusca(nome);
  const todas = [...new Set([...palavras, ...palavrasDeBusca(daMae ?? '')])];
  const variantes = await acharVariantes(banco, todas, palavras.at(-1));
  const separado = await separarEmendadas(banco, nome, variantes);
  if (separado === nome) return { nome, mae: daMae, anoDeNascimento, variantes };
  const novas = palavrasDeBusca(separado).filter((p) => !variantes.has(p));
  const dasNovas = await acharVariantes(banco, novas, undefined);
  return { nome: separado, mae: daMae, anoDeNascimento, variantes: new Map([...variantes, ...dasNovas]) };
}
