import { Botao, CaixaDeMarcar, Formulario } from '../../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../../ui/texto.ts';
import { Problemas } from '../../../http/formulario.tsx';
import { papelDe } from '../../../permissao/papeis.ts';
import { type EscolhasConferidas, termoDoPedido, termoLido } from '../../conferir-pretensao.ts';
import type { DadosDaPessoa } from '../../registro.ts';
import { cpfEscrito } from '../../termo.ts';
import { Ficha } from '../ficha.tsx';
import {
  CAMINHO,
  CAMPOS_DA_PESSOA,
  CAMPOS_DA_PRETENSAO,
  Escondidos,
  PaginaDoPasso,
  type PropsDoPasso,
} from './passos.tsx';

interface Props extends PropsDoPasso {
  escolhas: EscolhasConferidas;
  pessoa: DadosDaPessoa;
}

export function Conferir({ escolhas, pessoa, escrito, problemas = new Problemas() }: Props) {
  const termo = termoDoPedido(escolhas, pessoa);
  return (
    <PaginaDoPasso numero={3} problemas={problemas}>
      <Resumo escolhas={escolhas} pessoa={pessoa} />
      <Formulario para={CAMINHO}>
        <Escondidos escrito={escrito} campos={[...CAMPOS_DA_PRETENSAO, ...CAMPOS_DA_PESSOA]} />
        <input type="hidden" name="termoLido" value={termoLido(escolhas, pessoa)} />
        <h2>Autorização expressa de compartilhamento</h2>
        <p class="texto-do-termo">{termo.autorizacao}</p>
        <CaixaDeMarcar
          id="autorizo"
          rotulo="Autorizo o compartilhamento destes dados"
          erro={problemas.de('autorizo')}
        />
        <h2>Compromisso de sigilo</h2>
        <p class="texto-do-termo">{termo.compromisso}</p>
        <CaixaDeMarcar id="comprometo" rotulo="Assumo o compromisso de sigilo" erro={problemas.de('comprometo')} />
        <p class="campo-dica">
          Os dois textos ficam guardados como você os leu, com a data, a hora e o endereço de rede; você poderá vê-los,
          imprimi-los e conferi-los ao acompanhar o pedido.
        </p>
        <p class="acoes">
          <Botao variante="primario" name="passo" value="enviar">
            Enviar o pedido
          </Botao>
          <Botao name="passo" value="dados" formnovalidate>
            Voltar e corrigir
          </Botao>
        </p>
      </Formulario>
    </PaginaDoPasso>
  );
}

function Resumo({ escolhas: { orgao, lotacao, pretensao }, pessoa }: Pick<Props, 'escolhas' | 'pessoa'>) {
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
    ['O que pede', `${papelDe(pretensao.papel).nome}: dados de ${pretensao.dono.nome}`],
    ['Base', pretensao.acordo ? `Acordo ${pretensao.acordo.numero}` : (pretensao.lei ?? '')],
  ];
  return <Ficha linhas={linhas} />;
}
