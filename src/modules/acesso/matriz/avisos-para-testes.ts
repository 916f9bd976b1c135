/** O que se faz com as datas da pessoa da matriz: um aviso, um incidente com vista, uma contradição, um recálculo, e o mais. */
import { createECDH } from 'node:crypto';
import type { Cenario, PessoaDeTeste } from '../para-testes.ts';
import {
  abrirIncidente,
  comparar,
  contradizer,
  criarAgenda,
  criarWebhook,
  guardarVisao,
  ligarAparelho,
  mandarAviso,
  MARCO,
  SEGREDO,
} from './objetos-dos-avisos-para-testes.ts';
import type { Onde } from './objetos-para-testes.ts';

const PROCURA = 'lei:15.402/2026';

export interface DosAvisos {
  parametros: Readonly<Record<string, string>>;
  /** O `:id` das rotas que começam assim. */
  ids: Readonly<Record<string, string>>;
  doPasso: Readonly<Record<string, Readonly<Record<string, string>>>>;
  consultaDe(rota: string): Readonly<Record<string, string>>;
  corpoDe(rota: string): Readonly<Record<string, string>>;
}

/** `dono`: de quem são a agenda, o aparelho e a visão. Não é ninguém que age. */
export const montarAvisos = (
  { db }: Cenario,
  pessoaId: string,
  { unidade, por }: Onde,
  dono: PessoaDeTeste,
): Promise<DosAvisos> =>
  db.transaction().execute(async (tx) => {
    const sobre = { tx, pessoaId, estruturaId: unidade.id, por };
    const aviso = await mandarAviso(sobre);
    const { incidenteId, vistaId } = await abrirIncidente(sobre);
    const recalculo = await comparar(sobre);
    const [webhook, visao, agenda, aparelho] = [
      await criarWebhook(sobre),
      await guardarVisao(tx, dono.id),
      await criarAgenda(tx, dono),
      await ligarAparelho(tx, dono.id),
    ];
    const marcado = { item: `${pessoaId}~${MARCO}` };
    const consultas: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'GET /pessoas/:id/incidentes/novo': { marco: MARCO },
      'GET /pessoas/:id/pedidos/novo': { marco: MARCO },
      'GET /pedidos/lote': marcado,
      'GET /mesa/juizo/vistas': marcado,
      'GET /mesa/defesa/visita': marcado,
      'GET /pessoas/:id/detector': { procura: PROCURA },
      'GET /detector': { procura: PROCURA },
      'GET /detector.csv': { procura: PROCURA },
    };
    const corpos = corposDas({ aviso: `${pessoaId}.${aviso}`, vistaId, marcado });
    const daRegra = { especie: 'progressao' };
    return {
      parametros: { pessoaId, aviso, incidenteId, recalculo, segredo: SEGREDO },
      ids: {
        '/contradicoes': await contradizer(sobre),
        '/recalculos': recalculo,
        '/webhooks': webhook,
        '/mesa': visao,
        '/acervo': visao,
      },
      doPasso: {
        'GET /avisos/regras/:especie': daRegra,
        'POST /avisos/regras/:especie': daRegra,
        'POST /conta/avisos/agendas/:id/revogar': { id: agenda },
        'POST /conta/avisos/aparelhos/:id/desligar': { id: aparelho },
      },
      consultaDe: (rota) => consultas[rota] ?? {},
      corpoDe: (rota) => corpos[rota] ?? {},
    };
  });

/** O que só estas rotas pedem, para que só a permissão possa recusar. */
function corposDas(de: {
  aviso: string;
  vistaId: string;
  marcado: Readonly<Record<string, string>>;
}): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const inscricao = { endpoint: 'https://push.exemplo.br/1', keys: chavesDoAparelho() };
  const doIncidente = 'POST /pessoas/:id/incidentes/:incidenteId/:ato';
  return {
    'POST /avisos/ciencia/previa': { item: de.aviso },
    'POST /avisos/ciencia': { item: de.aviso },
    'POST /conta/avisos': { correio: 'resumo', horaDoResumo: '7' },
    'POST /conta/avisos/aparelhos': { inscricao: JSON.stringify(inscricao) },
    'POST /mesa/juizo/vistas': de.marcado,
    'POST /pedidos/lote': { ...de.marcado, ato: 'registrar' },
    'POST /pessoas/:id/pedidos/novo': { marco: MARCO, ato: 'registrar' },
    'POST /pessoas/:id/incidentes': { marco: MARCO },
    [`${doIncidente}=minuta`]: { resultado: 'concedido' },
    [`${doIncidente}=resposta`]: { vistaId: de.vistaId, posicao: 'favoravel' },
    [`${doIncidente}=decisao`]: { resultado: 'concedido' },
    'POST /contradicoes/:pessoaId/:id/explicar': { explicacao: 'Explicação por extenso' },
    'POST /recalculos': { especie: 'regras' },
  };
}

const chavesDoAparelho = () => ({
  p256dh: createECDH('prime256v1').generateKeys('base64url'),
  auth: Buffer.alloc(16, 1).toString('base64url'),
});
