import type { Resultado } from '../../../../platform/recusa.ts';
import { Botao, Mensagem, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, numero } from '../../../../ui/texto.ts';
import { type Lugar, nomeDoLugar } from '../../estabelecimentos/lugar.ts';
import { Nomes } from '../../unidade/pages/nomes.tsx';
import {
  type Balanco,
  type ContagemResumida,
  DIVERGENCIAS,
  divergenciaDe,
  type LugarDaContagem,
  type PessoaNaContagem,
} from '../contagem.ts';
import type { ContagemAberta } from '../queries.ts';
import { hora, quando } from './quando.ts';
import { trilhaDasContagens } from './trilha.ts';

interface Props extends ContagemAberta {
  lugares: readonly Lugar[];
  progresso: readonly LugarDaContagem[];
  balanco: Balanco;
  /** Só na encerrada. */
  divergentes: Resultado<readonly PessoaNaContagem[]> | undefined;
  fuso: string;
}

export function PaginaDaContagem(props: Props) {
  const { unidade, contagem, lugares, divergentes, fuso } = props;
  const onde = contagem.lugarId === undefined ? unidade.nome : nomeDoLugar(contagem.lugarId, lugares);
  return (
    <Pagina titulo="Contagem" migalhas={trilhaDasContagens(unidade)}>
      <h1>Contagem de {onde}</h1>
      {contagem.terminadaEm ? (
        <Encerrada contagem={contagem} lugares={lugares} divergentes={divergentes} fuso={fuso} />
      ) : (
        <EmAndamento {...props} />
      )}
    </Pagina>
  );
}

const ordem = new Intl.Collator('pt-BR', { numeric: true });

function EmAndamento({ unidade, contagem, lugares, progresso, balanco, fuso }: Props) {
  const base = `/unidades/${unidade.id}/contagens/${contagem.id}`;
  const celas = progresso
    .map((p) => ({ ...p, nome: p.lugarId === undefined ? 'Sem cela registrada' : nomeDoLugar(p.lugarId, lugares) }))
    .toSorted((a, b) => ordem.compare(a.nome, b.nome));
  return (
    <>
      <p class="lide">
        {balanco.naoContadas === 0 ? (
          <>Todas as {contar(contagem.esperadas, 'pessoa foi contada', 'pessoas foram contadas')}. Já pode encerrar.</>
        ) : (
          <>
            Faltam <strong>{numero(balanco.naoContadas)}</strong> de {contar(contagem.esperadas, 'pessoa', 'pessoas')}.
          </>
        )}{' '}
        {balanco.divergentes > balanco.naoContadas && (
          <Selo tipo="vencido">
            {contar(balanco.divergentes - balanco.naoContadas, 'divergência', 'divergências')} até agora
          </Selo>
        )}
      </p>
      <p class="suave">
        Começou em {quando(fuso, contagem.comecadaEm)}, por {contagem.comecadaPor}. Outras pessoas podem contar junto.
      </p>
      {celas.length === 0 ? (
        <p class="tabela-vazia">O sistema não põe ninguém neste lugar. Se há gente, encerre e diga quantas.</p>
      ) : (
        <ul class="contagem-celas">
          {celas.map((c) => (
            <li key={c.lugarId ?? 'sem-cela'} class={c.contadas === c.esperadas ? 'contagem-feita' : undefined}>
              <a href={`${base}/lugares/${c.lugarId ?? 'sem-cela'}`}>{c.nome}</a>
              <span>
                {c.contadas === c.esperadas ? '✓ ' : ''}
                {numero(c.contadas)}/{numero(c.esperadas)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="acoes">
        <Botao href={`${base}/encerrar`} variante={balanco.naoContadas === 0 ? 'primario' : 'secundario'}>
          Encerrar a contagem
        </Botao>
      </p>
    </>
  );
}

interface PropsDaEncerrada {
  contagem: ContagemResumida;
  lugares: readonly Lugar[];
  divergentes: Props['divergentes'];
  fuso: string;
}

function Encerrada({ contagem: c, lugares, divergentes, fuso }: PropsDaEncerrada) {
  const quantas = (c.divergencias ?? 0) + c.semRegistro;
  return (
    <>
      <Mensagem
        tipo={quantas === 0 ? 'sucesso' : 'erro'}
        titulo={quantas === 0 ? 'A contagem bateu' : contar(quantas, 'divergência', 'divergências')}
      >
        {contar(c.presentes ?? 0, 'presente', 'presentes')} de {contar(c.esperadas, 'esperada', 'esperadas')}.
        {c.semRegistro > 0 && <> Mais {contar(c.semRegistro, 'pessoa', 'pessoas')} sem registro nesta unidade.</>}
      </Mensagem>
      <p>
        De {quando(fuso, c.comecadaEm)} a {c.terminadaEm && hora(fuso, c.terminadaEm)}. Começou: {c.comecadaPor}.
        Encerrou: {c.terminadaPor}.
      </p>
      {c.observacao && <p class="contagem-observacao">Observação: {c.observacao}</p>}
      {divergentes && (c.divergencias ?? 0) > 0 && (
        <Nomes lidos={divergentes}>
          {(pessoas) => <Divergentes pessoas={pessoas} lugares={lugares} fuso={fuso} />}
        </Nomes>
      )}
    </>
  );
}

interface PropsDosDivergentes {
  pessoas: readonly PessoaNaContagem[];
  lugares: readonly Lugar[];
  fuso: string;
}

export const Divergentes = ({ pessoas, lugares, fuso }: PropsDosDivergentes) => (
  <Tabela
    legenda="O que não bateu"
    densa
    vazia="Nada diverge do registro."
    linhas={pessoas}
    colunas={[
      {
        titulo: 'Pessoa',
        cabecalhoDaLinha: true,
        celula: (p) => (p.nome === undefined ? 'Pessoa reservada' : <a href={`/pessoas/${p.id}`}>{p.nome}</a>),
      },
      { titulo: 'O que se achou', celula: (p) => <OQueSeAchou pessoa={p} lugares={lugares} /> },
      { titulo: 'No registro', celula: (p) => (p.lugarId ? nomeDoLugar(p.lugarId, lugares) : 'sem cela aqui') },
      { titulo: 'Nota', celula: (p) => p.nota ?? '—' },
      {
        titulo: 'Quem marcou',
        celula: (p) => (p.marcadaEm ? `${p.marcadaPor ?? '—'}, ${hora(fuso, p.marcadaEm)}` : '—'),
      },
    ]}
  />
);

function OQueSeAchou({ pessoa: p, lugares }: { pessoa: PessoaNaContagem; lugares: readonly Lugar[] }) {
  const divergencia = divergenciaDe(p);
  if (!divergencia) return <>Confere</>;
  return (
    <>
      <Selo tipo={divergencia === 'ausente' ? 'vencido' : 'proximo'}>{DIVERGENCIAS[divergencia]}</Selo>
      {p.achadaEm && <> {nomeDoLugar(p.achadaEm, lugares)}</>}
    </>
  );
}
