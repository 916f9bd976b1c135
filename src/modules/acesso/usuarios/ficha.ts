/** Tudo o que a ficha de uma pessoa mostra. A leitura fica registrada antes de qualquer dado sair. */
import { recusar, feito, type Resultado } from '../../../platform/recusa.ts';
import { temCredencial } from '../convites/index.ts';
import { poderia } from '../http/poderia.ts';
import { diaEm } from '../lotacoes/calendario.ts';
import { type SituacaoEmPalavras, situacaoEmPalavras } from '../lotacoes/em-palavras.ts';
import { calendarioDaqui } from '../lotacoes/queries.ts';
import { autorizarLeitura, type Leitura } from '../nucleo/consulta.ts';
import type { Quem } from '../nucleo/quem.ts';
import { naoEncontrado } from '../nucleo/recusas.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import type { LotacaoDeFato } from '../permissao/fatos.ts';
import { buscarFatos } from '../permissao/store.ts';
import {
  nomeDoPapel,
  porQueAcabou,
  situacaoDoVinculo,
  type SituacaoDoVinculo,
  type Vinculo,
} from '../vinculos/vinculo.ts';
import { vinculosDaPessoa } from '../vinculos/store.ts';
import { alvoDaPessoa, caminhosDe } from './alcance.ts';
import { acharUsuario } from './store.ts';
import { type SituacaoDoUsuario, situacaoDoUsuario, type Usuario } from './usuario.ts';

export interface LotacaoNaFicha {
  lotacao: LotacaoDeFato;
  situacao: SituacaoEmPalavras;
  podeEncerrar: boolean;
}

export interface Ficha {
  usuario: Usuario;
  situacao: SituacaoDoUsuario;
  /** As que ainda contam vêm antes das que acabaram. */
  lotacoes: readonly LotacaoNaFicha[];
  papeis: readonly PapelNaFicha[];
  pode: OQuePode;
}

export interface PapelNaFicha {
  id: string;
  /** Quem lê a ficha alcança a página do papel. */
  alcancado: boolean;
  nome: string;
  /** Cargo e unidade da lotação. */
  onde: string;
  situacao: SituacaoDoVinculo;
  /** Por que não vale; vazio se vale. */
  porque: string;
  /** Quem propôs e quem autorizou, o acordo, o motivo. */
  origem: string;
}

export interface OQuePode {
  lotar: boolean;
  propor: boolean;
  editar: boolean;
  /** Mandar outro enlace: só a quem ainda não tem com que entrar. */
  convidar: boolean;
  suspender: boolean;
  readmitir: boolean;
  simular: boolean;
}

/** Recusa `nao-encontrado` também quando a pessoa existe e está fora do alcance. */
export async function acharFicha(servicos: Servicos, quem: Quem, id: string): Promise<Resultado<Ficha>> {
  const { banco, relogio } = servicos;
  const agora = relogio.agora();
  const usuario = await acharUsuario(banco, id);
  if (!usuario) return recusar(naoEncontrado);
  const caminhos = await caminhosDe(banco, id, agora);
  const permissao = 'acesso.usuario.ver';
  const alvo = alvoDaPessoa({ ator: quem.ator, permissao, basta: 'alguma' }, id, caminhos);
  const objeto = { tipo: 'usuario', id };
  const leitura: Leitura = { nome: 'acesso.ver-usuario', permissao, alvo, objeto, titulares: [id] };
  const lida = await autorizarLeitura(servicos, quem, leitura);
  if (!lida.ok) return lida.recusas.some((r) => r.codigo === 'fora-do-alcance') ? recusar(naoEncontrado) : lida;
  const lotacoes = await lotacoesDa(servicos, quem, id);
  return feito({
    usuario,
    situacao: situacaoDoUsuario(usuario, agora),
    lotacoes,
    papeis: (await vinculosDaPessoa(banco, id)).map((v) => papelNaFicha(v, lotacoes, quem, agora)),
    pode: oQuePode(quem, { id, caminhos, jaEntra: await temCredencial(banco, id) }, agora),
  });
}

async function lotacoesDa(servicos: Servicos, { ator }: Quem, id: string): Promise<LotacaoNaFicha[]> {
  const agora = servicos.relogio.agora();
  const fatos = await buscarFatos(servicos.banco, id, agora);
  const calendario = await calendarioDaqui(servicos, diaEm(servicos.config.fuso, agora));
  const todas = (fatos?.lotacoes ?? []).map((lotacao) => ({
    lotacao,
    situacao: situacaoEmPalavras(lotacao, calendario, agora),
    podeEncerrar:
      !lotacao.encerradaEm &&
      poderia(ator, 'acesso.lotacao.gerir', { caminho: lotacao.caminho, interessados: [id] }, agora),
  }));
  return todas.toSorted((a, b) => Number(acabou(a)) - Number(acabou(b)));
}

const acabou = ({ situacao }: LotacaoNaFicha): boolean => situacao.selo === 'vedado';

function papelNaFicha(v: Vinculo, lotacoes: readonly LotacaoNaFicha[], { ator }: Quem, agora: Date): PapelNaFicha {
  const situacao = situacaoDoVinculo(v, agora);
  const lotacao = lotacoes.find((l) => l.lotacao.lotacaoId === v.lotacaoId);
  // O papel em ordem não vale enquanto a lotação dele não está aberta.
  const fechada = situacao === 'em-vigor' && !lotacao?.situacao.aberta;
  return {
    id: v.id,
    alcancado: poderia(ator, 'acesso.usuario.ver', { caminho: v.estrutura.caminho }, agora),
    nome: nomeDoPapel(v.papel),
    onde: `${v.cargo}, ${v.estrutura.nome}`,
    situacao: fechada ? 'sem-efeito' : situacao,
    porque: fechada ? 'A lotação não está aberta agora.' : porQueNao(v, situacao, agora),
    origem: origemDe(v),
  };
}

function porQueNao(v: Vinculo, situacao: SituacaoDoVinculo, agora: Date): string {
  if (situacao === 'recusado') return v.motivoDaRecusa ?? '';
  if (situacao === 'sem-efeito') return porQueAcabou(v, agora) ?? '';
  return v.motivoDoEncerramento ?? '';
}

function origemDe({ propostoPor, autorizadoPor, acordo, motivo }: Vinculo): string {
  const partes = [
    propostoPor && `proposto por ${propostoPor.nome}`,
    autorizadoPor && `autorizado por ${autorizadoPor.nome}`,
    acordo && `acordo ${acordo.numero}`,
    motivo,
  ];
  return partes.filter(Boolean).join('; ');
}

interface PessoaDaFicha {
  id: string;
  caminhos: readonly string[];
  jaEntra: boolean;
}

function oQuePode({ ator }: Quem, { id, caminhos, jaEntra }: PessoaDaFicha, agora: Date): OQuePode {
  const com = (permissao: Parameters<typeof poderia>[1], basta: 'alguma' | 'todas') =>
    poderia(ator, permissao, alvoDaPessoa({ ator, permissao, basta }, id, caminhos), agora);
  return {
    lotar: ator.usuarioId !== id && ator.concessoes.some((c) => c.permissao === 'acesso.lotacao.gerir'),
    propor: com('acesso.vinculo.propor', 'alguma'),
    editar: com('acesso.usuario.cadastrar', 'todas'),
    convidar: !jaEntra && caminhos.length > 0 && com('acesso.usuario.cadastrar', 'alguma'),
    suspender: com('acesso.usuario.suspender', 'todas'),
    readmitir: com('acesso.usuario.suspender', 'todas'),
    simular: com('acesso.permissao.simular', 'alguma'),
  };
}
