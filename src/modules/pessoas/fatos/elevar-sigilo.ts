/** Sobe o sigilo de fatos já lançados, por correção: o valor não muda, e o que os revelava deixa de aparecer. */
import { randomUUIDv7 } from 'node:crypto';
import { type Sigilo, SIGILOS } from '../../acesso/index.ts';
import type { OndeLancar } from './acrescentar.ts';
import type { Fato } from './fato.ts';
import { type Projecao, projetar } from './projecao.ts';
import { inserirFatos, lerFatos, subirVersao } from './store.ts';
import { type FatoVigente, vigentes } from './vigentes.ts';

export interface ElevacaoDeSigilo {
  /** Que fatos sobem; os que se referem a eles sobem juntos. */
  quais: (fato: FatoVigente) => boolean;
  sigilo: Sigilo;
  motivo: string;
  projecoes: readonly Projecao[];
}

/** Quem chama já trancou a pessoa. Não confere de novo o que já foi aceito: só o sigilo muda. Devolve quantos subiram. */
export async function elevarSigilo(onde: OndeLancar, pessoaId: string, elevacao: ElevacaoDeSigilo): Promise<number> {
  const { tx, agora, quem, emitir } = onde;
  const todos = await lerFatos(tx, pessoaId);
  const valem = vigentes(todos);
  const baixos = comOsQueSeReferem(valem, valem.filter(elevacao.quais)).filter(
    (f) => SIGILOS.indexOf(f.sigilo) < SIGILOS.indexOf(elevacao.sigilo),
  );
  if (baixos.length === 0) return 0;
  const novos = baixos.map(({ raiz: _raiz, ...f }): Fato => ({
    ...f,
    id: randomUUIDv7(),
    soubeEm: agora,
    prazoEm: undefined,
    autorId: quem.ator.usuarioId,
    lotacaoId: quem.ator.lotacao?.lotacaoId,
    efeito: 'corrige',
    corrigeId: f.id,
    motivo: elevacao.motivo,
    sigilo: elevacao.sigilo,
    chave: undefined,
  }));
  await inserirFatos(tx, novos);
  await projetar(tx, elevacao.projecoes, pessoaId, vigentes([...todos, ...novos]));
  await subirVersao(tx, pessoaId);
  emitir({ tipo: 'pessoas.fatos-lancados', dados: { pessoaId, fatos: novos.map(({ id, tipo }) => ({ id, tipo })) } });
  return novos.length;
}

/** A baixa da ordem, o marco da condenação: quem guarda o id do fato fala dele. */
function comOsQueSeReferem(valem: readonly FatoVigente[], quais: readonly FatoVigente[]): FatoVigente[] {
  const achados = new Set(quais);
  for (let antes = -1; antes !== achados.size;) {
    antes = achados.size;
    const raizes = new Set([...achados].map((f) => f.raiz));
    for (const f of valem) if (Object.values(f.dados).some((v) => raizes.has(v as string))) achados.add(f);
  }
  return [...achados];
}
