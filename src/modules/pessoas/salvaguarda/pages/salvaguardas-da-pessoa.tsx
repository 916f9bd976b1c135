import { Selo, Tabela, type TipoDeSelo } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { mascararCpf } from '../../../acesso/index.ts';
import { type EstadoDaSalvaguarda, estadoDe, type Salvaguarda } from '../salvaguarda.ts';

const SELO: Readonly<Record<EstadoDaSalvaguarda, readonly [TipoDeSelo, string]>> = {
  vale: ['concedido', 'Vale'],
  venceu: ['neutro', 'Venceu'],
  revogada: ['vedado', 'Revogado'],
};

export const SeloDoPapel = ({ salvaguarda, hoje }: { salvaguarda: Salvaguarda; hoje: string }) => {
  const [tipo, texto] = SELO[estadoDe(salvaguarda, hoje)];
  return <Selo tipo={tipo}>{texto}</Selo>;
};

interface Props {
  pessoaId: string;
  salvaguardas: readonly Salvaguarda[];
  /** AAAA-MM-DD. */
  hoje: string;
  /** Abre as folhas e emite outras. */
  podeEmitir: boolean;
}

/** Quem já provou que não é esta pessoa. Do homônimo, que não é do cadastro, o CPF vai mascarado. */
export function SalvaguardasDaPessoa({ pessoaId, salvaguardas, hoje, podeEmitir }: Props) {
  const endereco = `/pessoas/${pessoaId}/salvaguarda`;
  if (salvaguardas.length === 0 && !podeEmitir) return null;
  return (
    <section aria-labelledby="nao-sao-esta-pessoa">
      <h3 id="nao-sao-esta-pessoa">Não são esta pessoa</h3>
      {salvaguardas.length > 0 && (
        <PapeisEmitidos {...{ salvaguardas, hoje }} endereco={podeEmitir ? endereco : undefined} />
      )}
      {podeEmitir && (
        <p class="nao-imprimir">
          <a href={endereco}>Emitir o papel “não é esta pessoa” a quem tem nome parecido</a>
        </p>
      )}
    </section>
  );
}

interface PropsDosPapeis {
  salvaguardas: readonly Salvaguarda[];
  hoje: string;
  /** Onde abrir cada folha; ausente: não pode. */
  endereco?: string | undefined;
}

export const PapeisEmitidos = ({ salvaguardas, hoje, endereco }: PropsDosPapeis) => (
  <Tabela
    legenda="Papéis emitidos a homônimos"
    legendaOculta
    densa
    vazia="Nenhum ainda. Quando alguém for confundido com esta pessoa, emita o papel abaixo."
    linhas={salvaguardas}
    colunas={[
      { titulo: 'Quem leva o papel', cabecalhoDaLinha: true, celula: (s) => s.homonimo.nome },
      { titulo: 'CPF', celula: ({ homonimo: { cpf } }) => (cpf ? mascararCpf(cpf) : 'não informado') },
      { titulo: 'Vale até', celula: (s) => dataCurta(s.valeAte) },
      { titulo: 'Situação', celula: (s) => <SeloDoPapel salvaguarda={s} hoje={hoje} /> },
      { titulo: 'Emitido por', celula: (s) => s.emitidaPor },
      ...(endereco
        ? [{ titulo: 'Folha', celula: (s: Salvaguarda) => <Abrir {...{ endereco, salvaguarda: s }} /> }]
        : []),
    ]}
  />
);

const Abrir = ({ endereco, salvaguarda: { id, homonimo } }: { endereco: string; salvaguarda: Salvaguarda }) => (
  <a href={`${endereco}/${id}`} aria-label={`Abrir a folha de ${homonimo.nome}`}>
    abrir
  </a>
);
