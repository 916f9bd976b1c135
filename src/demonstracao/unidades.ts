/** As unidades com pavilhões, celas e vagas, pelas ações de sempre. */
import { ESTABELECIMENTOS } from '../../demo/estabelecimentos.ts';
import { executar, type Acao, type Servicos } from '../modules/acesso/index.ts';
import { abrirLugares, cadastrarEstabelecimento, registrarVagas } from '../modules/custodia/index.ts';
import type { z } from 'zod';
import { implantacao } from './implantacao.ts';

export async function criarUnidades(servicos: Servicos, estruturas: ReadonlyMap<string, string>): Promise<void> {
  const abrir = abrirLugares(servicos.config.fuso);
  const vagas = registrarVagas(servicos.config.fuso);
  const fazer = async <E extends z.ZodType, A, T>(acao: Acao<E, A, T>, entrada: unknown): Promise<T> => {
    const r = await executar(servicos, implantacao(servicos), acao, entrada);
    if (r.ok) return r.valor;
    throw new Error(`Demonstração: ${acao.nome} recusada. ${r.recusas.map((x) => x.mensagem).join(' ')}`);
  };
  for (const { chave, pavilhoes, peso: _, ...dados } of ESTABELECIMENTOS) {
    const estruturaId = estruturas.get(chave);
    if (!estruturaId) throw new Error(`Demonstração: não há ${chave}`);
    await fazer(cadastrarEstabelecimento, { estruturaId, ...dados });
    for (const { nome, celas, vagasPorCela } of pavilhoes) {
      const abertoEm = '2010-01-01';
      const { ids } = await fazer(abrir, { estruturaId, especie: 'pavilhao', nome, abertoEm });
      const cela = { estruturaId, dentroDe: ids[0], especie: 'cela', nome: 'Cela', abertoEm };
      await fazer(abrir, { ...cela, quantos: celas, vagas: vagasPorCela });
    }
    const total = pavilhoes.reduce((n, p) => n + p.celas * p.vagasPorCela, 0);
    await fazer(vagas, { estruturaId, vagas: total, desde: '2010-01-01', motivo: 'Inauguração' });
  }
}
