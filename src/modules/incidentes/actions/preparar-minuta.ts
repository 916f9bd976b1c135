/** Quem auxilia o juízo prepara a decisão, para o magistrado assinar. A nova toma o lugar da que esperava. */
import { escolha, texto } from '../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../platform/recusa.ts';
import type { Acao } from '../../acesso/index.ts';
import { type ResultadoDoIncidente, RESULTADOS } from '../nucleo/incidente.ts';
import { impedeMinuta } from '../nucleo/passos.ts';
import { andar, doIncidente, type Sobre, trancarIncidente } from '../nucleo/sobre.ts';
import { trocarMinuta } from '../nucleo/gravar.ts';

const DECISOES = Object.keys(RESULTADOS) as [ResultadoDoIncidente, ...ResultadoDoIncidente[]];

const entrada = doIncidente.extend({
  resultado: escolha('o resultado', DECISOES),
  texto: texto('a minuta', 20_000, 10),
});

export const prepararMinuta: Acao<typeof entrada, Sobre, { id: string }> = {
  nome: 'incidentes.preparar-minuta',
  permissao: 'incidentes.minuta.preparar',
  entrada,
  foraDaAuditoria: ['texto'],
  alvo: trancarIncidente,
  async executar(contexto, { resultado, texto: escrito }) {
    const { tx, agora, ator, alvo } = contexto;
    const impedem = impedeMinuta(alvo.incidente);
    if (impedem.length > 0) return recusar(...impedem);
    const id = await andar(contexto, alvo.incidente, { especie: 'minuta', dados: { resultado, texto: escrito } });
    await trocarMinuta(tx, alvo.incidente, { id, agora, autorId: ator.usuarioId ?? '' });
    return feito({ id });
  },
};
