/** Quem chega à unidade: ainda não é de ninguém, e por isso se decide sobre a unidade que a recebe. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import {
  acharTitular,
  alvoDoTitular,
  autorizarLeitura,
  naoEncontrado,
  type Quem,
  semRevelar,
  type Servicos,
  type Titular,
} from '../../acesso/index.ts';
import { lerFatos, vigentes } from '../../pessoas/index.ts';
import type { Lugar } from '../estabelecimentos/lugar.ts';
import { hojeDos } from '../nucleo/abrir.ts';
import { type Situacao } from '../situacao/situacao.ts';
import { situacaoDe } from '../situacao/situacao-de.ts';
import { celasAbertas } from '../transferencias/queries.ts';
import { type QuemChega, quemChega, unidadesDoMovimento } from './store.ts';

const ENTRAR = 'custodia.movimento.lancar';

export interface Recepcao {
  id: string;
  nome: string;
  caminho: string;
}

/** As unidades por que quem pede pode receber; na falta, por que não pode nada. */
export const recepcoes = (servicos: Servicos, { ator }: Quem): Promise<Recepcao[]> =>
  unidadesDoMovimento(servicos.banco, ator);

export async function procurarQuemChega(
  servicos: Servicos,
  quem: Quem,
  texto: string,
): Promise<Resultado<QuemChega[]>> {
  const [unidade] = await recepcoes(servicos, quem);
  const achadas = texto.length < MENOR_BUSCA ? [] : await quemChega(servicos.banco, texto);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'custodia.procurar-quem-chega',
    permissao: ENTRAR,
    alvo: { caminho: unidade?.caminho },
    titulares: achadas.map((a) => a.pessoaId),
  });
  return pode.ok ? feito(achadas) : pode;
}

const MENOR_BUSCA = 5;

export interface Chegada {
  titular: Titular;
  situacao: Situacao;
  unidades: readonly Recepcao[];
  /** Da primeira unidade: quem recebe por várias escolhe a cela depois. */
  celas: readonly Lugar[];
  hoje: string;
}

export async function abrirChegada(servicos: Servicos, quem: Quem, id: string): Promise<Resultado<Chegada>> {
  const [titular, fatos, unidades] = await Promise.all([
    acharTitular(servicos.banco, id),
    lerFatos(servicos.banco, id),
    recepcoes(servicos, quem),
  ]);
  if (!titular) return recusar(naoEncontrado);
  const situacao = situacaoDe(vigentes(fatos));
  const livre = situacao.estruturaId === undefined || situacao.estado === 'foragida';
  const alvo = alvoDoTitular(titular);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'custodia.abrir-entrada',
    permissao: ENTRAR,
    alvo: livre ? { ...alvo, caminho: unidades[0]?.caminho } : alvo,
    objeto: { tipo: 'pessoa', id },
  });
  if (!pode.ok) return recusar(...semRevelar(pode.recusas));
  const hoje = hojeDos(servicos);
  const [unica, ...outras] = unidades;
  const celas = unica && outras.length === 0 ? await celasAbertas(servicos, unica.id, hoje) : [];
  return feito({ titular, situacao, unidades, celas, hoje });
}
