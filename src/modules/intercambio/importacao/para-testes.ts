/** Uma importação pronta para correr, sem passar pelas páginas. */
import type { Banco } from '../../acesso/index.ts';
import type { Quem, Servicos } from '../../acesso/index.ts';
import { executar } from '../../acesso/index.ts';
import type { Resultado } from '../../../platform/recusa.ts';
import { abrirImportacao } from './actions/abrir-importacao.ts';
import { comecarImportacao } from './actions/mapear.ts';
import { receberArquivo } from './actions/receber-arquivo.ts';
import { conferir } from './conferir.ts';
import { guardarPedaco } from './pedacos.ts';
import { acharImportacao } from './store.ts';
import type { IdDaEspecie } from '../especies/especie.ts';
import type { Mapa } from '../especies/mapa.ts';
import type { Importacao } from './importacao.ts';

export interface ArquivoDeTeste {
  especie: IdDaEspecie;
  estruturaId: string;
  conteudo: string | Buffer;
  origem?: string;
  /** Em quantos bytes se reparte; na falta, um pedaço só. */
  pedaco?: number;
}

/** Enviada e conferida. */
export async function enviarEmTeste(servicos: Servicos, quem: Quem, arquivo: ArquivoDeTeste): Promise<Importacao> {
  const bytes = Buffer.from(arquivo.conteudo);
  const { id } = valor(
    await executar(servicos, quem, abrirImportacao, {
      especie: arquivo.especie,
      origem: arquivo.origem ?? 'Sistema Fictício',
      estruturaId: arquivo.estruturaId,
      nomeDoArquivo: 'arquivo-de-teste',
      tamanho: bytes.length,
    }),
  );
  const tamanho = arquivo.pedaco ?? bytes.length;
  for (let i = 0; i * tamanho < bytes.length; i++) {
    await guardarPedaco(servicos.banco, id, i, bytes.subarray(i * tamanho, (i + 1) * tamanho));
  }
  valor(await executar(servicos, quem, receberArquivo, { id }));
  await conferir(servicos, id);
  return lida(servicos.banco, id);
}

/** Confirmada; falta processar. */
export async function comecarEmTeste(
  servicos: Servicos,
  quem: Quem,
  arquivo: ArquivoDeTeste,
  mapa?: Mapa,
): Promise<Importacao> {
  const enviada = await enviarEmTeste(servicos, quem, arquivo);
  valor(await executar(servicos, quem, comecarImportacao, { id: enviada.id, mapa: { ...enviada.mapa, ...mapa } }));
  return lida(servicos.banco, enviada.id);
}

export async function lida(banco: Banco, id: string): Promise<Importacao> {
  const importacao = await acharImportacao(banco, id);
  if (!importacao) throw new Error('a importação de teste sumiu');
  return importacao;
}

function valor<T>(r: Resultado<T>): T {
  if (!r.ok) throw new Error(r.recusas.map((x) => x.mensagem).join(' '));
  return r.valor;
}
