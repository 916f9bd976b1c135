/** Os atos que a situação da pessoa admite, e quem pode cada um. O primeiro é o que mais se espera. */
import type { IdDaPermissao } from '../../acesso/index.ts';
import type { PessoaNaCustodia } from '../nucleo/abrir.ts';
import { estaPresa } from '../situacao/situacao.ts';

export interface AtoDaCustodia {
  /** O fim do endereço: `/pessoas/:id/<pagina>`. */
  pagina: string;
  rotulo: string;
  permissao: IdDaPermissao;
  cabe: (lida: PessoaNaCustodia) => boolean;
}

const dentro = ({ situacao: s }: PessoaNaCustodia): boolean => s.estado === 'presa' && s.estruturaId !== undefined;
const viva = ({ situacao: s }: PessoaNaCustodia): boolean => s.estado !== 'falecida';

export const ATOS: readonly AtoDaCustodia[] = [
  {
    pagina: 'movimento/volta',
    rotulo: 'Registrar a volta',
    permissao: 'custodia.movimento.lancar',
    cabe: (l) => l.situacao.fora !== undefined,
  },
  {
    pagina: 'prisao',
    rotulo: 'Registrar a prisão',
    permissao: 'custodia.prisao.lancar',
    cabe: (l) => viva(l) && !estaPresa(l.situacao),
  },
  {
    pagina: 'entrada',
    rotulo: 'Registrar a entrada na unidade',
    permissao: 'custodia.movimento.lancar',
    cabe: (l) => viva(l) && !dentro(l) && l.situacao.estado !== 'em-transito',
  },
  {
    pagina: 'lancar/custodia.alojamento',
    rotulo: 'Mudar de cela',
    permissao: 'custodia.movimento.lancar',
    cabe: dentro,
  },
  {
    pagina: 'movimento/saida',
    rotulo: 'Registrar saída',
    permissao: 'custodia.movimento.lancar',
    cabe: (l) => dentro(l) && !l.situacao.fora,
  },
  {
    pagina: 'transferencia',
    rotulo: 'Pedir transferência',
    permissao: 'custodia.transferencia.pedir',
    cabe: (l) => dentro(l) && !l.situacao.transferencia,
  },
  {
    pagina: 'soltura',
    rotulo: 'Soltar',
    permissao: 'custodia.movimento.lancar',
    cabe: (l) => estaPresa(l.situacao),
  },
  {
    pagina: 'movimento/fuga',
    rotulo: 'Registrar fuga',
    permissao: 'custodia.movimento.lancar',
    cabe: (l) => estaPresa(l.situacao),
  },
  {
    pagina: 'movimento/recaptura',
    rotulo: 'Registrar recaptura',
    permissao: 'custodia.movimento.lancar',
    cabe: (l) => l.situacao.estado === 'foragida',
  },
  {
    pagina: 'movimento/obito',
    rotulo: 'Registrar morte',
    permissao: 'custodia.movimento.lancar',
    cabe: (l) => viva(l) && estaPresa(l.situacao),
  },
];
