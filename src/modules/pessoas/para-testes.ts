/** O que os testes dos módulos de pessoa criam antes de começar, pelas mesmas portas que as ações usam. */
import { executar, type Acao, type Quem, type Servicos, type Tx } from '../acesso/index.ts';
import type { Resultado } from '../../platform/recusa.ts';
import { z } from 'zod';
import { type PessoaNova, registrarPessoas } from './cadastro/registrar.ts';
import { acrescentarFatos, type OndeLancar } from './fatos/acrescentar.ts';
import type { FatoNovo } from './fatos/novo.ts';
import { filiacao, nascimento, nome, sexo } from './qualificacao/index.ts';

/** Roda `corpo` como uma ação que qualquer um pode: transação, auditoria e eventos de verdade. */
async function comoAcao<T>(
  servicos: Servicos,
  quem: Quem,
  corpo: (onde: OndeLancar) => Promise<Resultado<T>>,
): Promise<T> {
  const acao: Acao<z.ZodUnknown, Tx, T> = {
    nome: 'teste.preparar',
    permissao: { publica: 'só existe em teste' },
    entrada: z.unknown(),
    alvo: async (tx) => ({ alvo: {}, valor: tx }),
    executar: ({ tx, agora, emitir }) => corpo({ tx, agora, emitir, quem, fuso: servicos.config.fuso }),
  };
  const r = await executar(servicos, quem, acao, {});
  if (!r.ok) throw new Error(r.recusas.map((x) => x.mensagem).join(' '));
  return r.valor;
}

/** Devolve o id. Sem fatos, uma pessoa fictícia qualquer. */
export async function criarPessoaPresa(
  servicos: Servicos,
  quem: Quem,
  nova: Partial<PessoaNova> = {},
): Promise<string> {
  const fatos = nova.fatos ?? quemE({});
  const [pessoa] = await comoAcao(servicos, quem, (onde) => registrarPessoas(onde, [{ ...nova, fatos }]));
  return pessoa?.id ?? '';
}

export const lancarEmTeste = (servicos: Servicos, quem: Quem, pessoaId: string, fatos: readonly FatoNovo[]) =>
  comoAcao(servicos, quem, (onde) => acrescentarFatos(onde, pessoaId, fatos));

const BASE = { dia: '2026-01-05', fonte: 'auto de prisão' };

/** Os fatos da qualificação mínima. */
interface QuemEDeTeste {
  nome?: string;
  mae?: string;
  nascimento?: string;
  sexo?: 'feminino' | 'masculino';
}

export const quemE = ({
  nome: n = 'Fulana Fictícia de Teste',
  mae = 'Sicrana Fictícia de Teste',
  nascimento: data = '1990-05-01',
  sexo: s = 'feminino',
}: QuemEDeTeste = {}): FatoNovo[] => [
  { ...BASE, tipo: nome, dados: { especie: 'civil', nome: n } },
  ...(mae ? [{ ...BASE, tipo: filiacao, dados: { mae } }] : []),
  ...(data ? [{ ...BASE, tipo: nascimento, dados: { data } }] : []),
  { ...BASE, tipo: sexo, dados: { sexo: s } },
];
