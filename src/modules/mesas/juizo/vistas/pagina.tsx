/** Dar vista a várias: a prévia antes, e o que se fez depois. */
import { Botao, Campo, Formulario, Mensagem, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import { nomeDoBeneficio, TERMO_EM_DIAS } from '../../../incidentes/index.ts';
import { marcaDe } from '../../nucleo/escolhidos.ts';
import type { ItemDoJuizo } from '../itens.ts';
import { MESA_DO_JUIZO } from '../mesa.tsx';
import type { PreviaDasVistas } from './ler.ts';

export interface VistasDadas {
  feitas: readonly ItemDoJuizo[];
  recusadas: readonly { item: ItemDoJuizo; porque: string }[];
}

export function PaginaDaPrevia({ previa: { cabem, naoCabem } }: { previa: PreviaDasVistas }) {
  return (
    <Moldura>
      <p class="lide">
        {cabem.length === 0
          ? 'Nenhuma das marcadas está pronta para vista.'
          : `${contar(cabem.length, 'incidente vai', 'incidentes vão')} com vista ao Ministério Público e, se a defesa ainda não falou, também a ela.`}
      </p>
      {cabem.length > 0 && (
        <Formulario para="/mesa/juizo/vistas">
          <Linhas legenda="Vão com vista" linhas={cabem.map((item) => ({ item }))} />
          {cabem.map((item) => (
            <input key={marcaDe(item)} type="hidden" name="item" value={marcaDe(item)} />
          ))}
          <Campo
            id="termoDias"
            rotulo="Termo, em dias corridos"
            dica="Não conta o dia de hoje."
            type="number"
            min={1}
            max={30}
            tamanho="curto"
            valor={TERMO_EM_DIAS}
          />
          <p class="acoes">
            <Botao variante="primario">Dar vista a {cabem.length}</Botao>
            <Botao variante="terciario" href={MESA_DO_JUIZO.caminho}>
              Voltar à mesa
            </Botao>
          </p>
        </Formulario>
      )}
      {naoCabem.length > 0 && <Linhas legenda="Ficam de fora" linhas={naoCabem} />}
    </Moldura>
  );
}

export const PaginaDasVistasDadas = ({ dadas: { feitas, recusadas } }: { dadas: VistasDadas }) => (
  <Moldura>
    <Mensagem tipo={recusadas.length > 0 ? 'aviso' : 'sucesso'}>
      Vista dada em {contar(feitas.length, 'incidente', 'incidentes')}
      {recusadas.length > 0 && `; em ${recusadas.length} não se pôde`}.
    </Mensagem>
    {recusadas.length > 0 && <Linhas legenda="Ficaram de fora" linhas={recusadas} />}
    {feitas.length > 0 && <Linhas legenda="Com vista" linhas={feitas.map((item) => ({ item }))} />}
    <p class="acoes">
      <Botao href={MESA_DO_JUIZO.caminho}>Voltar à mesa</Botao>
    </p>
  </Moldura>
);

const Moldura = ({ children }: { children: preact.ComponentChildren }) => (
  <Pagina
    titulo="Dar vista a várias"
    ativo={MESA_DO_JUIZO.secao}
    migalhas={[{ rotulo: MESA_DO_JUIZO.titulo, href: MESA_DO_JUIZO.caminho }]}
  >
    <h1>Dar vista a várias</h1>
    {children}
  </Pagina>
);

const Linhas = ({
  legenda,
  linhas,
}: {
  legenda: string;
  linhas: readonly { item: ItemDoJuizo; porque?: string }[];
}) => (
  <Tabela
    legenda={`${legenda} (${linhas.length})`}
    linhas={linhas}
    colunas={[
      {
        titulo: 'Pessoa',
        cabecalhoDaLinha: true,
        celula: ({ item }) => <a href={`/pessoas/${item.pessoaId}/incidentes`}>{item.nome}</a>,
      },
      {
        titulo: 'O que se examina',
        celula: ({ item: { incidente } }) => (incidente ? nomeDoBeneficio(incidente) : '—'),
      },
      ...(linhas.some((l) => l.porque) ? [{ titulo: 'Por quê', celula: (l: { porque?: string }) => l.porque }] : []),
    ]}
  />
);
