import { Botao, Formulario, ResumoDeErros, Selecao, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta, distancia } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import { diaEm } from '../../lotacoes/calendario.ts';
import type { EstruturaARever } from '../queries.ts';
import { DIAS_PARA_RESPONDER } from '../revisao.ts';
import type { RevisaoNaLista } from '../store.ts';

interface Props {
  revisoes: readonly RevisaoNaLista[];
  onde: readonly EstruturaARever[];
  hoje: string;
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDasRevisoes({ revisoes, onde, hoje, escrito = {}, problemas = new Problemas() }: Props) {
  const faltam = revisoes.filter((r) => r.prazo >= hoje).reduce((n, r) => n + r.faltam, 0);
  return (
    <Pagina titulo="Revisão dos acessos" ativo="revisoes" largura="larga">
      <h1>Revisão dos acessos</h1>
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">
        {faltam === 0
          ? 'Nenhum papel espera confirmação.'
          : `${contar(faltam, 'papel espera', 'papéis esperam')} confirmação.`}
      </p>
      <p>
        A cada semestre, todo papel em vigor é confirmado por alguém ou deixa de valer (Res. CNJ 417/2021, art. 30). A
        revisão abre sozinha em 1º de janeiro e 1º de julho.
      </p>
      <Tabela
        legenda="Revisões"
        legendaOculta
        densa
        vazia="Ainda não houve revisão no lugar que você alcança. Abra uma abaixo, se quiser conferir antes do semestre."
        linhas={revisoes}
        colunas={[
          {
            titulo: 'Onde',
            cabecalhoDaLinha: true,
            celula: (r) => <a href={`/revisoes/${r.id}`}>{r.estrutura.nome}</a>,
          },
          { titulo: 'Aberta em', celula: (r) => dataCurta(diaEm(r.estrutura.fuso, r.abertaEm)) },
          { titulo: 'Por', celula: (r) => r.abertaPor ?? 'Sistema' },
          {
            titulo: 'Prazo',
            celula: (r) =>
              r.concluidaEm
                ? `${dataCurta(r.prazo)} (concluída)`
                : `${dataCurta(r.prazo)} (${distancia(r.prazo, hoje)})`,
          },
          { titulo: 'Faltam', alinhar: 'numero', celula: (r) => `${r.faltam} de ${r.itens}` },
        ]}
      />
      <h2>Abrir uma revisão</h2>
      <Formulario para="/revisoes">
        <Selecao
          id="estruturaId"
          rotulo="Onde"
          dica={`Entram os papéis em vigor nela e abaixo dela. O que não for confirmado em ${DIAS_PARA_RESPONDER} dias é revogado (prazo escolhido pelo sistema).`}
          vazio="Escolha"
          valor={valorDe(escrito, 'estruturaId')}
          erro={problemas.de('estruturaId')}
          opcoes={onde.map((e) => ({ valor: e.id, rotulo: e.nome }))}
        />
        <p class="acoes">
          <Botao>Abrir a revisão</Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
