import { type TitularFicticio, TITULARES } from '../../../../demo/titulares.ts';
import { criarAssinador } from '../entrada/cofre/assinatura.ts';
import { lerCodigo, validadeDoCodigo } from '../titulares/codigo.ts';
import { cadastrarTitular } from '../titulares/index.ts';
import { resumoDoCodigo } from '../titulares/resumo-do-codigo.ts';
import { trocarCodigo } from '../titulares/store.ts';
import { de, type Oficina } from './oficina.ts';

/** A defensora as cadastra, e entrega o código a quem tem. */
export async function criarTitulares(oficina: Oficina, ha: number): Promise<void> {
  const { estruturas } = oficina.criado;
  const quem = await oficina.como('defensora', { ha, finalidade: 'assistencia-juridica' });
  for (const { estabelecimento, vara, atuam, codigo, caso, ...dados } of TITULARES) {
    const entrada = {
      ...dados,
      estabelecimentoId: de(estruturas, estabelecimento).id,
      varaId: de(estruturas, vara).id,
      atuam: atuam.map((a) => de(estruturas, a).id),
      caso: caso && JSON.stringify(caso),
    };
    const { id } = await oficina.fazer(cadastrarTitular, entrada, { ha, quem });
    if (codigo) await entregarCodigo(oficina, id, codigo);
  }
}

/** O código da demonstração é sempre o mesmo; por isso não sai da ação, que o sorteia. */
async function entregarCodigo({ servicos, criado }: Oficina, titularId: string, escrito: string): Promise<void> {
  const codigo = lerCodigo(escrito);
  if (!codigo) throw new Error(`Demonstração: o código ${escrito} não confere`);
  const emitidoEm = servicos.relogio.agora();
  await servicos.banco.transaction().execute((tx) =>
    trocarCodigo(tx, titularId, {
      hash: resumoDoCodigo(criarAssinador([servicos.chaveMestra]), codigo),
      emitidoEm,
      expiraEm: validadeDoCodigo(emitidoEm, servicos.config.fuso),
      autorId: de(criado.pessoas, 'defensora').id,
    }),
  );
}

export type TitularDaPartida = Required<Pick<TitularFicticio, 'nome' | 'nascimento' | 'mae' | 'codigo'>>;

/** O que se escreve em "Entrar com o código" para ver os próprios dados de uma pessoa fictícia. */
export const TITULARES_COM_CODIGO: readonly TitularDaPartida[] = TITULARES.flatMap(
  ({ nome, nascimento, mae, codigo }) => (codigo ? [{ nome, nascimento, mae, codigo }] : []),
);
