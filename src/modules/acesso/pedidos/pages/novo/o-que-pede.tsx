import { Botao, CaixaDeMarcar, Formulario, Selecao } from '../../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../../ui/texto.ts';
import { Problemas, valorDe } from '../../../http/formulario.tsx';
import { papelDe } from '../../../permissao/papeis.ts';
import type { OrgaoQuePede, Pretensao } from '../../pretensoes.ts';
import type { Unidade } from '../../queries.ts';
import { CAMINHO, CAMPOS_DA_PESSOA, Escondidos, PaginaDoPasso, type PropsDoPasso } from './passos.tsx';

interface PropsDoOrgao {
  orgaos: readonly OrgaoQuePede[];
}

/** Antes de tudo, o órgão: dele dependem a lotação e o que se pode pedir. */
export function EscolhaDoOrgao({ orgaos }: PropsDoOrgao) {
  return (
    <PaginaDoPasso numero={1}>
      <p class="lide">
        São três passos curtos. Tenha à mão o CPF, o RG e a matrícula (MASP, MADEP ou a do seu órgão). Já pediu? Não
        peça de novo: <a href="/pedidos-de-acesso">acompanhe o pedido</a>.
      </p>
      {orgaos.length === 0 ? (
        <p class="tabela-vazia">
          Nenhum órgão pode pedir acesso hoje: não há acordo de cooperação em vigor nem conselho cadastrado. Fale com a
          administração prisional do seu estado.
        </p>
      ) : (
        <form method="get" action={CAMINHO}>
          <Selecao
            id="orgao"
            rotulo="Órgão em que você atua"
            dica="Só aparecem os que têm acordo em vigor, e os conselhos penitenciários e da comunidade (Lei 12.714/2012, art. 1º, § 4º)."
            vazio="Escolha o órgão"
            required
            opcoes={orgaos.map((o) => ({ valor: o.id, rotulo: `${o.nome} (${o.sigla})` }))}
          />
          <p class="acoes">
            <Botao variante="primario">Continuar</Botao>
          </p>
        </form>
      )}
    </PaginaDoPasso>
  );
}

interface Props extends PropsDoPasso {
  orgao: OrgaoQuePede;
  pretensoes: readonly Pretensao[];
  unidades: readonly Unidade[];
}

export function OQuePede({ orgao, pretensoes, unidades, escrito, problemas = new Problemas() }: Props) {
  const escolhida = valorDe(escrito, 'pretensao') ?? (pretensoes.length === 1 ? pretensoes[0]?.chave : undefined);
  return (
    <PaginaDoPasso numero={1} problemas={problemas}>
      <p>
        Órgão: <strong>{orgao.nome}</strong> (<a href={CAMINHO}>mudar</a>)
      </p>
      <Formulario para={CAMINHO}>
        <input type="hidden" name="orgaoId" value={orgao.id} />
        <Escondidos escrito={escrito} campos={CAMPOS_DA_PESSOA} />
        <Selecao
          id="lotacaoId"
          rotulo="Sua lotação"
          vazio="Escolha a unidade"
          valor={valorDe(escrito, 'lotacaoId')}
          erro={problemas.de('lotacaoId')}
          opcoes={unidades.map((u) => ({ valor: u.id, rotulo: `${u.nome} (${u.sigla})` }))}
        />
        <fieldset id="pretensao">
          <legend>O que você pede</legend>
          {problemas.de('pretensao') && <p class="campo-erro">{problemas.de('pretensao')}</p>}
          {pretensoes.map((p, i) => (
            <CaixaDeMarcar
              key={p.chave}
              id={`pretensao-${i}`}
              nome="pretensao"
              tipo="radio"
              valor={p.chave}
              marcada={p.chave === escolhida}
              rotulo={`${papelDe(p.papel).nome}: dados de ${p.dono.nome}`}
              dica={explicacao(p)}
            />
          ))}
        </fieldset>
        <p class="acoes">
          <Botao variante="primario" name="passo" value="dados">
            Continuar
          </Botao>
        </p>
      </Formulario>
    </PaginaDoPasso>
  );
}

/** `Deixa ver os dados de uma pessoa presa. Pelo acordo TCT 3/2026, até 31/12/2027.` */
function explicacao({ deixa, acordo, lei, dono }: Pretensao): string {
  const base = acordo
    ? `Pelo acordo ${acordo.numero}, até ${dataCurta(acordo.ate)}.`
    : `Sem acordo: a base é a ${lei}. Quem autoriza é ${dono.nome}, dona dos dados.`;
  return `Deixa ${deixa.join('; ')}. ${base}`;
}
