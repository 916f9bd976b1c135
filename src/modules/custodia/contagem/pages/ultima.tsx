import { Botao, Selo } from '../../../../ui/componentes/index.ts';
import { contar, numero } from '../../../../ui/texto.ts';
import type { ContagemResumida } from '../contagem.ts';
import { quando } from './quando.ts';

interface Props {
  contagem: ContagemResumida | undefined;
  unidadeId: string;
  podeContar: boolean;
  fuso: string;
}

/** Na página da unidade: quando se contou e se bateu. */
export function UltimaContagem({ contagem: c, unidadeId, podeContar, fuso }: Props) {
  if (!c) {
    return (
      <p class="tabela-vazia">
        Ainda não se contou ninguém aqui.{' '}
        {podeContar && <a href={`/unidades/${unidadeId}/contagens`}>Fazer a primeira contagem</a>}
      </p>
    );
  }
  return (
    <p>
      <ResultadoDaContagem contagem={c} />{' '}
      {c.terminadaEm ? (
        <>
          {quando(fuso, c.terminadaEm)}, {numero(c.presentes ?? 0)} de {contar(c.esperadas, 'esperada', 'esperadas')}.
        </>
      ) : (
        <>
          Começou em {quando(fuso, c.comecadaEm)}, por {c.comecadaPor}.
        </>
      )}{' '}
      {podeContar && (
        <Botao href={`/unidades/${unidadeId}/contagens/${c.id}`} tamanho="pequeno">
          {c.terminadaEm ? 'Ver' : 'Continuar'}
        </Botao>
      )}
    </p>
  );
}

export function ResultadoDaContagem({ contagem: c }: { contagem: ContagemResumida }) {
  if (!c.terminadaEm) return <Selo tipo="futuro">em andamento</Selo>;
  const divergencias = (c.divergencias ?? 0) + c.semRegistro;
  return divergencias === 0 ? (
    <Selo tipo="concedido">bateu</Selo>
  ) : (
    <Selo tipo="vencido">{contar(divergencias, 'divergência', 'divergências')}</Selo>
  );
}
