/** Gente parecida que não é a mesma: o que mais leva a prender um por outro. */
import { iso, lerDia, maisDias } from '../../../../direito/tempo/dia.ts';
import { cpfDaPessoa, rjiDaPessoa, sortearRg } from '../documentos.ts';
import { anoDe, sortearDiaDoAno, ULTIMO_ANO } from '../nascimento.ts';
import { sortearFiliacao } from '../nomes.ts';
import type { PessoaFicticia } from '../pessoa.ts';
import { sortearPrenomeSimples } from '../prenomes.ts';
import { sorteador, type Sorte } from '../sortear.ts';
import { comOutroPrenome } from './nome.ts';
import { type Registro, registroDe } from './registro.ts';

export type Parecido = 'gemeo' | 'filho' | 'homonimo';

const PARECIDOS = sorteador<Parecido>([
  ['gemeo', 35],
  ['homonimo', 40],
  ['filho', 25],
]);

const IDADE_MINIMA_DO_PAI = 17;

/** Os números dos parecidos ficam longe dos de todas as pessoas, até quase nove milhões delas. */
const OUTROS_CPFS = 9 * 990_000;
const OUTROS_RJIS = 7_000_000;

function outrosDocumentos(de: PessoaFicticia, sorte: Sorte): Partial<Registro> {
  return {
    cpf: de.cpf && cpfDaPessoa(de.indice + OUTROS_CPFS),
    rji: de.rji && rjiDaPessoa(de.indice + OUTROS_RJIS, sorte),
    rg: de.rg && sortearRg(sorte),
  };
}

function outraFamilia(ano: number, sorte: Sorte): Partial<Registro> {
  const { mae, pai } = sortearFiliacao(ano, 'comum', undefined, sorte);
  return { mae, pai };
}

function gemeoDe(p: PessoaFicticia, sorte: Sorte): Partial<Registro> {
  const atual = p.nome.split(' ', 1)[0];
  let prenome = atual ?? '';
  while (prenome === atual) prenome = sortearPrenomeSimples(p.sexo, anoDe(p.nascimento), sorte);
  return { nome: comOutroPrenome(p.nome, prenome), nomeSocial: undefined };
}

/** Mesmo nome, outra família, nascido até 400 dias antes ou depois. */
function homonimoDe(p: PessoaFicticia, sorte: Sorte): Partial<Registro> {
  const dia = lerDia(p.nascimento);
  const distancia = sorte.inteiro(1, 400) * (sorte.chance(0.5) ? 1 : -1);
  const nascimento = dia === undefined ? p.nascimento : iso(maisDias(dia, distancia));
  return { nomeSocial: undefined, nascimento, ...outraFamilia(anoDe(nascimento), sorte) };
}

function filhoDe(p: PessoaFicticia, sorte: Sorte): Partial<Registro> {
  const nascimento = sortearDiaDoAno(sorte.inteiro(anoDe(p.nascimento) + IDADE_MINIMA_DO_PAI, ULTIMO_ANO), sorte);
  return {
    nome: `${p.nome.replace(/ (Júnior|Filho|Neto)$/, '')} ${sorte.chance(0.6) ? 'Júnior' : 'Filho'}`,
    nomeSocial: undefined,
    nascimento,
    ...outraFamilia(anoDe(nascimento), sorte),
    pai: p.nome,
  };
}

const FAZER = { gemeo: gemeoDe, homonimo: homonimoDe, filho: filhoDe } as const;

/** Quem não pode ser pai de um adulto de mesmo nome tem homônimo em vez de filho. */
export function sortearParecido(p: PessoaFicticia, sorte: Sorte): Parecido {
  const como = PARECIDOS(sorte);
  const podeSerPai = p.sexo === 'masculino' && anoDe(p.nascimento) + IDADE_MINIMA_DO_PAI <= ULTIMO_ANO;
  return como === 'filho' && !podeSerPai ? 'homonimo' : como;
}

/** Alguém parecido com a pessoa, com outros documentos. */
export function parecidoCom(pessoa: PessoaFicticia, como: Parecido, sorte: Sorte): Registro {
  return { ...registroDe(pessoa), ...outrosDocumentos(pessoa, sorte), ...FAZER[como](pessoa, sorte) };
}
