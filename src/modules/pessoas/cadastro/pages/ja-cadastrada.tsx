import { Botao, Formulario, Mensagem } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { Escrito } from '../../../acesso/index.ts';
import { JA_CADASTRADA, NUMERO_DE_OUTRA } from '../actions/cadastrar-pessoa.ts';
import type { Parecida } from '../parecidas.ts';
import { CartaoDaParecida } from './cartao-da-parecida.tsx';
import { guardados } from './passos.ts';

/** O número já é de alguém: abre-se o cadastro que há ou, sem alcance, cadastra-se sem o número e pede-se a revisão. */
export function JaCadastrada({ escrito, pessoas }: { escrito: Escrito; pessoas: readonly Parecida[] }) {
  const aoAlcance = pessoas.filter((p) => p.alcanca);
  return aoAlcance.length > 0 ? <Alcancada pessoas={aoAlcance} /> : <ForaDoAlcance escrito={escrito} />;
}

const MIGALHAS = [{ rotulo: 'Pessoas', href: '/pessoas' }];

const Alcancada = ({ pessoas }: { pessoas: readonly Parecida[] }) => (
  <Pagina titulo="Já está cadastrada" ativo="titulares" migalhas={MIGALHAS}>
    <h1>Já está cadastrada</h1>
    <p class="lide">
      {JA_CADASTRADA.mensagem} ({JA_CADASTRADA.base})
    </p>
    <ol class="parecidas">
      {pessoas.map((p) => (
        <CartaoDaParecida key={p.id} parecida={p} />
      ))}
    </ol>
    <p class="acoes">
      <Botao variante="primario" href={`/pessoas/${pessoas[0]?.id ?? ''}`}>
        Abrir o cadastro
      </Botao>
      <Botao href={`/pessoas/${pessoas[0]?.id ?? ''}/lancar`}>Lançar nele</Botao>
      <Botao variante="terciario" href="/pessoas/nova">
        O número estava errado: recomeçar
      </Botao>
    </p>
  </Pagina>
);

/** Não diz de quem é, nem onde está. */
const ForaDoAlcance = ({ escrito }: { escrito: Escrito }) => (
  <Pagina titulo="O número já é de um cadastro" ativo="titulares" migalhas={MIGALHAS}>
    <h1>O número já é de um cadastro</h1>
    <p class="lide">
      {NUMERO_DE_OUTRA.mensagem} ({NUMERO_DE_OUTRA.base})
    </p>
    <Mensagem tipo="info" titulo="O que fazer">
      <p>
        Confira o número. Se está certo, a pessoa já é conhecida de outra unidade ou comarca: peça à vara que registre a
        atuação do seu órgão no caso, e o cadastro aparece para você.
      </p>
      <p>
        Se ela está à sua frente e não pode esperar, cadastre-a sem o número: o par vai à fila de identidade, e duas
        pessoas que alcançam os dois decidem se é a mesma.
      </p>
    </Mensagem>
    <Formulario para="/pessoas/nova">
      <input type="hidden" name="passo" value="documento" />
      {[...guardados('conferir', escrito)]
        .filter(([nome]) => nome !== 'revisao')
        .map(([nome, valor]) => (
          <input key={nome} type="hidden" name={nome} value={valor} />
        ))}
      <p class="acoes">
        <Botao variante="primario" href="/pessoas/nova">
          Corrigir o número
        </Botao>
        <Botao name="revisao" value="sim">
          Cadastrar sem o número e pedir revisão
        </Botao>
        <Botao variante="terciario" href="/pessoas">
          Sair sem cadastrar
        </Botao>
      </p>
    </Formulario>
  </Pagina>
);
