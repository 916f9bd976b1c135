/** Diz o que a unidade é, a quem se destina e onde fica; de novo, corrige. */
import { z } from 'zod';
import { escolha, lista, opcional, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import type { Acao } from '../../../acesso/index.ts';
import {
  alvoDaUnidade,
  type Estabelecimento,
  ESPECIES_DE_ESTABELECIMENTO,
  GENEROS_DO_ESTABELECIMENTO,
  REGIMES_DO_ESTABELECIMENTO,
  type Unidade,
} from '../estabelecimento.ts';
import { acharUnidade, gravarEstabelecimento } from '../store.ts';

const chaves = <O extends object>(o: O) => Object.keys(o) as [keyof O & string, ...(keyof O & string)[]];

/** Graus decimais, com ponto ou vírgula. */
const graus = (rotulo: string, limite: number) =>
  opcional(
    z
      .preprocess(
        (v) => (typeof v === 'string' ? v.trim().replace(',', '.') : v),
        z.coerce.number(`Escreva ${rotulo} em graus decimais, como -19,92.`),
      )
      .refine((n) => Math.abs(n) <= limite, `Escreva ${rotulo} em graus, de -${limite} a ${limite}.`),
  );

const entrada = z.object({
  estruturaId: uuid('a unidade'),
  especie: escolha('a espécie', chaves(ESPECIES_DE_ESTABELECIMENTO)),
  regimes: lista(escolha('o regime', chaves(REGIMES_DO_ESTABELECIMENTO)), 'Marque ao menos um regime.'),
  genero: escolha('o gênero', chaves(GENEROS_DO_ESTABELECIMENTO)),
  latitude: graus('a latitude', 90),
  longitude: graus('a longitude', 180),
});

export const cadastrarEstabelecimento: Acao<typeof entrada, Unidade, { id: string }> = {
  nome: 'custodia.cadastrar-estabelecimento',
  permissao: 'custodia.estabelecimento.gerir',
  entrada,
  async alvo(tx, { estruturaId }) {
    const unidade = await acharUnidade(tx, estruturaId);
    return unidade && { alvo: alvoDaUnidade(unidade), valor: unidade };
  },
  async executar({ tx, agora, alvo: unidade, anotar }, { estruturaId, ...dados }) {
    const recusas = problemas(unidade, dados);
    if (recusas.length > 0) return recusar(...recusas);
    await gravarEstabelecimento(tx, estruturaId, dados, agora);
    anotar({ objeto: { tipo: 'unidade', id: estruturaId } });
    return feito({ id: estruturaId });
  },
};

function problemas({ inativa, nome }: Unidade, { latitude, longitude }: Estabelecimento): Recusa[] {
  const recusas: Recusa[] = [];
  if (inativa) recusas.push({ codigo: 'unidade-inativa', mensagem: `${nome} foi inativada: não há o que cadastrar.` });
  if ((latitude === undefined) !== (longitude === undefined)) {
    recusas.push({
      codigo: 'coordenada-pela-metade',
      mensagem: 'Escreva a latitude e a longitude, ou nenhuma das duas.',
      campo: latitude === undefined ? 'latitude' : 'longitude',
    });
  }
  return recusas;
}
