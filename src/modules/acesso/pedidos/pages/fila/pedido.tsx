import { Detalhes, Mensagem, ResumoDeErros } from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { dataCurta } from '../../../../../ui/texto.ts';
import { papelDe } from '../../../permissao/papeis.ts';
import { SEM_ACORDO } from '../../pretensao.ts';
import type { Lugar, Pedido } from '../../registro.ts';
import { cpfEscrito } from '../../termo.ts';
import type { TermoGuardado } from '../../termos.ts';
import { Andamentos, SemQuemDecida, Situacao } from '../andamentos.tsx';
import { Ficha } from '../ficha.tsx';
import { TextoDoTermo } from '../termo/termo.tsx';
import { Decisoes, type PropsDasDecisoes } from './decisoes.tsx';
import { FILA } from './lista.tsx';

interface Props extends PropsDasDecisoes {
  termo: TermoGuardado | undefined;
  hoje: string;
  /** Órgão em que ninguém pode dar o próximo passo. */
  semQuem: Lugar | undefined;
  feito?: string | undefined;
}

/** Tudo do pedido em uma página, com os botões do passo de quem lê. */
export function PaginaDoPedido(props: Props) {
  const { pedido, termo, conferencia, problemas, hoje, semQuem, feito } = props;
  return (
    <Pagina
      titulo={`Pedido ${pedido.numero}`}
      ativo="pedidos"
      largura="larga"
      migalhas={[{ rotulo: 'Pedidos de acesso', href: FILA }]}
    >
      <h1>
        Pedido <span class="sem-quebra">{pedido.numero}</span>: {pedido.pessoa.nome}
      </h1>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <ResumoDeErros erros={problemas.resumo} />
      <p>
        <Situacao pedido={pedido} hoje={hoje} />
      </p>
      {semQuem && <SemQuemDecida orgao={semQuem} />}
      {conferencia.avisos.length > 0 && (
        <Mensagem tipo="aviso" titulo="Confira antes de decidir">
          <ul>
            {semQuem && <SemQuemDecida orgao={semQuem} />}
            {conferencia.avisos.map((a) => (
              <li key={a}>{a}</li>
            ))}
          </ul>
        </Mensagem>
      )}
      <Dados pedido={pedido} />
      <Decisoes {...props} />
      <Andamentos pedido={pedido} />
      {termo && (
        <Detalhes resumo="Termo aceito por quem pediu">
          <TextoDoTermo termo={termo} />
        </Detalhes>
      )}
    </Pagina>
  );
}

function Dados({ pedido: { pessoa, orgao, lotacao, dono, acordo, papel, federado } }: { pedido: Pedido }) {
  const linhas: [string, string][] = [
    ['Nome completo', pessoa.nome],
    ['Órgão de atuação', orgao.nome],
    ['Lotação', lotacao.nome],
    ['Matrícula', pessoa.matricula],
    ['Data de nascimento', dataCurta(pessoa.nascimento)],
    ['RG', pessoa.rg],
    ['CPF', cpfEscrito(pessoa.cpf)],
    ['Cargo', pessoa.cargo],
    ['E-mail institucional', pessoa.email],
    ['Telefone', pessoa.telefone],
    ['O que pede', `${papelDe(papel).nome}: ${papelDe(papel).descricao}`],
    ['Dono dos dados', dono.nome],
    ['Base', acordo ? `Acordo ${acordo.numero}` : `${SEM_ACORDO[papel] ?? ''}: não depende de acordo`],
    [
      'Como entrará',
      federado ? `Login federado (${federado.provedor})` : 'Senha própria, criada por enlace de uso único',
    ],
  ];
  return <Ficha linhas={linhas} />;
}
