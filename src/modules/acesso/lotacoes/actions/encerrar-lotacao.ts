/** Encerra uma lotação agora. Papéis e delegações que dependem dela param no ato seguinte, porque se deduzem dela. */
import { z } from 'zod';
import { aceite, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import type { Estrutura } from '../../estruturas/estrutura.ts';
import { acharEstrutura } from '../../estruturas/store.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { diaEm } from '../calendario.ts';
import type { Lotacao } from '../lotacao.ts';
import { marcarEncerrada, trancarLotacao } from '../store.ts';

const entrada = z.object({
  id: uuid('a lotação'),
  motivo: texto('o motivo', 300, 5),
  confirmo: aceite('Marque a caixa para confirmar que a pessoa perde agora o que faz por esta lotação.'),
});

interface Achada {
  lotacao: Lotacao;
  estrutura: Estrutura;
}

export const encerrarLotacao: Acao<typeof entrada, Achada, { usuarioId: string }> = {
  nome: 'acesso.encerrar-lotacao',
  permissao: 'acesso.lotacao.gerir',
  entrada,
  async alvo(tx, { id }) {
    const lotacao = await trancarLotacao(tx, id);
    const estrutura = lotacao && (await acharEstrutura(tx, lotacao.estruturaId));
    if (!estrutura) return undefined;
    const alvo = { caminho: estrutura.caminho, interessados: [lotacao.usuarioId], titularId: lotacao.usuarioId };
    return { alvo, valor: { lotacao, estrutura } };
  },
  async executar({ tx, agora, alvo: { lotacao, estrutura }, anotar }, { id, motivo }) {
    if (lotacao.encerradaEm) {
      const quando = dataCurta(diaEm(estrutura.fuso, lotacao.encerradaEm));
      return recusar({ codigo: 'ja-encerrada', mensagem: `Esta lotação já tinha sido encerrada em ${quando}.` });
    }
    await marcarEncerrada(tx, id, motivo, agora);
    anotar({ objeto: { tipo: 'lotacao', id } });
    return feito({ usuarioId: lotacao.usuarioId });
  },
};
