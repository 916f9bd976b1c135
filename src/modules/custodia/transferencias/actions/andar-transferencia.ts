/**
 * Dá um passo de uma transferência: autorizar, negar, marcar a escolta, sair, receber, cancelar. Cada passo é um ato, com a
 * permissão dele.
 */
import { z } from 'zod';
import { data, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import {
  acharEstrutura,
  type Alvo,
  alvoDoTitular,
  diaEm,
  type IdDaPermissao,
  naoEncontrado,
  type Tx,
} from '../../../acesso/index.ts';
import { TIPO_DO_PASSO } from '../../fatos/transferencia.ts';
import { recusaDaCela } from '../../movimentos/cela.ts';
import { atoNaPessoa, daPessoa, type Sobre } from '../../nucleo/ato-na-pessoa.ts';
import { custodiaDe } from '../../situacao/situacao-de.ts';
import { podeAndar, type Passo, type Transferencia } from '../transferencia.ts';

const daTransferencia = daPessoa.extend({ transferenciaId: uuid('a transferência') });

const motivo = texto('o motivo', 400, 5);

/** O que cada passo pede além da transferência. */
const ENTRADAS = {
  autorizada: daTransferencia,
  negada: daTransferencia.extend({ motivo }),
  escolta: daTransferencia.extend({
    responsavel: texto('quem responde pela escolta'),
    veiculo: opcional(texto('o veículo', 40)),
    saidaPrevista: opcional(data('a saída prevista')),
  }),
  'em-transito': daTransferencia,
  recebida: daTransferencia.extend({ lugarId: opcional(uuid('a cela')) }),
  cancelada: daTransferencia.extend({ motivo }),
} as const satisfies Record<Passo, z.ZodType>;

const VERBO: Record<Passo, string> = {
  autorizada: 'autorizar',
  negada: 'negar',
  escolta: 'escoltar',
  'em-transito': 'despachar',
  recebida: 'receber',
  cancelada: 'cancelar',
};

export const permissaoDoPasso = (passo: Passo): IdDaPermissao => TIPO_DO_PASSO[passo].permissao;

type Entrada = z.output<typeof daTransferencia> & { lugarId?: string | undefined };

export const andarTransferencia = (passo: Passo, fuso: string) =>
  atoNaPessoa<Entrada>(fuso, {
    nome: `custodia.${VERBO[passo]}-transferencia`,
    permissao: permissaoDoPasso(passo),
    entrada: ENTRADAS[passo] as z.ZodType<Entrada>,
    foraDaAuditoria: ['motivo', 'responsavel', 'veiculo'],
    async alvo(tx, sobre, { transferenciaId }) {
      const transferencia = acharTransferencia(sobre, transferenciaId);
      return transferencia && alvoDoPasso(tx, passo, sobre, transferencia);
    },
    async fatos({ tx, agora, alvo: sobre }, entrada) {
      const dados = doFato(entrada);
      const transferencia = acharTransferencia(sobre, entrada.transferenciaId);
      if (!transferencia) return recusar(naoEncontrado);
      const dia = diaEm(fuso, agora);
      const cela = await recusaDaCela(tx, transferencia.destinoId, entrada.lugarId, dia);
      return cela ? recusar(cela) : feito([{ tipo: TIPO_DO_PASSO[passo], dados: dados, dia, fonte: 'sistema' }]);
    },
  });

/** O que o fato guarda: tudo o que se escreveu, menos de quem e a que versão. */
const doFato = (entrada: Entrada): Record<string, unknown> => {
  const escritos = Object.entries(entrada).filter(
    ([nome, v]) => v !== undefined && !['pessoaId', 'versao'].includes(nome),
  );
  return Object.fromEntries(escritos);
};

const acharTransferencia = ({ vigentes }: Sobre, id: string): Transferencia | undefined =>
  custodiaDe(vigentes).transferencias.find((t) => t.id === id);

/**
 * Quem recebe é o destino, e a pessoa ainda é da origem: decide-se sobre o caminho do destino, e só quando ela já saiu.
 * Quem pediu não autoriza o que pediu.
 */
async function alvoDoPasso(tx: Tx, passo: Passo, { titular, vigentes }: Sobre, t: Transferencia): Promise<Alvo> {
  const alvo = alvoDoTitular(titular);
  const autor = vigentes.find((f) => f.raiz === t.id)?.autorId;
  const base = { ...alvo, interessados: autor === undefined ? [] : [autor] };
  if (passo !== 'recebida' || !podeAndar(t.estado, passo)) return base;
  const destino = await acharEstrutura(tx, t.destinoId);
  return { ...base, caminho: destino?.caminho };
}
