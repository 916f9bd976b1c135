/** Leitura dos termos guardados. */
import type { Banco } from '../nucleo/servicos.ts';
import { hashDoTermo } from './termo.ts';

export interface TermoGuardado {
  id: string;
  versao: string;
  texto: string;
  /** SHA-256 gravado no aceite, em hexadecimal. */
  sha256: string;
  /** O texto guardado ainda dá o hash gravado. */
  integro: boolean;
  cpf: string;
  aceitoEm: Date;
  origemIp?: string | undefined;
}

export async function buscarTermo(db: Banco, id: string): Promise<TermoGuardado | undefined> {
  const t = await db.selectFrom('acesso.termo').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    t && {
      id: t.id,
      versao: t.versao,
      texto: t.texto,
      sha256: t.sha256.toString('hex'),
      integro: hashDoTermo(t.texto).equals(t.sha256),
      cpf: t.cpf,
      aceitoEm: t.aceito_em,
      origemIp: t.origem_ip ?? undefined,
    }
  );
}

/** O pedido a que o termo pertence. */
export async function pedidoDoTermo(db: Banco, termoId: string): Promise<string | undefined> {
  const p = await db.selectFrom('acesso.pedido').select('id').where('termo_id', '=', termoId).executeTakeFirst();
  return p?.id;
}

/** A pessoa que entrou é quem aceitou. */
export async function ehDaPessoa(db: Banco, { cpf }: TermoGuardado, usuarioId: string | undefined): Promise<boolean> {
  if (usuarioId === undefined) return false;
  const u = await db.selectFrom('acesso.usuario').select('cpf').where('id', '=', usuarioId).executeTakeFirst();
  return u?.cpf === cpf;
}
