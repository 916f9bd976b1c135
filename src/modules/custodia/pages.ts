/** As páginas da custódia de cada pessoa. As das unidades registram-se em `registrarUnidades`. */
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { registrarFaltas } from './disciplina/pages/falta.tsx';
import { registrarFilaDaDisciplina } from './disciplina/pages/fila.tsx';
import { registrarListaDaMonitoracao } from './monitoracao/pages/lista.tsx';
import { registrarMonitoracaoDaPessoa } from './monitoracao/pages/da-pessoa.tsx';
import { registrarEntradas } from './movimentos/pages/rotas-da-entrada.tsx';
import { registrarMovimentos } from './movimentos/pages/rotas-do-movimento.tsx';
import { registrarSaidas } from './movimentos/pages/saidas.tsx';
import { registrarSoltura } from './movimentos/pages/rotas-da-soltura.tsx';
import { registrarPrisoes } from './prisao/pages/rotas.tsx';
import { registrarRotina } from './rotina/pages/rotas.tsx';
import { registrarTransferencias } from './transferencias/pages/rotas.tsx';

export function registrarCustodia(app: Aplicacao): void {
  registrarPrisoes(app);
  registrarEntradas(app);
  registrarMovimentos(app);
  registrarSaidas(app);
  registrarSoltura(app);
  registrarTransferencias(app);
  registrarListaDaMonitoracao(app);
  registrarMonitoracaoDaPessoa(app);
  registrarFilaDaDisciplina(app);
  registrarFaltas(app);
  registrarRotina(app);
}

/** Os tipos com página própria, e onde ela fica. */
export const PAGINAS_PROPRIAS: Readonly<Record<string, (pessoaId: string) => string>> = {
  'custodia.prisao': (id) => `/pessoas/${id}/prisao`,
  'custodia.entrada': (id) => `/pessoas/${id}/entrada`,
  'custodia.saida-breve': (id) => `/pessoas/${id}/movimento/saida`,
  'custodia.retorno': (id) => `/pessoas/${id}/movimento/volta`,
  'custodia.fuga': (id) => `/pessoas/${id}/movimento/fuga`,
  'custodia.recaptura': (id) => `/pessoas/${id}/movimento/recaptura`,
  'custodia.obito': (id) => `/pessoas/${id}/movimento/obito`,
  'custodia.soltura': (id) => `/pessoas/${id}/soltura`,
  'custodia.transferencia-pedida': (id) => `/pessoas/${id}/transferencia`,
  'custodia.transferencia-autorizada': () => '/transferencias',
  'custodia.transferencia-negada': () => '/transferencias',
  'custodia.transferencia-escolta': () => '/transferencias',
  'custodia.transferencia-em-transito': () => '/transferencias',
  'custodia.transferencia-recebida': () => '/transferencias',
  'custodia.transferencia-cancelada': () => '/transferencias',
};

/** O que dizer na aba da custódia depois de cada ato, por `?feito=`. */
export { FEITO_NA_CUSTODIA } from './nucleo/feito.ts';
