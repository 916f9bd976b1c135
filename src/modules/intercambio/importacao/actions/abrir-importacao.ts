/** Abre a importação: o que é o arquivo, de onde veio e de que unidade. Os pedaços vêm depois. */
import { z } from 'zod';
import { escolha, inteiro, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { acharEstrutura, type Acao, type Ator, decidir, type Estrutura, SIGILOS } from '../../../acesso/index.ts';
import { IDS_DAS_ESPECIES } from '../../especies/especie.ts';
import { MAIOR_ARQUIVO } from '../importacao.ts';
import { inserirImportacao } from '../store.ts';

const entrada = z.object({
  especie: escolha('o que há no arquivo', IDS_DAS_ESPECIES),
  origem: texto('de que sistema veio', 80),
  estruturaId: uuid('a unidade'),
  nomeDoArquivo: texto('o nome do arquivo', 200),
  tamanho: inteiro('o tamanho do arquivo', 1, MAIOR_ARQUIVO),
});

export const abrirImportacao: Acao<typeof entrada, Estrutura, { id: string }> = {
  nome: 'intercambio.abrir-importacao',
  permissao: 'intercambio.arquivo.importar',
  entrada,
  async alvo(tx, { estruturaId }) {
    const estrutura = await acharEstrutura(tx, estruturaId);
    return estrutura && { alvo: { caminho: estrutura.caminho }, valor: estrutura };
  },
  async executar({ tx, agora, ator, alvo: estrutura, anotar }, { especie, origem, nomeDoArquivo, tamanho }) {
    if (ator.usuarioId === undefined)
      return recusar({ codigo: 'sem-entrada', mensagem: 'É preciso entrar no sistema.' });
    const id = await inserirImportacao(tx, {
      especie,
      origem,
      nomeDoArquivo,
      tamanho,
      estruturaId: estrutura.id,
      sigilo: sigiloDe(ator, estrutura.caminho, agora),
      enviadaPor: ator.usuarioId,
      lotacaoId: ator.lotacao?.lotacaoId,
      enviadaEm: agora,
    });
    anotar({ objeto: { tipo: 'importacao', id } });
    return feito({ id });
  },
};

/** O sigiloso pede credencial pessoal, que uma importação não tem. */
function sigiloDe(ator: Ator, caminho: string, agora: Date): 'publico' | 'restrito' {
  const decisao = decidir(ator, 'intercambio.arquivo.importar', { caminho }, agora);
  const ate = decisao.pode ? SIGILOS.indexOf(decisao.concessao.sigiloMaximo) : 0;
  return ate >= SIGILOS.indexOf('restrito') ? 'restrito' : 'publico';
}
