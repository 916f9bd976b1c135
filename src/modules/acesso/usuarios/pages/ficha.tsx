import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, Formulario, Mensagem } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { diaEm } from '../../lotacoes/calendario.ts';
import { acharFicha, type Ficha } from '../ficha.ts';
import { nomeDe } from '../usuario.ts';
import { Dados } from './dados.tsx';
import { LotacoesDaFicha } from './lotacoes-da-ficha.tsx';
import { PapeisDaFicha } from './papeis-da-ficha.tsx';
import { SeloDaSituacao } from './tabela-de-usuarios.tsx';

const FEITO = {
  cadastrada: 'Pessoa cadastrada e lotada. O convite de entrada segue por e-mail; agora você pode propor papéis.',
  lotada: 'Lotação criada. Agora você pode propor papéis para ela.',
  contato: 'Contato salvo. Se o e-mail mudou, o endereço antigo recebe um aviso.',
  convite: 'Outro enlace de entrada segue por e-mail e vale 24 horas. O anterior deixa de valer quando ele sair.',
  suspensa: 'Acesso suspenso. As sessões abertas foram encerradas.',
  readmitida: 'Acesso reaberto. O prazo de 90 dias sem uso recomeça hoje.',
} as const;
const feitos = Object.keys(FEITO) as (keyof typeof FEITO)[];

const params = z.object({ id: z.guid() });
const querystring = z.object({ feito: z.enum(feitos).optional().catch(undefined) });

export function registrarFicha(app: Aplicacao): void {
  const opcoes = {
    schema: { hide: true, params, querystring },
    config: { acesso: { permissao: 'acesso.usuario.ver' } },
  } as const;
  app.get('/usuarios/:id', opcoes, async (req, reply) => {
    const ficha = await acharFicha(app.servicos, req.quem, req.params.id);
    if (!ficha.ok) return responderRecusa(reply, ficha.recusas);
    const { feito } = req.query;
    const { fuso } = app.servicos.config;
    return responderPagina(reply, <PaginaDaFicha ficha={ficha.valor} {...{ fuso }} feito={feito && FEITO[feito]} />);
  });
}

interface Props {
  ficha: Ficha;
  /** Em que se escrevem as datas que não são de uma unidade. */
  fuso: string;
  feito: string | undefined;
}

function PaginaDaFicha({ ficha, fuso, feito }: Props) {
  const { usuario } = ficha;
  const nome = nomeDe(usuario);
  return (
    <Pagina
      titulo={nome}
      ativo="pessoas"
      largura="larga"
      migalhas={[{ rotulo: 'Pessoas com acesso', href: '/usuarios' }]}
    >
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <h1>{nome}</h1>
      <p class="lide">
        <SeloDaSituacao situacao={ficha.situacao} /> <Resposta ficha={ficha} fuso={fuso} />
      </p>
      <Acoes ficha={ficha} />
      <h2>Lotações</h2>
      <LotacoesDaFicha lotacoes={ficha.lotacoes} />
      <h2>Papéis</h2>
      <PapeisDaFicha papeis={ficha.papeis} />
      <h2>Dados</h2>
      <Dados usuario={usuario} fuso={fuso} />
    </Pagina>
  );
}

/** O que a pessoa pode agora, e por quê, em uma frase. */
function Resposta({ ficha: { usuario, situacao, lotacoes }, fuso }: { ficha: Ficha; fuso: string }) {
  if (situacao === 'suspenso') {
    const quando = usuario.suspensoEm && dataCurta(diaEm(fuso, usuario.suspensoEm));
    return (
      <>
        desde {quando}: {usuario.motivoDaSuspensao ?? 'sem motivo registrado'}
      </>
    );
  }
  if (situacao === 'sem-uso') {
    return <>O acesso se fechou sozinho, e reabre se alguém readmitir a pessoa.</>;
  }
  const abertas = lotacoes.filter((l) => l.situacao.aberta).length;
  if (abertas === 0) return <>Mas não tem lotação aberta agora: entra e não pode fazer nada.</>;
  return <>e age por {contar(abertas, 'lotação aberta', 'lotações abertas')} agora.</>;
}

function Acoes({ ficha: { usuario, situacao, pode } }: { ficha: Ficha }) {
  const base = `/usuarios/${usuario.id}`;
  const ativo = situacao === 'ativo';
  return (
    <div class="acoes">
      {pode.lotar && <Botao href={`/lotacoes/nova?usuario=${usuario.id}`}>Lotar</Botao>}
      {pode.propor && <Botao href={`${base}/vinculos/novo`}>Propor papel</Botao>}
      {pode.simular && <Botao href={`${base}/o-que-ve`}>O que esta pessoa pode ver?</Botao>}
      {pode.editar && <Botao href={`${base}/contato`}>Editar contato</Botao>}
      {ativo && pode.convidar && (
        <Formulario para={`${base}/convite`}>
          <Botao>Mandar outro enlace</Botao>
        </Formulario>
      )}
      {!ativo && pode.readmitir && <Botao href={`${base}/readmitir`}>Readmitir</Botao>}
      {situacao !== 'suspenso' && pode.suspender && (
        <Botao variante="terciario" href={`${base}/suspender`}>
          Suspender
        </Botao>
      )}
    </div>
  );
}
