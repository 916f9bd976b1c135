import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, Campo, Formulario, ResumoDeErros, Selo } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataPorExtenso, numero } from '../../../../ui/texto.ts';
import {
  type Escrito,
  escritoEm,
  executar,
  Problemas,
  responderFormulario,
  responderRecusa,
  valorDe,
} from '../../../acesso/index.ts';
import type { Unidade } from '../../estabelecimentos/estabelecimento.ts';
import { type Lugar, nomeDoLugar } from '../../estabelecimentos/lugar.ts';
import { lugaresDa } from '../../estabelecimentos/store.ts';
import { ESPECIES_DE_PRISAO } from '../../situacao/situacao.ts';
import { nomeEm } from '../../unidade/pages/nomes.tsx';
import { trilhaDaUnidade } from '../../unidade/pages/trilha.ts';
import { unidadeParaContar } from '../queries.ts';
import { CONTAR } from '../store.ts';
import { errados, ITENS, type Item, itens, RESPOSTAS, respostas, type Sorteada } from './conferencia.ts';
import { conferirPessoa } from './conferir-pessoa.ts';
import { type AmostraDoDia, verAmostra } from './queries.ts';
import { CICLO_EM_DIAS } from './sorteio.ts';

export function registrarAmostra(app: Aplicacao): void {
  const { servicos } = app;
  const acao = conferirPessoa(servicos.config.fuso);
  const opcoes = {
    schema: { hide: true, params: z.object({ id: z.guid() }) },
    config: { acesso: { permissao: CONTAR } },
  } as const;

  app.get('/unidades/:id/amostra', opcoes, async (req, reply) => {
    const unidade = await unidadeParaContar(servicos, req.quem, req.params.id);
    if (!unidade.ok) return responderRecusa(reply, unidade.recusas);
    const amostra = await verAmostra(servicos, req.quem, unidade.valor);
    if (!amostra.ok) return responderRecusa(reply, amostra.recusas);
    const lugares = await lugaresDa(servicos.banco, unidade.valor.id, amostra.valor.dia);
    return responderPagina(reply, <PaginaDaAmostra {...amostra.valor} {...{ unidade: unidade.valor, lugares }} />);
  });

  app.post('/unidades/:id/amostra', opcoes, async (req, reply) => {
    const { id } = req.params;
    const corpo = { ...Object(req.body), estruturaId: id };
    const r = await executar(servicos, req.quem, acao, corpo);
    if (r.ok) return reply.redirect(`/unidades/${id}/amostra#p-${String(corpo.pessoaId)}`, 303);
    const unidade = await unidadeParaContar(servicos, req.quem, id);
    if (!unidade.ok) return responderRecusa(reply, unidade.recusas);
    const amostra = await verAmostra(servicos, req.quem, unidade.valor);
    if (!amostra.ok) return responderRecusa(reply, amostra.recusas);
    const lugares = await lugaresDa(servicos.banco, id, amostra.valor.dia);
    const dados = { ...amostra.valor, lugares, unidade: unidade.valor, escrito: escritoEm(req.body) };
    return responderFormulario(reply, r.recusas, (problemas) => <PaginaDaAmostra {...dados} problemas={problemas} />);
  });
}

interface Props extends AmostraDoDia {
  unidade: Unidade;
  lugares: readonly Lugar[];
  escrito?: Escrito;
  problemas?: Problemas;
}

function PaginaDaAmostra({
  unidade,
  lugares,
  dia,
  sorteadas,
  balanco,
  escrito = {},
  problemas = new Problemas(),
}: Props) {
  const faltam = sorteadas.filter((s) => !s.conferencia).length;
  return (
    <Pagina titulo="Amostra do dia" migalhas={trilhaDaUnidade(unidade)}>
      <h1>Amostra de {dataPorExtenso(dia)}</h1>
      <p class="lide">
        {sorteadas.length === 0 ? (
          <>Ninguém foi sorteado hoje entre as pessoas que o seu papel alcança.</>
        ) : faltam === 0 ? (
          <>As {contar(sorteadas.length, 'pessoa sorteada foi conferida', 'pessoas sorteadas foram conferidas')}.</>
        ) : (
          <>
            Falta conferir <strong>{contar(faltam, 'pessoa', 'pessoas')}</strong>. Vá até cada uma e compare com o
            registro.
          </>
        )}
      </p>
      <p class="suave">
        Em {CICLO_EM_DIAS} dias: {contar(balanco.pessoas, 'pessoa conferida', 'pessoas conferidas')},{' '}
        {numero(balanco.comErro)} com algo errado. O sorteio depende só da unidade, do dia e da pessoa: dá o mesmo para
        quem o refizer.
      </p>
      <ResumoDeErros
        erros={problemas.resumo.map((e) => ({ ...e, href: `#p-${valorDe(escrito, 'pessoaId') ?? ''}` }))}
      />
      <ul class="amostra-do-dia">
        {sorteadas.map((s) => (
          <Ficha key={s.id} sorteada={s} {...{ unidade, lugares }} />
        ))}
      </ul>
    </Pagina>
  );
}

function Ficha({ sorteada: s, unidade, lugares }: { sorteada: Sorteada; unidade: Unidade; lugares: readonly Lugar[] }) {
  const noRegistro: Record<Item, string> = {
    foto: s.foto ? '' : 'sem foto no registro',
    nome: s.nome,
    lugar: s.lugarId ? nomeDoLugar(s.lugarId, lugares) : 'sem cela registrada',
    titulo: nomeEm(ESPECIES_DE_PRISAO, s.titulo),
  };
  const feita = s.conferencia;
  return (
    <li class="amostra-ficha" id={`p-${s.id}`}>
      <div class="amostra-quem">
        {s.foto && <img src={s.foto} alt={`Foto no registro de ${s.nome}`} width={96} height={120} />}
        <div>
          <h2>{s.nome}</h2>
          {feita && <Conferida sorteada={s} />}
        </div>
      </div>
      <Formulario para={`/unidades/${unidade.id}/amostra`}>
        <input type="hidden" name="pessoaId" value={s.id} />
        {itens.map((i) => (
          <fieldset key={i} class="amostra-item">
            <legend>
              {ITENS[i]}
              {noRegistro[i] && (
                <>
                  : <strong>{noRegistro[i]}</strong>
                </>
              )}
            </legend>
            {respostas.map((r) => (
              <label key={r} class="amostra-resposta">
                <input type="radio" name={i} value={r} checked={feita?.[i] === r} required /> {RESPOSTAS[r]}
              </label>
            ))}
          </fieldset>
        ))}
        <Campo
          id={`nota-${s.id}`}
          nome="nota"
          rotulo="O que está errado"
          opcional
          maxLength={500}
          valor={feita?.nota}
        />
        <p class="acoes">
          <Botao variante={feita ? 'secundario' : 'primario'} aria-label={`Guardar a conferência de ${s.nome}`}>
            {feita ? 'Guardar de novo' : 'Guardar'}
          </Botao>
        </p>
      </Formulario>
    </li>
  );
}

function Conferida({ sorteada: { id, conferencia: c } }: { sorteada: Sorteada }) {
  if (!c) return null;
  const quais = errados(c);
  return (
    <p>
      {quais.length === 0 ? (
        <Selo tipo="concedido">conferida</Selo>
      ) : (
        <>
          <Selo tipo="vencido">{contar(quais.length, 'item não confere', 'itens não conferem')}</Selo>{' '}
          <a href={`/pessoas/${id}/lancar`}>Corrigir o registro</a>
        </>
      )}{' '}
      <span class="suave">por {c.por}</span>
    </p>
  );
}
