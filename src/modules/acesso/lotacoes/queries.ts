/** Leituras das lotações, já com a situação de agora. */
import type { Estrutura } from '../estruturas/estrutura.ts';
import { poderia } from '../http/poderia.ts';
import { autorizarLeitura } from '../nucleo/consulta.ts';
import type { Quem } from '../nucleo/quem.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { diaEm, somarDias } from './calendario.ts';
import { situacaoEmPalavras } from './em-palavras.ts';
import type { LotadosVisiveis } from './pages/lotados.tsx';
import { type CalendarioCadastrado, calendarioEntre } from './calendario-store.ts';
import { lotadosEm } from './store.ts';

/** O que o calendário sabe da véspera em diante, para dizer o que abre e o que fecha. */
export const calendarioDaqui = (servicos: Servicos, hoje: string): Promise<CalendarioCadastrado> =>
  calendarioEntre(servicos.banco, somarDias(hoje, -1), somarDias(hoje, 400));

/** Quem está lotado na estrutura, se quem pergunta alcança; a leitura fica registrada. */
export async function lotadosVisiveis(servicos: Servicos, quem: Quem, estrutura: Estrutura): Promise<LotadosVisiveis> {
  const agora = servicos.relogio.agora();
  const alvo = { caminho: estrutura.caminho };
  if (!poderia(quem.ator, 'acesso.usuario.ver', alvo, agora)) return { visiveis: false };
  const objeto = { tipo: 'estrutura', id: estrutura.id };
  const lida = await autorizarLeitura(servicos, quem, {
    nome: 'acesso.ver-lotados',
    permissao: 'acesso.usuario.ver',
    alvo,
    objeto,
  });
  if (!lida.ok) return { visiveis: false };
  const hoje = diaEm(estrutura.fuso, agora);
  const calendario = await calendarioDaqui(servicos, hoje);
  const lotados = await lotadosEm(servicos.banco, estrutura.id, hoje);
  return {
    visiveis: true,
    podeLotar: poderia(quem.ator, 'acesso.lotacao.gerir', alvo, agora),
    lotados: lotados.map((l) => ({ ...l, situacao: situacaoEmPalavras(l.lotacao, calendario, agora) })),
  };
}
