/**
 * Aprende os pesos-padrão do gerador de pessoas fictícias e os grava. Rode quando mudar um nível ou um comparador:
 * `node src/modules/pessoas/identidade/gerar-pesos-padrao.ts`. Quem tem um cadastro de verdade aprende dele.
 */
import { writeFileSync } from 'node:fs';
import { duplicarComErros, gerarPessoas } from '../ficticias/index.ts';
import { paraPopulacao, prepararModelo } from './comparar-pessoas.ts';

const SEMENTE = 417;
const PESSOAS = 60_000;
/** Escolha do sistema: a ordem de grandeza do que um estado mantém preso. */
const POPULACAO = 100_000;
const ALGARISMOS = 5;

const pessoas = gerarPessoas({ semente: SEMENTE, quantas: PESSOAS });
const repetidos = duplicarComErros({ semente: SEMENTE, pessoas, taxaDeRepetidos: 0.2, maxPorPessoa: 3 });
const modelo = await prepararModelo(repetidos.map((r) => r.registro));
const curto = (_: string, v: unknown): unknown => (typeof v === 'number' ? Number(v.toPrecision(ALGARISMOS)) : v);
const destino = new URL('./pesos-padrao.json', import.meta.url);
writeFileSync(destino, `${JSON.stringify(paraPopulacao(modelo, POPULACAO), curto, 2)}\n`);
