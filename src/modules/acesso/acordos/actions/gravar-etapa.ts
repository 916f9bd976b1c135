/** Cria ou corrige uma etapa do plano de trabalho, enquanto não foi cumprida. */
import { z } from 'zod';
import { inteiro, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { type Etapa, fariaCirculo } from '../etapa.ts';
import { etapasDe, gravarEtapa as gravar, orgaosAtivos, prenderAcordo } from '../store.ts';
import { partesDoAcordo } from '../queries.ts';

const MAIOR_PRAZO = 3650;

const letra = (rotulo: string) =>
  texto(rotulo, 2)
    .transform((t) => t.toLowerCase())
    .refine((t) => /^[a-z]{1,2}$/.test(t), 'A letra da etapa é de a até z, como no plano de trabalho.');

const entrada = z.object({
  acordoId: z.guid(),
  letra: letra('a letra da etapa'),
  descricao: texto('o que se faz na etapa', 1000),
  responsavelId: uuid('quem responde pela etapa'),
  prazoEmDias: inteiro('o prazo em dias corridos', 0, MAIOR_PRAZO),
  contaDaEtapa: opcional(letra('a letra da etapa de que o prazo conta')),
});
type Entrada = z.output<typeof entrada>;

interface Alvo {
  etapas: readonly Etapa[];
  partes: readonly string[];
}

export const gravarEtapa: Acao<typeof entrada, Alvo, { letra: string }> = {
  nome: 'acordo.gravar-etapa',
  permissao: 'acesso.acordo.gerir',
  entrada,
  alvo: async (tx, e) => {
    if (!(await prenderAcordo(tx, e.acordoId))) return undefined;
    const doAcordo = (await partesDoAcordo(tx, e.acordoId)).map((p) => p.id);
    const partes = await orgaosAtivos(tx, doAcordo);
    return { alvo: {}, valor: { etapas: await etapasDe(tx, e.acordoId), partes } };
  },
  executar: async ({ tx, alvo, anotar }, e) => {
    const recusas = conferir(e, alvo);
    if (recusas.length > 0) return recusar(...recusas);
    await gravar(tx, e.acordoId, e);
    anotar({ objeto: { tipo: 'acordo', id: e.acordoId } });
    return feito({ letra: e.letra });
  },
};

function conferir(e: Entrada, { etapas, partes }: Alvo): Recusa[] {
  const recusas: Recusa[] = [];
  const falha = (campo: keyof Entrada, mensagem: string) =>
    recusas.push({ codigo: 'entrada-invalida', mensagem, campo });
  const atual = etapas.find((x) => x.letra === e.letra);
  if (atual?.retiradaEm) falha('letra', `A letra ${e.letra} foi de uma etapa retirada. Use outra.`);
  if (atual?.cumpridaEm) {
    falha('letra', `A etapa ${e.letra} já foi cumprida e não muda mais. Use outra letra.`);
  }
  if (!partes.includes(e.responsavelId)) {
    falha('responsavelId', 'Quem responde pela etapa precisa ser parte do acordo.');
  }
  const { contaDaEtapa } = e;
  if (contaDaEtapa === undefined) return recusas;
  if (contaDaEtapa !== e.letra && !etapas.some((x) => x.letra === contaDaEtapa && !x.retiradaEm)) {
    falha('contaDaEtapa', `Não há etapa ${contaDaEtapa} neste acordo.`);
  } else if (fariaCirculo(etapas, e.letra, contaDaEtapa)) {
    falha('contaDaEtapa', 'Assim a etapa dependeria da própria conclusão, e o prazo nunca começaria.');
  }
  return recusas;
}
