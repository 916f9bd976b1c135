import {
  AreaDeTexto,
  Botao,
  CaixaDeMarcar,
  Campo,
  Formulario,
  ResumoDeErros,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import { somarDias } from '../../lotacoes/calendario.ts';
import { type IdDaPermissao, permissaoDe } from '../../permissao/catalogo.ts';
import { MAXIMO_DE_DIAS, type Parte } from '../delegacao.ts';

export interface PropsDaNova {
  lotacao: string;
  permissoes: readonly IdDaPermissao[];
  /** O que a pessoa tem e não se delega, com o porquê. */
  fora: readonly IdDaPermissao[];
  colegas: readonly Parte[];
  busca?: string | undefined;
  hoje: string;
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDaNova(props: PropsDaNova) {
  const { lotacao, permissoes, colegas, busca, problemas = new Problemas() } = props;
  return (
    <Pagina titulo="Delegar" ativo="conta" migalhas={[{ rotulo: 'Delegações', href: '/delegacoes' }]}>
      <h1>Delegar</h1>
      <p class="lide">
        Da sua lotação: {lotacao}. Quem recebe faz o que você marcar, e o registro sai no nome de quem fez.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      {permissoes.length === 0 ? (
        <p class="tabela-vazia">
          Por esta lotação você não tem permissão que possa delegar: só as que todos têm, as que recebeu por delegação
          ou as que não se delegam. Se o colega precisa de acesso, peça um papel para ele a quem vincula papéis no seu
          órgão.
        </p>
      ) : (
        <>
          <form method="get" action="/delegacoes/nova">
            <Campo
              id="busca"
              rotulo="Procurar colega por nome"
              dica="No seu órgão. Sem nome, aparecem os da sua unidade."
              valor={busca}
              maxLength={100}
            />
            <p class="acoes">
              <Botao>Procurar</Botao>
            </p>
          </form>
          {colegas.length === 0 ? (
            <p class="tabela-vazia">
              {busca
                ? 'Ninguém do seu órgão, com lotação aberta, tem este nome.'
                : 'Não há outra pessoa na sua unidade. Procure por nome.'}
            </p>
          ) : (
            <Escolhas {...props} />
          )}
        </>
      )}
      <Fora {...props} />
    </Pagina>
  );
}

function Escolhas({ colegas, permissoes, hoje, escrito = {}, problemas = new Problemas() }: PropsDaNova) {
  const marcadas = new Set([escrito['permissoes']].flat());
  return (
    <Formulario para="/delegacoes">
      <fieldset>
        <legend>Para quem</legend>
        {colegas.map((p, i) => (
          <CaixaDeMarcar
            key={p.lotacaoId}
            tipo="radio"
            id={i === 0 ? 'paraLotacaoId' : `para-${p.lotacaoId}`}
            nome="paraLotacaoId"
            valor={p.lotacaoId}
            marcada={valorDe(escrito, 'paraLotacaoId') === p.lotacaoId}
            rotulo={`${p.nome} (${p.cargo} · ${p.estrutura})`}
            erro={i === 0 ? problemas.de('paraLotacaoId') : undefined}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>O que poderá fazer</legend>
        {permissoes.map((p, i) => (
          <CaixaDeMarcar
            key={p}
            id={i === 0 ? 'permissoes' : `p-${p}`}
            nome="permissoes"
            valor={p}
            marcada={marcadas.has(p)}
            rotulo={permissaoDe(p).descricao}
            erro={i === 0 ? problemas.de('permissoes') : undefined}
          />
        ))}
      </fieldset>
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
        dica={`Incluído; no máximo ${MAXIMO_DE_DIAS} dias ao todo (escolha do sistema).`}
        type="date"
        tamanho="medio"
        min={hoje}
        max={somarDias(hoje, 366)}
        valor={valorDe(escrito, 'fim')}
        erro={problemas.de('fim')}
      />
      <AreaDeTexto
        id="motivo"
        rotulo="Motivo"
        rows={2}
        dica="Férias, licença, mutirão…"
        valor={valorDe(escrito, 'motivo')}
        erro={problemas.de('motivo')}
      />
      <p class="acoes">
        <Botao variante="primario">Delegar</Botao>
        <Botao href="/delegacoes" variante="terciario">
          Voltar sem delegar
        </Botao>
      </p>
    </Formulario>
  );
}

function Fora({ fora }: PropsDaNova) {
  if (fora.length === 0) return null;
  return (
    <section>
      <h2>O que não se delega</h2>
      <ul>
        {fora.map((p) => (
          <li key={p}>
            {permissaoDe(p).descricao}: {permissaoDe(p).indelegavel}
          </li>
        ))}
      </ul>
    </section>
  );
}
