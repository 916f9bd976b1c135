import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { FatoVigente, PessoaAberta } from '../../pessoas/index.ts';
import { UNIDADE_A, vale } from '../para-testes.ts';
import { custodiaDe } from '../situacao/situacao-de.ts';
import { AbaDaCustodia } from './aba-da-custodia.tsx';

const HOJE = '2026-11-18';

function desenhar(vigentes: readonly FatoVigente[]): string {
  const aberta = { id: 'p', vigentes } as unknown as PessoaAberta;
  const nomes = { unidade: () => 'Presídio Alfa', cela: () => 'Cela 3' };
  const html = renderToString(<AbaDaCustodia {...custodiaDe(vigentes)} {...{ aberta, nomes, hoje: HOJE, atos: [] }} />);
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

it('sem nada registrado, diz que não consta, e por quê', () => {
  const texto = desenhar([]);
  expect(texto).toContain('Não consta prisão desta pessoa.');
  expect(texto).toContain('Nenhuma transferência registrada.');
  expect(texto).toContain('Nenhuma monitoração registrada.');
});

it('a resposta primeiro: onde está, por que, e o que falta comunicar', () => {
  const texto = desenhar([
    vale('prisao', '2026-08-10', { especie: 'flagrante' }, { hora: '22:10' }),
    vale('comunicacao', '2026-08-10', { a: 'familia', quem: 'Mãe', meio: 'telefone' }, { hora: '23:00' }),
    vale('entrada', '2026-08-11', { estruturaId: UNIDADE_A, motivo: 'prisao', lugarId: 'c' }),
    vale('saida-breve', '2026-11-15', { motivo: 'hospital', voltaPrevista: '2026-11-16' }),
  ]);
  expect(texto).toContain('Presa em Presídio Alfa, Cela 3, desde 11/08/2026 (há 3 meses).');
  expect(texto).toContain('Devia ter voltado');
  expect(texto).toContain('Por que está presa: Flagrante');
  expect(texto).toMatch(/Família ou pessoa indicada 10\/08\/2026, 23:00 Mãe \(telefone\)/);
  expect(texto).toMatch(/Defensor ou advogado não consta/);
});

it('presa sem título é dito em voz alta; e o que não combina também', () => {
  const texto = desenhar([
    vale('entrada', '2026-08-11', { estruturaId: UNIDADE_A, motivo: 'prisao' }),
    vale('retorno', '2026-09-01'),
  ]);
  expect(texto).toContain('Ninguém fica preso sem ordem ou flagrante');
  expect(texto).toContain('não combinam com os anteriores');
});
