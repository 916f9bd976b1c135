/** Registros repetidos e parecidos, com a verdade ao lado, para medir quem reconhece a mesma pessoa. */
import { parecidoCom, sortearParecido } from './erros/parecidos.ts';
import { errarRegistro, type Registro, registroDe } from './erros/registro.ts';
import type { PessoaFicticia } from './pessoa.ts';
import { Sorte } from './sortear.ts';

export interface PedidoDeRepetidos {
  /** Inteiro de 32 bits. */
  semente: number;
  pessoas: Iterable<PessoaFicticia>;
  /** De 0 a 1: quantas das pessoas têm registro repetido. */
  taxaDeRepetidos: number;
  /** Máximo de repetidos de uma pessoa, além do primeiro registro. */
  maxPorPessoa: number;
  /** De 0 a 1: quantas têm um sósia (gêmeo, homônimo ou filho de mesmo nome), que é outra pessoa. Padrão 0,02. */
  taxaDeParecidos?: number;
}

export interface RegistroComVerdade {
  registro: Registro;
  /** Igual só entre registros da mesma pessoa. Serve para medir e nunca entra na comparação. */
  verdade: string;
}

/** Separa este acaso do que fez a pessoa. */
const FLUXO = 2;

/** O registro de cada pessoa sem erro e, em seguida, os repetidos e o sósia dela, também sujeito a erro. */
export function* duplicarComErros(pedido: PedidoDeRepetidos): Generator<RegistroComVerdade, void> {
  const { semente, pessoas, taxaDeRepetidos, maxPorPessoa, taxaDeParecidos = 0.02 } = pedido;
  for (const pessoa of pessoas) {
    const sorte = new Sorte(semente, pessoa.indice, FLUXO);
    const registro = registroDe(pessoa);
    const verdade = String(pessoa.indice);
    yield { registro, verdade };
    const repetidos = maxPorPessoa > 0 && sorte.chance(taxaDeRepetidos) ? sorte.inteiro(1, maxPorPessoa) : 0;
    for (let i = 0; i < repetidos; i++) {
      yield { registro: errarRegistro(registro, pessoa.indice, sorte), verdade };
    }
    if (!sorte.chance(taxaDeParecidos)) continue;
    const como = sortearParecido(pessoa, sorte);
    const parecido = parecidoCom(pessoa, como, sorte);
    const errado = sorte.chance(0.5) ? errarRegistro(parecido, pessoa.indice, sorte) : parecido;
    yield { registro: errado, verdade: `${verdade}-${como}` };
  }
}
