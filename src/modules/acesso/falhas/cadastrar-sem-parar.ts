/** Cadastra estruturas sem parar, muitas ao mesmo tempo, e diz na saída cada uma que o sistema confirmou (ver queda.test.ts). */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { abrirBanco } from '../../../platform/db/index.ts';
import { relogioDoSistema } from '../../../platform/relogio.ts';
import { criarRegistradorDeLeituras } from '../../auditoria/index.ts';
import { cadastrarEstrutura } from '../estruturas/index.ts';
import { executar } from '../nucleo/acao.ts';
import { SISTEMA } from '../nucleo/quem.ts';
import type { Servicos } from '../nucleo/servicos.ts';

const AO_MESMO_TEMPO = 40;

const { db } = abrirBanco(process.argv[2] ?? '');
const servicos: Servicos = {
  banco: db,
  relogio: relogioDoSistema,
  leituras: criarRegistradorDeLeituras(db),
  chaveMestra: Buffer.alloc(32, 'chave de teste'),
  config: { enderecoPublico: 'http://localhost:3000', fuso: 'America/Sao_Paulo', demonstracao: false, provedores: [] },
};
const autor = {
  ...SISTEMA,
  ator: {
    ...SISTEMA.ator,
    concessoes: [
      { permissao: 'acesso.estrutura.gerir', alcance: 'tudo', sigiloMaximo: 'publico', origem: 'teste' } as const,
    ],
  },
};

async function cadastrar(): Promise<never> {
  for (;;) {
    const sigla = randomUUID().slice(0, 8);
    const corpo = { nome: `Órgão ${sigla}`, sigla, especie: 'defensoria', fuso: 'America/Sao_Paulo', uf: 'MT' };
    const r = await executar(servicos, autor, cadastrarEstrutura, corpo);
    if (!r.ok) throw new Error(r.recusas.map((x) => x.mensagem).join(' '));
    writeSync(1, `${r.valor.id}\n`);
  }
}

await Promise.all(Array.from({ length: AO_MESMO_TEMPO }, cadastrar));
