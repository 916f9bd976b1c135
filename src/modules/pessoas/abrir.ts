/** Abre uma pessoa para ler: permissão decidida, leitura auditada, e só os fatos que quem pede pode ver. */
import { feito, recusar, type Resultado } from '../../platform/recusa.ts';
import {
  acharTitular,
  type Alvo,
  alvoDoTitular,
  autorizarLeitura,
  decidir,
  type IdDaPermissao,
  naoEncontrado,
  type Quem,
  semRevelar,
  type Servicos,
  type Sigilo,
  type Titular,
} from '../acesso/index.ts';
import type { Fato } from './fatos/fato.ts';
import { maiorSigilo } from './fatos/sigilo.ts';
import { lerFatos } from './fatos/store.ts';
import { type FatoVigente, raizDe, vigentes } from './fatos/vigentes.ts';
import { acharRegistro, type Registro } from './store.ts';

export interface PessoaAberta {
  id: string;
  titular: Titular;
  alvo: Alvo;
  registro: Registro;
  /** Todos os que pode ver, inclusive os corrigidos e anulados. */
  fatos: readonly Fato[];
  /** O que vale hoje. */
  vigentes: readonly FatoVigente[];
}

export interface ComoAbrir {
  /** `area.verbo-objeto`, como vai à auditoria. */
  leitura: string;
  /** Na falta, `pessoas.pessoa.ver`. */
  permissao?: IdDaPermissao;
}

/**
 * Recusa do mesmo modo quem não existe e quem está fora do alcance. De registro unificado, abre o registro em que foi
 * unificado: `id` diz qual. Duas consultas, que vão juntas ao banco.
 */
export async function abrirPessoa(
  servicos: Servicos,
  quem: Quem,
  id: string,
  { leitura, permissao = 'pessoas.pessoa.ver' }: ComoAbrir,
): Promise<Resultado<PessoaAberta>> {
  const { banco, relogio } = servicos;
  const [titular, registro, todos] = await Promise.all([
    acharTitular(banco, id),
    acharRegistro(banco, id),
    lerFatos(banco, id),
  ]);
  if (!titular || !registro) return recusar(naoEncontrado);
  if (registro.unificadaEm !== undefined)
    return abrirPessoa(servicos, quem, registro.unificadaEm, { leitura, permissao });
  const alvo = alvoDoTitular(titular);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: leitura,
    permissao,
    alvo,
    objeto: { tipo: 'pessoa', id },
  });
  if (!pode.ok) return recusar(...semRevelar(pode.recusas));
  const fatos = visiveisPara(quem, permissao, alvo, relogio.agora())(todos);
  return feito({ id, titular, alvo, registro, fatos, vigentes: vigentes(fatos) });
}

/** Saúde e proteção pedem permissão própria, e quem entrou por código não as vê: a folha da família circula na cela. */
const DE_CUIDADO: Readonly<Record<string, IdDaPermissao>> = {
  'pessoas.saude': 'pessoas.saude.ver',
  'pessoas.protecao': 'pessoas.protecao.ver',
};

/**
 * O fato de sigilo maior que o da pessoa se decide como se fosse o sigilo dela. Correção mais sigilosa esconde também o que
 * corrigiu: senão o valor velho passaria por atual.
 */
export function visiveisPara(
  { ator }: Quem,
  permissao: IdDaPermissao,
  alvo: Alvo,
  agora: Date,
): (fatos: readonly Fato[]) => Fato[] {
  const podeVer = (tipo: string, sigilo: Sigilo): boolean =>
    decidir(ator, DE_CUIDADO[tipo] ?? permissao, { ...alvo, sigilo: maiorSigilo(alvo.sigilo, sigilo) }, agora).pode;
  const respostas = new Map<string, boolean>();
  return (fatos) => {
    const porId = new Map(fatos.map((f) => [f.id, f]));
    const daCadeia = new Map<string, Sigilo>();
    for (const f of fatos) {
      const raiz = raizDe(f, porId);
      daCadeia.set(raiz, maiorSigilo(daCadeia.get(raiz), f.sigilo));
    }
    return fatos.filter((f) => {
      const sigilo = daCadeia.get(raizDe(f, porId)) ?? f.sigilo;
      const chave = `${f.tipo} ${sigilo}`;
      const resposta = respostas.get(chave) ?? podeVer(f.tipo, sigilo);
      respostas.set(chave, resposta);
      return resposta;
    });
  };
}
