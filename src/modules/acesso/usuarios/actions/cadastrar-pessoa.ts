/** Cadastra quem ainda não tem acesso, já com a primeira lotação, e pede o convite de entrada. Nunca cria senha. */
import { z } from 'zod';
import { cpf, data, email, escolha, opcional, texto } from '../../../../platform/entrada/campos.ts';
import { feito, type Recusa, recusar } from '../../../../platform/recusa.ts';
import { convitePedido } from '../../convites/index.ts';
import type { Estrutura } from '../../estruturas/estrutura.ts';
import { trancarEstrutura } from '../../estruturas/store.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import { CAMPOS_DA_LOTACAO } from '../../lotacoes/entrada.ts';
import { recusasDaLotacao } from '../../lotacoes/recusas.ts';
import { inserirLotacao } from '../../lotacoes/store.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { inserirUsuario, trancarUsuarioPorCpf } from '../store.ts';
import { type Categoria, CATEGORIAS } from '../usuario.ts';

const categorias = Object.keys(CATEGORIAS) as [Categoria, ...Categoria[]];

const entrada = z.object({
  nome: texto('o nome completo', 200, 3),
  nomeSocial: opcional(texto('o nome social')),
  categoria: escolha('a categoria', categorias),
  cpf: cpf(),
  rg: opcional(texto('o RG', 30)),
  nascimento: opcional(data('a data de nascimento')),
  email: email('o e-mail institucional'),
  telefone: opcional(texto('o telefone', 30)),
  matricula: opcional(texto('a matrícula', 40)),
  ...CAMPOS_DA_LOTACAO,
});

export const cadastrarPessoa: Acao<typeof entrada, Estrutura, { id: string; lotacaoId: string }> = {
  nome: 'acesso.cadastrar-pessoa',
  permissao: 'acesso.usuario.cadastrar',
  entrada,
  foraDaAuditoria: ['cpf', 'rg', 'nascimento'],
  async alvo(tx, { estruturaId }) {
    const estrutura = await trancarEstrutura(tx, estruturaId, 'manter');
    return estrutura && { alvo: { caminho: estrutura.caminho }, valor: estrutura };
  },
  async executar({ tx, agora, alvo: estrutura, emitir, anotar }, novo) {
    const recusas = recusasDaLotacao(novo, estrutura, [], agora);
    if (await trancarUsuarioPorCpf(tx, novo.cpf)) recusas.unshift(JA_CADASTRADO);
    if (novo.nascimento && novo.nascimento > diaEm(estrutura.fuso, agora)) recusas.push(NASCEU_NO_FUTURO);
    if (recusas.length > 0) return recusar(...recusas);
    const id = await inserirUsuario(tx, { ...novo, origem: 'cadastro' }, agora);
    if (!id) return recusar(JA_CADASTRADO);
    const lotacaoId = await inserirLotacao(tx, { ...novo, usuarioId: id }, agora);
    emitir(convitePedido({ usuarioId: id, motivo: 'primeiro-acesso' }));
    anotar({ objeto: { tipo: 'usuario', id }, alvo: { caminho: estrutura.caminho, titularId: id } });
    return feito({ id, lotacaoId });
  },
};

const JA_CADASTRADO: Recusa = {
  codigo: 'cpf-repetido',
  mensagem:
    'Já há cadastro com este CPF. Cada pessoa tem um só cadastro, e pode ter várias lotações: use "Lotar quem já tem cadastro".',
  campo: 'cpf',
};

const NASCEU_NO_FUTURO: Recusa = {
  codigo: 'nascimento-futuro',
  mensagem: 'A data de nascimento ainda não chegou. Confira o ano.',
  campo: 'nascimento',
};
