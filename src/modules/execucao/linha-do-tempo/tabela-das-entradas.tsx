/** A linha do tempo em tabela: o que vale, o que se disse antes (riscado), quem, quando e com que atraso. */
import { Selo, Tabela } from '../../../ui/componentes/index.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { diaEm } from '../../acesso/index.ts';
import { type Fato, GRUPOS } from '../../pessoas/index.ts';
import { tempoDeAtraso } from './atraso.ts';
import type { Autores } from './autores.ts';
import type { Entrada, Versao } from './entrada.ts';

interface Props {
  pessoaId: string;
  entradas: readonly Entrada[];
  autores: Autores;
  fuso: string;
  vazia: string;
  /** Quem lê pode corrigir este fato, por tê-lo podido lançar ou por revê-lo. */
  podeCorrigir: (fato: Fato) => boolean;
}

export function TabelaDasEntradas({ pessoaId, entradas, autores, fuso, vazia, podeCorrigir }: Props) {
  const soube = ({ soubeEm }: Fato): string => dataCurta(diaEm(fuso, soubeEm));
  const quem = (f: Fato): string => {
    const autor = autores.de(f);
    return autor ? `${autor.nome} (${autor.unidade})` : 'o sistema';
  };
  const versao = (v: Versao) => (
    <p key={v.fato.id} class="valor-velho">
      <del>
        {dataCurta(v.fato.dia)}: {v.frase}
      </del>{' '}
      Corrigido em {soube(v.correcao)} por {quem(v.correcao)}: {v.correcao.motivo}
    </p>
  );
  return (
    <Tabela
      legenda="Linha do tempo, do mais novo ao mais velho"
      legendaOculta
      densa
      vazia={vazia}
      linhas={entradas}
      idDaLinha={(e) => `fato-${e.raiz}`}
      classeDaLinha={(e) => (e.anulada ? 'fato-anulado' : undefined)}
      colunas={[
        { titulo: 'Quando', celula: (e) => quando(e.fato), cabecalhoDaLinha: true },
        {
          titulo: 'O que houve',
          celula: (e) => (
            <>
              <span class="fonte">
                {e.nome}
                {e.grupo && ` · ${GRUPOS[e.grupo]}`}
              </span>
              <br />
              {e.anulada ? <del>{e.frase}</del> : e.frase}
              {e.anulada && (
                <p class="valor-velho">
                  Anulado em {soube(e.anulada)} por {quem(e.anulada)}: {e.anulada.motivo}
                </p>
              )}
              {e.versoes.map(versao)}
            </>
          ),
        },
        { titulo: 'Fonte e quem lançou', celula: (e) => `${e.fato.fonte}; ${quem(e.fato)}` },
        {
          titulo: 'Sabido em',
          celula: (e) => (
            <>
              {soube(e.fato)}
              {e.atraso > 0 && (
                <>
                  {' '}
                  <Selo tipo="proximo">lançado {tempoDeAtraso(e.atraso)} depois do prazo</Selo>
                </>
              )}
            </>
          ),
        },
        {
          titulo: 'Corrigir',
          celula: (e) =>
            e.anulada || !podeCorrigir(e.fato) ? (
              ''
            ) : (
              <a
                class="nao-imprimir"
                href={`/pessoas/${pessoaId}/fatos/${e.fato.id}/corrigir`}
                aria-label={`Corrigir ou anular: ${e.nome} de ${dataCurta(e.fato.dia)}`}
              >
                corrigir
              </a>
            ),
        },
      ]}
    />
  );
}

const quando = ({ dia, hora, ate }: Fato): string =>
  `${dataCurta(dia)}${hora ? ` às ${hora}` : ''}${ate ? ` a ${dataCurta(ate)}` : ''}`;
