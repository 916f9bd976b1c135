/** A verificação em trabalho de fundo. O laudo fica na própria auditoria: quem confere também é conferido. */
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Banco } from '../../../platform/db/index.ts';
import { registrarTrabalho, tipoDeTrabalho, type Trabalho } from '../../../platform/trabalhos/index.ts';
import { type Laudo, registrar, verificar } from '../../auditoria/index.ts';

export const VERIFICACAO = tipoDeTrabalho('auditoria.verificar', z.object({}));

/** Os primeiros bastam para saber onde procurar; a linha de comando mostra todos. */
const PROBLEMAS_GUARDADOS = 20;

export interface DaVerificacao {
  banco: Banco;
  /** A conexão do papel da aplicação. */
  url: string;
  /** As chaves públicas de confiança. */
  chaves: readonly KeyObject[];
}

export const trabalhoDeVerificacao = ({ banco, url, chaves }: DaVerificacao): Trabalho =>
  registrarTrabalho(VERIFICACAO, async (_dados, { agora }) => {
    const laudo = await verificar({ url, chaves });
    const entrada = { quando: agora, tipo: 'sistema', acao: VERIFICACAO.nome, dados: paraGuardar(laudo) } as const;
    await banco.transaction().execute((tx) => registrar(tx, [entrada]));
  });

const paraGuardar = ({ problemas, ...laudo }: Laudo) => ({
  ...laudo,
  quantosProblemas: problemas.length,
  problemas: problemas.slice(0, PROBLEMAS_GUARDADOS),
});
