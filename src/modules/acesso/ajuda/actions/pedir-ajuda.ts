/** Qualquer um pede ajuda, até quem não consegue entrar. O pedido cai na fila do lugar da pessoa, ou na do sistema. */
import { z } from 'zod';
import { dia } from '../../../../direito/tempo/dia.ts';
import { email, escolha, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, type Recusa, recusar } from '../../../../platform/recusa.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import type { Acao } from '../../nucleo/acao.ts';
import type { Quem } from '../../nucleo/quem.ts';
import { type FilaDeAjuda, filaPara, IDS_DOS_ASSUNTOS, moldeDaPagina, prazoDe } from '../pedido-de-ajuda.ts';
import { buscarContato, gravarPedido, listarFilas } from '../store.ts';

const entrada = z.object({
  assunto: escolha('o assunto', IDS_DOS_ASSUNTOS),
  texto: texto('o que aconteceu', 4000, 10),
  /** De quem não entrou. */
  nome: opcional(texto('o seu nome')),
  email: opcional(email('o seu e-mail')),
  fila: opcional(uuid('quem atende')),
  pagina: opcional(z.string().transform(moldeDaPagina)),
  regra: opcional(z.string().regex(/^[a-z-]{1,40}$/, 'A regra não é deste sistema.')),
});

type Entrada = z.output<typeof entrada>;

interface Achado {
  fila: FilaDeAjuda | undefined;
  contato: { nome?: string | undefined; email?: string | undefined };
}

export const pedirAjuda: Acao<typeof entrada, Achado, { id: string; numero: string; prazo: string }> = {
  nome: 'ajuda.pedir',
  permissao: { publica: 'quem não consegue entrar também precisa de ajuda' },
  entrada,
  async alvo(tx, e, { ator }) {
    const filas = await listarFilas(tx);
    const fila = filas.find((f) => f.id === e.fila) ?? filaPara(filas, ator.lotacao?.caminho);
    const contato = ator.usuarioId ? await buscarContato(tx, ator.usuarioId) : undefined;
    return { alvo: { caminho: fila?.caminho }, valor: { fila, contato: contato ?? { nome: e.nome, email: e.email } } };
  },
  async executar({ tx, agora, ator, quem, alvo: { fila, contato }, anotar }, e) {
    const { nome, email } = contato;
    if (!fila) return recusar(SEM_FILA);
    if (!nome || !email) return recusar(...faltas(contato));
    const hoje = diaEm(fila.fuso, agora);
    const prazo = prazoDe(dia(hoje), fila);
    const novo = {
      ...doPedido(e),
      filaId: fila.id,
      usuarioId: ator.usuarioId,
      nome,
      email,
      prazo,
      ano: hoje.slice(0, 4),
    };
    const { id, numero } = await gravarPedido(tx, novo, agora);
    anotar({
      ...quemPediu(quem, nome),
      objeto: { tipo: 'pedido-de-ajuda', id },
      dados: { assunto: e.assunto, fila: fila.nome },
    });
    return feito({ id, numero, prazo });
  },
};

const doPedido = ({ assunto, texto, pagina, regra }: Entrada) => ({ assunto, texto, pagina, regra });

/** De quem não entrou, a auditoria guarda o nome que deu. */
const quemPediu = ({ ator }: Quem, nome: string) => (ator.usuarioId ? {} : { usuario: { nome } });

function faltas({ nome, email }: Achado['contato']): Recusa[] {
  const recusas: Recusa[] = [];
  if (!nome) recusas.push({ codigo: 'entrada-invalida', mensagem: 'Escreva o seu nome.', campo: 'nome' });
  if (!email)
    recusas.push({
      codigo: 'entrada-invalida',
      mensagem: 'Escreva o seu e-mail: a resposta vai para ele.',
      campo: 'email',
    });
  return recusas;
}

const SEM_FILA: Recusa = {
  codigo: 'sem-fila',
  mensagem:
    'Ainda não há quem atenda pedidos de ajuda aqui, e nada foi gravado. Fale com a coordenação do seu órgão; a gestão do sistema cria a fila em "Filas de ajuda".',
};
