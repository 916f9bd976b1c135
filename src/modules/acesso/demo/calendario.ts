import { cadastrarFeriado } from '../lotacoes/actions/cadastrar-feriado.ts';
import { semearCalendario } from '../lotacoes/semear-calendario.ts';
import { UF_FICTICIA } from './estruturas.ts';
import type { Oficina } from './oficina.ts';

/** Os dias da lei federal, e um feriado estadual fictício daqui a duas semanas, para que o plantão abra fora do fim de semana. */
export async function criarCalendario(oficina: Oficina): Promise<void> {
  await semearCalendario(oficina.servicos);
  await oficina.fazer(cadastrarFeriado, {
    dia: oficina.dia(14),
    nome: 'Dia do Aroeiral',
    norma: 'Lei estadual fictícia 1/1900',
    uf: UF_FICTICIA,
  });
}
