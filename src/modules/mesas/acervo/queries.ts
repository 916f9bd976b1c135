/** O acervo como leitura: permissão e finalidade, e a contagem na auditoria. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { autorizarLeitura, lugarDe, porQueNaoPode, type Quem, type Servicos } from '../../acesso/index.ts';
import { contarParadas, contarPor, type Fatia, type Paradas, VER } from './store.ts';

export interface Acervo {
  varas: readonly Fatia[];
  unidades: readonly Fatia[];
  especies: readonly Fatia[];
  paradas: Paradas;
}

export async function lerAcervo(servicos: Servicos, quem: Quem, hoje: string): Promise<Resultado<Acervo>> {
  const { banco, relogio } = servicos;
  const alvo = lugarDe(quem.ator, VER);
  const agora = relogio.agora();
  const impedem = porQueNaoPode(quem.ator, VER, alvo, agora);
  if (impedem.length > 0) return recusar(...impedem);
  const [varas, unidades, especies, paradas] = await Promise.all([
    contarPor(banco, quem.ator, hoje, 'vara'),
    contarPor(banco, quem.ator, hoje, 'unidade'),
    contarPor(banco, quem.ator, hoje, 'especie'),
    contarParadas(banco, quem.ator, hoje, agora),
  ]);
  const pode = await autorizarLeitura(servicos, quem, { nome: 'mesas.ver-acervo', permissao: VER, alvo });
  return pode.ok ? feito({ varas, unidades, especies, paradas }) : pode;
}
