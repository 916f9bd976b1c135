/** O que toda vida repete: avisar a família e a defesa da prisão, e mudar de unidade passo a passo. */
import { comunicacao, TIPO_DO_PASSO, transferenciaPedida } from '../modules/custodia/index.ts';
import type { Redator } from './redator.ts';

const DE_QUEM_PRENDE = { por: 'delegada', fonte: 'Nota de comunicação' };

/** `hora`: HH:MM. */
export function comunicarPrisao(r: Redator, dia: string, familia: Aviso, defesa: Aviso): void {
  const como = { ...DE_QUEM_PRENDE, dia };
  const daFamilia = { a: 'familia', quem: familia.quem, meio: 'Telefone' };
  r.escrever(comunicacao, daFamilia, { ...como, hora: familia.hora });
  const daDefesa = { a: 'defensor', quem: defesa.quem, meio: 'Sistema' };
  r.escrever(comunicacao, daDefesa, { ...como, hora: defesa.hora });
}

interface Aviso {
  quem: string;
  hora: string;
}

interface Transferencia {
  destinoId: string;
  /** A cela a que chega. */
  lugarId: string | undefined;
  motivo: string;
  /** AAAA-MM-DD. */
  pedidaEm: string;
  autorizadaEm: string;
  /** A viagem e a chegada. */
  em: string;
  oficio: string;
  /** Quem despacha e recebe: chave de `demo/pessoas.ts`. */
  portaria: string;
}

export function transferir(r: Redator, t: Transferencia): void {
  const pedido = { destinoId: t.destinoId, motivo: t.motivo };
  const transferenciaId = r.escrever(transferenciaPedida, pedido, { dia: t.pedidaEm, por: 'diretor', fonte: t.oficio });
  const decisao = { dia: t.autorizadaEm, por: 'gestora-de-vagas', fonte: 'Decisão da gestão de vagas' };
  r.escrever(TIPO_DO_PASSO.autorizada, { transferenciaId }, decisao);
  const viagem = { dia: t.em, por: t.portaria, fonte: 'Guia de escolta' };
  r.escrever(TIPO_DO_PASSO.escolta, { transferenciaId, responsavel: 'Escolta estadual' }, viagem);
  r.escrever(TIPO_DO_PASSO['em-transito'], { transferenciaId }, viagem);
  r.escrever(TIPO_DO_PASSO.recebida, { transferenciaId, lugarId: t.lugarId }, viagem);
}
