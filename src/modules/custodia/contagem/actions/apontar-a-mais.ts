/** Alguém da unidade apareceu num lugar em que não se esperava. */
import { z } from 'zod';
import { uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { type Acao, diaEm, naoEncontrado } from '../../../acesso/index.ts';
import { nomeDoLugar } from '../../estabelecimentos/lugar.ts';
import { lugaresDa } from '../../estabelecimentos/store.ts';
import { gravarMarca, type Marca, trancarMarca } from '../store.ts';
import { acharNaUnidade } from '../store-das-pessoas.ts';
import { type ContagemDaUnidade, contagemPara, JA_TERMINOU } from './contagem-para.ts';

const entrada = z.object({
  contagemId: uuid('a contagem'),
  pessoaId: uuid('a pessoa'),
  achadaEm: uuid('o lugar em que está'),
});

export const apontarAMais = (fuso: string): Acao<typeof entrada, ContagemDaUnidade, void> => ({
  nome: 'custodia.apontar-pessoa-a-mais',
  permissao: 'custodia.contagem.fazer',
  entrada,
  alvo: (tx, { contagemId }) => contagemPara(tx, contagemId, 'marcar'),
  async executar({ tx, agora, ator, alvo, anotar }, { contagemId, pessoaId, achadaEm }) {
    const { contagem, unidade } = alvo;
    if (contagem.terminadaEm) return recusar(JA_TERMINOU);
    const lugares = await lugaresDa(tx, unidade.id, diaEm(fuso, agora));
    const [pessoa] = await acharNaUnidade(tx, ator, unidade.id, { id: pessoaId });
    if (!pessoa || ator.usuarioId === undefined || !lugares.some((l) => l.id === achadaEm))
      return recusar(naoEncontrado);
    anotar({ objeto: { tipo: 'contagem', id: contagemId }, alvo: { titularId: pessoaId } });
    if (pessoa.lugarId === achadaEm) return recusar(E_DAQUI);
    const marca = await trancarMarca(tx, contagemId, pessoaId);
    if (marca?.resultado !== undefined && marca.resultado !== 'ausente') {
      return recusar(jaContada(marca, pessoa.lugarId && nomeDoLugar(pessoa.lugarId, lugares)));
    }
    const usuarioId = ator.usuarioId;
    await gravarMarca(tx, { contagemId, pessoaId, resultado: 'a-mais', achadaEm, usuarioId, agora });
    return feito(undefined);
  },
});

const E_DAQUI: Recusa = {
  codigo: 'e-daqui',
  mensagem: 'Esta pessoa é deste lugar mesmo: procure-a na lista e marque-a como presente.',
};

const jaContada = ({ marcadaPor }: Marca, onde: string | undefined): Recusa => ({
  codigo: 'ja-contada',
  mensagem: `${marcadaPor ?? 'Alguém'} já contou esta pessoa${onde ? ` em ${onde}` : ''}. A mesma pessoa não está em dois lugares: confira antes e desfaça a outra marca.`,
});
