import {
  AreaDeTexto,
  Botao,
  CaixaDeMarcar,
  Campo,
  Formulario,
  ResumoDeErros,
  Selecao,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import { permissaoDe } from '../../permissao/catalogo.ts';
import { DIAS_POR_PASSO, ESPECIES_DE_ACORDO } from '../acordo.ts';
import { COMPARTILHAVEIS } from '../escopo.ts';
import type { OrgaoNaLista } from '../queries.ts';

interface Props {
  orgaos: readonly OrgaoNaLista[];
  escrito?: Escrito;
  problemas?: Problemas;
}

const marcados = (escrito: Escrito, campo: string): readonly string[] => [escrito[campo] ?? []].flat();

export function PaginaDoAcordoNovo({ orgaos, escrito = {}, problemas = new Problemas() }: Props) {
  const comum = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <Pagina titulo="Cadastrar acordo" ativo="acordos" migalhas={[{ rotulo: 'Acordos', href: '/acordos' }]}>
      <h1>Cadastrar acordo</h1>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para="/acordos">
        <Selecao
          {...comum('especie')}
          rotulo="Espécie"
          opcoes={Object.entries(ESPECIES_DE_ACORDO).map(([valor, rotulo]) => ({ valor, rotulo }))}
        />
        <Campo {...comum('numero')} rotulo="Número" dica="Como foi publicado. Exemplo: TCT 3/2026" tamanho="medio" />
        <AreaDeTexto {...comum('objeto')} rotulo="Objeto" rows={3} />
        <div class="campos-lado-a-lado">
          <Campo {...comum('publicadoEm')} rotulo="Publicado em" type="date" />
          <Campo {...comum('vigenciaInicio')} rotulo="Vale de" type="date" />
          <Campo {...comum('vigenciaFim')} rotulo="Vale até" dica="Último dia, incluído" type="date" />
        </div>
        <Partes orgaos={orgaos} escrito={escrito} problemas={problemas} />
        <Escopo escrito={escrito} problemas={problemas} />
        <Campo
          {...comum('diasPorPasso')}
          valor={valorDe(escrito, 'diasPorPasso') ?? String(DIAS_POR_PASSO)}
          rotulo="Dias de prazo em cada passo do pedido de acesso"
          dica={`Corridos, para a análise, a autorização e o cadastro. Se o acordo não diz, use ${DIAS_POR_PASSO} (escolha do sistema).`}
          type="number"
          min={1}
          max={90}
          tamanho="medio"
        />
        <p class="acoes">
          <Botao variante="primario">Cadastrar</Botao>
          <Botao href="/acordos" variante="terciario">
            Voltar sem cadastrar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}

type PropsDaParte = Required<Props>;

function Partes({ orgaos, escrito, problemas }: PropsDaParte) {
  const escolhidos = marcados(escrito, 'aderentesIds');
  return (
    <>
      <Selecao
        id="concedenteId"
        rotulo="Quem concede os dados"
        dica="Um só: se dois órgãos concedem, são dois acordos, porque cada dono autoriza o que é seu."
        vazio="Escolha o órgão"
        valor={valorDe(escrito, 'concedenteId')}
        erro={problemas.de('concedenteId')}
        opcoes={orgaos.map((o) => ({ valor: o.id, rotulo: `${o.nome} (${o.sigla})` }))}
      />
      <fieldset id="aderentesIds">
        <legend>Quem recebe os dados</legend>
        <Erro texto={problemas.de('aderentesIds')} />
        {orgaos.map((o) => (
          <CaixaDeMarcar
            key={o.id}
            id={`aderente-${o.id}`}
            nome="aderentesIds"
            valor={o.id}
            rotulo={`${o.nome} (${o.sigla})`}
            marcada={escolhidos.includes(o.id)}
          />
        ))}
      </fieldset>
    </>
  );
}

function Escopo({ escrito, problemas }: Omit<PropsDaParte, 'orgaos'>) {
  const escolhidos = marcados(escrito, 'escopo');
  return (
    <fieldset id="escopo">
      <legend>O que o acordo deixa fazer com os dados</legend>
      <Erro texto={problemas.de('escopo')} />
      {COMPARTILHAVEIS.map((p) => (
        <CaixaDeMarcar
          key={p}
          id={`escopo-${p}`}
          nome="escopo"
          valor={p}
          rotulo={permissaoDe(p).descricao}
          marcada={escolhidos.includes(p)}
        />
      ))}
    </fieldset>
  );
}

const Erro = ({ texto }: { texto: string | undefined }) => (texto ? <p class="campo-erro">{texto}</p> : null);
