/** Começa a contagem da unidade ou de um lugar dela. Quem começa a mesma ao mesmo tempo entra na que já há. */
import { z } from 'zod';
import { opcional, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { type Acao, diaEm, naoEncontrado } from '../../../acesso/index.ts';
import { trancarUnidade } from '../../estabelecimentos/actions/alvo-da-unidade.ts';
import type { Unidade } from '../../estabelecimentos/estabelecimento.ts';
import { dentroDoLugar, type Lugar, nomeDoLugar } from '../../estabelecimentos/lugar.ts';
import { lugaresDa } from '../../estabelecimentos/store.ts';
import type { ContagemResumida } from '../contagem.ts';
import { abertasDa, inserirContagem } from '../store.ts';

const entrada = z.object({ estruturaId: uuid('a unidade'), lugarId: opcional(uuid('o lugar')) });

export const comecarContagem = (fuso: string): Acao<typeof entrada, Unidade, { id: string }> => ({
  nome: 'custodia.comecar-contagem',
  permissao: 'custodia.contagem.fazer',
  entrada,
  alvo: (tx, { estruturaId }) => trancarUnidade(tx, estruturaId),
  async executar({ tx, agora, ator, anotar }, { estruturaId, lugarId }) {
    const lugares = await lugaresDa(tx, estruturaId, diaEm(fuso, agora));
    if (lugarId !== undefined && !lugares.some((l) => l.id === lugarId)) return recusar(naoEncontrado);
    if (ator.usuarioId === undefined) return recusar(naoEncontrado);
    const abertas = await abertasDa(tx, estruturaId);
    const aMesma = abertas.find((c) => c.lugarId === lugarId);
    if (aMesma) return feito({ id: aMesma.id });
    const cruza = abertas.find((c) => seCruzam(c.lugarId, lugarId, lugares));
    if (cruza) return recusar(jaHa(cruza, lugares));
    const lugarIds = lugarId === undefined ? undefined : dentroDoLugar(lugarId, lugares);
    const id = await inserirContagem(tx, { estruturaId, lugarId, lugarIds, usuarioId: ator.usuarioId, agora });
    anotar({ objeto: { tipo: 'contagem', id } });
    return feito({ id });
  },
});

/** Um contém o outro; a unidade contém todos. */
function seCruzam(a: string | undefined, b: string | undefined, lugares: readonly Lugar[]): boolean {
  if (a === undefined || b === undefined) return true;
  return dentroDoLugar(a, lugares).includes(b) || dentroDoLugar(b, lugares).includes(a);
}

const jaHa = ({ lugarId, comecadaPor }: ContagemResumida, lugares: readonly Lugar[]): Recusa => {
  const onde = lugarId === undefined ? 'da unidade inteira' : `de ${nomeDoLugar(lugarId, lugares)}`;
  return {
    codigo: 'contagem-aberta',
    mensagem: `${comecadaPor} já conta as pessoas ${onde}. Entre na contagem aberta ou encerre-a antes: a mesma pessoa não se conta em duas.`,
    campo: 'lugarId',
  };
};
