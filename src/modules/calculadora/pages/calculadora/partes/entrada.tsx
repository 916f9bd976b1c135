/** Um campo do caso. Como se preenche vem do esquema do contrato; o rótulo, dos textos. */
import { lerDia } from '../../../../../direito/tempo/dia.ts';
import { Campo, Selecao } from '../../../../../ui/componentes/index.ts';
import { type Forma, formaEm } from '../forma.ts';
import { usarPreenchimento, valorDe } from '../preenchimento.ts';
import { type TextoDeCampo, textoDe } from '../textos/index.ts';
import { Duracao } from './duracao.tsx';

interface Props {
  /** O campo do contrato. */
  nome: string;
  /** Nome e id na página, quando não são os do contrato. */
  como?: string | undefined;
  tipoDeEvento?: string | undefined;
  /** No lugar do rótulo de sempre. */
  rotulo?: string | undefined;
  tamanho?: 'curto' | 'medio' | 'cheio' | undefined;
}

export function Entrada({ nome, como = nome, tipoDeEvento, rotulo, tamanho }: Props) {
  const p = usarPreenchimento();
  const forma = formaEm(nome, tipoDeEvento);
  const texto = textoDe(nome, tipoDeEvento);
  if (!forma || !texto) throw new Error(`Campo sem forma ou sem texto: ${nome}`);
  if (forma.tipo === 'duracao') return <Duracao nome={como} texto={texto} />;
  const comum = {
    id: como,
    rotulo: rotulo ?? texto.rotulo,
    dica: texto.dica,
    erro: p.erros.get(como),
    valor: valorDe(p, como),
    tamanho: tamanho ?? tamanhoDe(forma),
    autofocus: p.foco === como,
  };
  const opcoes = opcoesDe(forma, texto);
  if (opcoes) return <Selecao {...comum} opcoes={opcoes} vazio={texto.vazio ?? 'não informado'} />;
  if (forma.tipo === 'inteiro') return <Campo {...comum} inputMode="numeric" autocomplete="off" maxLength={9} />;
  if (forma.tipo === 'data') return <Campo {...comum} {...comoData(comum.valor)} />;
  return <Campo {...comum} autocomplete="off" maxLength={LIMITE_DE_TEXTO} />;
}

/** O contrato recusa o que passar do limite de cada campo; este só impede colar um texto enorme por engano. */
const LIMITE_DE_TEXTO = 1000;

function tamanhoDe(forma: Forma): 'curto' | 'medio' | 'cheio' {
  return forma.tipo === 'inteiro' ? 'curto' : forma.tipo === 'data' ? 'medio' : 'cheio';
}

function opcoesDe(forma: Forma, texto: TextoDeCampo) {
  if (forma.tipo === 'opcao') return forma.valores.map((valor) => ({ valor, rotulo: texto.opcoes?.[valor] ?? valor }));
  if (forma.tipo !== 'simNao') return undefined;
  return [
    { valor: 'sim', rotulo: 'Sim' },
    { valor: 'nao', rotulo: 'Não' },
  ];
}

/** Data que não existe volta em campo de texto: o campo de data do navegador a apagaria. */
function comoData(valor: string) {
  const seMostra = valor === '' || lerDia(valor) !== undefined;
  if (!seMostra) return { type: 'text', inputMode: 'numeric' } as const;
  return { type: 'date', min: '1900-01-01', max: '2200-12-31' } as const;
}
