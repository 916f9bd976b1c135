import {
  AreaDeTexto,
  Botao,
  CaixaDeMarcar,
  Campo,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selecao,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import type { LugaresParaEscolher } from '../lugares.ts';
import { NOME_DO_SIGILO, type Lugar } from '../titular.ts';

interface Props {
  lugares: LugaresParaEscolher;
  escrito: Escrito;
  problemas?: Problemas | undefined;
}

export function PaginaDeCadastrar({ lugares, escrito, problemas = new Problemas() }: Props) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <Pagina titulo="Cadastrar pessoa" ativo="titulares" migalhas={[{ rotulo: 'Pessoas presas', href: '/titulares' }]}>
      <h1>Cadastrar pessoa presa</h1>
      <p class="lide">Depois de cadastrar, emita o código com que ela e a família veem as próprias datas.</p>
      <ResumoDeErros erros={problemas.resumo} />
      {lugares.estabelecimentos.length === 0 && (
        <Mensagem tipo="aviso">
          Nenhum estabelecimento prisional está cadastrado ao seu alcance. Quem cadastra estruturas resolve isso em
          "Órgãos".
        </Mensagem>
      )}
      <Formulario para="/titulares">
        <fieldset>
          <legend>Quem é</legend>
          <Campo {...de('nome')} rotulo="Nome" maxLength={200} autocomplete="off" />
          <Campo {...de('nascimento')} rotulo="Nascimento" type="date" tamanho="medio" />
          <Campo
            {...de('mae')}
            rotulo="Nome da mãe"
            dica="Como está no documento: a família o escreverá para entrar."
            maxLength={200}
            autocomplete="off"
          />
        </fieldset>
        <fieldset>
          <legend>Onde está e quem atua no caso</legend>
          <Selecao
            {...de('estabelecimentoId')}
            rotulo="Estabelecimento"
            vazio="Escolha"
            opcoes={opcoes(lugares.estabelecimentos)}
          />
          <Selecao
            {...de('varaId')}
            rotulo="Vara da execução"
            opcional
            vazio="Ainda não há"
            dica="Dá a jurisdição. Sem ela, vale a comarca do estabelecimento."
            opcoes={opcoes(lugares.varas)}
          />
          <QuemAtua lugares={lugares.atuam} marcados={[escrito.atuam ?? []].flat()} erro={problemas.de('atuam')} />
          <Selecao
            {...de('sigilo')}
            rotulo="Sigilo"
            dica="O restrito não aparece para papéis que só veem o público."
            opcoes={(['publico', 'restrito'] as const).map((valor) => ({ valor, rotulo: NOME_DO_SIGILO[valor] }))}
            tamanho="medio"
          />
        </fieldset>
        <fieldset>
          <legend>O caso</legend>
          <AreaDeTexto
            {...de('caso')}
            rotulo="Caso, em JSON ou YAML"
            opcional
            dica="O que a calculadora baixa em “Guardar este caso”. Sem ele, a pessoa entra mas não vê datas."
            rows={10}
            spellcheck={false}
          />
        </fieldset>
        <p class="acoes">
          <Botao variante="primario">Cadastrar</Botao>
          <Botao variante="terciario" href="/titulares">
            Voltar sem salvar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}

const opcoes = (lugares: readonly Lugar[]) => lugares.map((l) => ({ valor: l.id, rotulo: `${l.nome} (${l.sigla})` }));

interface PropsDeQuemAtua {
  lugares: readonly Lugar[];
  marcados: readonly string[];
  erro: string | undefined;
}

const QuemAtua = ({ lugares, marcados, erro }: PropsDeQuemAtua) => (
  <fieldset id="atuam" aria-describedby={erro ? 'atuam-erro' : undefined}>
    <legend>Quem atua no caso</legend>
    {erro && (
      <p class="campo-erro" id="atuam-erro">
        {erro}
      </p>
    )}
    {lugares.map((l) => (
      <CaixaDeMarcar
        key={l.id}
        id={`atuam-${l.id}`}
        nome="atuam"
        valor={l.id}
        rotulo={`${l.nome} (${l.sigla})`}
        marcada={marcados.includes(l.id)}
      />
    ))}
    {lugares.length === 0 && <p>Nenhum órgão que atua em casos está cadastrado.</p>}
  </fieldset>
);
