import { Duvida, Mensagem } from '../../../../ui/componentes/index.ts';
import { contar } from '../../../../ui/texto.ts';
import type { DadosDaCondenacao } from '../../fatos/condenacao.ts';
import { type FracaoPrevista, preverFracoes } from '../../previsao.ts';

interface Props {
  dados: Partial<DadosDaCondenacao>;
  /** AAAA-MM-DD: o da decisão ou, enquanto não se diz, hoje. */
  dia: string;
}

/** A fração à vista enquanto se preenche: quem errou o crime ou a reincidência vê na hora. */
export function PrevisaoDasFracoes({ dados, dia }: Props) {
  const previsao = preverFracoes(dados, dia);
  if (!previsao)
    return <p class="campo-dica">Com crime, data do fato, pena, regime e reincidência, a fração aparece aqui.</p>;
  const { progressao, livramento, duvidas } = previsao;
  return (
    <>
      <Mensagem tipo="info" titulo={progressao ? `Progressão: ${emPalavras(progressao)}` : 'Sem progressão a calcular'}>
        {progressao?.norma}
        {livramento && (
          <>
            <br />
            Livramento condicional: {livramento === 'vedado' ? 'vedado' : emPalavras(livramento)}. Só desta condenação:
            as outras, a detração e a remição entram no cálculo da pessoa.
          </>
        )}
      </Mensagem>
      {duvidas.map((d) => (
        <Duvida key={d}>{d}</Duvida>
      ))}
    </>
  );
}

const emPalavras = ({ fracao, dias }: FracaoPrevista): string =>
  dias === undefined ? fracao : `${fracao} da pena, ${contar(dias, 'dia', 'dias')}`;
