/** O que uma pessoa pode ver, em um instante e por uma lotação; e a decisão sobre um alvo. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { acharEstrutura, type Estrutura } from '../estruturas/index.ts';
import { autorizarLeitura } from '../nucleo/consulta.ts';
import type { Quem } from '../nucleo/quem.ts';
import { naoEncontrado } from '../nucleo/recusas.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { raizDe } from '../permissao/alcance.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import { aberta } from '../permissao/concessoes.ts';
import { decidir } from '../permissao/decidir.ts';
import type { FatosDoUsuario, LotacaoDeFato } from '../permissao/fatos.ts';
import { montarAtor } from '../permissao/montar-ator.ts';
import { buscarFatos } from '../permissao/store.ts';
import type { Ator, Decisao, Sigilo } from '../permissao/tipos.ts';
import { DIAS_SEM_USO, semUso } from '../permissao/uso.ts';
import { comoEstavaEm } from './como-estava.ts';

export interface Pergunta {
  usuarioId: string;
  em: Date;
  lotacaoId?: string | undefined;
  /** O alvo a simular; ausente: só a lista do que pode. */
  simulado?: Simulado | undefined;
}

export interface Simulado {
  permissao: IdDaPermissao;
  estruturaId: string;
  sigilo: Sigilo;
  titularId?: string | undefined;
  /** O órgão da lotação atua no caso. */
  atua: boolean;
  /** A pessoa tem credencial no caso sigiloso. */
  credenciada: boolean;
  /** Declarou finalidade. */
  finalidade: boolean;
}

export interface OQueVe {
  pessoa: { id: string; nome: string };
  lotacoes: readonly (LotacaoDeFato & { aberta: boolean })[];
  ator: Ator;
  /** Por que não pode nada, mesmo com lotação. */
  fechada?: string | undefined;
  decisao?: { decisao: Decisao; estrutura: Estrutura } | undefined;
}

/** A leitura fica registrada. Quem não alcança nenhuma lotação da pessoa recebe o mesmo que se ela não existisse. */
export async function verOQueVe(servicos: Servicos, quem: Quem, p: Pergunta): Promise<Resultado<OQueVe>> {
  const atuais = await buscarFatos(servicos.banco, p.usuarioId, p.em);
  if (!atuais) return recusar(naoEncontrado);
  const lida = await autorizarLeitura(servicos, quem, {
    nome: 'acesso.simular',
    permissao: 'acesso.permissao.simular',
    alvo: { caminho: caminhoAlcancado(servicos, quem, atuais) },
    objeto: { tipo: 'usuario', id: p.usuarioId },
    dados: { em: p.em.toISOString(), ...p.simulado },
  });
  if (!lida.ok) return recusar(...lida.recusas.map((r) => (r.codigo === 'fora-do-alcance' ? naoEncontrado : r)));
  const fatos = comoEstavaEm(atuais, p.em);
  const ator = atorSimulado(fatos, p);
  return feito({
    pessoa: { id: fatos.id, nome: fatos.nome },
    lotacoes: fatos.lotacoes.map((l) => ({ ...l, aberta: aberta(l, fatos.calendario, p.em) })),
    ator,
    fechada: porQueFechada(fatos, p.em),
    decisao: p.simulado && (await simular(servicos, ator, p.simulado, p.em)),
  });
}

const caminhoAlcancado = ({ relogio }: Servicos, { ator }: Quem, { lotacoes }: FatosDoUsuario): string | undefined => {
  const agora = relogio.agora();
  const pode = (l: LotacaoDeFato) => decidir(ator, 'acesso.permissao.simular', { caminho: l.caminho }, agora).pode;
  return (lotacoes.find(pode) ?? lotacoes[0])?.caminho;
};

/** Com a identidade confirmada: pergunta-se o que o papel deixa, não se acabou de dar um código. */
const atorSimulado = (fatos: FatosDoUsuario, { em, lotacaoId, simulado }: Pergunta): Ator =>
  montarAtor(
    fatos,
    {
      lotacaoId,
      elevadaAte: new Date(em.getTime() + 1),
      finalidade: simulado?.finalidade ? 'execucao-penal' : undefined,
    },
    em,
  );

function porQueFechada({ usuario }: FatosDoUsuario, em: Date): string | undefined {
  if (usuario.criadoEm > em) return 'A pessoa ainda não tinha sido cadastrada.';
  if (usuario.suspensoEm) return 'O acesso está suspenso.';
  if (semUso(usuario, em))
    return `Passaram mais de ${DIAS_SEM_USO} dias sem uso: o acesso se fechou, até que alguém o readmita.`;
  return undefined;
}

async function simular({ banco }: Servicos, ator: Ator, s: Simulado, em: Date): Promise<OQueVe['decisao']> {
  const estrutura = await acharEstrutura(banco, s.estruturaId);
  if (!estrutura) return undefined;
  const { caminho, uf, comarca, regiao, circunscricao } = estrutura;
  const decisao = decidir(
    ator,
    s.permissao,
    {
      caminho,
      uf,
      comarca,
      regiao,
      circunscricao,
      sigilo: s.sigilo,
      titularId: s.titularId,
      atuam: s.atua && ator.lotacao ? [raizDe(ator.lotacao.caminho)] : [],
      credenciados: s.credenciada && ator.usuarioId ? [ator.usuarioId] : [],
    },
    em,
  );
  return { decisao, estrutura };
}
