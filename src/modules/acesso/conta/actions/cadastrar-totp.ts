/** Cadastra o aplicativo de códigos: só depois que a pessoa digita um código certo dele. Troca o anterior, se havia. */
import { z } from 'zod';
import { texto } from '../../../../platform/entrada/campos.ts';
import { recusar } from '../../../../platform/recusa.ts';
import type { Cofre } from '../../entrada/cofre/cofre.ts';
import { conferirCodigo } from '../../entrada/totp/totp.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { comProvaNova } from '../cadastrar-prova.ts';
import type { ProvaCadastrada } from '../codigos-novos.ts';
import { type MinhaConta, minhaConta, PERMISSAO_DA_CONTA, semPoderCadastrar } from '../minha-conta.ts';
import { guardarTotp } from '../store/totp.ts';

const entrada = z.object({
  /** Cifrado e amarrado à conta: a página o leva e traz, e o banco só o guarda confirmado. */
  segredo: z.string().max(500).catch(''),
  codigo: texto('o código que o aplicativo mostra', 40),
});

export const cadastrarTotp = (cofre: Cofre): Acao<typeof entrada, MinhaConta, ProvaCadastrada> => ({
  nome: 'conta.cadastrar-aplicativo',
  permissao: PERMISSAO_DA_CONTA,
  entrada,
  alvo: (tx, _entrada, quem) => minhaConta(tx, quem),
  async executar(contexto, { segredo, codigo }) {
    const { tx, agora, alvo, anotar } = contexto;
    const falta = semPoderCadastrar(contexto);
    if (falta) return falta;
    const aberto = cofre.abrir(segredo, 'segredo-totp', alvo.conta.id);
    if (!aberto.ok) return recusar(PAGINA_VELHA);
    const conferido = conferirCodigo(aberto.valor.texto, codigo, agora);
    if (!conferido.ok) return recusar(NAO_CONFERE);
    anotar({ dados: { trocou: alvo.fatores.totpDesde !== undefined } });
    await guardarTotp(tx, alvo.conta.id, { cifrado: segredo, passo: conferido.passo }, agora);
    return comProvaNova(contexto, 'totp');
  },
});

const PAGINA_VELHA = {
  codigo: 'segredo-de-outra-pagina',
  campo: 'codigo',
  mensagem: 'A página ficou velha. Leia de novo o quadrado com o aplicativo e escreva o código que ele mostrar.',
};

const NAO_CONFERE = {
  codigo: 'codigo-nao-confere',
  campo: 'codigo',
  mensagem: 'O código não confere. Veja se o relógio do celular está certo e escreva o que o aplicativo mostra agora.',
};
