/**
 * O mês de trabalho, estudo e leitura de uma unidade, muitos de uma vez. Enviar de novo o mesmo mês não repete nada: cada
 * pessoa tem no máximo um fato de cada espécie por mês, e número diferente corrige o anterior.
 */
import { z } from 'zod';
import { inteiro, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa, type Resultado } from '../../../../platform/recusa.ts';
import {
  acharEstrutura,
  type Acao,
  alvoDoTitular,
  type Contexto,
  diaEm,
  decidir,
  type Estrutura,
  naoEncontrado,
  trancarTitular,
} from '../../../acesso/index.ts';
import { acrescentarFatos, type FatoNovo, type FatoVigente, lerFatos, vigentes } from '../../../pessoas/index.ts';
import { estudo, leitura, trabalho } from '../../fatos/rotina.ts';
import { type Mes, lerMes, mesEmCurso } from '../mes.ts';

const MAXIMO_DE_PESSOAS = 500;

const daPessoaNoMes = z.object({
  pessoaId: uuid('a pessoa'),
  dias: opcional(inteiro('os dias de trabalho', 0, 31)),
  horas: opcional(inteiro('as horas de estudo', 0, 372)),
  obras: opcional(inteiro('as obras', 0, 31)),
});

const entrada = z.object({
  estruturaId: uuid('a unidade'),
  /** AAAA-MM. */
  mes: texto('o mês', 7, 7),
  fonte: texto('o documento'),
  pessoas: z.array(daPessoaNoMes).max(MAXIMO_DE_PESSOAS, `No máximo ${MAXIMO_DE_PESSOAS} pessoas por envio.`),
});
type Entrada = z.output<typeof entrada>;
type Linha = Entrada['pessoas'][number];

export interface MesLancado {
  /** Fatos novos e corrigidos. */
  lancados: number;
}

export const lancarOMes = (fuso: string): Acao<typeof entrada, Estrutura, MesLancado> => ({
  nome: 'custodia.lancar-rotina-do-mes',
  permissao: 'custodia.rotina.lancar',
  entrada,
  foraDaAuditoria: ['pessoas', 'fonte'],
  async alvo(tx, { estruturaId }) {
    const unidade = await acharEstrutura(tx, estruturaId);
    return unidade && { alvo: { caminho: unidade.caminho }, valor: unidade };
  },
  async executar(contexto, { mes: escrito, fonte, pessoas }) {
    const mes = lerMes(escrito);
    if (!mes || mesEmCurso(mes, diaEm(fuso, contexto.agora))) return recusar(MES_ABERTO);
    const problemas: Recusa[] = [];
    let lancados = 0;
    // Sempre na mesma ordem: dois envios ao mesmo tempo não se trancam um ao outro.
    for (const linha of pessoas.toSorted((a, b) => (a.pessoaId < b.pessoaId ? -1 : 1))) {
      const r = await naPessoa(contexto, { linha, mes, fonte, fuso });
      if (r.ok) lancados += r.valor;
      else problemas.push(...r.recusas.map((x) => ({ ...x, campo: `${campoDe(x.campo)}-${linha.pessoaId}` })));
    }
    return problemas.length > 0 ? recusar(...problemas) : feito({ lancados });
  },
});

const MES_ABERTO: Recusa = {
  codigo: 'mes-em-curso',
  campo: 'mes',
  mensagem: 'O mês ainda não acabou. Lance-o a partir do primeiro dia do seguinte.',
};

const campoDe = (campo = 'dias'): string => (['dias', 'horas', 'obras'].includes(campo) ? campo : 'dias');

interface DoMes {
  linha: Linha;
  mes: Mes;
  fonte: string;
  fuso: string;
}

async function naPessoa(contexto: Contexto<Estrutura>, doMes: DoMes): Promise<Resultado<number>> {
  const { tx, agora, quem, emitir } = contexto;
  const { linha, fuso } = doMes;
  const titular = await trancarTitular(tx, linha.pessoaId);
  const pode = titular && decidir(quem.ator, 'custodia.rotina.lancar', alvoDoTitular(titular), agora).pode;
  if (!titular || !pode) return recusar(naoEncontrado);
  const novos = fatosDoMes(doMes, vigentes(await lerFatos(tx, titular.id)));
  if (novos.length === 0) return feito(0);
  const r = await acrescentarFatos({ tx, agora, quem, emitir, fuso }, titular.id, novos);
  return r.ok ? feito(r.valor.length) : r;
}

const ESPECIES = [
  { campo: 'dias', tipo: trabalho, periodo: true },
  { campo: 'horas', tipo: estudo, periodo: true },
  { campo: 'obras', tipo: leitura, periodo: false },
] as const;

/** Só o que mudou; zero onde havia número anula. */
function fatosDoMes({ linha, mes, fonte }: DoMes, valem: readonly FatoVigente[]): FatoNovo[] {
  return ESPECIES.flatMap(({ campo, tipo, periodo }): FatoNovo[] => {
    const valor = linha[campo];
    if (valor === undefined) return [];
    const anterior = doMesmoMes(valem, tipo.tipo, mes);
    if ((anterior?.dados[campo] ?? 0) === valor) return [];
    const quando = periodo ? { dia: mes.de, ate: mes.ate } : { dia: mes.ate };
    const base = { tipo, fonte, ...quando };
    if (!anterior) return [{ ...base, dados: { [campo]: valor } }];
    const corrige = { corrigeId: anterior.id, motivo: 'Grade do mês enviada de novo' };
    if (valor === 0) return [{ ...base, ...corrige, efeito: 'anula', dados: anterior.dados }];
    return [{ ...base, ...corrige, efeito: 'corrige', dados: { ...anterior.dados, [campo]: valor } }];
  });
}

/** O que já consta desse mês: o fato cujo período cai nele. */
export const doMesmoMes = (valem: readonly FatoVigente[], tipo: string, { de, ate }: Mes): FatoVigente | undefined =>
  valem.find((f) => f.tipo === tipo && f.dia >= de && (f.ate ?? f.dia) <= ate);
