/** Traduz o que o PostgreSQL disse ao não partir. Mensagens dele vêm em inglês porque rodamos com `LC_ALL=C`. */

const CONHECIDAS: readonly [RegExp, string][] = [
  [/No space left on device/i, 'o disco está cheio. Libere espaço ou escolha outra pasta com PASTA_DE_DADOS.'],
  [
    /could not (resize|create) shared memory/i,
    'falta memória compartilhada (/dev/shm). Aumente-a (no Docker, --shm-size).',
  ],
  [
    /Permission denied|Operation not permitted/i,
    'sem permissão na pasta. Rode com a conta que a criou, ou escolha outra.',
  ],
  [/Read-only file system/i, 'o disco é só de leitura. Escolha outra pasta com PASTA_DE_DADOS.'],
  [
    /has (group or world|wrong) (access|ownership)|invalid permissions/i,
    'a pasta "pg" mudou de dono ou de permissão: ela deve ser só da conta do servidor (0700).',
  ],
  [
    /shared libraries|GLIBC|not found \(required/i,
    'faltam bibliotecas do sistema para este PostgreSQL. Use DATABASE_URL.',
  ],
];

const LINHAS = 4;

/** A causa em uma frase ou, se desconhecida, o fim do que o servidor disse. */
export function causaDe(saida: string): string {
  const conhecida = CONHECIDAS.find(([sinal]) => sinal.test(saida));
  return conhecida ? conhecida[1] : saida.trim().split('\n').slice(-LINHAS).join('\n');
}
