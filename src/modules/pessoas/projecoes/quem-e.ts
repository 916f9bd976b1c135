/** Quem a pessoa é, pelo que vale por último. */
import type { DadosDaFiliacao } from '../qualificacao/filiacao.ts';
import type { DadosDoDocumento } from '../qualificacao/documento.ts';
import type { DadosDoNascimento } from '../qualificacao/nascimento.ts';
import type { DadosDoNome } from '../qualificacao/nome.ts';
import type { DadosDoSexo } from '../qualificacao/sexo.ts';
import { doTipo, type FatoVigente, ultimoDoTipo } from '../fatos/vigentes.ts';

export interface QuemE {
  /** O civil ou, sem ele, outro por que se conhece. */
  nome: string;
  nomeSocial?: string | undefined;
  mae?: string | undefined;
  pai?: string | undefined;
  /** AAAA-MM-DD. */
  nascimento?: string | undefined;
  sexo?: 'feminino' | 'masculino' | undefined;
  /** 11 algarismos. */
  cpf?: string | undefined;
  rji?: string | undefined;
  /** Cadastrada por características e fotografia, sem documento. */
  excecao: boolean;
  fotoId?: string | undefined;
}

export const SEM_NOME = 'Pessoa sem nome conhecido';

export function quemE(fatos: readonly FatoVigente[]): QuemE {
  const nomes = doTipo<DadosDoNome>(fatos, 'pessoas.nome');
  const nomeDe = (especie: DadosDoNome['especie']) => nomes.findLast((f) => f.dados.especie === especie)?.dados.nome;
  const documentos = doTipo<DadosDoDocumento>(fatos, 'pessoas.documento').map((f) => f.dados);
  // De dois CPFs vale o mais antigo (Res. CNJ 417/2021, art. 4º).
  const numeroDe = (especie: DadosDoDocumento['especie']) => documentos.find((d) => d.especie === especie)?.numero;
  const familia = ultimoDoTipo<DadosDaFiliacao>(fatos, 'pessoas.filiacao')?.dados;
  const cpf = numeroDe('cpf')?.replace(/\D/g, '');
  return {
    nome: nomeDe('civil') ?? nomeDe('usado') ?? nomeDe('alcunha') ?? nomeDe('social') ?? SEM_NOME,
    nomeSocial: nomeDe('social'),
    mae: familia?.mae,
    pai: familia?.pai,
    nascimento: ultimoDoTipo<DadosDoNascimento>(fatos, 'pessoas.nascimento')?.dados.data,
    sexo: ultimoDoTipo<DadosDoSexo>(fatos, 'pessoas.sexo')?.dados.sexo,
    cpf,
    rji: numeroDe('rji'),
    excecao: cpf === undefined && ultimoDoTipo(fatos, 'pessoas.excecao') !== undefined,
    fotoId: doTipo<{ fotoId: string; posicao: string }>(fatos, 'pessoas.foto').findLast(
      (f) => f.dados.posicao === 'frente',
    )?.dados.fotoId,
  };
}
