/** A ocupação das unidades que a pessoa alcança. São números: não há dado de ninguém a auditar. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { decidir, diaEm, naoEncontrado, type Quem, type Servicos } from '../../acesso/index.ts';
import { alvoDaUnidade, type Unidade } from '../estabelecimentos/estabelecimento.ts';
import { type LugarOcupado, montarPlanta, somaDasVagas } from '../estabelecimentos/lugar.ts';
import { acharUnidade, listarUnidades, lugaresDa, lugaresDas, vagasDasUnidades } from '../estabelecimentos/store.ts';
import { ESPECIES_DE_PRISAO, REGIMES } from '../situacao/situacao.ts';
import { type Ocupacao, VAZIA } from './ocupacao.ts';
import { agrupar, type Fatia, porDimensao } from './recorte.ts';
import { combinacoesDas, numerosDas, pessoasPorLugar } from './store.ts';

export const VER_OCUPACAO = 'custodia.ocupacao.ver';

export interface UnidadeOcupada {
  unidade: Unidade;
  ocupacao: Ocupacao;
}

export interface Recortes {
  regime: readonly Fatia[];
  titulo: readonly Fatia[];
  sexo: readonly Fatia[];
}

/** Há centenas de unidades, não milhares: decide-se uma a uma, como em toda permissão. */
export async function unidadesAoAlcance({ banco, relogio }: Servicos, { ator }: Quem): Promise<Unidade[]> {
  const agora = relogio.agora();
  return (await listarUnidades(banco)).filter((u) => decidir(ator, VER_OCUPACAO, alvoDaUnidade(u), agora).pode);
}

export async function ocupacaoDas(servicos: Servicos, unidades: readonly Unidade[]): Promise<UnidadeOcupada[]> {
  const { banco, relogio, config } = servicos;
  const hoje = diaEm(config.fuso, relogio.agora());
  const ids = unidades.map((u) => u.id);
  const [numeros, vagas, lugares] = await Promise.all([
    numerosDas(banco, ids, hoje),
    vagasDasUnidades(banco, ids, hoje),
    lugaresDas(banco, ids, hoje),
  ]);
  return unidades.map((unidade) => ({
    unidade,
    ocupacao: {
      ...(numeros.get(unidade.id) ?? VAZIA),
      vagas: vagas.get(unidade.id) ?? somaDasVagas(montarPlanta(lugares.get(unidade.id) ?? [], new Map())),
    },
  }));
}

export async function recortesDas({ banco }: Servicos, unidades: readonly Unidade[]): Promise<Recortes> {
  const combinacoes = await combinacoesDas(
    banco,
    unidades.map((u) => u.id),
  );
  return {
    regime: agrupar(porDimensao(combinacoes, 'regime', REGIMES)),
    titulo: agrupar(porDimensao(combinacoes, 'titulo', ESPECIES_DE_PRISAO)),
    sexo: agrupar(porDimensao(combinacoes, 'sexo', { feminino: 'Feminino', masculino: 'Masculino' })),
  };
}

/** Recusa do mesmo modo a que não existe e a que está fora do alcance. */
export async function abrirUnidade({ banco, relogio }: Servicos, quem: Quem, id: string): Promise<Resultado<Unidade>> {
  const unidade = await acharUnidade(banco, id);
  const pode = unidade && decidir(quem.ator, VER_OCUPACAO, alvoDaUnidade(unidade), relogio.agora()).pode;
  return pode ? feito(unidade) : recusar(naoEncontrado);
}

/** Os pavilhões, alas e celas abertos, com quem está em cada um. */
export async function plantaDa({ banco, relogio, config }: Servicos, unidade: Unidade): Promise<LugarOcupado[]> {
  const [lugares, pessoas] = await Promise.all([
    lugaresDa(banco, unidade.id, diaEm(config.fuso, relogio.agora())),
    pessoasPorLugar(banco, unidade.id),
  ]);
  return montarPlanta(
    lugares.filter((l) => l.fechadoEm === undefined),
    pessoas,
  );
}
