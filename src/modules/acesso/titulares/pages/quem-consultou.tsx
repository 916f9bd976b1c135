import { Tabela } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import type { Consulta } from '../../../auditoria/index.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import { finalidadePorExtenso } from '../../permissao/finalidade.ts';

interface Props {
  consultas: readonly Consulta[];
  fuso: string;
  /** O que dizer quando ninguém consultou. */
  vazia: string;
}

/** Quem consultou os dados de alguém: quando, de que órgão e para quê (Res. CNJ 417/2021, arts. 37 e 38). */
export const QuemConsultou = ({ consultas, fuso, vazia }: Props) => (
  <Tabela
    legenda="Quem consultou"
    legendaOculta
    vazia={vazia}
    linhas={consultas}
    colunas={[
      { titulo: 'Quando', celula: (c) => quando(c.quando, fuso), cabecalhoDaLinha: true },
      { titulo: 'Quem', celula: (c) => c.orgao ?? 'A própria pessoa, com o código' },
      { titulo: 'Para quê', celula: (c) => paraQue(c) },
    ]}
  />
);

/** `21/11/2026 às 14:05`. */
export const quando = (instante: Date, fuso: string): string =>
  `${dataCurta(diaEm(fuso, instante))} às ${instante.toLocaleTimeString('pt-BR', { timeZone: fuso, hour: '2-digit', minute: '2-digit' })}`;

function paraQue({ finalidade, orgao }: Consulta): string {
  if (finalidade !== undefined) return finalidadePorExtenso(finalidade);
  return orgao === undefined ? 'Ver os próprios dados' : 'Não informado';
}
