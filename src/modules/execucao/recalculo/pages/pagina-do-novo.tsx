/** Criar um recálculo: estudar uma lei, procurar em todos quem um decreto alcança, ou refazer tudo. */
import { Botao, Formulario, Mensagem, ResumoDeErros, Selecao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { Problemas } from '../../../acesso/index.ts';
import {
  DECRETOS_PROCURADOS,
  escreverProcura,
  LEIS_PROCURADAS,
  nomeDaProcura,
  type Procura,
} from '../../detector/procura.ts';

const opcaoDe = (p: Procura) => ({ valor: escreverProcura(p), rotulo: nomeDaProcura(p) });

export const PaginaDoNovo = ({
  problemas,
  procura,
}: {
  problemas?: Problemas | undefined;
  procura?: string | undefined;
}) => (
  <Pagina titulo="Novo recálculo" ativo="recalculo" migalhas={[{ rotulo: 'Recálculos', href: '/recalculos' }]}>
    <h1>Novo recálculo</h1>
    <ResumoDeErros erros={problemas?.resumo ?? []} />
    <p class="lide">As contas de todos se fazem aos poucos, sem parar o sistema, e ficam guardadas para comparar.</p>
    <h2>Ver a quem uma lei ou um decreto alcança</h2>
    <p>
      Da lei, compara a conta de hoje com a que a lei de antes daria, pessoa por pessoa. Do decreto, lista quem cabe e
      quem talvez caiba. Não muda data nenhuma: quem defende, acusa e julga vê as pessoas que alcança.
    </p>
    <Formulario para="/recalculos" class="filtro-campos">
      <input type="hidden" name="especie" value="procura" />
      <Selecao
        id="procura"
        rotulo="Lei ou decreto"
        vazio="Escolha"
        valor={procura}
        erro={problemas?.de('procura')}
        opcoes={[
          { grupo: 'Leis, contra a de antes', opcoes: LEIS_PROCURADAS.map(opcaoDe) },
          { grupo: 'Decretos de indulto e comutação', opcoes: DECRETOS_PROCURADOS.map(opcaoDe) },
        ]}
      />
      <p class="acoes">
        <Botao variante="primario">Fazer as contas</Botao>
      </p>
    </Formulario>
    <h2>Refazer as contas de todos</h2>
    <p>
      O sistema já as refaz sozinho quando as regras do programa mudam, e a de cada pessoa quando entra um fato. Refaça
      todas se desconfia das que estão em vigor.
    </p>
    <Mensagem tipo="info">Nada muda até que alguém veja as diferenças e torne oficial o resultado.</Mensagem>
    <Formulario para="/recalculos">
      <input type="hidden" name="especie" value="regras" />
      <p class="acoes">
        <Botao>Refazer as contas de todos</Botao>
      </p>
    </Formulario>
  </Pagina>
);
