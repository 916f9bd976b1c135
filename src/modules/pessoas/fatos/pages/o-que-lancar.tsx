/** O que esta pessoa, na lotação em que está, pode lançar desta outra; e, do resto, a quem cabe. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Detalhes, Mensagem, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import { decidir, poderia, type Quem, responderRecusa } from '../../../acesso/index.ts';
import { abrirPessoa, type PessoaAberta } from '../../abrir.ts';
import { quemDeveLancar } from '../quem-lanca.ts';
import { GRUPOS, type QualquerTipo } from '../tipo.ts';
import type { Lancamentos } from './lancamentos.ts';
import { trilhaDaPessoa } from './trilha.ts';

const OPCOES = {
  schema: { hide: true, params: z.object({ id: z.guid() }) },
  config: { acesso: { permissao: 'pessoas.pessoa.ver' } },
} as const;

export function registrarOQueLancar(app: Aplicacao, lancamentos: Lancamentos): void {
  const { servicos } = app;
  app.get('/pessoas/:id/lancar', OPCOES, async (req, reply) => {
    const aberta = await abrirPessoa(servicos, req.quem, req.params.id, { leitura: 'pessoas.abrir-lancamento' });
    if (!aberta.ok) return responderRecusa(reply, aberta.recusas);
    const linhas = lancamentos.tipos.map((t) => linhaDe(t, req.quem, aberta.valor, servicos.relogio.agora()));
    return responderPagina(reply, <OQueLancar aberta={aberta.valor} linhas={linhas} />);
  });
}

interface Linha {
  tipo: QualquerTipo;
  /** Por que não pode; ausente: pode. */
  porque?: string | undefined;
}

function linhaDe(tipo: QualquerTipo, { ator }: Quem, { alvo }: PessoaAberta, agora: Date): Linha {
  if (poderia(ator, tipo.permissao, alvo, agora)) return { tipo };
  const decisao = decidir(ator, tipo.permissao, alvo, agora);
  return { tipo, porque: quemDeveLancar(tipo) ?? (decisao.pode ? undefined : decisao.motivos[0].mensagem) };
}

function OQueLancar({ aberta, linhas }: { aberta: PessoaAberta; linhas: readonly Linha[] }) {
  const pode = linhas.filter((l) => l.porque === undefined);
  const naoPode = linhas.filter((l) => l.porque !== undefined);
  return (
    <Pagina titulo="Lançar" ativo="titulares" migalhas={trilhaDaPessoa(aberta)}>
      <h1>O que você pode lançar de {aberta.titular.nome}</h1>
      {pode.length === 0 && (
        <Mensagem tipo="info" titulo="Nada, na sua lotação atual">
          Cada informação cabe a quem a lei ou o seu papel nomeia (Lei 12.714/2012, art. 3º). Veja abaixo a quem pedir.
        </Mensagem>
      )}
      {grupos(pode).map(([grupo, dele]) => (
        <section key={grupo}>
          <h2>{grupo}</h2>
          <ul class="lista-de-lancamentos">
            {dele.map(({ tipo }) => (
              <li key={tipo.tipo}>
                <a href={`/pessoas/${aberta.id}/lancar/${tipo.tipo}`}>{tipo.nome}</a>
                <span class="quando-lancar">{detalheDe(tipo)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {naoPode.length > 0 && (
        <Detalhes
          resumo={`O que cabe a outros (${contar(naoPode.length, 'tipo', 'tipos')})`}
          aberto={pode.length === 0}
          fechadoNaImpressao
        >
          <Tabela
            legenda="O que cabe a outros"
            legendaOculta
            densa
            linhas={naoPode}
            colunas={[
              { titulo: 'O quê', celula: ({ tipo }) => tipo.nome, cabecalhoDaLinha: true },
              { titulo: 'Lei 12.714, art. 2º', celula: ({ tipo }) => tipo.art2 ?? '—' },
              { titulo: 'Por que não você', celula: ({ porque }) => porque },
            ]}
          />
        </Detalhes>
      )}
    </Pagina>
  );
}

const grupos = (linhas: readonly Linha[]) =>
  [...Map.groupBy(linhas, (l) => l.tipo.grupo)].map(([grupo, dele]) => [GRUPOS[grupo], dele] as const);

/** "Lei 12.714/2012, art. 2º, I · em até 24 horas". */
const detalheDe = ({ art2, prazoEmHoras }: QualquerTipo): string =>
  [art2 && `Lei 12.714/2012, art. 2º, ${art2}`, prazoEmHoras && `em até ${prazoEmHoras} horas`]
    .filter(Boolean)
    .join(' · ');
