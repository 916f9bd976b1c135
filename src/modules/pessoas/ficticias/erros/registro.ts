/** O mesmo cadastro feito de novo, em outro balcão: com erros e com dados a menos. */
import { apelidoDoNome } from '../alcunhas.ts';
import { rjiDaPessoa, sortearRg } from '../documentos.ts';
import { sortearMunicipio, sortearOutroEstado } from '../municipios.ts';
import { anoDe } from '../nascimento.ts';
import { sortearSobrenome } from '../origens.ts';
import type { PessoaFicticia } from '../pessoa.ts';
import { sortearPrenome } from '../prenomes.ts';
import { sorteador, type Sorte } from '../sortear.ts';
import { comNomeDeCasada, comOutroPrenome, errarNome } from './nome.ts';
import { errarAlgarismo, ERROS_DA_DATA } from './numeros.ts';

/** Um cadastro de pessoa: o que se compara para saber se dois são da mesma. */
export type Registro = Pick<PessoaFicticia, 'nome'> &
  Partial<
    Pick<
      PessoaFicticia,
      'nomeSocial' | 'mae' | 'pai' | 'nascimento' | 'sexo' | 'cpf' | 'rji' | 'rg' | 'uf' | 'municipio'
    >
  >;

/** O registro sem erro. */
export function registroDe(pessoa: PessoaFicticia): Registro {
  const { nome, nomeSocial, mae, pai, nascimento, sexo, cpf, rji, rg, uf, municipio } = pessoa;
  return { nome, nomeSocial, mae, pai, nascimento, sexo, cpf, rji, rg, uf, municipio };
}

/** O que muda no registro; `undefined` se o erro não cabe. */
type Erro = (r: Registro, sorte: Sorte, indice: number) => Partial<Registro> | undefined;

const seHa = <T, R>(valor: T | undefined, mudar: (valor: T) => R): R | undefined =>
  valor === undefined ? undefined : mudar(valor);

/** Apaga o campo, se estava preenchido. */
const ausente =
  (campo: 'mae' | 'pai' | 'nascimento' | 'cpf' | 'rji'): Erro =>
  (r) =>
    seHa(r[campo], () => ({ [campo]: undefined }));

const naData =
  (errar: (data: string, sorte: Sorte) => string | undefined): Erro =>
  ({ nascimento }, sorte) => {
    const errada = nascimento === undefined ? undefined : errar(nascimento, sorte);
    return seHa(errada, (data) => ({ nascimento: data }));
  };

const nomeDeCasada: Erro = ({ nome, sexo }, sorte) =>
  sexo === 'feminino' ? { nome: comNomeDeCasada(nome, sortearSobrenome(sorte), sorte) } : undefined;

const apelidoComoNome: Erro = ({ nome }, sorte) =>
  seHa(apelidoDoNome(nome, sorte), (apelido) => ({ nome: comOutroPrenome(nome, apelido) }));

/** Deram o nome de quem criou. */
const outraMae: Erro = ({ mae, nascimento = '1970' }, sorte) =>
  seHa(mae, () => ({
    mae: `${sortearPrenome('feminino', anoDe(nascimento) - 30, sorte)} ${sortearSobrenome(sorte)}`,
  }));

/** A mãe casou, descasou ou só se disse um dos sobrenomes dela. */
const maeDeSolteira: Erro = ({ mae }) =>
  seHa(mae, (nome) => {
    const palavras = nome.split(' ');
    return palavras.length < 4
      ? undefined
      : {
          mae: palavras
            .slice(0, -1)
            .join(' ')
            .replace(/ (da|de|do|das|dos)$/, ''),
        };
  });

/** Muda de número quem não foi reconhecido: nasce um segundo RJI, à frente de todos os da demonstração. */
const SEGUNDOS_RJI = 5_000_000;

/** Escolhas, e não medidas: nenhuma fonte publica com que frequência cada erro acontece. */
const ERROS = sorteador<Erro>([
  [(r, sorte) => ({ nome: errarNome(r.nome, sorte) }), 30],
  [nomeDeCasada, 8],
  [apelidoComoNome, 1.5],
  [(r) => seHa(r.nomeSocial, (social) => ({ nome: social, nomeSocial: undefined })), 8],
  [(r) => seHa(r.nomeSocial, () => ({ nomeSocial: undefined })), 4],
  [(r, sorte) => seHa(r.mae, (mae) => ({ mae: errarNome(mae, sorte) })), 14],
  [ausente('mae'), 6],
  [maeDeSolteira, 4],
  [outraMae, 1],
  [ausente('pai'), 6],
  [(r, sorte) => seHa(r.pai, (pai) => ({ pai: errarNome(pai, sorte) })), 6],
  [naData(ERROS_DA_DATA.diaComMes), 3],
  [naData(ERROS_DA_DATA.anoVizinho), 3],
  [naData(ERROS_DA_DATA.algarismo), 4],
  [naData(ERROS_DA_DATA.primeiroDeJaneiro), 1],
  [ausente('nascimento'), 2],
  [ausente('cpf'), 14],
  [(r, sorte) => seHa(r.cpf, (cpf) => ({ cpf: errarAlgarismo(cpf, sorte) })), 4],
  [ausente('rji'), 10],
  [(r, sorte, indice) => seHa(r.rji, () => ({ rji: rjiDaPessoa(indice + SEGUNDOS_RJI, sorte) })), 4],
  [(r) => seHa(r.rg, () => ({ rg: undefined, uf: undefined })), 8],
  [(r, sorte) => seHa(r.rg, (rg) => ({ rg: errarAlgarismo(rg, sorte) })), 3],
  [(r, sorte) => seHa(r.rg, () => ({ rg: sortearRg(sorte), uf: sortearOutroEstado(sorte).uf })), 2],
  [(_, sorte) => ({ municipio: sortearMunicipio(sorte) }), 6],
  [({ sexo }) => seHa(sexo, (s) => ({ sexo: s === 'feminino' ? 'masculino' : 'feminino' })), 0.3],
]);

const QUANTOS_ERROS = sorteador([
  [1, 30],
  [2, 30],
  [3, 22],
  [4, 12],
  [5, 6],
]);

const muda = (registro: Registro, mudanca: Partial<Registro>): boolean =>
  Object.entries(mudanca).some(([campo, valor]) => registro[campo as keyof Registro] !== valor);

/** O registro com um a cinco erros, todos de espécies diferentes: um não desfaz o outro. */
export function errarRegistro(registro: Registro, indice: number, sorte: Sorte): Registro {
  const errado = { ...registro };
  const quantos = QUANTOS_ERROS(sorte);
  const usados = new Set<Erro>();
  while (usados.size < quantos) {
    const erro = ERROS(sorte);
    const mudanca = usados.has(erro) ? undefined : erro(errado, sorte, indice);
    if (mudanca === undefined || !muda(errado, mudanca)) continue;
    Object.assign(errado, mudanca);
    usados.add(erro);
  }
  return errado;
}
