/** O estado de demonstração: o Estado do Aroeiral, com ao menos uma pessoa de cada papel, criado pelas ações de sempre. */
import { PESSOAS } from '../../../../demo/pessoas.ts';
import { cpfFicticio } from '../../../../demo/numeros.ts';
import { bancoSemPessoas } from '../implantar/index.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { criarAcordos } from './acordos.ts';
import { criarFilas, criarPedidosDeAjuda } from './ajuda.ts';
import { criarCalendario } from './calendario.ts';
import { abrirRevisaoNoNucleo, delegarNasFerias } from './emprestimos-e-revisao.ts';
import { criarEstruturas } from './estruturas.ts';
import { Oficina } from './oficina.ts';
import { darPapeis } from './papeis.ts';
import { criarPedidos } from './pedidos.ts';
import { criarPessoas, suspenderQuemSai } from './pessoas.ts';
import { exagerarOUso } from './uso.ts';
import { contarComoUso, haFicticias, marcarFicticias } from './store.ts';

export { listarPessoasDeDemonstracao, type PessoaDaPartida } from './listar.ts';

/** Há quantos dias o estado fictício começou a funcionar. */
const COMECO = 60;

/** `incompleto`: a criação foi interrompida antes do fim, ou o banco já era de outro uso. */
export type EstadoDaDemonstracao = 'criado' | 'existente' | 'incompleto' | 'desligado';

/**
 * Cria o estado fictício, se a demonstração está ligada e o banco está vazio; se já foi criado, só o rejuvenesce. Nunca
 * mexe em banco que tenha outra coisa.
 */
export async function criarEstadoDeDemonstracao(servicos: Servicos): Promise<EstadoDaDemonstracao> {
  const { banco, config, relogio } = servicos;
  if (!config.demonstracao) return 'desligado';
  const vazio = await bancoSemPessoas(banco);
  if (vazio) await criar(new Oficina(servicos));
  else if (!(await haFicticias(banco))) return 'incompleto';
  await contarComoUso(banco, relogio.agora(), semUso());
  return vazio ? 'criado' : 'existente';
}

async function criar(oficina: Oficina): Promise<void> {
  await criarEstruturas(oficina, COMECO);
  await criarCalendario(oficina);
  await criarAcordos(oficina, COMECO);
  await criarPessoas(oficina, COMECO);
  await darPapeis(oficina, COMECO);
  await criarFilas(oficina, COMECO);
  await criarPedidos(oficina);
  await criarPedidosDeAjuda(oficina);
  await delegarNasFerias(oficina);
  await abrirRevisaoNoNucleo(oficina);
  await exagerarOUso(oficina);
  await suspenderQuemSai(oficina);
  await marcarFicticias(oficina.servicos.banco);
}

/** Os CPFs de quem existe para mostrar o acesso fechado por falta de uso. */
const semUso = (): string[] => PESSOAS.flatMap((p, i) => (p.situacao === 'sem-uso' ? [cpfFicticio(i + 1)] : []));
