/** Abre um pavilhão, uma ala ou celas: uma só, ou várias numeradas de uma vez. */
import { z } from 'zod';
import { data, escolha, inteiro, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { type Acao, diaEm } from '../../../acesso/index.ts';
import type { Unidade } from '../estabelecimento.ts';
import { ESPECIES_DE_LUGAR, especiesDentroDe, type EspecieDeLugar, type Lugar } from '../lugar.ts';
import { inserirCapacidades, inserirLugares, lugaresDa } from '../store.ts';
import { trancarUnidade } from './alvo-da-unidade.ts';

/** De uma vez, no máximo (escolha do sistema). */
export const MAIS_DE_UMA_VEZ = 200;
export const MAIS_VAGAS = 100_000;

const especies = Object.keys(ESPECIES_DE_LUGAR) as [EspecieDeLugar, ...EspecieDeLugar[]];

const entrada = z.object({
  estruturaId: uuid('a unidade'),
  dentroDe: opcional(uuid('onde fica')),
  especie: escolha('a espécie', especies),
  nome: texto('o nome', 60),
  quantos: opcional(inteiro('quantos', 1, MAIS_DE_UMA_VEZ)),
  vagas: opcional(inteiro('as vagas de cada um', 0, MAIS_VAGAS)),
  abertoEm: data('desde quando'),
});

export const abrirLugares = (fuso: string): Acao<typeof entrada, Unidade, { ids: readonly string[] }> => ({
  nome: 'custodia.abrir-lugares',
  permissao: 'custodia.estabelecimento.gerir',
  entrada,
  alvo: (tx, { estruturaId }) => trancarUnidade(tx, estruturaId),
  async executar({ tx, agora, quem, anotar }, { estruturaId, quantos = 1, vagas, ...novo }) {
    const hoje = diaEm(fuso, agora);
    const lugares = await lugaresDa(tx, estruturaId, hoje);
    const nomes = nomesDe(novo.nome, quantos);
    const recusas = problemas({ ...novo, nomes, hoje }, lugares);
    if (recusas.length > 0) return recusar(...recusas);
    const ids = await inserirLugares(
      tx,
      estruturaId,
      nomes.map((nome) => ({ ...novo, nome })),
    );
    if (vagas !== undefined) {
      const capacidades = ids.map((lugarId) => ({ lugarId, vagas, desde: novo.abertoEm, motivo: 'Abertura' }));
      await inserirCapacidades(tx, estruturaId, capacidades, { agora, usuarioId: quem.ator.usuarioId });
    }
    anotar({ objeto: { tipo: 'unidade', id: estruturaId } });
    return feito({ ids });
  },
});

/** Com mais de um, numera: "Cela 1", "Cela 2"… */
const nomesDe = (nome: string, quantos: number): string[] =>
  quantos === 1 ? [nome] : Array.from({ length: quantos }, (_, i) => `${nome} ${i + 1}`);

interface Pedido {
  dentroDe?: string | undefined;
  especie: EspecieDeLugar;
  nomes: readonly string[];
  abertoEm: string;
  hoje: string;
}

function problemas({ dentroDe, especie, nomes, abertoEm, hoje }: Pedido, lugares: readonly Lugar[]): Recusa[] {
  const recusas: Recusa[] = [];
  const pai = lugares.find((l) => l.id === dentroDe);
  if (dentroDe !== undefined && (!pai || pai.fechadoEm !== undefined)) {
    recusas.push({ codigo: 'lugar-fechado', campo: 'dentroDe', mensagem: 'Escolha um lugar aberto desta unidade.' });
  } else if (!especiesDentroDe(pai).includes(especie)) {
    const cabem = especiesDentroDe(pai).map((e) => ESPECIES_DE_LUGAR[e].toLowerCase());
    recusas.push({
      codigo: 'lugar-nao-cabe',
      campo: 'especie',
      mensagem: `${ESPECIES_DE_LUGAR[especie]} não fica ${pai ? `dentro de ${pai.nome}` : 'solta na unidade'}. Ali cabe: ${cabem.join(', ') || 'nada'}.`,
    });
  }
  if (abertoEm > hoje) {
    const mensagem = 'Só se abre o que já existe: o dia é hoje ou antes.';
    recusas.push({ codigo: 'dia-no-futuro', campo: 'abertoEm', mensagem });
  }
  const usados = new Set(lugares.filter((l) => l.dentroDe === dentroDe).map((l) => l.nome));
  const repetidos = nomes.filter((n) => usados.has(n));
  if (repetidos.length > 0) {
    const quais = repetidos.slice(0, 5).join(', ');
    recusas.push({ codigo: 'nome-repetido', campo: 'nome', mensagem: `Já há ali: ${quais}. Use outro nome.` });
  }
  return recusas;
}
