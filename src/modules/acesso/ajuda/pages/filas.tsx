import {
  Botao,
  CaixaDeMarcar,
  Campo,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selecao,
  Tabela,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import type { FilaDeAjuda } from '../pedido-de-ajuda.ts';
import type { EstruturaNaLista } from '../store.ts';

interface Props {
  filas: readonly FilaDeAjuda[];
  /** As que a pessoa gere. */
  estruturas: readonly EstruturaNaLista[];
  criada?: boolean | undefined;
  escrito?: Escrito | undefined;
  problemas?: Problemas | undefined;
}

export function PaginaDasFilas({ filas, estruturas, criada, escrito = {}, problemas = new Problemas() }: Props) {
  return (
    <Pagina titulo="Filas de ajuda" ativo="ajuda" migalhas={[{ rotulo: 'Ajuda', href: '/ajuda' }]}>
      {criada && <Mensagem tipo="sucesso" titulo="Fila criada" />}
      <h1>Filas de ajuda</h1>
      <p class="lide">
        O pedido de ajuda cai na fila da unidade ou do órgão de quem pede; quem não tem fila própria cai na do sistema.
        Atende quem tem o papel Suporte no órgão da fila.
      </p>
      <Tabela
        legenda="Filas em uso"
        densa
        linhas={filas}
        vazia="Ainda não há fila nenhuma: quem pede ajuda é avisado disso. Crie abaixo a do sistema."
        colunas={[
          { titulo: 'Fila', celula: (f) => f.nome, cabecalhoDaLinha: true },
          { titulo: 'O que atende', celula: (f) => f.descricao },
          { titulo: 'Prazo', celula: (f) => contar(f.prazoEmDias, 'dia', 'dias') },
          { titulo: 'De quem', celula: (f) => (f.doSistema ? 'de todo o sistema' : 'do próprio órgão') },
        ]}
      />
      <h2>Criar fila</h2>
      <Formulario para="/ajuda/filas">
        <ResumoDeErros erros={problemas.resumo} />
        <Selecao
          id="estrutura"
          rotulo="Quem atende"
          vazio="Escolha"
          opcoes={estruturas.map((e) => ({ valor: e.id, rotulo: e.nome }))}
          valor={valorDe(escrito, 'estrutura')}
          erro={problemas.de('estrutura')}
        />
        <Campo id="nome" rotulo="Nome da fila" valor={valorDe(escrito, 'nome')} erro={problemas.de('nome')} required />
        <Campo
          id="descricao"
          rotulo="O que atende"
          valor={valorDe(escrito, 'descricao')}
          erro={problemas.de('descricao')}
          required
        />
        <Campo
          id="prazoEmDias"
          rotulo="Prazo da primeira resposta"
          dica="Em dias corridos, de 1 a 90."
          tamanho="medio"
          inputMode="numeric"
          valor={valorDe(escrito, 'prazoEmDias') ?? '5'}
          erro={problemas.de('prazoEmDias')}
          required
        />
        <CaixaDeMarcar
          id="doSistema"
          rotulo="É a fila do sistema, que recebe o que não é de órgão com fila"
          marcada={valorDe(escrito, 'doSistema') === 'sim'}
          erro={problemas.de('doSistema')}
        />
        <Botao variante="primario">Criar fila</Botao>
      </Formulario>
    </Pagina>
  );
}
