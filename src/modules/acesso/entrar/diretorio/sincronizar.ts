/**
 * Todo dia, o diretório do órgão diz quem é da casa: quem chegou ganha conta, quem mudou de unidade muda de lotação, quem
 * saiu perde as lotações. Na dúvida (diretório fora, lista vazia ou curta demais), não se tira ninguém.
 */
import { contar } from '../../../../ui/texto.ts';
import { registrar } from '../../../auditoria/index.ts';
import type { Diretorio } from '../../entrada/ldap/diretorio.ts';
import type { PessoaDoDiretorio } from '../../entrada/ldap/pessoa.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import { acolher } from './acolher.ts';
import { encerrarLotacoes, type LotadoPeloDiretorio, lotadosPeloDiretorio, orgaoDaSigla } from './store.ts';

/** Menos que esta parte de quem já estava: a lista é suspeita (escolha do sistema). */
const PARTE_MINIMA = 0.5;

export interface Sincronizacao {
  criadas: number;
  movidas: number;
  encerradas: number;
  /** Por que não se fez, ou não se fez tudo. Vazio: tudo feito. Sem dado de ninguém. */
  avisos: string[];
}

type ServicosDaSincronizacao = Pick<Servicos, 'banco' | 'relogio' | 'config'>;

export async function sincronizarDiretorio(
  servicos: ServicosDaSincronizacao,
  diretorio: Diretorio,
): Promise<Sincronizacao> {
  const { banco, relogio, config } = servicos;
  const agora = relogio.agora();
  const feita: Sincronizacao = { criadas: 0, movidas: 0, encerradas: 0, avisos: [] };
  const orgao = config.ldap && (await orgaoDaSigla(banco, config.ldap.orgao));
  if (!orgao) return avisar(feita, 'O órgão do diretório não está no cadastro de estruturas.');
  const lista = await diretorio.listar();
  if (!lista.ok) return avisar(feita, lista.recusas.map((r) => r.mensagem).join(' '));
  const pessoas = lista.valor;
  await acolherTodas(servicos, pessoas, feita, agora);
  const lotados = await lotadosPeloDiretorio(banco, orgao);
  const sairam = lotados.filter((l) => !pessoas.some((p) => mesmaPessoa(p, l)));
  if (suspeita(lotados, sairam)) {
    return avisar(
      feita,
      `O diretório devolveu ${contar(pessoas.length, 'pessoa', 'pessoas')} e mais da metade de quem tem lotação por ele ` +
        'não está na lista. Ninguém perdeu a lotação; confira a base e o filtro da configuração.',
    );
  }
  for (const l of sairam) await encerrar(servicos, l, agora);
  feita.encerradas = sairam.length;
  return feita;
}

function avisar(feita: Sincronizacao, aviso: string): Sincronizacao {
  feita.avisos.push(aviso);
  return feita;
}

/** A matrícula também vale: um CPF apagado por engano no diretório não tira ninguém. */
const mesmaPessoa = (p: PessoaDoDiretorio, l: LotadoPeloDiretorio): boolean =>
  p.cpf === l.cpf || (p.matricula !== undefined && p.matricula === l.matricula);

function suspeita(lotados: readonly LotadoPeloDiretorio[], sairam: readonly LotadoPeloDiretorio[]): boolean {
  const antes = new Set(lotados.map((l) => l.usuarioId)).size;
  const depois = antes - new Set(sairam.map((l) => l.usuarioId)).size;
  return antes > 0 && sairam.length > 0 && (depois === 0 || depois < antes * PARTE_MINIMA);
}

async function acolherTodas(
  { banco, config }: ServicosDaSincronizacao,
  pessoas: readonly PessoaDoDiretorio[],
  feita: Sincronizacao,
  agora: Date,
): Promise<void> {
  const orgao = config.ldap?.orgao ?? '';
  let pendentes = 0;
  for (const pessoa of pessoas) {
    // Uma transação por pessoa: o cadastro ruim de uma não atrasa as outras.
    const acolhida = await banco.transaction().execute(async (tx) => {
      const r = await acolher(tx, orgao, pessoa, agora);
      if (r.ok && r.valor !== 'ja-tinha') await registrarMudanca(tx, pessoa.nome ?? '', r.valor, agora);
      return r;
    });
    if (!acolhida.ok && acolhida.recusas.some((r) => r.codigo !== 'so-por-pedido')) pendentes++;
    if (acolhida.ok && acolhida.valor === 'criada') feita.criadas++;
    if (acolhida.ok && acolhida.valor === 'movida') feita.movidas++;
  }
  if (pendentes > 0) {
    avisar(
      feita,
      `${contar(pendentes, 'pessoa do diretório ficou', 'pessoas do diretório ficaram')} sem conta, por cadastro incompleto.`,
    );
  }
}

const registrarMudanca = (tx: Parameters<typeof registrar>[0], nome: string, mudanca: string, agora: Date) =>
  registrar(tx, [{ quando: agora, tipo: 'sistema', acao: 'diretorio.acolher', dados: { nome, mudanca } }]);

async function encerrar({ banco }: ServicosDaSincronizacao, l: LotadoPeloDiretorio, agora: Date): Promise<void> {
  await banco.transaction().execute(async (tx) => {
    await encerrarLotacoes(tx, [l.lotacaoId], 'a pessoa não está mais nele', agora);
    await registrar(tx, [
      {
        quando: agora,
        tipo: 'sistema',
        acao: 'diretorio.encerrar-lotacao',
        alvo: { tipo: 'lotacao', id: l.lotacaoId },
        dados: { usuarioId: l.usuarioId, nome: l.nome },
      },
    ]);
  });
}
