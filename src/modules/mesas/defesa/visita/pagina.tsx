/** A folha da visita: uma unidade por folha de papel, no caminho das celas. */
import { Botao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta, dataPorExtenso } from '../../../../ui/texto.ts';
import { Urgencia } from '../../nucleo/pages/urgencia.tsx';
import { MESA_DA_DEFESA } from '../mesa.tsx';
import { emQuePe, oQueCabe } from '../palavras.ts';
import type { PessoaDaVisita, UnidadeDaVisita } from './visita.ts';

interface Props {
  unidades: readonly UnidadeDaVisita[];
  /** AAAA-MM-DD. */
  hoje: string;
}

export function PaginaDaVisita({ unidades, hoje }: Props) {
  const pessoas = unidades.reduce((n, u) => n + u.pessoas.length, 0);
  const { caminho, titulo, secao } = MESA_DA_DEFESA;
  return (
    <Pagina titulo="Lista de visita" ativo={secao} largura="larga" migalhas={[{ rotulo: titulo, href: caminho }]}>
      <h1>Lista de visita</h1>
      <p class="lide">
        {contar(pessoas, 'pessoa', 'pessoas')} em {contar(unidades.length, 'unidade', 'unidades')}, com as contas de{' '}
        {dataPorExtenso(hoje)}.
      </p>
      <div class="acoes nao-imprimir">
        <Botao variante="primario" type="button" data-imprimir data-so-com-script hidden>
          Imprimir
        </Botao>
        <a href={caminho}>Voltar à mesa</a>
      </div>
      {unidades.map((u) => (
        <section key={u.nome} class="visita-unidade" aria-label={u.nome}>
          <h2>
            {u.nome} <small>{contar(u.pessoas.length, 'pessoa', 'pessoas')}</small>
          </h2>
          {u.pessoas.map((p) => (
            <Pessoa key={p.pessoaId} pessoa={p} hoje={hoje} />
          ))}
        </section>
      ))}
    </Pagina>
  );
}

const Pessoa = ({ pessoa: p, hoje }: { pessoa: PessoaDaVisita; hoje: string }) => (
  <article class="visita-pessoa">
    <h3>
      <a href={`/pessoas/${p.pessoaId}`}>{p.nome}</a> <small>{p.lugar ?? 'sem cela registrada'}</small>
    </h3>
    {p.fora && <p>{p.fora}.</p>}
    <ul class="visita-itens">
      {p.itens.map((i) => (
        <li key={i.chave}>
          {oQueCabe(i, hoje)}
          {i.alvo && `: ${dataCurta(i.alvo)}`} <Urgencia item={i} hoje={hoje} /> {emQuePe(i)}
        </li>
      ))}
    </ul>
    <div class="visita-colunas">
      <div>
        <h4>O que dizer</h4>
        {p.dizer.length === 0 ? (
          <p>A conta não pode ser dita aqui: abra a página da pessoa.</p>
        ) : (
          <ul>
            {p.dizer.map(({ antes, data, depois }) => (
              <li key={antes}>
                {antes} {data && <strong>{data}</strong>}
                {depois}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <h4>O que colher ou providenciar</h4>
        <ul class="visita-colher">
          {p.colher.map((c) => (
            <li key={c}>{c}</li>
          ))}
        </ul>
        <p class="visita-anotar">Anotações:</p>
      </div>
    </div>
  </article>
);
