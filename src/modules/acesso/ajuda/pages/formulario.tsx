import {
  AreaDeTexto,
  Botao,
  Campo,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selecao,
} from '../../../../ui/componentes/index.ts';
import { contar } from '../../../../ui/texto.ts';
import { type Escrito, type Problemas, valorDe } from '../../http/formulario.tsx';
import { ASSUNTOS, type FilaDeAjuda } from '../pedido-de-ajuda.ts';

interface Props {
  filas: readonly FilaDeAjuda[];
  filaDaqui: FilaDeAjuda | undefined;
  entrou: boolean;
  escrito: Escrito;
  problemas: Problemas;
}

export function FormularioDeAjuda({ filas, filaDaqui, entrou, escrito, problemas }: Props) {
  if (filas.length === 0) return <SemFilas />;
  const opcoes = Object.entries(ASSUNTOS).map(([valor, rotulo]) => ({ valor, rotulo }));
  const assunto = valorDe(escrito, 'assunto') ?? (valorDe(escrito, 'regra') && 'pagina');
  return (
    <Formulario para="/ajuda" noValidate>
      <ResumoDeErros erros={problemas.resumo} />
      <Destino {...{ filas, filaDaqui, entrou, escrito }} />
      <Selecao
        id="assunto"
        rotulo="Assunto"
        vazio="Escolha"
        opcoes={opcoes}
        valor={assunto}
        erro={problemas.de('assunto')}
      />
      <AreaDeTexto
        id="texto"
        rotulo="O que aconteceu"
        dica="Diga o que tentou fazer e o que apareceu. Não escreva senha, código nem dado de pessoa presa."
        valor={valorDe(escrito, 'texto')}
        erro={problemas.de('texto')}
        required
        maxLength={4000}
      />
      {!entrou && <Contato escrito={escrito} problemas={problemas} />}
      <DeOndeVeio escrito={escrito} />
      <Botao variante="primario">Enviar pedido de ajuda</Botao>
    </Formulario>
  );
}

const prazo = (f: FilaDeAjuda): string => `resposta em até ${contar(f.prazoEmDias, 'dia', 'dias')}`;

function Destino({ filas, filaDaqui, entrou, escrito }: Omit<Props, 'problemas'>) {
  if (entrou && filaDaqui) {
    return (
      <p>
        Vai para <strong>{filaDaqui.nome}</strong>, {prazo(filaDaqui)}.
      </p>
    );
  }
  const opcoes = filas.filter((f) => !f.doSistema).map((f) => ({ valor: f.id, rotulo: `${f.nome} (${prazo(f)})` }));
  if (opcoes.length === 0) return null;
  return (
    <Selecao
      id="fila"
      rotulo="Quem atende"
      vazio="Não sei, ou o meu órgão não está aqui"
      opcoes={opcoes}
      valor={valorDe(escrito, 'fila')}
    />
  );
}

const Contato = ({ escrito, problemas }: Pick<Props, 'escrito' | 'problemas'>) => (
  <>
    <Campo
      id="nome"
      rotulo="Seu nome"
      valor={valorDe(escrito, 'nome')}
      erro={problemas.de('nome')}
      autocomplete="name"
      required
    />
    <Campo
      id="email"
      rotulo="Seu e-mail"
      dica="A resposta vai para ele."
      type="email"
      valor={valorDe(escrito, 'email')}
      erro={problemas.de('email')}
      autocomplete="email"
      required
    />
  </>
);

function DeOndeVeio({ escrito }: { escrito: Escrito }) {
  const [pagina, regra] = [valorDe(escrito, 'pagina'), valorDe(escrito, 'regra')];
  return (
    <>
      {pagina && <input type="hidden" name="pagina" value={pagina} />}
      {regra && <input type="hidden" name="regra" value={regra} />}
      {pagina && (
        <p class="campo-dica">
          Vai junto: a página <code>{pagina}</code>
          {regra && (
            <>
              {' '}
              e a regra <code>{regra}</code>
            </>
          )}
          .
        </p>
      )}
    </>
  );
}

const SemFilas = () => (
  <Mensagem tipo="aviso" titulo="Ainda não há quem atenda por aqui">
    Nenhum órgão criou a sua fila de ajuda neste sistema. Fale com a coordenação do seu órgão; a gestão do sistema cria
    a fila em “Filas de ajuda”.
  </Mensagem>
);
