/** Fecha uma estrutura vazia. Não se apaga: fica na árvore, com data e motivo. */
import { z } from 'zod';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { aceite, texto, uuid } from '../../../../platform/entrada/campos.ts';
import type { Acao } from '../../nucleo/acao.ts';
import type { Estrutura } from '../estrutura.ts';
import { impedimentosDe, recusasPor } from '../impedimentos.ts';
import { jaInativa } from '../recusas.ts';
import { marcarInativa, trancarEstrutura } from '../store.ts';

const entrada = z.object({
  id: uuid('a estrutura'),
  motivo: texto('o motivo', 300, 5),
  confirmo: aceite('Marque a caixa para confirmar que a estrutura deixa de existir no sistema.'),
});

export const inativarEstrutura: Acao<typeof entrada, Estrutura, { id: string }> = {
  nome: 'acesso.inativar-estrutura',
  permissao: 'acesso.estrutura.gerir',
  entrada,
  async alvo(tx, { id }) {
    const estrutura = await trancarEstrutura(tx, id, 'mudar');
    return estrutura && { alvo: { caminho: estrutura.caminho }, valor: estrutura };
  },
  async executar({ tx, agora, alvo: estrutura, anotar }, { id, motivo }) {
    if (estrutura.inativadaEm) return recusar(jaInativa(estrutura));
    const recusas = recusasPor(await impedimentosDe(tx, estrutura, agora));
    if (recusas.length > 0) return recusar(...recusas);
    await marcarInativa(tx, id, motivo, agora);
    anotar({ objeto: { tipo: 'estrutura', id } });
    return feito({ id });
  },
};
