import { LIMITES_DO_SISTEMA } from '../cotas/limites.ts';
import { abrirAlerta, somar } from '../cotas/store.ts';
import { de, type Oficina } from './oficina.ts';

const QUEM = 'defensor-de-dois-lugares';
const A_MAIS = 30;

/** Ontem à tarde alguém consultou mais que o habitual: há um aviso a tratar. */
export async function exagerarOUso(oficina: Oficina): Promise<void> {
  const { banco, relogio } = oficina.servicos;
  const { id: usuarioId } = de(oficina.criado.pessoas, QUEM);
  const ontem = oficina.dia(-1);
  const limite = LIMITES_DO_SISTEMA.dia.aviso;
  const valor = limite + A_MAIS;
  await banco.transaction().execute(async (tx) => {
    await somar(tx, [{ usuarioId, dia: ontem, hora: 15, quantas: valor, titulares: [] }]);
    const excesso = { especie: 'volume', grau: 'aviso', valor, limite, caminho: 0 } as const;
    await abrirAlerta(tx, usuarioId, ontem, excesso, relogio.agora());
  });
}
