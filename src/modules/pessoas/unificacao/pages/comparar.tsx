import type { ComponentChildren } from 'preact';
import {
  AreaDeTexto,
  Botao,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selecao,
  Tabela,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../../acesso/index.ts';
import type { CampoComparado } from '../../identidade/index.ts';
import type { RegistroDePessoa } from '../../identidade/registro.ts';
import type { ParAberto } from '../queries.ts';
import { DECISOES } from '../semelhanca.ts';
import { porCento } from './por-cento.ts';

interface Props {
  par: ParAberto;
  /** Quem lê foi quem propôs: a decisão é de outra pessoa. */
  propusEu: boolean;
  podeDecidir: boolean;
  escrito?: Escrito;
  problemas?: Problemas | undefined;
}

const O_QUE: readonly (readonly [keyof RegistroDePessoa, string])[] = [
  ['nome', 'Nome'],
  ['nomeSocial', 'Nome social'],
  ['mae', 'Mãe'],
  ['pai', 'Pai'],
  ['nascimento', 'Nascimento'],
  ['sexo', 'Sexo'],
  ['cpf', 'CPF'],
  ['rg', 'RG'],
  ['rji', 'RJI'],
];

export function PaginaDeComparar(props: Props) {
  const { par, problemas = new Problemas() } = props;
  const { fica, sai, comparacao } = par;
  return (
    <Pagina
      titulo="Comparar"
      ativo="identidade"
      largura="larga"
      migalhas={[{ rotulo: 'Identidade', href: '/identidade' }]}
    >
      <h1>São a mesma pessoa?</h1>
      <p class="lide">
        Pelos dados, a chance é de <strong>{porCento(comparacao.probabilidade)}</strong>.{' '}
        {comparacao.impedimento && IMPEDIMENTO[comparacao.impedimento]}
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <Tabela
        legenda="Os dois registros, lado a lado"
        linhas={O_QUE.filter(([c]) => fica.registro[c] || sai.registro[c])}
        colunas={[
          { titulo: 'Campo', cabecalhoDaLinha: true, celula: ([, rotulo]) => rotulo },
          { titulo: 'Registro mais antigo', celula: ([c]) => valor(fica.registro, c) },
          { titulo: 'Outro registro', celula: ([c]) => valor(sai.registro, c) },
        ]}
      />
      <p class="fotos-lado-a-lado">
        {[fica, sai].map(
          (r) =>
            r.fotoId && (
              <img
                key={r.id}
                src={`/pessoas/${r.id}/fotos/${r.fotoId}`}
                alt={`Foto de ${r.registro.nome}`}
                width="200"
              />
            ),
        )}
      </p>
      <h2>Quanto pesa cada campo</h2>
      <Pesos campos={comparacao.campos} />
      <Decisao {...props} problemas={problemas} />
    </Pagina>
  );
}

const IMPEDIMENTO = {
  gemeos: 'Mas a mãe e o nascimento iguais com outro prenome são de gêmeos.',
  irmaos: 'Mas a mesma mãe com outro prenome e outro nascimento são de irmãos.',
  'pai-e-filho': 'Mas o sufixo (Júnior, Filho, Neto) e o nascimento são de pai e filho.',
} as const;

function valor(registro: RegistroDePessoa, campo: keyof RegistroDePessoa): string {
  const v = registro[campo];
  if (!v) return 'não consta';
  return campo === 'nascimento' ? dataCurta(v) : v;
}

/** Barras para a direita a favor, para a esquerda contra; o texto diz o mesmo. */
function Pesos({ campos }: { campos: readonly CampoComparado[] }) {
  const maior = Math.max(1, ...campos.map((c) => Math.abs(c.bits)));
  return (
    <Tabela
      legenda="O peso de cada campo"
      legendaOculta
      densa
      linhas={campos}
      colunas={[
        { titulo: 'Campo', cabecalhoDaLinha: true, celula: (c) => c.campo },
        { titulo: 'Concordância', celula: (c) => c.nivel },
        { titulo: 'Peso', celula: (c) => <Barra parte={c.bits / maior} /> },
        { titulo: 'Em palavras', celula: (c) => c.explicacao },
      ]}
    />
  );
}

const MEIO = 60;

function Barra({ parte }: { parte: number }) {
  const largura = Math.abs(parte) * MEIO;
  return (
    <svg class="barra-de-peso" width={2 * MEIO} height="14" aria-hidden="true">
      <line x1={MEIO} x2={MEIO} y1="0" y2="14" class="meio" />
      <rect
        x={parte < 0 ? MEIO - largura : MEIO}
        y="2"
        width={largura}
        height="10"
        class={parte < 0 ? 'contra' : 'a-favor'}
      />
    </svg>
  );
}

function Decisao({ par, propusEu, podeDecidir, escrito = {}, problemas }: Props & { problemas: Problemas }) {
  const { semelhanca, fica, sai } = par;
  const para = `/identidade/${fica.id}/${sai.id}`;
  if (semelhanca?.decidida)
    return <Mensagem tipo="info">Já se decidiu: {DECISOES[semelhanca.decidida.decisao]}.</Mensagem>;
  const proposta = semelhanca?.proposta;
  if (!proposta) {
    return (
      <Passo titulo="Propor" para={`${para}/proposta`} botao="Propor" {...{ escrito, problemas }}>
        <p>Outra pessoa vai conferir antes que qualquer coisa mude.</p>
        <Selecao
          id="decisao"
          rotulo="O que lhe parece"
          vazio="Escolha"
          valor={valorDe(escrito, 'decisao')}
          erro={problemas.de('decisao')}
          opcoes={Object.entries(DECISOES).map(([v, rotulo]) => ({ valor: v, rotulo }))}
        />
      </Passo>
    );
  }
  const texto = `Proposto: ${DECISOES[proposta.decisao].toLowerCase()}. Motivo: ${proposta.motivo}`;
  if (propusEu || !podeDecidir) {
    return <Mensagem tipo="info">{texto} Falta que outra pessoa, com poder de decidir, confirme.</Mensagem>;
  }
  return (
    <Passo titulo="Decidir" para={`${para}/decisao`} botao="Registrar a decisão" {...{ escrito, problemas }}>
      <p>{texto}</p>
      {proposta.decisao === 'mesma' && (
        <p>Confirmando, os dois registros passam a ser lidos como um. Nada se apaga: dá para desfazer.</p>
      )}
      <Selecao
        id="resposta"
        rotulo="Sua resposta"
        vazio="Escolha"
        valor={valorDe(escrito, 'resposta')}
        erro={problemas.de('resposta')}
        opcoes={[
          { valor: 'confirmar', rotulo: 'Confirmo' },
          { valor: 'devolver', rotulo: 'Não confirmo: volta à fila' },
        ]}
      />
    </Passo>
  );
}

interface PropsDoPasso {
  titulo: string;
  para: string;
  botao: string;
  escrito: Escrito;
  problemas: Problemas;
  children: ComponentChildren;
}

const Passo = ({ titulo, para, botao, escrito, problemas, children }: PropsDoPasso) => (
  <>
    <h2>{titulo}</h2>
    <Formulario para={para}>
      {children}
      <AreaDeTexto
        id="motivo"
        rotulo="Por quê"
        rows={3}
        valor={valorDe(escrito, 'motivo')}
        erro={problemas.de('motivo')}
      />
      <p class="acoes">
        <Botao variante="primario">{botao}</Botao>
        <Botao variante="terciario" href="/identidade">
          Voltar à fila
        </Botao>
      </p>
    </Formulario>
  </>
);
