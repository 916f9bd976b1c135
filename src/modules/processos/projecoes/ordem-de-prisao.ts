/** As ordens de prisão, para procurar pelo mandado e saber de quem há ordem. */
import { projetarEm } from '../../pessoas/index.ts';
import { ordensDe } from '../da-pessoa/ordens.ts';
import { pecaSimples } from '../numero.ts';

export const ORDEM_DE_PRISAO = projetarEm('processos.ordem_de_prisao', (pessoaId, fatos) =>
  ordensDe(fatos).map(({ id, fato: { dados, sigilo }, expedidaEm, baixa }) => ({
    pessoa_id: pessoaId,
    id,
    processo: dados.processo ?? null,
    especie: dados.especie,
    peca: dados.peca ? pecaSimples(dados.peca) : null,
    expedida_em: expedidaEm,
    validade: dados.validade ?? null,
    encerrada_em: baixa?.dia ?? null,
    encerrada_por: baixa?.dados.motivo ?? null,
    sigilo,
  })),
);
