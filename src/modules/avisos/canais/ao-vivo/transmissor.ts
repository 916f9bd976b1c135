/** Leva a cada página aberta neste processo o número de avisos que o órgão dela ainda não leu. */
import { escutarCanal, type Escuta } from '../../../../platform/db/index.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { diaEm, temPermissao } from '../../../acesso/index.ts';
import { contarAvisos } from '../../lista/store.ts';
import { CANAL, orgaosEm } from './notificar.ts';
import { bater, interessa, mandar, mesmaConta, type Ouvinte } from './ouvinte.ts';
import { caminhosDe } from './store.ts';

export interface Ritmo {
  /** Entre um sinal de vida e outro; a cada um, confere-se a sessão. */
  batimentoMs: number;
  /** O que muda neste intervalo se conta de uma vez. */
  juntarMs: number;
}

export const RITMO: Ritmo = { batimentoMs: 25_000, juntarMs: 1_000 };
/** Abas da mesma sessão: os navegadores só abrem seis conexões a um servidor. */
const POR_SESSAO = 4;

export class Transmissor {
  private readonly app: Pick<Aplicacao, 'servicos' | 'lerSessao' | 'log'>;
  private readonly ritmo: Ritmo;
  private readonly ouvintes = new Set<Ouvinte>();
  private escuta: Escuta | undefined;
  private batimento: NodeJS.Timeout | undefined;
  private espera: NodeJS.Timeout | undefined;
  /** Órgãos que mudaram e ainda não se contaram; `todos`: quaisquer. */
  private mudaram: Set<string> | 'todos' = new Set();

  constructor(app: Pick<Aplicacao, 'servicos' | 'lerSessao' | 'log'>, ritmo: Ritmo) {
    this.app = app;
    this.ritmo = ritmo;
  }

  /** Manda já o número atual. A mais antiga da mesma sessão sai quando há demais. */
  entrar(ouvinte: Ouvinte): void {
    const daSessao = [...this.ouvintes].filter((o) => o.sessaoId === ouvinte.sessaoId);
    for (const velho of daSessao.slice(0, Math.max(0, daSessao.length - POR_SESSAO + 1))) this.sair(velho);
    this.ouvintes.add(ouvinte);
    ouvinte.resposta.on('close', () => this.ouvintes.delete(ouvinte));
    ouvinte.resposta.on('error', () => this.ouvintes.delete(ouvinte));
    this.ligar();
    this.tentar(() => this.contarPara([ouvinte]));
  }

  /** Ninguém ouve: não há por que ter uma conexão com o banco. */
  async fechar(): Promise<void> {
    clearInterval(this.batimento);
    clearTimeout(this.espera);
    for (const o of this.ouvintes) this.sair(o);
    await this.escuta?.fechar();
  }

  private ligar(): void {
    if (this.escuta) return;
    this.batimento = setInterval(() => this.tentar(() => this.baterEmTodos()), this.ritmo.batimentoMs);
    this.escuta = escutarCanal(this.app.servicos.banco, CANAL, {
      ouvir: (texto) => this.marcar(orgaosEm(texto)),
      ligou: () => this.marcar(undefined),
    });
  }

  private sair(ouvinte: Ouvinte): void {
    this.ouvintes.delete(ouvinte);
    ouvinte.resposta.end();
  }

  private marcar(orgaos: readonly string[] | undefined): void {
    if (!orgaos) this.mudaram = 'todos';
    else if (this.mudaram !== 'todos') for (const id of orgaos) this.mudaram.add(id);
    this.espera ??= setTimeout(() => this.tentar(() => this.contarOsMudados()), this.ritmo.juntarMs);
  }

  /** Banco fora do ar: o número fica como estava; quando ele volta, a escuta volta e reconta tudo. */
  private tentar(fazer: () => Promise<void>): void {
    fazer().catch(() => this.app.log.warn('não foi possível contar os avisos para as páginas abertas'));
  }

  private async contarOsMudados(): Promise<void> {
    const { mudaram } = this;
    this.espera = undefined;
    this.mudaram = new Set();
    if (mudaram === 'todos') return this.contarPara([...this.ouvintes]);
    const caminhos = await caminhosDe(this.app.servicos.banco, [...mudaram]);
    await this.contarPara([...this.ouvintes].filter((o) => interessa(o.ator, caminhos)));
  }

  private async contarPara(ouvintes: readonly Ouvinte[]): Promise<void> {
    const { banco, relogio, config } = this.app.servicos;
    const hoje = diaEm(config.fuso, relogio.agora());
    for (const iguais of Map.groupBy(ouvintes, (o) => mesmaConta(o.ator)).values()) {
      const [primeiro] = iguais;
      if (!primeiro) continue;
      const { semCiencia } = await contarAvisos(banco, primeiro.ator, hoje);
      for (const o of iguais) this.dizer(o, semCiencia);
    }
  }

  private dizer(ouvinte: Ouvinte, semCiencia: number): void {
    const antes = ouvinte.semCiencia;
    if (antes === semCiencia) return;
    ouvinte.semCiencia = semCiencia;
    mandar(ouvinte, 'avisos', { semCiencia, novos: antes !== undefined && semCiencia > antes });
  }

  /** Sessão que acabou, permissão perdida ou lotação trocada: fecha. Ler a sessão aqui não a mantém viva. */
  private async baterEmTodos(): Promise<void> {
    const agora = this.app.servicos.relogio.agora();
    await Promise.all(
      [...this.ouvintes].map(async (o) => {
        const sessao = await this.app.lerSessao(o.token, agora, false);
        const vale = sessao?.completa === true && temPermissao(sessao.ator, 'avisos.aviso.receber');
        if (!vale || sessao.ator.lotacao?.lotacaoId !== o.ator.lotacao?.lotacaoId) return this.sair(o);
        o.ator = sessao.ator;
        bater(o);
      }),
    );
  }
}
