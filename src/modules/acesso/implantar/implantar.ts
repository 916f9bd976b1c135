/**
 * Põe no banco recém-nascido os primeiros órgãos e as primeiras pessoas, "informadas oficialmente" por cada órgão, em uma
 * transação. Dali em diante todo papel tem quem o proponha e quem o autorize.
 */
import { registrar } from '../../auditoria/index.ts';
import { feito, type Recusa, recusar, type Resultado } from '../../../platform/recusa.ts';
import { inserir } from '../estruturas/store.ts';
import { diaEm } from '../lotacoes/calendario.ts';
import { inserirLotacao } from '../lotacoes/store.ts';
import { entradaDaAuditoria, type Registro } from '../nucleo/auditar.ts';
import { SISTEMA } from '../nucleo/quem.ts';
import type { Servicos, Tx } from '../nucleo/servicos.ts';
import { inserirUsuario } from '../usuarios/store.ts';
import { nomeDe } from '../usuarios/usuario.ts';
import { type Convidada, convidar, type Entrega } from './convidar.ts';
import type { Implantacao, OrgaoDesignado, PessoaDesignada } from './implantacao.ts';
import { bancoSemPessoas, gravarPapel, trancarCadastro } from './store.ts';

/** Recusa, sem gravar nada, se já há estrutura ou pessoa. */
export async function implantar(
  { banco, relogio }: Pick<Servicos, 'banco' | 'relogio'>,
  { orgaos }: Implantacao,
  entrega: Entrega,
): Promise<Resultado<Convidada[]>> {
  const agora = relogio.agora();
  return banco.transaction().execute(async (tx) => {
    await trancarCadastro(tx);
    if (!(await bancoSemPessoas(tx))) return recusar(JA_TEM_DADOS);
    const convidadas: Convidada[] = [];
    const registros: Registro[] = [];
    for (const orgao of orgaos) {
      const estruturaId = await cadastrarOrgao(tx, orgao, agora);
      registros.push(registroDe('orgao', { tipo: 'estrutura', id: estruturaId }, { sigla: orgao.sigla }));
      for (const pessoa of orgao.pessoas) {
        const id = await designar(tx, pessoa, { ...orgao, estruturaId }, agora);
        convidadas.push(await convidar(tx, { id, nome: nomeDe(pessoa), email: pessoa.email }, entrega, agora));
        const { papeis } = pessoa;
        registros.push(registroDe('pessoa', { tipo: 'usuario', id }, { papeis, ato: orgao.ato, estruturaId }));
      }
    }
    await registrar(
      tx,
      registros.map((r) => entradaDaAuditoria(SISTEMA, agora, r)),
    );
    return feito(convidadas);
  });
}

const registroDe = (oQue: 'orgao' | 'pessoa', objeto: Registro['objeto'], dados: Registro['dados']): Registro => ({
  tipo: 'sistema',
  acao: `implantacao.cadastrar-${oQue}`,
  objeto,
  dados,
});

const cadastrarOrgao = (tx: Tx, { nome, sigla, especie, uf, municipio, fuso }: OrgaoDesignado, agora: Date) =>
  inserir(tx, { nivel: 'orgao', nome, sigla, especie, uf, municipio, fuso }, undefined, agora);

interface Onde {
  estruturaId: string;
  fuso: string;
  ato: string;
}

/** Cadastra, lota desde hoje e dá os papéis, já autorizados pelo ato. */
async function designar(tx: Tx, pessoa: PessoaDesignada, { estruturaId, fuso, ato }: Onde, agora: Date) {
  const usuarioId = await inserirUsuario(tx, { ...pessoa, origem: 'cadastro' }, agora);
  if (!usuarioId) throw new Error('CPF repetido em uma implantação já conferida');
  const inicio = diaEm(fuso, agora);
  const lotacao = { usuarioId, estruturaId, cargo: pessoa.cargo, especie: 'ordinaria', ato, inicio } as const;
  const lotacaoId = await inserirLotacao(tx, lotacao, agora);
  const motivo = `Implantação do sistema: ${ato}`;
  for (const papel of pessoa.papeis) await gravarPapel(tx, { lotacaoId, papel, motivo, inicio }, agora);
  return usuarioId;
}

const JA_TEM_DADOS: Recusa = {
  codigo: 'banco-com-dados',
  mensagem:
    'Este banco já tem órgãos ou pessoas, e só se implanta em banco vazio. Quem foi designado antes cadastra os outros ' +
    'pelas páginas; se perdeu o enlace, use "custodia acesso convidar E-MAIL". Se o que há é de demonstração, aponte ' +
    'para outro banco ou outra pasta de dados.',
};
