/** Guarda uma fotografia da pessoa e lança o fato que a liga. A imagem chega já decodificada e escrita de novo. */
import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { data, escolha, inteiro, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { type Acao, alvoDoTitular, type Titular, trancarTitular } from '../../../acesso/index.ts';
import { acrescentarFatos } from '../../fatos/acrescentar.ts';
import { foto as tipo, POSICOES_DA_FOTO } from '../../qualificacao/foto.ts';
import type { FotoPronta } from '../preparar-foto.ts';
import { inserirFoto, temFotoIgual } from '../store.ts';

const POSICOES = Object.keys(POSICOES_DA_FOTO) as [keyof typeof POSICOES_DA_FOTO];

/** Os campos do formulário, fora o arquivo. */
export const entradaDaFoto = z.object({
  pessoaId: uuid('a pessoa'),
  versao: opcional(inteiro('a versão', 0, 2 ** 31 - 1)),
  posicao: escolha('a posição', POSICOES),
  dia: data('o dia'),
  fonte: texto('de onde veio a fotografia'),
});

export const guardarFoto = (foto: FotoPronta, fuso: string): Acao<typeof entradaDaFoto, Titular, { id: string }> => ({
  nome: 'pessoas.foto.guardar',
  permissao: tipo.permissao,
  entrada: entradaDaFoto,
  foraDaAuditoria: ['fonte'],
  async alvo(tx, { pessoaId }) {
    const titular = await trancarTitular(tx, pessoaId);
    return titular && { alvo: alvoDoTitular(titular), valor: titular };
  },
  async executar({ tx, agora, quem, emitir, anotar }, { pessoaId, versao, posicao, dia, fonte }) {
    if (await temFotoIgual(tx, pessoaId, foto.sha256)) return recusar(JA_GUARDADA);
    const id = randomUUIDv7();
    await inserirFoto(tx, { ...foto, id, pessoaId, autorId: quem.ator.usuarioId }, agora);
    const novo = { tipo, dados: { fotoId: id, posicao }, dia, fonte };
    const r = await acrescentarFatos({ tx, agora, fuso, quem, emitir }, pessoaId, [novo], versao);
    if (!r.ok) return r;
    anotar({ objeto: { tipo: 'foto', id } });
    return feito({ id });
  },
});

const JA_GUARDADA = {
  codigo: 'foto-repetida',
  campo: 'foto',
  mensagem: 'Esta mesma fotografia já está guardada nesta pessoa. Escolha outra.',
};
