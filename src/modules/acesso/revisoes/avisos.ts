/** Avisa por e-mail quem pode responder: quando a revisão abre e quando falta uma semana. Sem dado de quem é revisto. */
import { z } from 'zod';
import { ouvir, type Ouvinte } from '../../../platform/eventos/index.ts';
import { agendar, registrarTrabalho, tipoDeTrabalho, type Trabalho } from '../../../platform/trabalhos/index.ts';
import { contar, dataCurta } from '../../../ui/texto.ts';
import { type Carteiro, entregar } from '../convites/carteiro.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { REVISAO_ABERTA } from './actions/abrir-revisao.ts';
import { acharRevisao, buscarEndereco, quemConduz } from './store.ts';
import { REVISAO_A_VENCER } from './trabalhos.ts';

const eventoSchema = z.object({ revisaoId: z.guid() });
const AVISAR = tipoDeTrabalho('acesso.avisar-da-revisao', eventoSchema.extend({ usuarioId: z.guid() }));

const avisarTodos = (tipo: string): Ouvinte =>
  ouvir(tipo, 'acesso.avisar-da-revisao', eventoSchema, async (tx, { dados: { revisaoId } }) => {
    const revisao = await acharRevisao(tx, revisaoId);
    if (!revisao) return;
    for (const usuarioId of await quemConduz(tx, revisao.estrutura.caminho)) {
      await agendar(tx, AVISAR, { revisaoId, usuarioId });
    }
  });

export const OUVINTES_DAS_REVISOES: readonly Ouvinte[] = [REVISAO_ABERTA, REVISAO_A_VENCER].map(avisarTodos);

export const trabalhosDosAvisosDeRevisao = ({ banco }: Pick<Servicos, 'banco'>, carteiro: Carteiro): Trabalho[] => [
  registrarTrabalho(AVISAR, async ({ revisaoId, usuarioId }) => {
    const [revisao, para] = await Promise.all([acharRevisao(banco, revisaoId), buscarEndereco(banco, usuarioId)]);
    if (!revisao || !para || revisao.faltam === 0) return;
    const faltam = contar(revisao.faltam, 'papel espera', 'papéis esperam');
    await entregar(carteiro, {
      para,
      assunto: `Revisão dos acessos: responda até ${dataCurta(revisao.prazo)}`,
      texto: [
        `${para.nome},`,
        `Na revisão dos acessos de ${revisao.estrutura.nome}, ${faltam} confirmação. O que não for confirmado até ${dataCurta(revisao.prazo)} deixa de valer no dia seguinte.`,
        `${carteiro.enderecoPublico}/revisoes/${revisao.id}`,
      ].join('\n\n'),
    });
  }),
];
