/** Entradas sorteadas para os testes: todo campo presente ou ausente, textos com o que costuma quebrar formatos. */
import fc from 'fast-check';
import type { Entrada } from './entrada.ts';

const texto = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('\t', '\n', '\\', '\r', '\0', '\b', '\v', '\f', 'N', '"', "'", '\u{1F511}', 'ç', ' '),
  }),
  fc.constantFrom('', '\\N', '\\.', '\\x00', '\uD800', 'Defensoria Pública'),
);
const opcional = <T>(valor: fc.Arbitrary<T>) => fc.option(valor, { nil: undefined });
const instante = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

export const entradaSorteada: fc.Arbitrary<Entrada> = fc.record({
  quando: instante,
  tipo: fc.constantFrom('ato', 'leitura', 'recusa', 'entrada', 'sistema'),
  acao: texto,
  usuario: opcional(fc.record({ id: opcional(fc.uuid()), nome: texto })),
  lotacao: opcional(fc.record({ id: fc.uuid(), nome: texto })),
  finalidade: opcional(texto),
  procedimento: opcional(texto),
  alvo: opcional(fc.record({ tipo: texto, id: texto })),
  titularId: opcional(fc.uuid()),
  sigilosoAte: opcional(instante),
  dados: opcional(fc.dictionary(texto, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 })),
  origem: opcional(fc.record({ ip: opcional(fc.ipV4()), agente: opcional(texto) })),
  sessaoId: opcional(fc.uuid()),
  pedido: opcional(fc.uuid()),
});

/** Uma entrada completa e fixa, que cada teste muda no que lhe importa. */
export const entrada = (mudancas: Partial<Entrada> = {}): Entrada => ({
  quando: new Date('2026-11-21T13:00:00.500Z'),
  tipo: 'leitura',
  acao: 'pessoa.ver',
  usuario: { id: '11111111-1111-4111-8111-111111111111', nome: 'Dalva Fictícia' },
  lotacao: { id: '22222222-2222-4222-8222-222222222222', nome: 'DPMG, 3ª Vara de Execuções (defensora)' },
  finalidade: 'Defesa na execução',
  procedimento: '0001234-55.2024.8.13.0024',
  alvo: { tipo: 'pessoa', id: '42' },
  titularId: '33333333-3333-4333-8333-333333333333',
  sigilosoAte: new Date('2026-11-20T00:00:00Z'),
  dados: { busca: { nome: 'Fulano' } },
  origem: { ip: '192.0.2.7', agente: 'Navegador/1.0' },
  sessaoId: '44444444-4444-4444-8444-444444444444',
  pedido: '55555555-5555-4555-8555-555555555555',
  ...mudancas,
});
