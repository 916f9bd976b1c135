import {
  Botao,
  Campo,
  CaixaDeMarcar,
  Detalhes,
  Formulario,
  ResumoDeErros,
  Selecao,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, NOME_DO_SIGILO, Problemas, SIGILOS, valorDe } from '../../../acesso/index.ts';
import {
  CampoDoFato,
  type EscolhasDoTipo,
  NUMERO_CONFERIDO,
  OQueSeViu,
  type PessoaAberta,
  trilhaDaPessoa,
} from '../../../pessoas/index.ts';
import { condenacao } from '../../fatos/condenacao.ts';
import { dadosEscritos } from './dados-escritos.ts';
import { Escondidos } from './escondidos.tsx';
import { type CampoDaCondenacao, type IdDoPasso, type Passo, passoDe, PASSOS } from './passos.ts';
import { PrevisaoDasFracoes } from './previsao.tsx';
import { ResumoDaCondenacao } from './resumo.tsx';

interface Props {
  aberta: PessoaAberta;
  escolhas: EscolhasDoTipo;
  passo: IdDoPasso;
  escrito: Escrito;
  problemas?: Problemas;
  /** AAAA-MM-DD. */
  hoje: string;
}

export function PaginaDoAssistente(props: Props) {
  const { aberta, passo, escrito, problemas = new Problemas(), hoje } = props;
  const { titulo } = passoDe(passo);
  const { dados } = dadosEscritos(escrito);
  const ultimo = passo === 'conferir';
  return (
    <Pagina titulo="Lançar condenação" ativo="titulares" migalhas={trilhaDaPessoa(aberta)}>
      <h1>{titulo}</h1>
      <p class="lide">Condenação de {aberta.titular.nome}.</p>
      <Passos atual={passo} />
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`/pessoas/${aberta.id}/condenacoes/nova`}>
        <input type="hidden" name="passo" value={passo} />
        <Escondidos escrito={escrito} passo={passo} />
        <CamposDoPasso {...props} problemas={problemas} />
        {(passo === 'sentenca' || ultimo) && (
          <PrevisaoDasFracoes dados={dados} dia={diaDaDecisao(valorDe(escrito, 'dia'), hoje)} />
        )}
        {ultimo && <ResumoDaCondenacao dados={dados} aberta={aberta} />}
        {ultimo && <Fim {...props} problemas={problemas} />}
        <p class="acoes">
          <Botao variante="primario" name="acao" value={ultimo ? 'lancar' : 'avancar'}>
            {ultimo ? 'Lançar condenação' : 'Continuar'}
          </Botao>
          {passo !== 'crime' && (
            <Botao name="acao" value="voltar">
              Voltar
            </Botao>
          )}
          <Botao variante="terciario" href={`/pessoas/${aberta.id}/processos`}>
            Sair sem lançar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}

const diaDaDecisao = (escrito: string | undefined, hoje: string): string =>
  escrito !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(escrito) && escrito <= hoje ? escrito : hoje;

const Passos = ({ atual }: { atual: IdDoPasso }) => (
  <ol class="passos-da-condenacao" aria-label="Passos">
    {PASSOS.map((p, i) => (
      <li key={p.id} aria-current={p.id === atual ? 'step' : undefined}>
        {i + 1}. {p.rotulo}
      </li>
    ))}
  </ol>
);

type ComProblemas = Props & { problemas: Problemas };

function CamposDoPasso({ aberta, escolhas, passo, escrito, problemas }: ComProblemas) {
  const { campos, raros = [] }: Passo = passoDe(passo);
  const desenhar = (nome: CampoDaCondenacao) => (
    <CampoDoFato
      key={nome}
      nome={nome}
      campo={condenacao.campos[nome]}
      escolhas={escolhas.get(nome)}
      escrito={escrito}
      problemas={problemas}
      lancarAntes={`/pessoas/${aberta.id}/lancar`}
    />
  );
  const usados = raros.some((c) => problemas.de(c) || Object.keys(escrito).some((k) => k.startsWith(c) && escrito[k]));
  return (
    <>
      {campos.map(desenhar)}
      {problemas.recusas.some((r) => r.codigo === 'digito-nao-confere') && (
        <CaixaDeMarcar id={NUMERO_CONFERIDO} rotulo="O número do processo está assim na origem" />
      )}
      {raros.length > 0 && (
        <Detalhes resumo="Menos comuns" aberto={usados}>
          {raros.map(desenhar)}
        </Detalhes>
      )}
    </>
  );
}

/** O que todo fato pede: quando, de onde, com que sigilo. */
function Fim({ aberta, escrito, problemas, hoje }: ComProblemas) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <>
      <OQueSeViu aberta={aberta} />
      <Campo {...de('dia')} rotulo="Dia da decisão" type="date" max={hoje} tamanho="medio" />
      <Campo
        {...de('fonte')}
        rotulo="De onde veio a informação"
        dica="Sentença ou acórdão, com a data."
        maxLength={200}
      />
      <Selecao
        {...de('sigilo')}
        rotulo="Sigilo"
        dica="Do processo sigiloso, herda o sigilo."
        opcoes={SIGILOS.map((valor) => ({ valor, rotulo: NOME_DO_SIGILO[valor] }))}
        tamanho="medio"
      />
    </>
  );
}
