/** Pede que a pessoa vá para outra unidade. Pode quem a defende e quem dirige a unidade em que está. */
import { texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { acharEstrutura, type Contexto, diaEm, type Tx } from '../../../acesso/index.ts';
import { transferenciaPedida } from '../../fatos/transferencia.ts';
import { atoNaPessoa, daPessoa } from '../../nucleo/ato-na-pessoa.ts';

const entrada = daPessoa.extend({
  destinoId: uuid('a unidade de destino'),
  motivo: texto('o motivo', 400, 5),
});

export const pedirTransferencia = (fuso: string) =>
  atoNaPessoa(fuso, {
    nome: 'custodia.pedir-transferencia',
    permissao: 'custodia.transferencia.pedir',
    entrada,
    foraDaAuditoria: ['motivo'],
    async fatos({ tx, agora }: Pick<Contexto<unknown>, 'tx' | 'agora'>, { destinoId, motivo }) {
      if (!(await ehEstabelecimento(tx, destinoId))) return recusar(SEM_DESTINO);
      const dia = diaEm(fuso, agora);
      return feito([{ tipo: transferenciaPedida, dados: { destinoId, motivo }, dia, fonte: 'pedido no sistema' }]);
    },
  });

async function ehEstabelecimento(tx: Tx, id: string): Promise<boolean> {
  const estrutura = await acharEstrutura(tx, id);
  return estrutura?.especie === 'estabelecimento' && estrutura.inativadaEm === undefined;
}

const SEM_DESTINO = {
  codigo: 'destino-nao-serve',
  campo: 'destinoId',
  mensagem: 'Esta unidade não existe mais ou não recebe pessoas presas. Escolha outra na lista.',
};
