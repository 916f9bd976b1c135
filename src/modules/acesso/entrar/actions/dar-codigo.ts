/** Prova quem é com o código do aplicativo ou um de recuperação. */
import { z } from 'zod';
import { texto } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa, type Resultado } from '../../../../platform/recusa.ts';
import { recusasDaEntrada } from '../../nucleo/recusas.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import type { Pecas } from '../pecas.ts';
import { type CodigoDado, conferirCodigoDado } from '../provas/codigo.ts';
import { registrarFalha } from '../registrar-entrada.ts';
import { ACAO_DO_MOMENTO, type DaSessao, renovar } from '../renovar.ts';
import { chavesDaTentativa, quantoEsperar, tentar } from '../tentativas/index.ts';

const MAIOR_CODIGO = 40;

const entradaSchema = z.union([
  z.object({ codigoDeRecuperacao: texto('o código de recuperação', MAIOR_CODIGO) }),
  z.object({ codigo: texto('o código do aplicativo', MAIOR_CODIGO) }),
]);

/** O formulário manda um campo ou o outro. */
function lerCodigo(corpo: unknown): Resultado<CodigoDado> {
  const deRecuperacao = typeof corpo === 'object' && corpo !== null && 'codigoDeRecuperacao' in corpo;
  const lido = entradaSchema.options[deRecuperacao ? 0 : 1].safeParse(corpo);
  if (!lido.success) return recusar(...recusasDaEntrada(lido.error));
  return feito(
    'codigo' in lido.data
      ? { tipo: 'totp', codigo: lido.data.codigo }
      : { tipo: 'recuperacao', codigo: lido.data.codigoDeRecuperacao },
  );
}

/** Devolve o novo segredo da sessão, para o cookie. Recusa `codigo-nao-confere` ou `espere`. */
export async function darCodigo(
  servicos: Servicos,
  pecas: Pecas,
  da: DaSessao,
  corpo: unknown,
): Promise<Resultado<string>> {
  const lido = lerCodigo(corpo);
  if (!lido.ok) return lido;
  const { banco } = servicos;
  const agora = servicos.relogio.agora();
  const tentou = { acao: ACAO_DO_MOMENTO[da.momento], conta: { id: da.usuarioId, nome: da.nome } };
  const pessoa = { prova: 'segundo-fator', conta: da.usuarioId, ip: da.quem.origem.ip } as const;
  const tentativa = await tentar(banco, chavesDaTentativa(pecas.assinador, pessoa), agora);
  if (!tentativa.ok) {
    await registrarFalha(servicos, da.quem, { ...tentou, resultado: 'espera' }, agora);
    return tentativa;
  }
  const token = await banco.transaction().execute(async (tx) => {
    const confere = await conferirCodigoDado(tx, pecas, da.usuarioId, lido.valor, agora);
    return confere ? renovar(tx, da, lido.valor.tipo, agora) : undefined;
  });
  if (token !== undefined) {
    await tentativa.valor.acertou();
    return feito(token);
  }
  const ate = await tentativa.valor.errou();
  await registrarFalha(servicos, da.quem, { ...tentou, resultado: 'errou', dados: { fator: lido.valor.tipo } }, agora);
  return recusar(naoConfere(lido.valor, ate && quantoEsperar(ate, agora)));
}

const POR_QUE = {
  totp: 'O código não confere ou já foi usado. Espere o aplicativo mostrar o próximo; se repetir, acerte o relógio do celular.',
  recuperacao:
    'O código de recuperação não confere ou já foi usado. Cada um serve uma vez, e só os da última lista valem.',
} as const;

const naoConfere = ({ tipo }: CodigoDado, espera: string | undefined): Recusa => ({
  codigo: 'codigo-nao-confere',
  campo: tipo === 'totp' ? 'codigo' : 'codigoDeRecuperacao',
  mensagem: [POR_QUE[tipo], espera].filter(Boolean).join(' '),
});
