import { Botao, Mensagem, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import { diaEm } from '../../../acesso/index.ts';
import type { NaFila } from '../queries.ts';
import { porCento } from './por-cento.ts';

interface Props {
  fila: readonly NaFila[];
  fuso: string;
  feito: string | undefined;
}

export function PaginaDaFila({ fila, fuso, feito }: Props) {
  return (
    <Pagina titulo="Identidade" ativo="identidade" largura="larga">
      <h1>Talvez sejam a mesma pessoa</h1>
      <p class="lide">
        {contar(fila.length, 'par espera', 'pares esperam')} por decisão. Uma pessoa propõe; outra confirma.
      </p>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <Tabela
        legenda="Pares de registros parecidos, dos mais aos menos parecidos"
        legendaOculta
        densa
        vazia="Nenhum par à espera. Quando um cadastro novo se parece com outro, o par aparece aqui."
        linhas={fila}
        colunas={[
          { titulo: 'Registro mais antigo', cabecalhoDaLinha: true, celula: (s) => s.nomes[0] },
          { titulo: 'Outro registro', celula: (s) => s.nomes[1] },
          { titulo: 'Chance de ser a mesma', alinhar: 'numero', celula: (s) => porCento(s.probabilidade) },
          { titulo: 'Achado em', celula: (s) => dataCurta(diaEm(fuso, s.achadaEm)) },
          { titulo: 'Situação', celula: (s) => <Situacao proposta={s.proposta !== undefined} /> },
          {
            titulo: 'O que fazer',
            celula: (s) => (
              <Botao tamanho="pequeno" href={`/identidade/${s.ficaId}/${s.saiId}`}>
                {s.proposta ? 'Conferir a proposta' : 'Comparar'}
              </Botao>
            ),
          },
        ]}
      />
    </Pagina>
  );
}

const Situacao = ({ proposta }: { proposta: boolean }) =>
  proposta ? <Selo tipo="proximo">Proposta: falta confirmar</Selo> : <Selo tipo="neutro">Por comparar</Selo>;
