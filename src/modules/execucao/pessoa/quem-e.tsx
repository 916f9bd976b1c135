/** Quem é: todos os valores, com a fonte, desde quando valem e desde quando se sabem. O que mudou continua à vista. */
import { Tabela } from '../../../ui/componentes/index.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { diaEm } from '../../acesso/index.ts';
import {
  type FatoVigente,
  GRUPOS,
  type PessoaAberta,
  type Salvaguarda,
  SalvaguardasDaPessoa,
} from '../../pessoas/index.ts';
import { fraseDoFato, nomeDoFato, tipoDoFato } from '../fatos/todos.ts';
import { Moldura } from './moldura.tsx';

interface Props {
  aberta: PessoaAberta;
  hoje: string;
  fuso: string;
  salvaguardas: readonly Salvaguarda[];
  /** O que mais esta pessoa logada pode, sobre a identidade dela. */
  pode: { emitirSalvaguarda: boolean; compararRegistros: boolean; gerirSigilo: boolean };
  /** Quem lê pode corrigir este fato, por tê-lo podido lançar ou por revê-lo. */
  podeCorrigir: (fato: FatoVigente) => boolean;
}

const GRUPOS_DE_QUEM_E = ['qualificacao', 'cuidado'] as const;

export function PaginaDeQuemE({ aberta, hoje, fuso, salvaguardas, pode, podeCorrigir }: Props) {
  return (
    <Moldura aberta={aberta} aba="/quem-e" hoje={hoje}>
      <h2>Quem é</h2>
      <p>Nada se apaga: cada valor diz de onde veio, desde quando vale e quando o sistema soube.</p>
      {GRUPOS_DE_QUEM_E.map((grupo) => {
        const fatos = aberta.vigentes.filter((f) => tipoDoFato(f)?.grupo === grupo).toSorted(porNome);
        if (fatos.length === 0) return null;
        return (
          <section key={grupo}>
            <h3>{GRUPOS[grupo]}</h3>
            <Valores pessoaId={aberta.id} legenda={GRUPOS[grupo]} {...{ fatos, fuso, podeCorrigir }} />
          </section>
        );
      })}
      <p class="acoes nao-imprimir">
        <a href={`/pessoas/${aberta.id}/lancar`}>Acrescentar o que falta</a>
        {pode.compararRegistros && <a href={`/pessoas/${aberta.id}/unificacoes`}>Registros unificados</a>}
        {pode.gerirSigilo && <a href={`/pessoas/${aberta.id}/sigilo`}>Sigilo e credenciais</a>}
      </p>
      <SalvaguardasDaPessoa
        pessoaId={aberta.id}
        salvaguardas={salvaguardas}
        hoje={hoje}
        podeEmitir={pode.emitirSalvaguarda}
      />
    </Moldura>
  );
}

/** Do mesmo tipo, o mais novo antes. */
const porNome = (a: FatoVigente, b: FatoVigente): number =>
  nomeDoFato(a).localeCompare(nomeDoFato(b), 'pt-BR') || b.dia.localeCompare(a.dia);

interface PropsDosValores {
  pessoaId: string;
  fatos: readonly FatoVigente[];
  legenda: string;
  fuso: string;
  podeCorrigir: Props['podeCorrigir'];
}

const Valores = ({ pessoaId, fatos, legenda, fuso, podeCorrigir }: PropsDosValores) => (
  <Tabela
    legenda={legenda}
    legendaOculta
    densa
    linhas={fatos}
    colunas={[
      { titulo: 'O quê', celula: nomeDoFato, cabecalhoDaLinha: true },
      { titulo: 'Valor', celula: fraseDoFato },
      { titulo: 'Vale desde', celula: (f) => periodo(f) },
      { titulo: 'Sabido em', celula: (f) => dataCurta(diaEm(fuso, f.soubeEm)) },
      { titulo: 'Fonte', celula: (f) => f.fonte },
      {
        titulo: 'Corrigir',
        celula: (f) =>
          podeCorrigir(f) && (
            <a
              class="nao-imprimir"
              href={`/pessoas/${pessoaId}/fatos/${f.id}/corrigir`}
              aria-label={`Corrigir ${nomeDoFato(f).toLowerCase()}: ${fraseDoFato(f)}`}
            >
              corrigir
            </a>
          ),
      },
    ]}
  />
);

const periodo = ({ dia, ate }: FatoVigente): string =>
  ate === undefined ? dataCurta(dia) : `${dataCurta(dia)} a ${dataCurta(ate)}`;
