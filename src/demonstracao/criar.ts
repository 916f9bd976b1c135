/** O estado fictício com gente: unidades, três pessoas escritas à mão e o resto do gerador, na primeira partida. */
import { z } from 'zod';
import { feito } from '../platform/recusa.ts';
import {
  type Acao,
  criarAssinador,
  criarEstadoDeDemonstracao,
  diaEm,
  type EstadoDaDemonstracao,
  executar,
  lerCodigo,
  resumoDoCodigo,
  type Servicos,
  trocarCodigo,
  validadeDoCodigo,
} from '../modules/acesso/index.ts';
import { reconciliarAgora } from '../modules/avisos/index.ts';
import { conciliarTodas } from '../modules/conciliador/index.ts';
import { calcularQuemFalta } from '../modules/execucao/index.ts';
import { fecharMeses } from '../modules/intercambio/index.ts';
import { registrarPessoas } from '../modules/pessoas/index.ts';
import { fotografar } from '../modules/painel/index.ts';
import { escreverDestaques } from './destaques.ts';
import { type Elenco, lerElenco } from './elenco.ts';
import { implantacao } from './implantacao.ts';
import { criarPopulacao } from './populacao.ts';
import { criarUnidades } from './unidades.ts';

export const SEMENTE = 2024;
export const PESSOAS_NA_PARTIDA = 2000;

/** Como `criarEstadoDeDemonstracao`; com gente, se o criou agora. */
export async function criarDemonstracao(
  servicos: Servicos,
  pessoas = PESSOAS_NA_PARTIDA,
): Promise<EstadoDaDemonstracao> {
  const estado = await criarEstadoDeDemonstracao(servicos);
  if (estado !== 'criado') return estado;
  const hoje = diaEm(servicos.config.fuso, servicos.relogio.agora());
  await criarUnidades(servicos, (await lerElenco(servicos.banco, hoje)).estruturas);
  const elenco = await lerElenco(servicos.banco, hoje);
  await criarDestaques(servicos, elenco);
  await criarPopulacao(servicos, elenco, { semente: SEMENTE, quantas: pessoas });
  await fecharMeses(servicos);
  await calcularQuemFalta(servicos);
  await reconciliarAgora(servicos);
  await conciliarTodas(servicos);
  await fotografar(servicos);
  return estado;
}

const semEntrada = z.object({});

const registrarDestaques = (servicos: Servicos, elenco: Elenco): Acao<typeof semEntrada, undefined, void> => ({
  nome: 'demonstracao.registrar-destaques',
  permissao: 'pessoas.pessoa.cadastrar',
  entrada: semEntrada,
  alvo: async () => ({ alvo: {}, valor: undefined }),
  async executar({ tx, agora, quem, emitir }) {
    const { fuso } = servicos.config;
    const destaques = escreverDestaques(servicos, elenco);
    const r = await registrarPessoas({ tx, agora, quem, fuso, emitir }, destaques);
    if (!r.ok) return r;
    const assinador = criarAssinador([servicos.chaveMestra]);
    for (const { id, titular } of destaques) {
      const codigo = titular.codigo && lerCodigo(titular.codigo);
      if (!codigo) continue;
      // O código da demonstração é sempre o mesmo; por isso não sai da ação, que o sorteia.
      await trocarCodigo(tx, id, {
        hash: resumoDoCodigo(assinador, codigo),
        emitidoEm: agora,
        expiraEm: validadeDoCodigo(agora, fuso),
        autorId: elenco.quem('defensora').ator.usuarioId ?? '',
      });
    }
    return feito(undefined);
  },
});

async function criarDestaques(servicos: Servicos, elenco: Elenco): Promise<void> {
  const r = await executar(servicos, implantacao(servicos), registrarDestaques(servicos, elenco), {});
  if (!r.ok) throw new Error(`Demonstração: ${r.recusas.map((x) => `${x.campo ?? ''} ${x.mensagem}`).join(' ')}`);
}
