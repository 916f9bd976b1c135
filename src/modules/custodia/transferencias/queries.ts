/** As leituras das páginas de transferência. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import {
  acharEstrutura,
  acharTitular,
  type Alvo,
  alvoDoTitular,
  autorizarLeitura,
  decidir,
  lugarDe,
  naoEncontrado,
  porQueNaoPode,
  type Quem,
  semRevelar,
  type Servicos,
  type Titular,
} from '../../acesso/index.ts';
import { type Fato, lerFatos, vigentes, visiveisPara } from '../../pessoas/index.ts';
import { lugaresDa } from '../estabelecimentos/store.ts';
import { hojeDos } from '../nucleo/abrir.ts';
import { type NomesDosLugares, nomesDosLugares } from '../nucleo/nomes.ts';
import { custodiaDe } from '../situacao/situacao-de.ts';
import { type Lugar, nomeDoLugar, porNome } from '../estabelecimentos/lugar.ts';
import { permissaoDoPasso } from './actions/andar-transferencia.ts';
import { type NaFila, transferenciasAoAlcance } from './store.ts';
import { A_CAMINHO, type Passo, passosDe, type Transferencia } from './transferencia.ts';

const VER = 'pessoas.pessoa.ver';

/** Todas as em andamento que tocam a quem lê; a leitura de cada nome é auditada. */
export async function verFilas(servicos: Servicos, quem: Quem): Promise<Resultado<NaFila[]>> {
  const alvo = lugarDe(quem.ator, VER);
  const impedem = porQueNaoPode(quem.ator, VER, alvo, servicos.relogio.agora());
  if (impedem.length > 0) return recusar(...impedem);
  const filas = await transferenciasAoAlcance(servicos.banco, quem.ator);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'custodia.ver-filas-de-transferencia',
    permissao: VER,
    alvo,
    titulares: [...new Set(filas.map((f) => f.pessoaId))],
  });
  return pode.ok ? feito(filas) : pode;
}

export interface TransferenciaAberta {
  titular: Titular;
  transferencia: Transferencia;
  nomes: NomesDosLugares;
  /** Os passos que quem lê pode dar agora. */
  passos: readonly Passo[];
  /** Celas abertas do destino, para quem recebe. */
  celas: readonly Lugar[];
  hoje: string;
}

/**
 * Vê-a quem alcança a pessoa; e, depois de autorizada, quem a vai receber: só o nome e o caminho dela, não os fatos.
 */
export async function abrirTransferencia(
  servicos: Servicos,
  quem: Quem,
  { pessoaId, id }: { pessoaId: string; id: string },
): Promise<Resultado<TransferenciaAberta>> {
  const { banco, relogio } = servicos;
  const [titular, fatos] = await Promise.all([acharTitular(banco, pessoaId), lerFatos(banco, pessoaId)]);
  const achada = titular && acharNos(fatos, id);
  if (!titular || !achada) return recusar(naoEncontrado);
  const destino = await acharEstrutura(banco, achada.destinoId);
  const doTitular = alvoDoTitular(titular);
  const doDestino: Alvo = { ...doTitular, caminho: destino?.caminho };
  const agora = relogio.agora();
  const peloDestino = A_CAMINHO.includes(achada.estado) && decidir(quem.ator, VER, doDestino, agora).pode;
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'custodia.abrir-transferencia',
    permissao: VER,
    alvo: peloDestino ? doDestino : doTitular,
    objeto: { tipo: 'transferencia', id },
  });
  if (!pode.ok) return recusar(...semRevelar(pode.recusas));
  const visiveis = visiveisPara(quem, VER, peloDestino ? doDestino : doTitular, agora)(fatos);
  const valem = vigentes(visiveis);
  const transferencia = acharNos(visiveis, id);
  if (!transferencia) return recusar(naoEncontrado);
  const hoje = hojeDos(servicos);
  const autor = valem.find((f) => f.raiz === id)?.autorId;
  const interessados = autor === undefined ? [] : [autor];
  const passos = passosDe(transferencia.estado).filter((p) => {
    const alvo = { ...(p === 'recebida' ? doDestino : doTitular), interessados };
    return decidir(quem.ator, permissaoDoPasso(p), alvo, agora).pode;
  });
  const celas = passos.includes('recebida') ? await celasAbertas(servicos, transferencia.destinoId, hoje) : [];
  return feito({ titular, transferencia, passos, celas, hoje, nomes: await nomesDosLugares(banco, valem, hoje) });
}

const acharNos = (fatos: readonly Fato[], id: string): Transferencia | undefined =>
  custodiaDe(vigentes(fatos)).transferencias.find((t) => t.id === id);

/** Em ordem, com o nome inteiro: há uma "Cela 1" em cada pavilhão. */
export async function celasAbertas({ banco }: Servicos, estruturaId: string, hoje: string): Promise<Lugar[]> {
  const lugares = await lugaresDa(banco, estruturaId, hoje);
  return lugares
    .filter((l) => l.fechadoEm === undefined && l.especie === 'cela')
    .map((l) => ({ ...l, nome: nomeDoLugar(l.id, lugares) }))
    .toSorted(porNome);
}
