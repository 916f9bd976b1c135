/** As pessoas presas fictícias por cujo código se entra, e o que da vida delas a demonstração mostra. */

export interface TitularFicticio {
  nome: string;
  /** AAAA-MM-DD. */
  nascimento: string;
  mae: string;
  sexo: 'feminino' | 'masculino';
  cpf: string;
  /** Chaves de onde está e da vara. */
  estabelecimento: string;
  vara: string;
  sigilo: 'publico' | 'restrito';
  /** O código impresso: fixo só na demonstração, para que a partida possa dizê-lo. */
  codigo?: string;
}

export const TITULARES: readonly TitularFicticio[] = [
  {
    nome: 'Rosa Fictícia do Cerrado',
    nascimento: '1994-03-12',
    mae: 'Eva Fictícia do Cerrado',
    sexo: 'feminino',
    cpf: '00999900161',
    estabelecimento: 'penitenciaria',
    vara: 'vara-serra',
    sigilo: 'publico',
    codigo: 'DEMA-RAEV-A222-222P',
  },
  {
    nome: 'Raimundo Fictício das Dores',
    nascimento: '1987-11-02',
    mae: 'Jandira Fictícia das Dores',
    sexo: 'masculino',
    cpf: '00999900242',
    estabelecimento: 'presidio',
    vara: 'vep',
    sigilo: 'publico',
    codigo: 'DEMJ-AEUN-A222-222L',
  },
  {
    nome: 'Valdo Fictício da Serra',
    nascimento: '2001-07-23',
    mae: 'Célia Fictícia da Serra',
    sexo: 'masculino',
    cpf: '00999900323',
    estabelecimento: 'presidio',
    vara: 'vep',
    sigilo: 'restrito',
  },
  {
    nome: 'Nilo Fictício do Planalto',
    nascimento: '1979-04-30',
    mae: 'Zilda Fictícia do Planalto',
    sexo: 'masculino',
    cpf: '00999900404',
    estabelecimento: 'presidio',
    vara: 'vep',
    sigilo: 'publico',
  },
];
