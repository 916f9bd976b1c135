/** O que a matriz põe direto nas tabelas: o que não é fato de ninguém, ou que levaria muitos passos a criar. */
import { createHash } from 'node:crypto';
import { guardarRecibo } from '../../execucao/recibo/guardar.ts';
import { AGORA, type Cenario, type EstruturaDeTeste } from '../para-testes.ts';

const NADA = createHash('sha256').update('').digest();

export interface Onde {
  unidade: EstruturaDeTeste;
  /** Outra unidade do mesmo órgão, para onde a transferência iria. */
  irma: EstruturaDeTeste;
  /** Quem aparece como autor do que não é de ninguém daqui. */
  por: string;
}

/** As duas unidades com cadastro; na primeira, uma cela com gente e outra vazia. Devolve os ids das celas. */
export async function criarUnidades({ db }: Cenario, { unidade, irma }: Onde): Promise<[string, string]> {
  for (const { id } of [unidade, irma]) {
    await db
      .insertInto('custodia.estabelecimento')
      .values({
        estrutura_id: id,
        especie: 'penitenciaria',
        regimes: ['fechado'],
        genero: 'misto',
        cadastrado_em: AGORA,
      })
      .execute();
  }
  const abrir = async (nome: string): Promise<string> => {
    const lugar = { estrutura_id: unidade.id, especie: 'cela', nome, aberto_em: '2020-01-01' } as const;
    return (await db.insertInto('custodia.lugar').values(lugar).returning('id').executeTakeFirstOrThrow()).id;
  };
  return [await abrir('Cela 1'), await abrir('Cela 2')];
}

export async function guardarFoto({ db }: Cenario, pessoaId: string, id: string, por: string): Promise<void> {
  const imagem = Buffer.from('imagem fictícia');
  await db
    .insertInto('pessoas.foto')
    .values({
      pessoa_id: pessoaId,
      id,
      imagem,
      miniatura: imagem,
      sha256: NADA,
      largura: 1,
      altura: 1,
      guardada_em: AGORA,
      guardada_por: por,
    })
    .execute();
}

export async function emitirPapel({ db }: Cenario, pessoaId: string, codigo: string, por: string): Promise<string> {
  const { id } = await db
    .insertInto('pessoas.salvaguarda')
    .values({
      pessoa_id: pessoaId,
      codigo,
      nome: 'Homônima Fictícia',
      motivo: 'Nome igual',
      emitida_em: AGORA,
      emitida_por: por,
      vale_ate: '2027-12-31',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function comecarContagem({ db }: Cenario, pessoaId: string, onde: Onde, celaId: string): Promise<string> {
  const { id } = await db
    .insertInto('custodia.contagem')
    .values({ estrutura_id: onde.unidade.id, comecada_em: AGORA, comecada_por: onde.por, esperadas: 1 })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('custodia.contagem_pessoa')
    .values({ pessoa_id: pessoaId, contagem_id: id, esperada: true, lugar_id: celaId })
    .execute();
  return id;
}

/** Um recibo do cálculo, e uma data fixada pelo juiz em lugar de uma calculada. */
export async function calcular(
  { db }: Cenario,
  pessoaId: string,
  por: string,
): Promise<{ recibo: string; divergencia: string }> {
  const pedido = { agora: AGORA, hoje: '2026-11-18', causa: 'pedido', pedidoPor: por } as const;
  const guardado = await db.transaction().execute((tx) => guardarRecibo(tx, pessoaId, pedido));
  const recibo = guardado.recibo?.id;
  if (recibo === undefined) throw new Error('a pessoa da matriz não teve cálculo');
  const { id: divergencia } = await db
    .insertInto('execucao.divergencia')
    .values({
      pessoa_id: pessoaId,
      recibo_id: recibo,
      marco: 'progressao',
      data_fixada: '2027-01-01',
      motivo: 'Outra conta',
      decidida_em: AGORA,
      decidida_por: por,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { recibo, divergencia };
}

export async function darCredencial({ db }: Cenario, pessoaId: string, por: string): Promise<void> {
  await db
    .insertInto('acesso.credencial')
    .values({
      pessoa_id: pessoaId,
      usuario_id: por,
      concedida_em: AGORA,
      concedida_por: por,
      motivo: 'Acompanha o caso',
    })
    .execute();
}

/** Um mês publicado nos dados abertos. */
export async function fecharOMes({ db }: Cenario): Promise<void> {
  const mes = '2026-10-01';
  await db.insertInto('intercambio.mes_fechado').values({ mes, fechado_em: AGORA }).execute();
  await db
    .insertInto('intercambio.dado_aberto')
    .values({
      mes,
      unidade: 'Unidade Própria',
      medida: 'pessoas',
      recorte: 'total',
      categoria: 'total',
      quantidade: 10,
    })
    .execute();
}

export async function criarImportacao({ db }: Cenario, { unidade, por }: Onde): Promise<string> {
  const { id } = await db
    .insertInto('intercambio.importacao')
    .values({
      especie: 'pessoas',
      origem: 'Sistema fictício',
      nome_do_arquivo: 'pessoas.csv',
      tamanho: 0,
      estado: 'recebendo',
      estrutura_id: unidade.id,
      sigilo: 'publico',
      enviada_por: por,
      enviada_em: AGORA,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
