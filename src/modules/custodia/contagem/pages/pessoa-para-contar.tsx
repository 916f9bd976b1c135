import { Campo, Formulario, Selo } from '../../../../ui/componentes/index.ts';
import { nomeDoLugar } from '../../estabelecimentos/lugar.ts';
import { porQueFora } from '../../unidade/pages/nomes.tsx';
import { type PessoaNaContagem, RESULTADOS, type Resultado } from '../contagem.ts';
import type { PropsDaCela } from './pagina-da-cela.tsx';
import { hora } from './quando.ts';

type Props = Pick<PropsDaCela, 'unidade' | 'contagem' | 'lugarId' | 'lugares' | 'fuso'> & {
  pessoa: PessoaNaContagem;
  /** Posição na lista: o nome de quem não tem nome aqui. */
  ordem: number;
};

export function PessoaParaContar(props: Props) {
  const { pessoa: p, ordem, lugares, lugarId, fuso } = props;
  const nome = p.nome ?? `Pessoa reservada (${ordem}ª da lista)`;
  const deOutraCela = p.resultado === 'a-mais' && p.achadaEm === lugarId && p.lugarId !== lugarId;
  const noutraCela = p.resultado === 'a-mais' && !deOutraCela;
  return (
    <li class={`contagem-pessoa contagem-${p.resultado ?? 'falta'}`} id={`p-${p.id}`}>
      {p.foto ? (
        <img src={p.foto} alt="" width={64} height={80} />
      ) : (
        <span class="contagem-sem-foto" aria-hidden="true">
          ?
        </span>
      )}
      <div class="contagem-quem">
        <strong>{nome}</strong>
        {p.fora && <div>No registro: {porQueFora(p.fora).toLowerCase()}</div>}
        {deOutraCela && <div>Veio de: {p.lugarId ? nomeDoLugar(p.lugarId, lugares) : 'sem cela registrada'}</div>}
        {noutraCela && p.achadaEm && <div>Apareceu em: {nomeDoLugar(p.achadaEm, lugares)}</div>}
        {p.nota && <div>{p.nota}</div>}
        {p.resultado && (
          <div>
            <Selo tipo={SELO[p.resultado]}>{RESULTADOS[p.resultado]}</Selo>{' '}
            {p.marcadaEm && (
              <span class="suave">
                {p.marcadaPor}, {hora(fuso, p.marcadaEm)}
              </span>
            )}
          </div>
        )}
      </div>
      <Botoes {...props} nome={nome} soDesfazer={p.resultado === 'a-mais'} />
    </li>
  );
}

const SELO = {
  presente: 'concedido',
  'fora-com-motivo': 'futuro',
  ausente: 'vencido',
  'a-mais': 'proximo',
} as const satisfies Record<Resultado, string>;

interface PropsDosBotoes extends Props {
  nome: string;
  soDesfazer: boolean;
}

function Botoes({ unidade, contagem, lugarId, pessoa: p, nome, soDesfazer }: PropsDosBotoes) {
  const para = `/unidades/${unidade.id}/contagens/${contagem.id}/lugares/${lugarId ?? 'sem-cela'}`;
  const botao = (resultado: Resultado | 'desfazer', rotulo: string) => (
    <button
      name="resultado"
      value={resultado}
      class={`contagem-botao botao-${resultado}`}
      aria-pressed={resultado === 'desfazer' ? undefined : p.resultado === resultado}
      aria-label={`${rotulo}: ${nome}`}
    >
      {rotulo}
    </button>
  );
  return (
    <Formulario
      para={para}
      class="contagem-botoes"
      hx-post={para}
      hx-target="#cela"
      hx-select="#cela"
      hx-swap="outerMorph"
    >
      <input type="hidden" name="pessoaId" value={p.id} />
      <input type="hidden" name="visto" value={p.resultado ?? ''} />
      {soDesfazer ? (
        botao('desfazer', 'Desfazer')
      ) : (
        <>
          {botao('presente', 'Presente')}
          {p.fora && botao('fora-com-motivo', 'Fora')}
          {botao('ausente', 'Ausente')}
          {!p.fora && (
            <details class="contagem-fora">
              <summary>Fora, sem saída registrada</summary>
              <Campo id={`nota-${p.id}`} nome="nota" rotulo="Onde está" maxLength={300} autoComplete="off" />
              {botao('fora-com-motivo', 'Fora')}
            </details>
          )}
        </>
      )}
    </Formulario>
  );
}
