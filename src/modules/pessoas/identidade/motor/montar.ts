/** Monta a tabela, um registro por vez: quem lê o arquivo não precisa guardá-lo inteiro. */
import { codigoFonetico, nomeNaoSabido, partesDoNome } from '../../nomes/index.ts';
import { type Montagem, ColunaDeListas, ColunaDePalavras, ColunaDeValores, type TipoDeValor } from './montar-coluna.ts';
import { textosDe, u32De } from './compartilhado.ts';
import { Dicionario } from './dicionario.ts';
import type { Tabela } from './tabela.ts';
import type { Campo } from './tipos.ts';
import { limparCodigo, limparData, limparTexto } from './valores.ts';

/** Recebe o texto de um campo de um registro. */
type Receptor = (texto: string) => void;

export class Montador {
  readonly #palavras = new Dicionario();
  readonly #colunas: Montagem[] = [];
  readonly #receptores: readonly Receptor[];
  #quantos = 0;
  #doPrimeiro: number | undefined;

  constructor(campos: readonly Campo[]) {
    this.#receptores = campos.map((c) => this.#receptor(c));
  }

  /** @param valores um texto por campo, na ordem dos campos. Vazio é ausente. */
  acrescentar(valores: readonly string[]): void {
    this.#receptores.forEach((receber, i) => receber(valores[i] ?? ''));
    this.#quantos++;
  }

  /** Daqui em diante, os registros são do segundo arquivo. */
  segundoArquivo(): void {
    this.#doPrimeiro = this.#quantos;
  }

  montar(): Tabela {
    const sons = new Dicionario();
    const palavras = this.#palavras.textos;
    const tabelaDePalavras = {
      textos: textosDe(palavras),
      sons: u32De(palavras.map((p) => sons.numero(codigoFonetico(p)))),
    };
    return {
      quantos: this.#quantos,
      doPrimeiro: this.#doPrimeiro ?? this.#quantos,
      palavras: tabelaDePalavras,
      colunas: this.#colunas.map((c) => c.montar(tabelaDePalavras.sons)),
    };
  }

  #receptor(campo: Campo): Receptor {
    switch (campo.tipo) {
      case 'nome':
        return this.#doNome(campo, true);
      case 'mae':
      case 'pai':
        return this.#doNome(campo, false);
      case 'prenome':
        return this.#doPrenome(campo);
      case 'sobrenome':
        return this.#doSobrenome(campo);
      case 'data':
        return this.#dosValores(campo, 'data', limparData);
      case 'texto':
        return this.#dosValores(campo, 'texto', limparTexto);
      case 'sexo':
        return this.#dosValores(campo, 'categoria', (t) => limparTexto(t).slice(0, 1));
      case 'categoria':
        return this.#dosValores(campo, 'categoria', limparTexto);
      default:
        return this.#dosValores(campo, 'codigo', limparCodigo);
    }
  }

  #dosValores(campo: Campo, tipo: TipoDeValor, limpar: (t: string) => string): Receptor {
    const coluna = new ColunaDeValores(campo, tipo);
    this.#colunas.push(coluna);
    return (texto) => coluna.acrescentar(limpar(texto));
  }

  #doNome(campo: Campo, comSufixo: boolean): Receptor {
    const prenome = this.#deColuna(new ColunaDePalavras(campo, this.#palavras));
    const sobrenomes = this.#deColuna(new ColunaDeListas(campo, this.#palavras));
    const sufixo = comSufixo ? this.#dosValores(campo, 'sufixo', (t) => t) : undefined;
    return (texto) => {
      const { palavras, sufixo: s } = nomeNaoSabido(texto) ? SEM_NOME : partesDoNome(texto);
      prenome.acrescentar(palavras[0] ?? '');
      sobrenomes.acrescentar(palavras.slice(1));
      sufixo?.(palavras.length === 0 ? '' : (s ?? SEM_SUFIXO));
    };
  }

  #doPrenome(campo: Campo): Receptor {
    const prenome = this.#deColuna(new ColunaDePalavras(campo, this.#palavras));
    return (texto) => prenome.acrescentar(partesDoNome(texto).palavras[0] ?? '');
  }

  #doSobrenome(campo: Campo): Receptor {
    const sobrenomes = this.#deColuna(new ColunaDeListas(campo, this.#palavras));
    return (texto) => sobrenomes.acrescentar(partesDoNome(texto).palavras);
  }

  #deColuna<C extends Montagem>(coluna: C): C {
    this.#colunas.push(coluna);
    return coluna;
  }
}

const SEM_NOME = { palavras: [], sufixo: undefined };
/** Quem tem nome e não tem sufixo também diz algo: o filho "Júnior" não é o pai. */
export const SEM_SUFIXO = '-';
