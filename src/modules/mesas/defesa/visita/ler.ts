/** O que vai na folha da visita, das linhas que se marcaram na mesa. */
import { sql, type SqlBool } from 'kysely';
import { dia } from '../../../../direito/tempo/dia.ts';
import { feito, type Recusa, recusar, type Resultado } from '../../../../platform/recusa.ts';
import { alcancaTitular, type Servicos, titulares } from '../../../acesso/index.ts';
import { type CasoEscrito, folhaEmPalavras, lerCaso, responder } from '../../../calculadora/index.ts';
import { lugaresDas, nomeDoLugar, resumirCustodia } from '../../../custodia/index.ts';
import { abrirMesa } from '../../nucleo/consulta.ts';
import { type Escolhido, MAIS_MARCADAS } from '../../nucleo/escolhidos.ts';
import type { Olhar } from '../../nucleo/mesa.ts';
import { VER } from '../itens.ts';
import { MESA_DA_DEFESA } from '../mesa.tsx';
import { montarVisita, type OndeEOQueDizer, type UnidadeDaVisita } from './visita.ts';

export async function lerVisita(
  servicos: Servicos,
  olhar: Olhar,
  escolhidos: readonly Escolhido[],
): Promise<Resultado<UnidadeDaVisita[]>> {
  if (escolhidos.length === 0) return recusar(NADA_MARCADO);
  const aberta = await abrirMesa(servicos, olhar, MESA_DA_DEFESA, {
    recorte: { ordem: 'unidade', filtros: {} },
    acao: 'mesas.ver-visita',
    limite: MAIS_MARCADAS,
    escolhidos,
  });
  if (!aberta.ok) return aberta;
  const { linhas } = aberta.valor;
  return feito(montarVisita(linhas, await sobreCadaUma(servicos, olhar, [...new Set(linhas.map((l) => l.pessoaId))])));
}

async function sobreCadaUma(
  servicos: Servicos,
  olhar: Olhar,
  ids: readonly string[],
): Promise<Map<string, OndeEOQueDizer>> {
  const { banco } = servicos;
  const linhas = await lerContas(servicos, olhar, ids);
  const unidades = [...new Set(linhas.flatMap((l) => l.unidadeId ?? []))];
  const foras = linhas.filter((l) => l.fora !== null).map((l) => l.pessoaId);
  const [lugares, resumos] = await Promise.all([
    lugaresDas(banco, unidades, olhar.hoje),
    resumirCustodia(banco, foras),
  ]);
  return new Map(
    linhas.map(({ pessoaId, sigilo, unidadeId, lugarId, caso }) => [
      pessoaId,
      {
        pessoaId,
        sigilosa: sigilo === 'sigiloso',
        lugar: (lugarId && nomeDoLugar(lugarId, lugares.get(unidadeId ?? '') ?? [])) || undefined,
        fora: resumos.get(pessoaId)?.onde,
        ...emPalavras(caso, olhar.hoje),
      },
    ]),
  );
}

/** O caso só quando se alcança tudo de que ele saiu, e ele pode ser dito à pessoa (ver `montarVisita`). */
const lerContas = ({ banco }: Servicos, { quem: { ator } }: Olhar, ids: readonly string[]) =>
  titulares(banco)
    .leftJoin('custodia.situacao as s', 's.pessoa_id', 't.pessoa_id')
    .leftJoin('execucao.conta as k', (on) =>
      on
        .onRef('k.pessoa_id', '=', 't.pessoa_id')
        .on('k.falha', 'is', null)
        .on(sql<SqlBool>`(k.sigilo <> 'sigiloso' or t.sigilo = 'sigiloso')`)
        .on(alcancaTitular(ator, VER, sql<string>`k.sigilo`)),
    )
    .select([
      't.pessoa_id as pessoaId',
      't.sigilo',
      's.estrutura_id as unidadeId',
      's.lugar_id as lugarId',
      's.fora',
      'k.caso',
    ])
    .where('t.pessoa_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where(alcancaTitular(ator, VER))
    .execute();

/** Cabem na folha o que mais importa dizer e o que mais falta. */
const CABE = { itens: 7, enxuta: true };

function emPalavras(caso: unknown, hoje: string): Pick<OndeEOQueDizer, 'dizer' | 'colher'> {
  const nada = { dizer: [], colher: [] };
  if (caso === null || caso === undefined) return nada;
  const lida = lerCaso({ ...(caso as CasoEscrito), emData: hoje }, { hoje: dia(hoje) });
  if (!lida.ok) return nada;
  const { sair, falta } = folhaEmPalavras(lida.caso, responder(lida.caso), CABE);
  return { dizer: sair, colher: falta };
}

const NADA_MARCADO: Recusa = {
  codigo: 'nada-marcado',
  mensagem: 'Nenhuma linha foi marcada. Volte à mesa, marque as pessoas que vai visitar e peça a lista de novo.',
};
