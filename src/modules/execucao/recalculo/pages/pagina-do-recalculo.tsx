/** Um recálculo: a resposta, o andamento, o que se pode fazer, os números e, a quem alcança pessoas, a lista. */
import { Botao, Formulario, Mensagem } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import { diaEm } from '../../../acesso/index.ts';
import { NOME_DA_ESPECIE } from '../em-palavras.ts';
import type { Numeros } from '../numeros.ts';
import type { Progresso } from '../queries.ts';
import type { Recalculo } from '../store.ts';
import { Andamento } from './andamento.tsx';
import { ListaDasDiferencas, type PropsDaLista } from './lista-das-diferencas.tsx';
import { SeloDoEstado } from './pagina-dos-recalculos.tsx';
import { Resposta } from './resposta.tsx';
import { TabelasDosNumeros } from './tabelas-dos-numeros.tsx';

export interface PropsDoRecalculo {
  recalculo: Recalculo;
  progresso: Progresso;
  numeros: Numeros;
  falhas: readonly { erro: string; pessoas: number }[];
  podeGerir: boolean;
  /** Ausente: quem pede não vê pessoas. */
  lista?: PropsDaLista | undefined;
  fuso: string;
  feito?: string | undefined;
}

export function PaginaDoRecalculo(props: PropsDoRecalculo) {
  const { recalculo: r, progresso, numeros, falhas, podeGerir, lista, feito } = props;
  return (
    <Pagina
      titulo={r.nome}
      ativo="recalculo"
      largura="larga"
      migalhas={[{ rotulo: 'Recálculos', href: '/recalculos' }]}
    >
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <h1>{r.nome}</h1>
      <Resposta
        pedido={r.pedido}
        numeros={numeros}
        falhas={falhas.reduce((n, f) => n + f.pessoas, 0)}
        soDoAlcance={!podeGerir}
        parcial={r.estado === 'calculando' || r.estado === 'pausado'}
      />
      <Ficha {...props} />
      <Andamento id={r.id} estado={r.estado} progresso={progresso} />
      {podeGerir && <Atos recalculo={r} />}
      <TabelasDosNumeros numeros={numeros} soProcura={r.pedido.especie === 'detector'} />
      {podeGerir && falhas.length > 0 && (
        <>
          <h2>O que falhou</h2>
          <ul>
            {falhas.map((f) => (
              <li key={f.erro}>
                <code>{f.erro}</code>: {contar(f.pessoas, 'pessoa', 'pessoas')}
              </li>
            ))}
          </ul>
        </>
      )}
      {lista && <ListaDasDiferencas {...lista} />}
    </Pagina>
  );
}

function Ficha({ recalculo: r, fuso }: PropsDoRecalculo) {
  const decisao = r.decididoEm && `${dataCurta(diaEm(fuso, r.decididoEm))}, por ${r.decididoPor ?? 'o sistema'}`;
  const linhas = [
    ['Espécie', NOME_DA_ESPECIE[r.pedido.especie]],
    ['Estado', <SeloDoEstado key="estado" estado={r.estado} />],
    ['Conta do dia', dataCurta(r.emData)],
    ['Criado', `${dataCurta(diaEm(fuso, r.criadoEm))}, por ${r.criadoPor ?? 'o sistema'}`],
    ['Regras', <code key="regras">{r.regras}</code>],
    ['Decidido', decisao],
    ['Motivo', r.motivo],
  ] as const;
  return (
    <dl class="ficha">
      {linhas.map(
        ([nome, valor]) =>
          valor && (
            <div key={nome}>
              <dt>{nome}</dt>
              <dd>{valor}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Atos({ recalculo: { id, estado, pedido } }: { recalculo: Recalculo }) {
  const decide = estado === 'pronto' && pedido.especie === 'regras';
  const aberto = estado === 'calculando' || estado === 'pausado' || estado === 'pronto';
  if (!aberto) return null;
  return (
    <div class="acoes nao-imprimir">
      {estado === 'calculando' && (
        <Formulario para={`/recalculos/${id}/pausar`}>
          <Botao>Pausar</Botao>
        </Formulario>
      )}
      {estado === 'pausado' && (
        <Formulario para={`/recalculos/${id}/retomar`}>
          <Botao variante="primario">Retomar</Botao>
        </Formulario>
      )}
      {decide && (
        <Botao variante="primario" href={`/recalculos/${id}/oficializar`}>
          Tornar oficial…
        </Botao>
      )}
      <Botao href={`/recalculos/${id}/descartar`}>Descartar…</Botao>
    </div>
  );
}
