import type { VNode } from 'preact';
import { Mensagem, type ErroComAncora, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Abertura, Comecar } from './partes/comecar.tsx';
import { ListaDeCrimes } from './partes/crime.tsx';
import { Formulario } from './partes/formulario.tsx';
import { ContextoDoFormulario, type Preenchimento } from './preenchimento.ts';

export interface Aviso {
  tipo: 'erro' | 'aviso' | 'sucesso';
  titulo: string;
  texto: string;
}

export interface DadosDaPagina {
  preenchimento: Preenchimento;
  resumoDosErros: readonly ErroComAncora[];
  /** Faixa no alto: endereço que não se lê, caso guardado, arquivo aberto. */
  aviso?: Aviso | undefined;
  /** Dito a quem ouve a página quando uma linha entra ou sai. */
  mudanca?: string | undefined;
  comparar?: string | undefined;
  abertura?: Abertura | undefined;
}

/** Só o formulário, para o htmx trocar no lugar. */
export function PedacoDoFormulario({ preenchimento, mudanca, comparar }: DadosDaPagina): VNode {
  return (
    <ContextoDoFormulario.Provider value={preenchimento}>
      <Formulario aviso={mudanca} comparar={comparar} />
    </ContextoDoFormulario.Provider>
  );
}

export function PaginaDaCalculadora(dados: DadosDaPagina): VNode {
  const { resumoDosErros, aviso, comparar, abertura } = dados;
  const titulo = comparar === undefined ? 'Calculadora' : 'O outro caso da comparação';
  return (
    <Pagina
      titulo={resumoDosErros.length > 0 ? `Erro: ${titulo}` : titulo}
      descricao="Escreva a condenação e o que aconteceu desde a prisão: saem todas as datas que a lei dá, com a conta."
      ativo="calculadora"
      largura="larga"
      scripts={['rascunho']}
    >
      <h1>{titulo}</h1>
      <p class="calculadora-lema">
        {comparar === undefined
          ? 'Escreva a condenação e o que aconteceu desde a prisão. Saem todas as datas que a lei dá, cada uma com a conta e a norma.'
          : 'Mude aqui o que quiser, ou abra outro arquivo, e compare com o primeiro caso.'}
      </p>
      <ResumoDeErros erros={resumoDosErros} />
      {aviso && (
        <Mensagem tipo={aviso.tipo} titulo={aviso.titulo}>
          {aviso.texto}
        </Mensagem>
      )}
      <Comecar abertura={abertura} comparar={comparar} />
      <PedacoDoFormulario {...dados} />
      <ListaDeCrimes />
    </Pagina>
  );
}
