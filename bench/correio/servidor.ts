/** O servidor de correio da medida, em processo à parte: aceita tudo e conta quantas vezes viu cada Message-ID. */
import { SMTPServer } from 'smtp-server';

export interface Contagem {
  /** Mensagens aceitas, com as repetidas. */
  aceitas: number;
  distintas: number;
}

const vezes = new Map<string, number>();
let aceitas = 0;

const servidor = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (fluxo, _sessao, fim) => {
    const partes: Buffer[] = [];
    fluxo.on('data', (parte: Buffer) => partes.push(parte));
    fluxo.on('end', () => {
      const id = /^Message-ID: *<([^>]+)>/im.exec(Buffer.concat(partes).toString('latin1'))?.[1] ?? 'sem Message-ID';
      vezes.set(id, (vezes.get(id) ?? 0) + 1);
      aceitas++;
      fim();
    });
  },
});
// Quem manda é morto no meio da conversa: a conexão que cai não derruba o servidor.
servidor.on('error', () => {});

process.on('message', (pedido: 'contar' | 'zerar') => {
  if (pedido === 'zerar') {
    vezes.clear();
    aceitas = 0;
  }
  const contagem: Contagem = { aceitas, distintas: vezes.size };
  process.send?.(contagem);
});
servidor.listen(0, '127.0.0.1', () => {
  const endereco = servidor.server.address();
  process.send?.(typeof endereco === 'object' && endereco ? endereco.port : 0);
});
process.on('disconnect', () => process.exit());
