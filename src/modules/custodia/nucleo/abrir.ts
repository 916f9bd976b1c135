/** Abre a pessoa para uma página de custódia: quem pode ver, e o que se deduz dos fatos. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { type Alvo, diaEm, type IdDaPermissao, porQueNaoPode, type Quem, type Servicos } from '../../acesso/index.ts';
import { abrirPessoa, type PessoaAberta } from '../../pessoas/index.ts';
import { type Custodia, custodiaDe } from '../situacao/situacao-de.ts';
import { type NomesDosLugares, nomesDosLugares } from './nomes.ts';

export interface PessoaNaCustodia extends Custodia {
  aberta: PessoaAberta;
  nomes: NomesDosLugares;
  /** AAAA-MM-DD. */
  hoje: string;
}

export const hojeDos = ({ relogio, config }: Servicos): string => diaEm(config.fuso, relogio.agora());

/** Com `paraLancar`, recusa já quem não poderá enviar: melhor que depois de preencher. */
export async function abrirNaCustodia(
  servicos: Servicos,
  quem: Quem,
  id: string,
  { leitura, paraLancar }: { leitura: string; paraLancar?: IdDaPermissao },
): Promise<Resultado<PessoaNaCustodia>> {
  const r = await abrirPessoa(servicos, quem, id, { leitura });
  if (!r.ok) return r;
  const aberta = r.valor;
  const impedem = paraLancar ? porQueNao(servicos, quem, paraLancar, aberta.alvo) : [];
  if (impedem.length > 0) return recusar(...impedem);
  return feito(await naCustodia(servicos, aberta));
}

export async function naCustodia(servicos: Servicos, aberta: PessoaAberta): Promise<PessoaNaCustodia> {
  const hoje = hojeDos(servicos);
  const nomes = await nomesDosLugares(servicos.banco, aberta.vigentes, hoje);
  return { ...custodiaDe(aberta.vigentes), aberta, nomes, hoje };
}

/** A confirmação da identidade, se o ato a pede, vem no envio. */
const porQueNao = ({ relogio }: Servicos, { ator }: Quem, permissao: IdDaPermissao, alvo: Alvo) => {
  const motivos = porQueNaoPode(ator, permissao, alvo, relogio.agora());
  return motivos.every((m) => m.codigo === 'confirmar-identidade') ? [] : motivos;
};
