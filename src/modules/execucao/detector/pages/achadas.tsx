import { Botao, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { contar, numero } from '../../../../ui/texto.ts';
import { ESTADOS } from '../../../custodia/index.ts';
import { numeroEscrito } from '../../../processos/index.ts';
import { type Grupo, gruposDa } from '../achado.ts';
import { type Deteccao, type Detectada, POR_PAGINA } from '../detectar.ts';
import { escreverProcura, type Procura } from '../procura.ts';
import type { PropsDoDetector } from './pagina-do-detector.tsx';

type Props = PropsDoDetector & { procura: Procura; deteccao: Deteccao };

const TOM = { sim: 'concedido', talvez: 'indeterminado', pior: 'vencido', outro: 'neutro' } as const;

/** A lista, com os grupos à vista e a planilha. */
export function Achadas(props: Props) {
  const { procura, deteccao } = props;
  const grupos = gruposDa(procura);
  return (
    <>
      <Grupos {...props} />
      <Tabela
        legenda={contar(deteccao.quantas, 'pessoa', 'pessoas')}
        densa
        vazia="Ninguém, entre as pessoas que você alcança."
        linhas={deteccao.pessoas}
        colunas={[
          { titulo: 'Pessoa', celula: (p) => <a href={`/pessoas/${p.pessoaId}`}>{p.nome}</a>, cabecalhoDaLinha: true },
          { titulo: 'Onde está', celula: ondeEsta },
          { titulo: 'Processos', celula: (p) => p.processos.map(numeroEscrito).join(', ') },
          { titulo: 'Resultado', celula: (p) => <Selo tipo={TOM[p.grupo]}>{grupos[p.grupo]}</Selo> },
          { titulo: 'Conta resumida', celula: (p) => <Resumo pessoa={p} /> },
          {
            titulo: 'Conta inteira',
            celula: (p) => (
              <a href={`/pessoas/${p.pessoaId}/detector?procura=${encodeURIComponent(escreverProcura(procura))}`}>
                Ver a conta<span class="oculto"> de {p.nome}</span>
              </a>
            ),
          },
        ]}
      />
      <Rodape {...props} />
    </>
  );
}

const ondeEsta = ({ unidade, estado }: Detectada) =>
  unidade ??
  (estado !== null && Object.hasOwn(ESTADOS, estado) ? ESTADOS[estado as keyof typeof ESTADOS] : 'Não consta');

const Resumo = ({ pessoa }: { pessoa: Detectada }) => (
  <ul class="conta-em-linhas">
    {pessoa.itens.map((i) => (
      <li key={i.titulo}>
        <strong>{i.titulo}</strong>
        {i.conta !== '' && <>: {i.conta}</>}
      </li>
    ))}
  </ul>
);

function endereco({ procura, unidadeId }: Props, resto: { grupo?: Grupo | undefined; pagina?: number }, caminho = '') {
  const q = new URLSearchParams({ procura: escreverProcura(procura) });
  if (unidadeId) q.set('unidade', unidadeId);
  if (resto.grupo) q.set('grupo', resto.grupo);
  if (resto.pagina && resto.pagina > 1) q.set('pagina', String(resto.pagina));
  return `/detector${caminho}?${q}`;
}

function Grupos(props: Props) {
  const { procura, grupo, deteccao } = props;
  const nomes = Object.entries(gruposDa(procura)) as [Grupo, string][];
  const todas = Object.values(deteccao.porGrupo).reduce((n, quantas) => n + quantas, 0);
  const abas: [Grupo | undefined, string, number][] = [
    [undefined, 'Todas', todas],
    ...nomes.map(([g, nome]): [Grupo, string, number] => [g, nome, deteccao.porGrupo[g] ?? 0]),
  ];
  return (
    <nav class="abas nao-imprimir" aria-label="Resultado">
      <ul>
        {abas.map(([g, nome, quantas]) => (
          <li key={nome}>
            <a href={endereco(props, { grupo: g })} aria-current={g === grupo ? 'page' : undefined}>
              {nome} ({numero(quantas)})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Rodape(props: Props) {
  const { grupo, pagina, deteccao, podeExportar } = props;
  const haMais = pagina * POR_PAGINA < deteccao.quantas;
  return (
    <p class="acoes nao-imprimir">
      {pagina > 1 && <Botao href={endereco(props, { grupo, pagina: pagina - 1 })}>Anteriores</Botao>}
      {haMais && <Botao href={endereco(props, { grupo, pagina: pagina + 1 })}>Seguintes</Botao>}
      {podeExportar && deteccao.quantas > 0 && (
        <Botao icone="baixar" href={endereco(props, { grupo }, '.csv')}>
          Baixar planilha
        </Botao>
      )}
    </p>
  );
}
