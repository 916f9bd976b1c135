/** Só para teste: processa a importação em outro processo, que o teste mata no meio. */
import { abrirBanco } from '../../../platform/db/conexao.ts';
import { relogioDoSistema } from '../../../platform/relogio.ts';
import { criarRegistradorDeLeituras } from '../../auditoria/index.ts';
import { processar } from './processar.ts';

const [, , url = '', id = ''] = process.argv;

const { db, pool, fechar } = abrirBanco(url);
const servicos = {
  banco: db,
  relogio: relogioDoSistema,
  leituras: criarRegistradorDeLeituras(db),
  chaveMestra: Buffer.alloc(32),
  config: { enderecoPublico: '', fuso: 'America/Sao_Paulo', demonstracao: false, provedores: [] },
};
await processar({ servicos, pool }, id);
await fechar();
