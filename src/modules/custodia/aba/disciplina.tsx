import { Selo, Tabela } from '../../../ui/componentes/index.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { ultimoDoTipo } from '../../pessoas/index.ts';
import {
  emCurso,
  ESTADOS_DO_PROCEDIMENTO,
  type EstadoDoProcedimento,
  procedimentosDe,
} from '../disciplina/procedimento.ts';
import { CONDUTAS, type DadosDoAtestado } from '../fatos/atestado.ts';
import { NATUREZAS } from '../fatos/falta.ts';
import type { PropsDaAba } from './ler.ts';

export function Disciplina({ aberta: { id, vigentes } }: PropsDaAba) {
  const atestado = ultimoDoTipo<DadosDoAtestado>(vigentes, 'custodia.atestado');
  return (
    <section>
      <h2>Conduta e disciplina</h2>
      <p>
        {atestado
          ? `Último atestado: conduta ${CONDUTAS[atestado.dados.conduta].toLowerCase()}, em ${dataCurta(atestado.dia)}.`
          : 'Não consta atestado de conduta.'}
      </p>
      <Tabela
        legenda="Faltas"
        densa
        vazia="Nenhuma falta registrada."
        linhas={procedimentosDe(vigentes).toReversed()}
        colunas={[
          {
            titulo: 'Dia',
            cabecalhoDaLinha: true,
            celula: (p) => <a href={`/pessoas/${id}/faltas/${p.id}`}>{dataCurta(p.dia)}</a>,
          },
          { titulo: 'Natureza', celula: (p) => NATUREZAS[p.falta.natureza] },
          { titulo: 'O que se atribui', celula: (p) => p.falta.conduta },
          { titulo: 'Situação', celula: (p) => <EstadoDaFalta estado={p.estado} /> },
        ]}
      />
    </section>
  );
}

export const EstadoDaFalta = ({ estado }: { estado: EstadoDoProcedimento }) => (
  <Selo tipo={emCurso(estado) ? 'proximo' : 'neutro'}>{ESTADOS_DO_PROCEDIMENTO[estado]}</Selo>
);
