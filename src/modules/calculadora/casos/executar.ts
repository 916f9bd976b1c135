/** Faz o cálculo que o caso guardado pede, pela mesma porta que a linha de comando e a página usam. */
import { calcularPrazo } from '../../../direito/calculo/prazo.ts';
import { validarIdentificador } from '../../../direito/identificadores/index.ts';
import type { Dia } from '../../../direito/tempo/dia.ts';
import { type ErroDeEntrada, lerCaso } from '../contrato/index.ts';
import { pedidoDoMotor } from '../contrato/pedidos.ts';
import { responder } from '../responder.ts';
import { DadoRuim, fazerContas } from './contas.ts';
import type { Confere } from './formato.ts';

export type Execucao = { ok: true; resultado: unknown } | { ok: false; erros: ErroDeEntrada[] };

const feito = (resultado: unknown): Execucao => ({ ok: true, resultado });

/** `hoje` só serve ao caso que não traz `emData`. */
export function executar(confere: Confere, hoje: Dia): Execucao {
  switch (confere.comando) {
    case 'calcular': {
      const lido = lerCaso(confere.caso, { hoje });
      if (lido.ok) return feito(responder(lido.caso));
      return {
        ok: false,
        erros: lido.erros.map((e) => ({ ...e, caminho: dentroDoCaso(e.caminho) })),
      };
    }
    case 'prazo':
      return feito(calcularPrazo(pedidoDoMotor(confere)));
    case 'validar':
      return feito({
        itens: confere.numeros.map((numero) => ({
          numero,
          ...validarIdentificador(confere.tipo, numero),
        })),
      });
    case 'pena':
      return contas(confere.contas);
  }
}

const dentroDoCaso = (caminho: string): string => (caminho === '' ? 'confere.caso' : `confere.caso.${caminho}`);

function contas(pedidas: Extract<Confere, { comando: 'pena' }>['contas']): Execucao {
  try {
    return feito(fazerContas(pedidas));
  } catch (e) {
    if (!(e instanceof DadoRuim)) throw e;
    return {
      ok: false,
      erros: [{ caminho: 'confere.contas', codigo: 'dado-ruim', mensagem: e.message }],
    };
  }
}
