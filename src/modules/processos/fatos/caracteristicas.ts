/** O que a sentença disse do crime e a lei usa para graduar benefícios: os nomes do contrato do caso. */
import type { Caracteristicas } from '../../../direito/caso.ts';
import { campo } from '../../pessoas/index.ts';

export const CARACTERISTICAS = {
  hediondo: 'Hediondo ou equiparado',
  violenciaOuGraveAmeaca: 'Com violência ou grave ameaça à pessoa',
  resultadoMorte: 'Com resultado morte',
  feminicidio: 'Feminicídio',
  tentado: 'Tentado',
  comandoDeOrganizacaoCriminosa: 'Comando de organização criminosa',
  organizacaoUltraviolenta: 'Organização ultraviolenta',
  milicia: 'Milícia privada',
  tituloXII: 'Contra o Estado Democrático (Título XII do Código Penal)',
  trafico: 'Tráfico de drogas',
  traficoPrivilegiado: 'Tráfico privilegiado (Lei 11.343/2006, art. 33, § 4º)',
  contraAdministracaoPublica: 'Contra a administração pública',
  contraDignidadeSexual: 'Contra a dignidade sexual',
  violenciaContraMulher: 'Com violência contra a mulher',
  contraFilhoOuDependente: 'Contra o próprio filho ou dependente',
  doloso: 'Doloso (com intenção)',
} as const satisfies Record<keyof Caracteristicas, string>;

const caracteristica = (nome: keyof typeof CARACTERISTICAS) =>
  campo.opcional(campo.simOuNao(CARACTERISTICAS[nome], { dica: 'Em branco: vale o que o catálogo diz do crime.' }));

/** Cada uma tem três respostas: sim, não, e a sentença não disse. */
export const CAMPOS_DAS_CARACTERISTICAS = {
  hediondo: caracteristica('hediondo'),
  violenciaOuGraveAmeaca: caracteristica('violenciaOuGraveAmeaca'),
  resultadoMorte: caracteristica('resultadoMorte'),
  feminicidio: caracteristica('feminicidio'),
  tentado: caracteristica('tentado'),
  comandoDeOrganizacaoCriminosa: caracteristica('comandoDeOrganizacaoCriminosa'),
  organizacaoUltraviolenta: caracteristica('organizacaoUltraviolenta'),
  milicia: caracteristica('milicia'),
  tituloXII: caracteristica('tituloXII'),
  trafico: caracteristica('trafico'),
  traficoPrivilegiado: caracteristica('traficoPrivilegiado'),
  contraAdministracaoPublica: caracteristica('contraAdministracaoPublica'),
  contraDignidadeSexual: caracteristica('contraDignidadeSexual'),
  violenciaContraMulher: caracteristica('violenciaContraMulher'),
  contraFilhoOuDependente: caracteristica('contraFilhoOuDependente'),
  doloso: caracteristica('doloso'),
};

export const NOMES_DAS_CARACTERISTICAS = Object.keys(CARACTERISTICAS) as readonly (keyof Caracteristicas)[];
