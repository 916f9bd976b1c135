/** Os fatos como eram em um instante: o que ainda não tinha acontecido sai. Puro. */
import type { FatosDoUsuario, SituacaoDeFato, VinculoDeFato } from '../permissao/fatos.ts';

export function comoEstavaEm(fatos: FatosDoUsuario, em: Date): FatosDoUsuario {
  const existia = fatos.usuario.criadoEm <= em;
  return {
    ...fatos,
    usuario: situacaoEm(fatos.usuario, em),
    lotacoes: existia ? fatos.lotacoes : [],
    vinculos: vinculosEm(fatos.vinculos, em),
    delegacoes: fatos.delegacoes.map((d) => ({
      ...d,
      encerradaEm: ate(d.encerradaEm, em),
      delegante: {
        ...d.delegante,
        usuario: situacaoEm(d.delegante.usuario, em),
        vinculos: vinculosEm(d.delegante.vinculos, em),
      },
    })),
  };
}

const situacaoEm = (s: SituacaoDeFato, em: Date): SituacaoDeFato => ({
  ...s,
  suspensoEm: ate(s.suspensoEm, em),
  readmitidoEm: ate(s.readmitidoEm, em),
});

/** O que foi autorizado depois ainda não valia; o que acabou depois ainda valia. */
const vinculosEm = (vinculos: readonly VinculoDeFato[], em: Date): VinculoDeFato[] =>
  vinculos
    .filter((v) => v.autorizadoEm === undefined || v.autorizadoEm <= em)
    .map((v) => ({ ...v, encerradoEm: ate(v.encerradoEm, em) }));

const ate = (instante: Date | undefined, em: Date): Date | undefined =>
  instante !== undefined && instante <= em ? instante : undefined;
