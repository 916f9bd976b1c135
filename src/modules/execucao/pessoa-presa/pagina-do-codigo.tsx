import { Botao, Formulario, Mensagem } from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import { dataPorExtenso } from '../../../ui/texto.ts';
import type { Titular } from '../../acesso/index.ts';
import { trilhaDaPessoa } from './trilha.ts';

interface Props {
  titular: Titular;
  /** Em grupos. */
  codigo: string;
  /** AAAA-MM-DD, inclusive. */
  valeAte: string;
  endereco: string;
  /** Há datas calculadas: cabe a folha em PDF. */
  temDatas: boolean;
}

/** A folha que se imprime e entrega: letra 14, uma página. */
export function PaginaDoCodigo({ titular, codigo, valeAte, endereco, temDatas }: Props) {
  return (
    <Pagina titulo="Folha do código" ativo="titulares" migalhas={trilhaDaPessoa(titular)}>
      <div class="nao-imprimir">
        <Mensagem tipo="aviso" titulo="Imprima agora">
          O sistema não guarda o código: ao sair desta página ele não aparece de novo. Perdido, emita outro.
        </Mensagem>
        <Impressao titular={titular} codigo={codigo} temDatas={temDatas} />
      </div>
      <article class="folha-do-codigo">
        <h1>Seu código para ver os seus dados</h1>
        <p>
          Esta folha é de <strong>{titular.nome}</strong>.
        </p>
        <p class="codigo-grande">{codigo}</p>
        <h2>Como usar</h2>
        <ol>
          <li>
            Em um celular ou computador, abra <strong class="endereco">{endereco}</strong>
          </li>
          <li>Escreva o código acima. Não faz diferença usar maiúscula, traço ou espaço.</li>
          <li>Escreva a data de nascimento e o nome da mãe da pessoa presa.</li>
        </ol>
        <p>A família pode usar o mesmo código. Não precisa de conta, de e-mail nem de pagamento.</p>
        <h2>O que você vai ver</h2>
        <p>
          Onde está, o que foi registrado, quando pode pedir cada direito e por quê, e quem consultou os seus dados.
        </p>
        <h2>Cuide dele</h2>
        <p>
          Quem tem este código, o nascimento e o nome da mãe vê os seus dados. Vale até{' '}
          <strong>{dataPorExtenso(valeAte)}</strong>. Se perder, peça outro à Defensoria ou à direção da unidade: este
          deixa de servir.
        </p>
      </article>
    </Pagina>
  );
}

const Impressao = ({ titular, codigo, temDatas }: Pick<Props, 'titular' | 'codigo' | 'temDatas'>) => (
  <div class="acoes">
    {temDatas && (
      <Formulario para={`/pessoas/${titular.id}/folha.pdf`} target="_blank">
        <input type="hidden" name="codigo" value={codigo} />
        <Botao variante="primario">Folha em PDF, com as datas</Botao>
      </Formulario>
    )}
    <p>
      Só o código: imprima esta página (Ctrl+P). <a href={`/pessoas/${titular.id}`}>Já imprimi, voltar à pessoa</a>
    </p>
  </div>
);
