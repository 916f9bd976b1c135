/** De cada envio a um órgão às mensagens de cada pessoa e sistema que o recebe, na transação que criou o envio. */
import { quemRecebe, type Recebedor, type Tx } from '../../acesso/index.ts';
import type { PapelDoAviso } from '../especies/especie.ts';
import { notificarOrgaos } from './ao-vivo/index.ts';
import { agendarCorreio } from './correio/agendar.ts';
import { destinatariosDe } from './distribuicao/destinatarios.ts';
import { type Detalhado, detalhar } from './distribuicao/detalhes.ts';
import { mandarAsPessoas } from './distribuicao/pessoas.ts';
import { mandarAosSistemas } from './distribuicao/sistemas.ts';

export interface Envio {
  pessoaId: string;
  avisoId: string;
  /** Dias que faltam; -1, vencido; -2, subiu à coordenação. */
  passo: number;
  papel: PapelDoAviso;
  estruturaId: string;
}

/** Quem recebe: por papel na estrutura ou abaixo dela; à coordenação, só quem coordena. */
const RECEBER = 'avisos.aviso.receber';
const COORDENAR = 'mesas.acervo.ver';

/**
 * Chame na transação que gravou os envios, uma vez por lote. Repetir o mesmo envio não repete a entrega: cada pessoa e cada
 * sistema recebe cada passo de cada aviso, por canal, uma vez só.
 */
export async function distribuir(tx: Tx, envios: readonly Envio[], agora: Date): Promise<void> {
  if (envios.length === 0) return;
  const detalhados = await detalhar(tx, envios);
  const destinos = await aQuem(tx, detalhados, agora);
  const haImediatas = await mandarAsPessoas(tx, destinos, agora);
  await mandarAosSistemas(tx, detalhados, agora);
  if (haImediatas) await agendarCorreio(tx, agora);
  await notificarOrgaos(tx, [...new Set(envios.map((e) => e.estruturaId))]);
}

export interface Destino {
  envio: Detalhado;
  para: Recebedor;
}

async function aQuem(tx: Tx, envios: readonly Detalhado[], agora: Date): Promise<Destino[]> {
  const estruturas = (lista: readonly Detalhado[]): string[] => [...new Set(lista.map((e) => e.estruturaId))];
  const comuns = await quemRecebe(tx, estruturas(envios.filter((e) => !ehDaCoordenacao(e))), RECEBER, agora);
  const coordenam = await quemRecebe(tx, estruturas(envios.filter(ehDaCoordenacao)), COORDENAR, agora);
  const iguais = new Map<string, Recebedor[]>();
  return envios.flatMap((envio) => {
    const recebedores = (ehDaCoordenacao(envio) ? coordenam : comuns).get(envio.estruturaId) ?? [];
    const achados = iguais.getOrInsertComputed(oQueDecide(envio), () => destinatariosDe(envio, recebedores));
    return achados.map((para) => ({ envio, para }));
  });
}

const ehDaCoordenacao = (e: Detalhado): boolean => e.papel === 'coordenacao';

/** Envios com tudo isto igual vão às mesmas pessoas: a conta se faz uma vez só. */
const oQueDecide = (e: Detalhado): string =>
  JSON.stringify([e.estruturaId, ehDaCoordenacao(e), e.sigilo, e.uf, e.comarca, e.credenciados]);
