/** O que cabe fazer agora num incidente, por quem, e o que impede. Puro. `hoje`: AAAA-MM-DD. */
import type { Recusa } from '../../../platform/recusa.ts';
import { ouveAntes } from './beneficios.ts';
import { andamentosDe, type Incidente, type Ouvido, ultimoDe, type Vista, vistasAbertas } from './incidente.ts';

export const PASSOS = {
  verificar: 'Verificar as condições',
  'dar-vista': 'Dar vista',
  'esperar-resposta': 'Esperar a resposta',
  decidir: 'Decidir',
} as const;
export type Passo = keyof typeof PASSOS;

/** O último dia ainda é prazo. */
export const venceu = ({ prazo, respondidaEm }: Pick<Vista, 'prazo' | 'respondidaEm'>, hoje: string): boolean =>
  respondidaEm === undefined && prazo < hoje;

/** O que se espera do juízo, ou de quem tem vista; ausente: está decidido. */
export function proximoPasso(incidente: Incidente, hoje: string): Passo | undefined {
  if (incidente.encerradoEm) return undefined;
  const abertas = vistasAbertas(incidente);
  if (abertas.some((v) => !venceu(v, hoje))) return 'esperar-resposta';
  if (faltaVerificar(incidente)) return 'verificar';
  if (incidente.vistas.length === 0 && faltaOuvir(incidente, hoje).length > 0) return 'dar-vista';
  return 'decidir';
}

/** Nunca se verificou, ficou diligência por cumprir, ou quem teve vista pediu uma depois da última verificação. */
function faltaVerificar(incidente: Incidente): boolean {
  const verificacao = ultimoDe(incidente, 'verificacao');
  if (!verificacao) return true;
  if (verificacao.dados.itens.some((i) => i.estado === 'diligencia')) return true;
  const depois = incidente.andamentos.slice(incidente.andamentos.lastIndexOf(verificacao) + 1);
  return depois.some((a) => a.especie === 'resposta' && a.dados.posicao === 'diligencia');
}

/**
 * Quem a lei manda ouvir e ainda não se ouviu. Ouviu-se quem respondeu, a defesa que pediu, e quem teve vista e deixou
 * passar o prazo.
 */
export function faltaOuvir(incidente: Incidente, hoje: string): Ouvido[] {
  if (!ouveAntes(incidente.tipo)) return [];
  const pediu = andamentosDe(incidente, 'pedido').length > 0;
  const teveVista = (a: Ouvido): boolean =>
    incidente.vistas.some((v) => v.a === a && (v.respondidaEm !== undefined || venceu(v, hoje)));
  return [
    ...(teveVista('ministerio-publico') ? [] : (['ministerio-publico'] as const)),
    ...(pediu || teveVista('defesa') ? [] : (['defesa'] as const)),
  ];
}

/** O que impede cada ato, de uma vez; vazio: cabe. Quem pode é outra pergunta (permissão). */
export const impedeVerificar = (i: Incidente): Recusa[] => (i.encerradoEm ? [JA_DECIDIDO] : []);

export const impedeMinuta = (i: Incidente): Recusa[] => (i.encerradoEm ? [JA_DECIDIDO] : []);

export const impedePedir = (i: Incidente): Recusa[] => {
  if (i.encerradoEm) return [JA_DECIDIDO];
  return andamentosDe(i, 'pedido').length > 0 ? [JA_PEDIDO] : [];
};

export function impedeVista(i: Incidente, hoje: string): Recusa[] {
  if (i.encerradoEm) return [JA_DECIDIDO];
  return [
    ...(ultimoDe(i, 'verificacao') ? [] : [FALTA_VERIFICAR]),
    ...(vistasAbertas(i).some((v) => !venceu(v, hoje)) ? [JA_COM_VISTA] : []),
  ];
}

export const impedeResponder = (i: Incidente, vista: Vista): Recusa[] =>
  i.encerradoEm ? [JA_DECIDIDO] : vista.respondidaEm ? [JA_RESPONDIDA] : [];

/** Só o prejudicado dispensa a verificação: já não há o que conceder. */
export function impedeDecidir(
  i: Incidente,
  { resultado, dispensa }: { resultado: string; dispensa?: string | undefined },
  hoje: string,
): Recusa[] {
  if (i.encerradoEm) return [JA_DECIDIDO];
  if (resultado === 'prejudicado') return [];
  const faltam = faltaOuvir(i, hoje);
  return [
    ...(ultimoDe(i, 'verificacao') ? [] : [FALTA_VERIFICAR]),
    ...(faltam.length > 0 && !dispensa ? [faltaOuvirA(faltam)] : []),
  ];
}

const DE_QUEM: Record<Ouvido, string> = { 'ministerio-publico': 'o Ministério Público', defesa: 'a defesa' };

export const emPalavras = (ouvidos: readonly Ouvido[]): string => ouvidos.map((o) => DE_QUEM[o]).join(' e ');

const faltaOuvirA = (faltam: readonly Ouvido[]): Recusa => ({
  codigo: 'falta-ouvir',
  campo: 'dispensa',
  mensagem: `Ainda não se ouviu ${emPalavras(faltam)}. Dê vista e espere a resposta ou o fim do prazo; para decidir assim mesmo, escreva por quê.`,
  base: 'LEP, art. 112, § 2º; Lei 12.714/2012, art. 4º, § 2º',
});

const JA_DECIDIDO: Recusa = {
  codigo: 'ja-decidido',
  mensagem: 'Este incidente já foi decidido. Se surgiu algo novo, abre-se outro.',
};
const JA_PEDIDO: Recusa = {
  codigo: 'ja-pedido',
  mensagem: 'A defesa já pediu este benefício, e o pedido espera decisão. Veja o andamento.',
};
const FALTA_VERIFICAR: Recusa = {
  codigo: 'falta-verificar',
  mensagem: 'Verifique antes as condições: a lei põe a verificação antes da vista e da decisão.',
  base: 'Lei 12.714/2012, art. 4º, § 2º',
};
const JA_COM_VISTA: Recusa = {
  codigo: 'ja-com-vista',
  mensagem: 'Já há vista aberta. Espere a resposta ou o fim do prazo.',
};
const JA_RESPONDIDA: Recusa = {
  codigo: 'ja-respondida',
  mensagem: 'Esta vista já foi respondida ou fechada pela decisão.',
};
