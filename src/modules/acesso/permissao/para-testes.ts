/** Fatos fictícios para os testes de permissão. */
import type { FatosDoUsuario, LotacaoDeFato, VinculoDeFato } from './fatos.ts';

export const ANTES = new Date('2026-01-05T12:00:00Z');
export const AGORA = new Date('2026-03-10T15:00:00Z');

export const lotacao = (mudancas: Partial<LotacaoDeFato> = {}): LotacaoDeFato => ({
  id: 'L1',
  lotacaoId: 'L1',
  usuarioId: 'U1',
  estruturaId: 'b',
  cargo: 'Analista',
  especie: 'ordinaria',
  ato: 'Portaria 1',
  inicio: '2026-01-01',
  nome: 'Núcleo B',
  caminho: '/a/b/',
  fuso: 'America/Sao_Paulo',
  ...mudancas,
});

export const vinculo = (mudancas: Partial<VinculoDeFato> = {}): VinculoDeFato => ({
  lotacaoId: 'L1',
  papel: 'cadastrador-vinculador',
  inicio: '2026-01-01',
  autorizadoEm: ANTES,
  ...mudancas,
});

export const fatos = (mudancas: Partial<FatosDoUsuario> = {}): FatosDoUsuario => ({
  id: 'U1',
  nome: 'Fulana de Tal',
  usuario: { criadoEm: ANTES },
  lotacoes: [lotacao()],
  vinculos: [vinculo()],
  delegacoes: [],
  calendario: { feriados: [], recessos: [] },
  leituraParada: false,
  ...mudancas,
});
