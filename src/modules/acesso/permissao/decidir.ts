/** A única resposta à pergunta "esta pessoa pode fazer isto com aquilo, agora?". Pura. */
import { type IdDaPermissao, permissaoDe } from './catalogo.ts';
import { alcanca } from './alcance.ts';
import { type Alvo, type Ator, type Concessao, type Decisao, type Motivo, SIGILOS } from './tipos.ts';

/**
 * Negar é o padrão: só passa quem tem, numa mesma concessão, alcance e sigilo bastantes, e cumpre as condições da
 * permissão. Na recusa por condição, diz todas as que faltam.
 */
export function decidir(ator: Ator, permissao: IdDaPermissao, alvo: Alvo, agora: Date): Decisao {
  const lugar = concessaoBastante(ator, permissao, alvo);
  if ('regra' in lugar) return { pode: false, motivos: [lugar] };
  const [primeiro, ...outros] = condicoesFaltantes(ator, permissao, alvo, agora);
  return primeiro ? { pode: false, motivos: [primeiro, ...outros] } : { pode: true, concessao: lugar };
}

/** Tem a permissão em algum alcance? Decide se a página existe para a pessoa; o alvo decide depois. */
export const temPermissao = (ator: Ator, permissao: IdDaPermissao): boolean =>
  ator.concessoes.some((c) => c.permissao === permissao);

function concessaoBastante(ator: Ator, permissao: IdDaPermissao, alvo: Alvo): Concessao | Motivo {
  const dadas = ator.concessoes.filter((c) => c.permissao === permissao);
  if (dadas.length === 0) return semPermissao(ator, permissao);
  const noAlcance = dadas.filter((c) => alcanca(c, ator, alvo));
  if (noAlcance.length === 0) return foraDoAlcance(permissao, dadas);
  const sigilo = SIGILOS.indexOf(alvo.sigilo ?? 'publico');
  const bastante = noAlcance.find((c) => SIGILOS.indexOf(c.sigiloMaximo) >= sigilo);
  if (!bastante) return ACIMA_DO_SIGILO;
  if (alvo.sigilo === 'sigiloso' && !credenciado(ator, alvo, bastante)) return SEM_CREDENCIAL;
  return bastante;
}

/** No sigiloso não basta o papel: vale a credencial pessoal, exceto para o próprio titular. */
const credenciado = (ator: Ator, alvo: Alvo, concessao: Concessao): boolean =>
  concessao.alcance === 'titular' || (ator.usuarioId !== undefined && !!alvo.credenciados?.includes(ator.usuarioId));

function condicoesFaltantes(ator: Ator, permissao: IdDaPermissao, alvo: Alvo, agora: Date): Motivo[] {
  const p = permissaoDe(permissao);
  const motivos: Motivo[] = [];
  if (p.vedadaAoInteressado && ator.usuarioId && alvo.interessados?.includes(ator.usuarioId)) motivos.push(INTERESSADO);
  if (p.exigeFinalidade && !ator.finalidade) motivos.push(SEM_FINALIDADE);
  if (p.exigeFinalidade && ator.leituraParada) motivos.push(LEITURA_PARADA);
  if (p.sensivel && !(ator.elevadaAte && ator.elevadaAte > agora)) motivos.push(CONFIRMAR);
  return motivos;
}

function semPermissao(ator: Ator, permissao: IdDaPermissao): Motivo {
  if (!ator.usuarioId && !ator.titularId) {
    return { regra: 'sem-entrada', mensagem: 'É preciso entrar no sistema para fazer isto.' };
  }
  const perdida = ator.perdidas.find((c) => c.permissao === permissao);
  if (!ator.lotacao && ator.usuarioId && !perdida) return SEM_LOTACAO;
  const fim = perdida ? ` ${perdida.porque}` : '';
  return {
    regra: 'sem-permissao',
    mensagem: `Nenhum papel da sua lotação atual deixa ${permissaoDe(permissao).descricao}.${fim} Se o seu trabalho pede isso, fale com quem vincula papéis no seu órgão.`,
  };
}

const NOME_DO_ALCANCE = {
  'propria-unidade': 'à sua unidade',
  subarvore: 'à sua unidade e às que estão abaixo dela',
  orgao: 'ao seu órgão',
  jurisdicao: 'à sua comarca (no plantão, à região ou à circunscrição)',
  estado: 'às comarcas do seu estado',
  atuacao: 'aos casos em que o seu órgão atua',
  titular: 'aos seus próprios dados',
  tudo: 'a tudo',
} as const;

function foraDoAlcance(permissao: IdDaPermissao, dadas: readonly Concessao[]): Motivo {
  const alcances = [...new Set(dadas.map((c) => NOME_DO_ALCANCE[c.alcance]))].join(' e ');
  return {
    regra: 'fora-do-alcance',
    mensagem: `Você pode ${permissaoDe(permissao).descricao}, mas isso se limita ${alcances}. Se isto lhe cabe por outra lotação, troque-a no alto da página.`,
  };
}

const SEM_LOTACAO: Motivo = {
  regra: 'sem-lotacao',
  mensagem:
    'Você não tem lotação aberta agora. Se está de plantão, confira os dias dele em "Minha conta"; se mudou de unidade, peça ao seu órgão que registre a nova lotação.',
  base: 'O acesso valida o cargo e a lotação em cada ato (rotina do plantão, TJMS/CNJ).',
};
const ACIMA_DO_SIGILO: Motivo = {
  regra: 'acima-do-sigilo',
  mensagem: 'O nível de sigilo disto é maior que o do seu papel.',
  base: 'Resolução 011/2024/DPG (DPE-MT), arts. 9º, § 1º, e 19.',
};
const SEM_CREDENCIAL: Motivo = {
  regra: 'sem-credencial',
  mensagem: 'Isto é sigiloso: só vê quem recebeu credencial pessoal. Peça-a a quem já a tem.',
  base: 'Resolução 011/2024/DPG (DPE-MT), art. 19, II.',
};
const INTERESSADO: Motivo = {
  regra: 'interessado',
  mensagem: 'Ninguém decide sobre o próprio acesso nem sobre o que propôs. Outra pessoa precisa fazer isto.',
};
const SEM_FINALIDADE: Motivo = {
  regra: 'sem-finalidade',
  mensagem: 'Diga a finalidade da consulta antes de ver dados de uma pessoa.',
  base: 'ADI 6649 e ADPF 695 (STF): o compartilhamento exige finalidade e registro.',
};
export const LEITURA_PARADA: Motivo = {
  regra: 'leitura-parada',
  mensagem:
    'Suas consultas passaram muito do habitual e estão paradas até que outra pessoa, autorizada, confirme que são suas.',
};
const CONFIRMAR: Motivo = {
  regra: 'confirmar-identidade',
  mensagem: 'Este ato é sensível: confirme sua identidade para continuar.',
};
