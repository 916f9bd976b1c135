/** A pessoa presa, ou a família, entra com o código impresso, o nascimento e o nome da mãe. Só isso; nada mais serve. */
import { z } from 'zod';
import { data, texto } from '../../../platform/entrada/campos.ts';
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { registrar } from '../../auditoria/index.ts';
import type { Assinador } from '../entrada/cofre/assinatura.ts';
import { chavesDaTentativa, quantoEsperar, tentar } from '../entrar/tentativas/index.ts';
import { entradaDaAuditoria, PELO_CODIGO } from '../nucleo/auditar.ts';
import type { Quem } from '../nucleo/quem.ts';
import { recusasDaEntrada } from '../nucleo/recusas.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { criarSessao } from '../sessoes/criar.ts';
import { encerrarSessao } from '../sessoes/store.ts';
import { lerCodigo } from './codigo.ts';
import { confere } from './comparar.ts';
import { resumoDoCodigo } from './resumo-do-codigo.ts';
import { donoDoCodigo, type DonoDoCodigo, trancarTitular } from './store.ts';

const MAIOR_CODIGO = 40;

export const entradaPorCodigoSchema = z.object({
  codigo: texto('o código', MAIOR_CODIGO),
  nascimento: data('a data de nascimento da pessoa presa'),
  mae: texto('o nome da mãe da pessoa presa'),
});

const ACAO = 'entrar.dar-codigo-do-titular';
/** Tudo o que nem código é conta junto. */
const NAO_E_CODIGO = 'não é código';

/** Devolve o segredo do cookie. Recusa `codigo-nao-confere`, igual para qualquer dos três errado, ou `espere`. */
export async function entrarComCodigo(
  servicos: Servicos,
  assinador: Assinador,
  quem: Quem,
  corpo: unknown,
): Promise<Resultado<{ token: string }>> {
  const lida = entradaPorCodigoSchema.safeParse(corpo);
  if (!lida.success) return recusar(...recusasDaEntrada(lida.error));
  const { banco } = servicos;
  const agora = servicos.relogio.agora();
  const codigo = lerCodigo(lida.data.codigo);
  const prova = { prova: 'codigo-do-titular', conta: codigo ?? NAO_E_CODIGO, ip: quem.origem.ip } as const;
  const tentativa = await tentar(banco, chavesDaTentativa(assinador, prova), agora);
  if (!tentativa.ok) {
    await registrarFalha(servicos, quem, 'espera', agora);
    return tentativa;
  }
  const hash = codigo && resumoDoCodigo(assinador, codigo);
  const dono = hash ? await donoDoCodigo(banco, hash, agora) : undefined;
  const token =
    hash && dono && confere(lida.data, dono) ? await abrir(servicos, quem, { dono, hash }, agora) : undefined;
  if (token === undefined) {
    const ate = await tentativa.valor.errou();
    await registrarFalha(servicos, quem, 'errou', agora);
    return recusar(naoConfere(ate && quantoEsperar(ate, agora)));
  }
  await tentativa.valor.acertou();
  return feito({ token });
}

interface Provado {
  dono: DonoDoCodigo;
  hash: Buffer;
}

/** `undefined`: enquanto se conferia, o código deixou de valer. */
function abrir({ banco }: Servicos, quem: Quem, { dono, hash }: Provado, agora: Date): Promise<string | undefined> {
  return banco.transaction().execute(async (tx) => {
    // Quem emite também tranca a pessoa: ou encerra a sessão que aqui nasce, ou já cancelou o código.
    await trancarTitular(tx, dono.id);
    if ((await donoDoCodigo(tx, hash, agora)) === undefined) return undefined;
    const { origem } = quem;
    if (origem.sessaoId) {
      await encerrarSessao(tx, { id: origem.sessaoId }, 'entrou de novo no mesmo navegador', agora);
    }
    const nova = { de: { titularId: dono.id }, fatores: ['codigo-do-titular'], origem } as const;
    const { id, token } = await criarSessao(tx, nova, agora);
    const daSessao = { ...quem, origem: { ...origem, sessaoId: id } };
    const registro = { tipo: 'entrada', acao: ACAO, alvo: { titularId: dono.id }, usuario: PELO_CODIGO } as const;
    await registrar(tx, [entradaDaAuditoria(daSessao, agora, { ...registro, dados: { resultado: 'entrou' } })]);
    return token;
  });
}

const DESCONHECIDO = { nome: 'Código que não confere' };

const registrarFalha = ({ leituras }: Servicos, quem: Quem, resultado: 'errou' | 'espera', agora: Date) =>
  leituras.ler(
    entradaDaAuditoria(quem, agora, { tipo: 'entrada', acao: ACAO, usuario: DESCONHECIDO, dados: { resultado } }),
  );

const naoConfere = (espera: string | undefined) => ({
  codigo: 'codigo-nao-confere',
  mensagem: ['O código, a data de nascimento e o nome da mãe não conferem. Confira os três.', espera]
    .filter(Boolean)
    .join(' '),
});
