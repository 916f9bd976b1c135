/** As diferenças de quem se alcança e se pode exportar, em CSV. */
import { feito, recusar, type Recusa, type Resultado } from '../../../platform/recusa.ts';
import type { Quem, Servicos } from '../../acesso/index.ts';
import { porQueNaoLeva } from '../levar.ts';
import { planilha } from '../planilha.ts';
import { SENTIDOS } from './diferenca.ts';
import { nomeDaData } from './em-palavras.ts';
import { type DiferencaDaPessoa, type FiltroDasDiferencas, lerDiferencas } from './queries.ts';

/** Escolha do sistema: maior que isto, a planilha não serve a ninguém, e cada pessoa nela vai à auditoria. */
const CABEM = 20_000;
const POR_VEZ = 1000;

export async function planilhaDasDiferencas(
  servicos: Servicos,
  quem: Quem,
  filtro: FiltroDasDiferencas & { recalculoId: string },
): Promise<Resultado<string>> {
  const impedem = porQueNaoLeva(quem.ator, servicos.relogio.agora());
  if (impedem.length > 0) return recusar(...impedem);
  const linhas: DiferencaDaPessoa[] = [];
  let total: number;
  do {
    const lidas = await lerDiferencas(servicos, quem, { ...filtro, leva: true, pular: linhas.length, limite: POR_VEZ });
    if (!lidas.ok) return lidas;
    total = lidas.valor.total;
    if (total > CABEM) return recusar(DEMAIS);
    linhas.push(...lidas.valor.linhas);
    if (lidas.valor.linhas.length === 0) break;
  } while (linhas.length < total);
  return feito(planilha(COLUNAS, linhas.map(emCelulas)));
}

const COLUNAS = ['pessoa', 'nome', 'vara', 'unidade', 'data', 'mudança', 'antes', 'depois', 'dias'];

const emCelulas = (d: DiferencaDaPessoa): Record<string, string | undefined> => ({
  pessoa: d.pessoaId,
  nome: d.nome,
  vara: d.vara,
  unidade: d.unidade,
  data: nomeDaData(d.tipo, d.marco),
  mudança: SENTIDOS[d.sentido],
  antes: d.antes,
  depois: d.depois,
  dias: d.dias?.toString(),
});

const DEMAIS: Recusa = {
  codigo: 'linhas-demais',
  mensagem: `São mais de ${CABEM.toLocaleString('pt-BR')} datas. Filtre por vara, unidade ou tamanho, e baixe em partes.`,
};
