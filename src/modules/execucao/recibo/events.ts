/** Fato novo, conta nova: um trabalho por pessoa, ainda que cheguem cem fatos de uma vez. */
import { z } from 'zod';
import { iso } from '../../../direito/tempo/dia.ts';
import { ouvir, type Ouvinte } from '../../../platform/eventos/index.ts';
import { agendar, registrarTrabalho, tipoDeTrabalho, type Trabalho } from '../../../platform/trabalhos/index.ts';
import { type Servicos, trancarTitular } from '../../acesso/index.ts';
import { esquecerContas } from '../conta/projetar.ts';
import { guardarRecibo } from './guardar.ts';

const RECALCULAR = tipoDeTrabalho('execucao.recalcular', z.object({ pessoaId: z.guid() }));

const lancados = z.object({ pessoaId: z.guid(), fatos: z.array(z.object({ tipo: z.string() })) });

/** Dos que entram na conta; os de localização, contato, saúde e monitoração operada não a mudam. */
const CONTAM =
  /^(execucao\.|processos\.(condenacao|imputacao|marco|inquerito|medida-de-seguranca)$|pessoas\.(nome|nascimento|sexo|condicao)$|custodia\.(prisao|audiencia-de-custodia|titulo|titulo-encerrado|revisao-da-preventiva|temporaria-prorrogada|soltura|fuga|recaptura|obito|regime|trabalho|estudo|leitura|exame-de-ensino|exame-de-cessacao|falta|falta-homologada|monitoracao|monitoracao-encerrada)$)/;

export const OUVINTES_DA_EXECUCAO: readonly Ouvinte[] = [
  ouvir('pessoas.fatos-lancados', 'execucao.recalcular', lancados, async (tx, { dados: { pessoaId, fatos } }) => {
    if (!fatos.some((f) => CONTAM.test(f.tipo))) return;
    await agendar(tx, RECALCULAR, { pessoaId }, { chave: `${RECALCULAR.nome}:${pessoaId}` });
  }),
  ouvir('pessoas.unificada', 'execucao.esquecer-conta', z.object({ outraId: z.guid() }), (tx, { dados }) =>
    esquecerContas(tx, [dados.outraId]),
  ),
];

/** Trancar a pessoa faz o segundo cálculo ver o recibo do primeiro. */
export const trabalhosDaExecucao = ({ banco, relogio }: Servicos): Trabalho[] => [
  registrarTrabalho(RECALCULAR, async ({ pessoaId }, { agora }) => {
    await banco.transaction().execute(async (tx) => {
      if (!(await trancarTitular(tx, pessoaId))) return;
      await guardarRecibo(tx, pessoaId, { agora, hoje: iso(relogio.hoje()), causa: 'fato-novo' });
    });
  }),
];
