import {
  AreaDeTexto,
  Botao,
  Campo,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selecao,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import { papelDe } from '../../permissao/papeis.ts';
import { exigeAcordo, papeisCabiveis } from '../cabimento.ts';
import type { AcordoDaProposta, LugarDaProposta } from '../store.ts';

export interface PropsDePropor {
  pessoa: { id: string; nome: string };
  /** As lotações que quem propõe alcança. */
  lugares: readonly LugarDaProposta[];
  /** A escolhida; ausente quando há várias e ainda não se escolheu. */
  lugar?: LugarDaProposta | undefined;
  acordos: readonly AcordoDaProposta[];
  hoje: string;
  escrito?: Escrito;
  problemas?: Problemas;
}

/** Primeiro a lotação, de que dependem os papéis que cabem; depois o papel. */
export function PaginaDePropor(props: PropsDePropor) {
  const { pessoa, lugares, lugar, problemas = new Problemas() } = props;
  return (
    <Pagina
      titulo="Propor papel"
      ativo="papeis"
      migalhas={[
        { rotulo: 'Pessoas com acesso', href: '/usuarios' },
        { rotulo: pessoa.nome, href: `/usuarios/${pessoa.id}` },
      ]}
    >
      <h1>Propor papel para {pessoa.nome}</h1>
      <p class="lide">O papel só vale depois que outra pessoa o autorizar.</p>
      <ResumoDeErros erros={problemas.resumo} />
      {lugares.length > 1 && (
        <form method="get" action={`/usuarios/${pessoa.id}/vinculos/novo`}>
          <Selecao
            id="lotacao"
            rotulo="Lotação"
            valor={lugar?.lotacaoId}
            opcoes={lugares.map((l) => ({ valor: l.lotacaoId, rotulo: `${l.cargo} · ${l.estrutura.nome}` }))}
          />
          <Botao variante={lugar ? 'secundario' : 'primario'}>{lugar ? 'Mudar a lotação' : 'Continuar'}</Botao>
        </form>
      )}
      {lugar && <Proposta {...props} lugar={lugar} />}
    </Pagina>
  );
}

function Proposta({
  pessoa,
  lugar,
  acordos,
  hoje,
  escrito = {},
  problemas = new Problemas(),
}: PropsDePropor & { lugar: LugarDaProposta }) {
  const cabiveis = papeisCabiveis(lugar);
  const comAcordo = cabiveis.filter((p) => exigeAcordo(p, lugar)).map((p) => papelDe(p).nome);
  return (
    <Formulario para={`/usuarios/${pessoa.id}/vinculos`}>
      <input type="hidden" name="lotacaoId" value={lugar.lotacaoId} />
      <p>
        Lotação: <strong>{`${lugar.cargo} · ${lugar.estrutura.nome}`}</strong>
      </p>
      <Selecao
        id="papel"
        rotulo="Papel"
        dica="Só os que cabem nesta espécie de estrutura."
        vazio="Escolha"
        valor={valorDe(escrito, 'papel')}
        erro={problemas.de('papel')}
        opcoes={cabiveis.map((p) => ({ valor: p, rotulo: `${papelDe(p).nome}: ${papelDe(p).descricao}` }))}
      />
      {comAcordo.length > 0 && (
        <Selecao
          id="acordoId"
          rotulo="Acordo"
          dica={`Obrigatório nos papéis que veem dados guardados por outro órgão: ${comAcordo.join(', ')}. O acesso acaba com ele.`}
          vazio="Nenhum"
          valor={valorDe(escrito, 'acordoId')}
          erro={problemas.de('acordoId')}
          opcoes={acordos
            .filter((a) => a.vigenciaFim >= hoje)
            .map((a) => ({ valor: a.id, rotulo: `${a.numero}, até ${dataCurta(a.vigenciaFim)}` }))}
        />
      )}
      {comAcordo.length > 0 && acordos.every((a) => a.vigenciaFim < hoje) && (
        <Mensagem tipo="info" titulo="O órgão não recebe dados por nenhum acordo em vigor">
          Sem acordo, os papéis que dependem dele não podem ser propostos. Quem cadastra acordos é o gestor do sistema.
        </Mensagem>
      )}
      <Campo
        id="inicio"
        rotulo="Primeiro dia"
        type="date"
        tamanho="medio"
        min={hoje}
        valor={valorDe(escrito, 'inicio') ?? hoje}
        erro={problemas.de('inicio')}
      />
      <Campo
        id="fim"
        rotulo="Último dia"
        opcional
        dica="Incluído. Sem ele, o papel dura enquanto durarem a lotação e o acordo."
        type="date"
        tamanho="medio"
        min={hoje}
        valor={valorDe(escrito, 'fim')}
        erro={problemas.de('fim')}
      />
      <AreaDeTexto
        id="motivo"
        rotulo="Motivo ou ato"
        rows={3}
        dica="A portaria, ou por que o trabalho pede este papel."
        valor={valorDe(escrito, 'motivo')}
        erro={problemas.de('motivo')}
      />
      <p class="acoes">
        <Botao variante="primario">Propor</Botao>
        <Botao href={`/usuarios/${pessoa.id}`} variante="terciario">
          Voltar sem propor
        </Botao>
      </p>
    </Formulario>
  );
}
