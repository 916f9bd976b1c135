/** Um processo: onde corre, de que espécie é, e as pessoas dele que se alcançam. */
import { z } from 'zod';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import { Botao, type Coluna, Mensagem, Selo, Tabela } from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import { naoEncontrado, NOME_DO_SIGILO, responderRecusa } from '../../acesso/index.ts';
import { POLOS } from '../fatos/index.ts';
import { avisoDoNumero, lerNumero, numeroEscrito } from '../numero.ts';
import { classeEscrita, ESPECIES_DE_PROCESSO } from '../processo.ts';
import { abrirProcesso, type ProcessoAberto } from '../queries.ts';
import type { Parte } from '../store/partes.ts';

const FEITO = { registrado: 'Processo registrado.' } as const;
const params = z.object({ numero: z.string().max(60) });
const querystring = z.object({ feito: z.enum(['registrado']).optional().catch(undefined) });

export function registrarPaginaDoProcesso(app: Aplicacao): void {
  const opcoes = {
    schema: { hide: true, params, querystring },
    config: { acesso: { permissao: 'pessoas.pessoa.ver' } },
  } as const;
  app.get('/processos/:numero', opcoes, async (req, reply) => {
    const numero = lerNumero(req.params.numero);
    if (numero === undefined) return responderRecusa(reply, [naoEncontrado]);
    const r = await abrirProcesso(app.servicos, req.quem, numero);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDoProcesso {...r.valor} feito={req.query.feito && FEITO[req.query.feito]} />);
  });
}

function PaginaDoProcesso(props: ProcessoAberto & { feito?: string | undefined }) {
  const { numero, processo, partes, podeRegistrar, feito } = props;
  const escrito = numeroEscrito(numero);
  const aviso = avisoDoNumero(numero);
  return (
    <Pagina titulo={escrito} ativo="titulares" migalhas={[{ rotulo: 'Processos', href: '/processos' }]}>
      <h1>
        Processo <span class="numero-do-processo">{escrito}</span>
      </h1>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <p class="lide">{resumoDe(props)}</p>
      {processo && processo.sigilo !== 'publico' && (
        <p>
          <Selo tipo="vedado">{NOME_DO_SIGILO[processo.sigilo]}</Selo>
        </p>
      )}
      {aviso && (
        <Mensagem tipo="aviso" titulo="O dígito deste número não confere">
          {aviso}
        </Mensagem>
      )}
      <h2>Pessoas deste processo</h2>
      <Tabela
        legenda="Pessoas deste processo que você alcança"
        legendaOculta
        densa
        vazia="Nenhuma pessoa deste processo está ao seu alcance. Ela aparece aqui quando um fato dela citar este número."
        linhas={partes}
        colunas={COLUNAS}
      />
      {podeRegistrar && (
        <p class="acoes">
          <Botao href={`/processos/registrar?numero=${numero}`}>Mudar órgão, classe ou sigilo</Botao>
        </p>
      )}
    </Pagina>
  );
}

function resumoDe({ processo }: ProcessoAberto): string {
  if (!processo) return 'Dele só se sabe o que os fatos das pessoas dizem.';
  const { especie, classe, orgao } = processo;
  return [ESPECIES_DE_PROCESSO[especie], classe && classeEscrita(classe), orgao ?? 'órgão não informado']
    .filter(Boolean)
    .join(' · ');
}

const COLUNAS: readonly Coluna<Parte>[] = [
  {
    titulo: 'Nome',
    cabecalhoDaLinha: true,
    celula: ({ pessoaId, nome }) => <a href={`/pessoas/${pessoaId}/processos`}>{nome}</a>,
  },
  { titulo: 'Posição', celula: ({ polo }) => POLOS[polo] },
  { titulo: 'Onde está', celula: ({ unidade }) => unidade ?? 'Em nenhum estabelecimento' },
];
