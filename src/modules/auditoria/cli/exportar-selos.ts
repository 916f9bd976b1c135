/** `custodia auditoria exportar-selos ARQUIVO`. */
import { SAIDA, avisar, gravar } from '../../../platform/cli/saida.ts';
import { abrirBanco } from '../../../platform/db/conexao.ts';
import { exportarSelos } from '../exportar-selos.ts';
import { configurar, lerArgumentos, noBanco } from './comum.ts';
import { contar } from './laudo.ts';

export async function executar(args: string[]): Promise<number> {
  const [arquivo = ''] = lerArgumentos(args, {}, 1).positionals;
  const { texto, quantos } = await noBanco(configurar(), async ({ urlDoApp }) => {
    const { db, fechar } = abrirBanco(urlDoApp, { maximo: 1 });
    try {
      return await exportarSelos(db);
    } finally {
      await fechar();
    }
  });
  await gravar(arquivo, texto);
  avisar(`${contar(quantos, 'selo', 'selos')} em ${arquivo}. Guarde-o com quem não manda no banco.`);
  return SAIDA.ok;
}
