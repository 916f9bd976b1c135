/** O que muda em breve no acesso de quem entrou: papel que espera, papel ou lotação que acaba. Puro. */
import { contar, dataCurta, diasEntre } from '../../../ui/texto.ts';
import { diaEm } from '../lotacoes/calendario.ts';
import type { FatosDoUsuario, LotacaoDeFato, VinculoDeFato } from '../permissao/fatos.ts';
import { ehPapel, papelDe } from '../permissao/papeis.ts';

export interface Aviso {
  texto: string;
  /** Dias que faltam; ausente no que só espera por outra pessoa. */
  em?: number | undefined;
}

/** Com quantos dias de antecedência o fim é avisado (escolha do sistema). */
export const AVISO_EM_DIAS = 30;

/** O que acaba primeiro vem no alto; o que espera autorização vem no fim. */
export function avisosDoMeuAcesso(fatos: FatosDoUsuario, lotacaoId: string | undefined, agora: Date): Aviso[] {
  const lotacao = fatos.lotacoes.find((l) => l.lotacaoId === lotacaoId);
  if (!lotacao) return [];
  const hoje = diaEm(lotacao.fuso, agora);
  const vinculos = fatos.vinculos.filter((v) => v.lotacaoId === lotacaoId && !v.encerradoEm);
  const fins = vinculos.filter((v) => v.autorizadoEm).map((v) => fimDoPapel(v, hoje));
  const espera = vinculos
    .filter((v) => !v.autorizadoEm)
    .map((v) => ({ texto: `${oPapel(v)} foi proposto e espera autorização de outra pessoa.` }));
  const avisos: (Aviso | undefined)[] = [fimDaLotacao(lotacao, hoje), ...fins];
  return [...avisos.filter((a) => a !== undefined).toSorted((a, b) => (a.em ?? 0) - (b.em ?? 0)), ...espera];
}

const oPapel = ({ papel }: VinculoDeFato): string => `O papel ${ehPapel(papel) ? papelDe(papel).nome : papel}`;

/** O que o acaba primeiro: o prazo dele, o do acordo, ou o da revisão em que ninguém o confirmou ainda. */
function fimDoPapel(v: VinculoDeFato, hoje: string): Aviso | undefined {
  const fins = [
    { dia: v.fim, porque: '' },
    { dia: v.acordo?.vigenciaFim, porque: `, com o acordo ${v.acordo?.numero}` },
    { dia: v.confirmarAte, porque: ', se ninguém o confirmar na revisão dos acessos' },
  ];
  const [primeiro] = fins
    .filter((f) => f.dia !== undefined)
    .toSorted((a, b) => ((a.dia ?? '') < (b.dia ?? '') ? -1 : 1));
  return acabando(oPapel(v), primeiro?.dia, hoje, primeiro?.porque ?? '');
}

const fimDaLotacao = (l: LotacaoDeFato, hoje: string): Aviso | undefined =>
  acabando(`A lotação em ${l.nome}`, l.fim, hoje, '');

function acabando(oQue: string, fim: string | undefined, hoje: string, porque: string): Aviso | undefined {
  if (fim === undefined) return undefined;
  const em = diasEntre(hoje, fim);
  if (em < 0 || em > AVISO_EM_DIAS) return undefined;
  const quando = em === 0 ? 'hoje é o último dia' : `em ${contar(em, 'dia', 'dias')}`;
  return { texto: `${oQue} acaba em ${dataCurta(fim)} (${quando})${porque}.`, em };
}
