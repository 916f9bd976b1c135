import { cpfFicticio, emailFicticio, nascimentoFicticio } from '../../../../demo/numeros.ts';
import { type LotacaoFicticia, PESSOAS, type PessoaFicticia } from '../../../../demo/pessoas.ts';
import { lotarPessoa } from '../lotacoes/actions/lotar-pessoa.ts';
import { cadastrarPessoa } from '../usuarios/actions/cadastrar-pessoa.ts';
import { suspenderUsuario } from '../usuarios/actions/suspender-usuario.ts';
import { DIAS_SEM_USO } from '../permissao/uso.ts';
import { de, type Oficina } from './oficina.ts';

/** Cadastra cada pessoa com as suas lotações. Quem está há muito sem entrar foi cadastrado antes. */
export async function criarPessoas(oficina: Oficina, ha: number): Promise<void> {
  for (const [i, pessoa] of PESSOAS.entries()) {
    const desde = pessoa.situacao === 'sem-uso' ? DIAS_SEM_USO + ha : ha;
    await criarPessoa(oficina, pessoa, i + 1, desde);
  }
}

async function criarPessoa(
  oficina: Oficina,
  { chave, nome, categoria, lotacoes }: PessoaFicticia,
  n: number,
  ha: number,
) {
  const [primeira, ...outras] = lotacoes;
  const cpf = cpfFicticio(n);
  const dados = {
    nome,
    categoria,
    cpf,
    nascimento: nascimentoFicticio(n),
    email: emailFicticio(nome, primeira.em),
    matricula: `DEMO-${n}`,
  };
  const { id, lotacaoId } = await oficina.fazer(
    cadastrarPessoa,
    { ...dados, ...lotacao(oficina, primeira, ha) },
    { ha },
  );
  const criadas = [lotacaoId];
  for (const outra of outras) {
    const nova = await oficina.fazer(lotarPessoa, { cpf, ...lotacao(oficina, outra, ha) }, { ha });
    criadas.push(nova.id);
  }
  oficina.criado.pessoas.set(chave, { id, lotacoes: criadas });
}

const lotacao = (oficina: Oficina, { em, cargo, especie = 'ordinaria' }: LotacaoFicticia, ha: number) => ({
  estruturaId: de(oficina.criado.estruturas, em).id,
  cargo,
  especie,
  ato: 'Portaria de demonstração',
  inicio: oficina.dia(-ha),
});

/** Depois de tudo o que fizeram. */
export async function suspenderQuemSai(oficina: Oficina): Promise<void> {
  for (const { chave } of PESSOAS.filter((p) => p.situacao === 'suspensa')) {
    const { id } = de(oficina.criado.pessoas, chave);
    const motivo = 'Cessão a outro órgão, à espera do ato (demonstração)';
    await oficina.fazer(suspenderUsuario, { id, motivo, confirmo: 'sim' }, { quem: await oficina.como('gestora') });
  }
}
