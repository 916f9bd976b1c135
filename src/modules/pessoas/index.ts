/** A porta do módulo: as pessoas, o que se sabe delas, e quando se soube. */
export { abrirPessoa, type ComoAbrir, type PessoaAberta, visiveisPara } from './abrir.ts';
export {
  conferirPessoa,
  type PessoaConferida,
  type PessoaNova,
  type PessoaRegistrada,
  type ProblemaDaPessoa,
  registrarPessoas,
} from './cadastro/registrar.ts';
export { acrescentarFatos, type OndeLancar } from './fatos/acrescentar.ts';
export { corrigirFato } from './fatos/actions/corrigir-fato.ts';
export { lancarFato } from './fatos/actions/lancar-fato.ts';
export * as campo from './fatos/campos.ts';
export { atrasoDe, emOrdem, type Fato } from './fatos/fato.ts';
export { CampoDoFato } from './fatos/pages/campo-do-fato.tsx';
export { corpoDe, NUMERO_CONFERIDO, problemasDoEscrito } from './fatos/pages/escrito.ts';
export { estruturasDas } from './fatos/pages/estruturas.ts';
export { OQueSeViu } from './fatos/pages/formulario-do-fato.tsx';
export { escolhasDe, type EscolhasDoTipo } from './fatos/pages/opcoes.ts';
export { trilhaDaPessoa } from './fatos/pages/trilha.ts';
export type { FatoNovo, Lancamento } from './fatos/novo.ts';
export { type Projecao, projetar, projetarColunas, projetarEm } from './fatos/projecao.ts';
export { elevarSigilo } from './fatos/elevar-sigilo.ts';
export { comSigiloDoCitado, maiorSigilo } from './fatos/sigilo.ts';
export { inserirFatos, lerFatos, lerFatosDe, linhaDoFato } from './fatos/store.ts';
export {
  type Citacao,
  type DadosDoTipo,
  type Grupo,
  GRUPOS,
  type IncisoDoArt2,
  type QualquerTipo,
  type TipoDeFato,
  tipoDeFato,
} from './fatos/tipo.ts';
export { FATO_VALE } from './fatos/no-sql.ts';
export { doTipo, type FatoVigente, type FatoVigenteDe, raizDe, ultimoDoTipo, vigentes } from './fatos/vigentes.ts';
export { type QuemE, quemE } from './projecoes/quem-e.ts';
export * from './qualificacao/index.ts';
export { FotoDaPessoa, iniciais } from './fotos/foto-da-pessoa.tsx';
export { type DepsDasPaginas, registrarPessoasPages } from './pages.ts';
export type { DepsDaLista, FiltroDaLista, ResumoDaPessoa } from './lista/index.ts';
export {
  OUVINTES_DA_UNIFICACAO,
  procurarSemelhantes,
  registrarUnificacao,
  trabalhosDaUnificacao,
} from './unificacao/index.ts';
export { registrarSalvaguarda, type Salvaguarda, SalvaguardasDaPessoa, salvaguardasDe } from './salvaguarda/index.ts';
export { aprenderPalavras, palavrasDeBusca, recontarPalavras } from './busca/index.ts';
