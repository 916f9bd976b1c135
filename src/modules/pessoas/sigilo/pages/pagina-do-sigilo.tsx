import {
  Botao,
  Campo,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selecao,
  Tabela,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import { diaEm, type Escrito, NOME_DO_SIGILO, type Problemas, type Sigilo, valorDe } from '../../../acesso/index.ts';
import type { PessoaAberta } from '../../abrir.ts';
import { trilhaDaPessoa } from '../../fatos/pages/trilha.ts';
import type { Credencial } from '../store.ts';

export const FEITO = {
  mudado: 'Sigilo mudado. Vale já na próxima página que cada um abrir.',
  dada: 'Credencial dada. Quem a recebeu já pode ver a pessoa, se o papel alcança o sigiloso.',
  revogada: 'Credencial revogada.',
} as const;

const QUEM_VE: Readonly<Record<Sigilo, string>> = {
  publico: 'Quem a alcança pelo papel a vê.',
  restrito: 'Só a veem os papéis que podem ver o restrito.',
  sigiloso: 'Só a vê quem tem papel que alcança o sigiloso e, além disso, credencial pessoal.',
};

interface Props {
  aberta: PessoaAberta;
  credenciais: readonly Credencial[];
  fuso: string;
  feito: keyof typeof FEITO | undefined;
  escrito: Escrito;
  problemas: Problemas;
}

export function PaginaDoSigilo({ aberta, credenciais, fuso, feito, escrito, problemas }: Props) {
  const { id, titular } = aberta;
  const de = (campo: string) => ({ id: campo, valor: valorDe(escrito, campo), erro: problemas.de(campo) });
  return (
    <Pagina titulo="Sigilo" ativo="titulares" migalhas={trilhaDaPessoa(aberta)}>
      {feito && <Mensagem tipo="sucesso">{FEITO[feito]}</Mensagem>}
      <h1>Sigilo de {titular.nome}</h1>
      <p class="lide">
        {NOME_DO_SIGILO[titular.sigilo]}. {QUEM_VE[titular.sigilo]}
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <h2>Quem tem credencial</h2>
      <Credenciais pessoaId={id} {...{ credenciais, fuso }} />
      <Formulario para={`/pessoas/${id}/credenciais`}>
        <h2>Dar credencial</h2>
        <Campo
          {...de('cpf')}
          rotulo="CPF de quem recebe"
          inputMode="numeric"
          maxLength={14}
          tamanho="medio"
          autocomplete="off"
        />
        <Campo {...de('motivoDaCredencial')} rotulo="Por que precisa ver" maxLength={500} />
        <p class="acoes">
          <Botao>Dar credencial</Botao>
        </p>
      </Formulario>
      <Formulario para={`/pessoas/${id}/sigilo`}>
        <h2>Mudar o sigilo</h2>
        <Selecao
          {...de('sigilo')}
          rotulo="Novo sigilo"
          dica="Ao tornar sigilosa, você recebe a primeira credencial."
          vazio="Escolha"
          opcoes={OUTROS(titular.sigilo)}
          tamanho="medio"
        />
        <Campo {...de('motivo')} rotulo="Motivo" dica="A decisão, com data e processo." maxLength={500} />
        <p class="acoes">
          <Botao variante="primario">Mudar sigilo</Botao>
          <Botao variante="terciario" href={`/pessoas/${id}`}>
            Voltar sem mudar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}

const OUTROS = (atual: Sigilo) =>
  Object.entries(NOME_DO_SIGILO)
    .filter(([valor]) => valor !== atual)
    .map(([valor, rotulo]) => ({ valor, rotulo }));

const Credenciais = ({ pessoaId, credenciais, fuso }: { pessoaId: string } & Pick<Props, 'credenciais' | 'fuso'>) => (
  <Tabela
    legenda="Quem tem credencial"
    legendaOculta
    densa
    vazia="Ninguém: enquanto a pessoa não é sigilosa, a credencial não faz falta."
    linhas={credenciais}
    colunas={[
      { titulo: 'Nome', celula: (c) => c.nome, cabecalhoDaLinha: true },
      { titulo: 'E-mail', celula: (c) => c.email },
      { titulo: 'Desde', celula: (c) => dataCurta(diaEm(fuso, c.concedidaEm)) },
      { titulo: 'Quem deu', celula: (c) => c.porNome },
      { titulo: 'Motivo', celula: (c) => c.motivo },
      {
        titulo: 'Revogar',
        celula: (c) => (
          <Formulario para={`/pessoas/${pessoaId}/credenciais/${c.usuarioId}/revogar`}>
            <Botao tamanho="pequeno" aria-label={`Revogar a credencial de ${c.nome}`}>
              Revogar
            </Botao>
          </Formulario>
        ),
      },
    ]}
  />
);
