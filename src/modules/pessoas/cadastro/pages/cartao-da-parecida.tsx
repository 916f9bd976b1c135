/** Uma pessoa parecida, e por que se parece: quanto pesa cada campo. De quem não se alcança, só as iniciais e o ano. */
import { Selo } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { FotoDaPessoa, iniciais } from '../../fotos/foto-da-pessoa.tsx';
import type { CampoComparado } from '../../identidade/index.ts';
import type { Parecida } from '../parecidas.ts';

export const CartaoDaParecida = ({ parecida: p }: { parecida: Parecida }) => (
  <li class="cartao parecida">
    <div class="pessoa-na-lista">
      {p.alcanca && <FotoDaPessoa pessoaId={p.id} fotoId={p.fotoId} nome={nomeDe(p)} />}
      <div>
        <h2 class="nome-da-parecida">
          {p.alcanca ? <a href={`/pessoas/${p.id}`}>{nomeDe(p)}</a> : iniciais(nomeDe(p))}
        </h2>
        <p>{p.alcanca ? quemE(p) : `${anoDe(p)}. Fora do seu alcance: não se diz mais que isto.`}</p>
      </div>
      <Selo tipo={p.comparacao.faixa === 'automatica' ? 'vencido' : 'proximo'}>
        {p.comparacao.faixa === 'automatica' ? 'Quase certamente a mesma' : 'Pode ser a mesma'}
      </Selo>
    </div>
    {p.alcanca && <Pesos campos={p.comparacao.campos} />}
  </li>
);

const nomeDe = ({ registro: { nome, nomeSocial } }: Parecida): string => nomeSocial ?? nome;

const anoDe = ({ registro: { nascimento } }: Parecida): string =>
  nascimento ? `Nasceu em ${nascimento.slice(0, 4)}` : 'Nascimento não informado';

const quemE = ({ registro: { nome, nomeSocial, nascimento, mae } }: Parecida): string =>
  [nomeSocial && `Nome civil: ${nome}`, nascimento && `nasceu em ${dataCurta(nascimento)}`, mae && `mãe: ${mae}`]
    .filter(Boolean)
    .join('; ')
    .replace(/^./, (c) => c.toUpperCase()) || 'Sem nascimento nem mãe no cadastro';

/** Abaixo disto o campo não decide nada. */
const CONTA_BITS = 0.5;

function Pesos({ campos }: { campos: readonly CampoComparado[] }) {
  const contam = campos.filter((c) => Math.abs(c.bits) >= CONTA_BITS).toSorted((a, b) => b.bits - a.bits);
  return (
    <ul class="pesos">
      {contam.map((c) => (
        <li key={c.campo}>
          <strong>{peso(c.bits)}</strong> {c.campo}: {c.nivel}
        </li>
      ))}
    </ul>
  );
}

/** Cada bit dobra (ou divide) a chance: 3 é oito vezes, 8 é mais de duzentas. */
function peso(bits: number): string {
  const [aFavor, contra] = Math.abs(bits) >= 8 ? MUITO : Math.abs(bits) >= 3 ? BASTANTE : POUCO;
  return bits > 0 ? aFavor : contra;
}

const MUITO = ['Muito a favor.', 'Muito contra.'] as const;
const BASTANTE = ['A favor.', 'Contra.'] as const;
const POUCO = ['Um pouco a favor.', 'Um pouco contra.'] as const;
