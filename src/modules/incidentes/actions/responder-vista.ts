/** O Ministério Público responde à vista. Depois do termo ainda se responde, enquanto não se decide. */
import { escolha, texto, uuid } from '../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../platform/recusa.ts';
import type { Acao } from '../../acesso/index.ts';
import { type Posicao, POSICOES, type Vista } from '../nucleo/incidente.ts';
import { impedeResponder } from '../nucleo/passos.ts';
import { andar, doIncidente, type Sobre, trancarIncidente } from '../nucleo/sobre.ts';
import { fecharVistas } from '../nucleo/gravar.ts';

const entrada = doIncidente.extend({
  vistaId: uuid('a vista'),
  posicao: escolha('a posição', Object.keys(POSICOES) as [Posicao, ...Posicao[]]),
  texto: texto('a manifestação', 20_000, 10),
});

type SobreAVista = Sobre & { vista: Vista };

export const responderVista: Acao<typeof entrada, SobreAVista, void> = {
  nome: 'incidentes.responder-vista',
  permissao: 'incidentes.vista.responder',
  entrada,
  foraDaAuditoria: ['texto'],
  async alvo(tx, escrito) {
    const achado = await trancarIncidente(tx, escrito);
    const vista = achado?.valor.incidente.vistas.find((v) => v.id === escrito.vistaId);
    // Responde o órgão que a recebeu, e não outro que também atue no caso.
    return achado && vista && { alvo: { ...achado.alvo, atuam: [vista.caminho] }, valor: { ...achado.valor, vista } };
  },
  async executar(contexto, { posicao, texto: escrito }) {
    const { tx, agora, alvo } = contexto;
    const { incidente, vista } = alvo;
    const impedem = impedeResponder(incidente, vista);
    if (impedem.length > 0) return recusar(...impedem);
    const dados = { posicao, texto: escrito };
    await andar(contexto, incidente, { especie: 'resposta', dados, respondeA: vista.id });
    await fecharVistas(tx, incidente, agora, [vista.id]);
    return feito(undefined);
  },
};
