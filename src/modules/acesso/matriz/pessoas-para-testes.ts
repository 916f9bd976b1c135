/** O que a matriz precisa saber de pessoas presas: uma de quem se sabe de tudo um pouco, e o que dela se abre por rota. */
import { randomUUIDv7 } from 'node:crypto';
import { condenacaoDeSeisAnos, fato, PROCESSO } from '../../execucao/para-testes.ts';
import { criarPessoaPresa, quemE } from '../../pessoas/para-testes.ts';
import { sortearCodigoDoPapel } from '../../pessoas/salvaguarda/codigo.ts';
import { SISTEMA } from '../nucleo/quem.ts';
import { AGORA, type Cenario, type EstruturaDeTeste } from '../para-testes.ts';
import { CORPO_DAS_PESSOAS, CORPO_DA_ROTA } from './corpos-para-testes.ts';
import {
  calcular,
  comecarContagem,
  criarImportacao,
  criarUnidades,
  darCredencial,
  emitirPapel,
  fecharOMes,
  guardarFoto,
  type Onde,
} from './objetos-para-testes.ts';

export interface DaPessoa {
  /** Os parâmetros do endereço que não são `:id`. */
  parametros: Readonly<Record<string, string>>;
  pessoaId: string;
  importacaoId: string;
  /** De cada rota que precisa de outro objeto que o do primeiro pedaço do endereço. */
  doPasso: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** O que as ações daqui leem a mais; o que só uma rota pede, só nela. */
  corpoDe(rota: string): Readonly<Record<string, string>>;
}

export async function montarPessoas(c: Cenario, onde: Onde): Promise<DaPessoa> {
  const [celaId, vaziaId] = await criarUnidades(c, onde);
  const sabidos = oQueSeSabe(onde, celaId);
  const pessoaId = await criarPessoaPresa(c.servicos, SISTEMA, { fatos: sabidos.fatos });
  const outraId = await criarPessoaPresa(c.servicos, SISTEMA, {
    fatos: naUnidade('Fulana Fictícia da Silva', onde.unidade),
  });
  const unificadaId = await unificar(c, pessoaId, onde);
  await guardarFoto(c, pessoaId, sabidos.fotoId, onde.por);
  await darCredencial(c, pessoaId, onde.por);
  await fecharOMes(c);
  const codigo = sortearCodigoDoPapel();
  const parametros = {
    fato: sabidos.nomeId,
    falta: sabidos.faltaId,
    foto: sabidos.fotoId,
    tipo: 'pessoas.sinal',
    qual: 'saida',
    pessoa: pessoaId,
    passo: 'autorizada',
    unidade: onde.unidade.id,
    usuario: onde.por,
    fica: pessoaId,
    sai: outraId,
    papel: await emitirPapel(c, pessoaId, codigo, onde.por),
    codigo,
    lugar: celaId,
    contagem: await comecarContagem(c, pessoaId, onde, celaId),
    arquivo: '2026-10.csv',
    ...(await calcular(c, pessoaId, onde.por)),
  };
  const transferencia = { id: sabidos.transferenciaId };
  return {
    parametros,
    pessoaId,
    importacaoId: await criarImportacao(c, onde),
    doPasso: {
      'GET /processos/:numero': { numero: PROCESSO },
      'GET /transferencias/:pessoa/:id': transferencia,
      'POST /transferencias/:pessoa/:id/:passo': transferencia,
      'POST /pessoas/:id/unificacoes/:sai/desfazer': { sai: unificadaId },
      'GET /unidades/:id/lugares/:lugar/fechar': { lugar: vaziaId },
      'POST /unidades/:id/lugares/:lugar/fechar': { lugar: vaziaId },
    },
    corpoDe: (rota) => ({
      ...CORPO_DAS_PESSOAS,
      pessoaId,
      destinoId: onde.irma.id,
      lugarId: celaId,
      achadaEm: celaId,
      orgaoId: onde.unidade.id,
      ...CORPO_DA_ROTA[rota],
    }),
  };
}

/** Quem está presa naquela unidade. Devolve o id. */
export const criarPresaEm = (c: Cenario, unidade: EstruturaDeTeste): Promise<string> =>
  criarPessoaPresa(c.servicos, SISTEMA, { fatos: naUnidade('Fulano Fictício', unidade) });

const naUnidade = (nome: string, unidade: EstruturaDeTeste) => [
  ...quemE({ nome }),
  fato('pessoas.atuacao', '2024-01-11', { como: 'defesa', estruturaId: unidade.id }),
  fato('custodia.prisao', '2024-01-10', { especie: 'flagrante', processo: PROCESSO }),
  fato('custodia.entrada', '2024-01-11', { estruturaId: unidade.id, motivo: 'prisao' }),
];

function oQueSeSabe(onde: Onde, celaId: string) {
  const nome = fato('pessoas.nome', '2024-01-11', { especie: 'alcunha', nome: 'Fictícia' });
  const falta = fato('custodia.falta', '2024-06-10', { natureza: 'media', conduta: 'Conduta fictícia' });
  const transferencia = fato('custodia.transferencia-pedida', '2026-11-01', {
    destinoId: onde.irma.id,
    motivo: 'Vaga',
  });
  const fotoId = randomUUIDv7();
  return {
    nomeId: nome.id,
    faltaId: falta.id,
    transferenciaId: transferencia.id,
    fotoId,
    fatos: [
      ...naUnidade('Fulana Fictícia de Souza', onde.unidade),
      nome,
      fato('pessoas.foto', '2024-01-11', { fotoId, posicao: 'frente' }),
      fato('custodia.alojamento', '2024-01-12', { lugarId: celaId }),
      condenacaoDeSeisAnos(),
      falta,
      transferencia,
    ],
  };
}

/** Uma pessoa já unificada em `emId`. Devolve o id da que saiu. */
async function unificar({ db, servicos }: Cenario, emId: string, onde: Onde): Promise<string> {
  const id = await criarPessoaPresa(servicos, SISTEMA, { fatos: naUnidade('Fulana Fictícia Souza', onde.unidade) });
  await db
    .insertInto('pessoas.unificacao')
    .values({
      pessoa_id: id,
      em_id: emId,
      feita_em: AGORA,
      feita_por: onde.por,
      motivo: 'Mesmas digitais',
      sigilo_anterior: 'publico',
    })
    .execute();
  await db.updateTable('pessoas.pessoa').set({ unificada_em: emId }).where('pessoa_id', '=', id).execute();
  return id;
}
