/** O que falta saber para calcular melhor: cada item leva ao fato que se completa ou ao que se lança. */
import { Mensagem } from '../../../ui/componentes/index.ts';
import { apresentar } from '../../calculadora/index.ts';
import type { PessoaAberta } from '../../pessoas/index.ts';
import type { CalculoDaPessoa } from '../caso/calcular.ts';
import { fatosDoCaminho } from '../caso/por-que.ts';
import { nomeDoFato } from '../fatos/todos.ts';

interface Item {
  texto: string;
  href?: string | undefined;
}

export function OQueFalta({ aberta, calculo }: { aberta: PessoaAberta; calculo: CalculoDaPessoa }) {
  const contradicoes = calculo.contradicoes.map(({ mensagem, fatos }): Item => ({
    texto: mensagem,
    href: paraCorrigir(aberta, fatos[0]),
  }));
  const faltam = [...doCaso(aberta, calculo), ...doCalculo(aberta, calculo)];
  return (
    <>
      {contradicoes.length > 0 && (
        <Mensagem tipo="erro" titulo="Os fatos se contradizem, e por isso não se calcula nada">
          <Itens itens={contradicoes} />
        </Mensagem>
      )}
      {faltam.length > 0 && (
        <Mensagem tipo="aviso" titulo={faltam.length === 1 ? 'Falta um dado' : `Faltam ${faltam.length} dados`}>
          <p>Enquanto não vierem, o sistema não adivinha: mostra o intervalo entre a melhor e a pior hipótese.</p>
          <Itens itens={faltam} />
        </Mensagem>
      )}
    </>
  );
}

const Itens = ({ itens }: { itens: readonly Item[] }) => (
  <ul>
    {itens.map(({ texto, href }) => (
      <li key={texto}>{href ? <a href={href}>{texto}</a> : texto}</li>
    ))}
  </ul>
);

const doCaso = (aberta: PessoaAberta, { faltas }: CalculoDaPessoa): Item[] =>
  faltas.map(({ texto, lancar }) => ({
    texto: `${texto} Lançar: ${nomeDoFato({ tipo: lancar }).toLowerCase()}.`,
    href: paraLancar(aberta, lancar),
  }));

/** Os caminhos que o cálculo diz faltarem, de volta aos fatos. */
function doCalculo(aberta: PessoaAberta, { calculo, porQue }: CalculoDaPessoa): Item[] {
  if (!calculo) return [];
  const { faltam } = apresentar(calculo.casoLido, calculo.resultado);
  return faltam.map(({ nome, caminho }) => ({
    texto: nome.charAt(0).toUpperCase() + nome.slice(1),
    href: paraCorrigir(aberta, fatosDoCaminho(porQue, caminho)[0]) ?? paraLancar(aberta, QUE_SE_LANCA[caminho]),
  }));
}

const QUE_SE_LANCA: Readonly<Record<string, string>> = {
  eventos: 'custodia.prisao',
  'eventos.prisao': 'custodia.prisao',
  'eventos.recaptura': 'custodia.recaptura',
  condenacoes: 'processos.condenacao',
  'pessoa.nascimento': 'pessoas.nascimento',
  'pessoa.sexo': 'pessoas.sexo',
  'pessoa.gestante': 'pessoas.condicao',
  'pessoa.responsavelPorCriancaOuPessoaComDeficiencia': 'pessoas.condicao',
  'pessoa.integrouOrganizacaoCriminosa': 'pessoas.condicao',
};

/** Ausente: não veio de fato, ou o fato não está à vista de quem lê. */
function paraCorrigir({ id, vigentes }: PessoaAberta, raiz: string | undefined): string | undefined {
  const fato = vigentes.find((f) => f.raiz === raiz);
  return fato && `/pessoas/${id}/fatos/${fato.id}/corrigir`;
}

const paraLancar = ({ id }: PessoaAberta, tipo: string | undefined): string | undefined =>
  tipo && `/pessoas/${id}/lancar/${tipo}`;
