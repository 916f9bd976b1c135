/** Torna oficial o recálculo das regras: as datas novas entram em vigor, aos lotes, e os recibos passam a valer. */
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import type { Acao } from '../../../acesso/index.ts';
import { conjuntoDeRegras } from '../../../calculadora/index.ts';
import { agendarCorrentes } from '../andar.ts';
import { mudarEstado, type Recalculo } from '../store.ts';
import { alvo, comMotivo, foraDeHora, GERIR, objeto } from './sobre-recalculo.ts';

export const oficializarRecalculo: Acao<typeof comMotivo, Recalculo, void> = {
  nome: 'execucao.oficializar-recalculo',
  permissao: GERIR,
  entrada: comMotivo,
  alvo,
  async executar({ tx, agora, ator, alvo: { id, estado, pedido, regras }, anotar }, { motivo }) {
    if (pedido.especie !== 'regras') return recusar(SO_COMPARA);
    if (estado !== 'pronto') return recusar(foraDeHora('tornar oficial', estado));
    if (regras !== conjuntoDeRegras()) return recusar(OUTRAS_REGRAS);
    await mudarEstado(tx, id, 'oficializando', { em: agora, porId: ator.usuarioId, motivo });
    await agendarCorrentes(tx, id);
    anotar(objeto(id));
    return feito(undefined);
  },
};

const SO_COMPARA: Recusa = {
  codigo: 'so-compara',
  mensagem: 'Estudo e procura só comparam: não há o que tornar oficial. Só o recálculo das regras muda datas.',
};
const OUTRAS_REGRAS: Recusa = {
  codigo: 'outras-regras',
  mensagem:
    'As regras do programa já são outras: este resultado não vale mais. Descarte-o e refaça as contas de todos.',
};
