import type { Caracteristicas } from '../../../../../direito/caso.ts';
import type { TextoDeCampo, Textos } from './texto.ts';

const ROTULOS: Readonly<Record<keyof Caracteristicas, string>> = {
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
  traficoPrivilegiado: 'Tráfico privilegiado (art. 33, § 4º)',
  contraAdministracaoPublica: 'Contra a administração pública',
  contraDignidadeSexual: 'Contra a dignidade sexual',
  violenciaContraMulher: 'Com violência contra a mulher',
  contraFilhoOuDependente: 'Contra o próprio filho ou dependente',
  doloso: 'Doloso (com intenção)',
};

export const CARACTERISTICAS = Object.keys(ROTULOS) as readonly (keyof Caracteristicas)[];

export const TEXTOS_DAS_CARACTERISTICAS: Textos = Object.fromEntries(
  Object.entries(ROTULOS).map(([nome, rotulo]): [string, TextoDeCampo] => [
    `condenacoes.caracteristicas.${nome}`,
    { rotulo },
  ]),
);
