/** Para onde o caso vai a seguir: pelo endereço quando cabe, pelo corpo do pedido quando é grande demais. */
import { Botao, type NomeDeIcone } from '../../../../ui/componentes/index.ts';
import type { CasoEscrito } from '../../contrato/index.ts';
import { codificarCaso, LIMITE_DO_ENDERECO } from '../calculadora/estado.ts';

export interface Destino {
  /** O caso comprimido, se cabe em um endereço. */
  estado: string | undefined;
  /** O caso em JSON, para o envio pelo corpo. */
  json: string;
}

export function destinoDe(caso: CasoEscrito): Destino {
  const estado = codificarCaso(caso);
  return {
    estado: estado.length <= LIMITE_DO_ENDERECO ? estado : undefined,
    json: JSON.stringify(caso),
  };
}

/** Endereço com o caso e, se preciso, outros parâmetros e âncora; `undefined` quando o caso não cabe. */
export function endereco(
  d: Destino,
  caminho: string,
  extra: Record<string, string> = {},
  ancora = '',
): string | undefined {
  if (d.estado === undefined) return undefined;
  const consulta = new URLSearchParams({ ...extra, c: d.estado });
  return `${caminho}?${consulta}${ancora === '' ? '' : `#${ancora}`}`;
}

interface Props {
  destino: Destino;
  caminho: string;
  extra?: Record<string, string>;
  rotulo: string;
  icone?: NomeDeIcone;
  variante?: 'primario' | 'secundario' | 'terciario';
}

/** Um botão que leva o caso: link quando cabe no endereço, formulário quando não. */
export function LevarCaso({ destino, caminho, extra = {}, rotulo, icone, variante = 'secundario' }: Props) {
  const href = endereco(destino, caminho, extra);
  if (href !== undefined) {
    return (
      <Botao href={href} icone={icone} variante={variante} tamanho="pequeno">
        {rotulo}
      </Botao>
    );
  }
  return (
    <form method="post" action={caminho} class="levar-caso">
      {Object.entries({ ...extra, caso: destino.json }).map(([nome, valor]) => (
        <input key={nome} type="hidden" name={nome} value={valor} />
      ))}
      <Botao icone={icone} variante={variante} tamanho="pequeno">
        {rotulo}
      </Botao>
    </form>
  );
}
