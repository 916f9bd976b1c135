/** Os atos da fila: o nome no endereço, quem alcança a rota, a ação e o que se diz depois. */
import { escolha } from '../../../../../platform/entrada/campos.ts';
import { recusar, type Resultado } from '../../../../../platform/recusa.ts';
import type { AcessoDaRota } from '../../../http/rota.ts';
import { executar } from '../../../nucleo/acao.ts';
import type { Quem } from '../../../nucleo/quem.ts';
import type { Servicos } from '../../../nucleo/servicos.ts';
import { autorizarPedido } from '../../actions/autorizar-pedido.ts';
import { cadastrarPedido } from '../../actions/cadastrar-pedido.ts';
import { encaminharPedido } from '../../actions/encaminhar-pedido.ts';
import { pedirComplementacao } from '../../actions/pedir-complementacao.ts';
import { RECUSAR_PEDIDO } from '../../actions/recusar-pedido.ts';
import { reenviarConviteDoPedido } from '../../actions/reenviar-convite.ts';
import type { Escrito } from '../../../http/formulario.tsx';

interface Ato {
  permissao: AcessoDaRota;
  executar(servicos: Servicos, quem: Quem, corpo: Escrito): Promise<Resultado<unknown>>;
}

const decisaoSchema = escolha('o passo', ['analisar', 'autorizar', 'cadastrar']);

export const ATOS = {
  encaminhar: {
    permissao: { permissao: 'acesso.pedido.analisar' },
    executar: (s, q, corpo) => executar(s, q, encaminharPedido, corpo),
  },
  complementacao: {
    permissao: { permissao: 'acesso.pedido.analisar' },
    executar: (s, q, corpo) => executar(s, q, pedirComplementacao, corpo),
  },
  autorizar: {
    permissao: { permissao: 'acesso.pedido.autorizar' },
    executar: (s, q, corpo) => executar(s, q, autorizarPedido, corpo),
  },
  cadastrar: {
    permissao: { permissao: 'acesso.pedido.cadastrar' },
    executar: (s, q, corpo) => executar(s, q, cadastrarPedido, corpo),
  },
  recusar: {
    permissao: { entrado: 'quem está com o passo recusa; a permissão de cada passo é conferida na ação' },
    executar: async (s, q, corpo) => {
      const decisao = decisaoSchema.safeParse(corpo['decisao']);
      return decisao.success ? executar(s, q, RECUSAR_PEDIDO[decisao.data], corpo) : recusar(SEM_PASSO);
    },
  },
  convite: {
    permissao: { permissao: 'acesso.pedido.cadastrar' },
    executar: (s, q, corpo) => executar(s, q, reenviarConviteDoPedido, corpo),
  },
} as const satisfies Record<string, Ato>;
export type NomeDoAto = keyof typeof ATOS;

export const FEITO: Readonly<Record<NomeDoAto, string>> = {
  encaminhar: 'Pedido encaminhado. Quem pediu foi avisado por e-mail.',
  complementacao: 'Complementação pedida. Quem pediu foi avisado por e-mail.',
  autorizar: 'Acesso autorizado. Falta o cadastro.',
  cadastrar: 'Pessoa cadastrada. O aviso sai agora por e-mail.',
  recusar: 'Pedido recusado. Quem pediu foi avisado por e-mail, com o motivo.',
  convite: 'Outro enlace está saindo por e-mail. O anterior deixa de valer.',
};

const SEM_PASSO = {
  codigo: 'entrada-invalida',
  mensagem: 'O envio não diz de que passo é a recusa. Recarregue a página e tente de novo.',
};
