/** Outra pessoa diz se o uso era legítimo: libera quem leu, ou suspende. */
import { z } from 'zod';
import { escolha, texto } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { dentroDe } from '../../permissao/alcance.ts';
import type { Acao } from '../../nucleo/acao.ts';
import type { Quem } from '../../nucleo/quem.ts';
import { diaEHoraEm } from '../hora-local.ts';
import * as store from '../store.ts';

export const DECISOES = { liberado: 'É uso legítimo: liberar', suspenso: 'Não é: suspender o acesso' } as const;

const entrada = z.object({
  id: z.guid(),
  decisao: escolha('o que decidir', ['liberado', 'suspenso']),
  motivo: texto('como conferiu e por que decidiu assim', 1000),
});

/** Depende só do fuso em que as leituras se contam. */
export const tratarAlerta = (fuso: string): Acao<typeof entrada, store.Alerta, void> => ({
  nome: 'alerta.tratar',
  permissao: 'acesso.alerta.tratar',
  entrada,
  alvo: async (tx, { id }, quem) => {
    const alerta = await store.trancarAlerta(tx, id);
    if (!alerta) return undefined;
    return { alvo: { caminho: caminhoAlcancado(quem, alerta), interessados: [alerta.pessoa.id] }, valor: alerta };
  },
  executar: async ({ tx, agora, ator, alvo: alerta, emitir, anotar }, { decisao, motivo }) => {
    if (alerta.tratadoEm) {
      return recusar({
        codigo: 'ja-mudou',
        mensagem: `${alerta.tratadoPor ?? 'Outra pessoa'} já tratou este alerta. Nada mudou agora.`,
      });
    }
    const { id } = alerta.pessoa;
    const [uso] = await store.estadoDoUso(tx, [{ usuarioId: id, ...diaEHoraEm(fuso, agora) }], fuso);
    const bruta = uso?.bruta ?? { dia: 0, hora: 0, alvos: 0 };
    const ate = { volume: bruta.dia, hora: bruta.hora, espalhamento: bruta.alvos };
    await store.gravarDecisao(tx, id, { decisao, motivo, por: ator.usuarioId, ate }, agora);
    if (decisao === 'suspenso') {
      await store.suspender(tx, id, `Uso fora do comum: ${motivo}`, agora);
      emitir({ tipo: 'acesso.usuario-suspenso', dados: { usuarioId: id } });
    }
    anotar({ objeto: { tipo: 'usuario', id } });
    return feito(undefined);
  },
});

/** Com lotações em vários lugares, basta alcançar um; o que quem trata alcança, se algum. */
export function caminhoAlcancado({ ator }: Quem, { caminhos }: Pick<store.Alerta, 'caminhos'>): string | undefined {
  const meus = ator.concessoes.filter((c) => c.permissao === 'acesso.alerta.tratar').map((c) => c.local?.caminho);
  return caminhos.find((c) => meus.some((meu) => meu !== undefined && dentroDe(c, meu))) ?? caminhos[0];
}
