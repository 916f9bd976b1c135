/** Os campos de um grupo em palavras, para dizer o que mudou: datas como se escrevem, opções pelo nome, penas inteiras. */
import { lerDia } from '../../../../direito/tempo/dia.ts';
import { penaPorExtenso } from '../../../../direito/tempo/pena.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import type { Campos } from '../calculadora/campos.ts';
import { crimeEscrito } from '../calculadora/crimes.ts';
import { formaEm } from '../calculadora/forma.ts';
import { textoDe } from '../calculadora/textos/index.ts';

type Folhas = ReadonlyMap<string, string>;

/** Rótulo do campo → valor em palavras, dos campos com o prefixo que passam no filtro. */
export function folhasDe(campos: Campos, prefixo: string, aceita: (nome: string) => boolean): Folhas {
  const folhas = new Map<string, string>();
  for (const nome of campos.keys()) {
    if (!nome.startsWith(prefixo) || !aceita(nome)) continue;
    const inteiro = nome.replace(/\.(anos|meses|dias)$/, '');
    const campo = formaEm(inteiro)?.tipo === 'duracao' ? inteiro : nome;
    const texto = textoDe(campo);
    if (texto) folhas.set(texto.rotulo, emPalavras(campos, campo));
  }
  return folhas;
}

function emPalavras(campos: Campos, nome: string): string {
  if (formaEm(nome)?.tipo === 'duracao') {
    const [anos, meses, dias] = ['anos', 'meses', 'dias'].map((p) => Number(campos.get(`${nome}.${p}`) ?? 0));
    return penaPorExtenso({ anos: anos!, meses: meses!, dias: dias! });
  }
  const valor = campos.get(nome)!;
  const opcao = textoDe(nome)?.opcoes?.[valor];
  if (opcao !== undefined) return opcao;
  if (nome.endsWith('.tipoPenal')) return crimeEscrito(valor);
  if (lerDia(valor) !== undefined) return dataCurta(valor);
  return valor === 'sim' ? 'sim' : valor === 'nao' ? 'não' : valor;
}

export function mudancasDasFolhas(a: Folhas, b: Folhas): string[] {
  const rotulos = [...new Set([...a.keys(), ...b.keys()])].filter((r) => a.get(r) !== b.get(r));
  return rotulos.map((r) => {
    const era = a.get(r);
    const passou = b.get(r) ?? 'não informado';
    return era === undefined ? `${r}: ${passou}.` : `${r}: ${passou} (era ${era}).`;
  });
}
