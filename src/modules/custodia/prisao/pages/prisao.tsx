import { TIPOS_PENAIS } from '../../../../direito/tipos-penais/index.ts';
import {
  Botao,
  Campo,
  Formulario,
  Mensagem,
  type Opcao,
  ResumoDeErros,
  Selecao,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../../acesso/index.ts';
import { ESPECIES_DE_ORDEM, numeroEscrito, ordensEmAberto } from '../../../processos/index.ts';
import { A_QUEM } from '../../fatos/prisao.ts';
import type { PessoaNaCustodia } from '../../nucleo/abrir.ts';
import { trilhaDaCustodia } from '../../nucleo/trilha.ts';
import { ondeEsta } from '../../situacao/em-palavras.ts';
import { ESPECIES_DE_PRISAO, estaPresa } from '../../situacao/situacao.ts';
import { type AQuem, DESTINATARIOS } from '../entrada.ts';

export interface PropsDaPrisao {
  lida: PessoaNaCustodia;
  /** Os órgãos que se podem avisar, por destinatário. */
  orgaos: Readonly<Record<AQuem, readonly Opcao[]>>;
  escrito?: Escrito;
  problemas?: Problemas;
}

interface Passo extends Required<PropsDaPrisao> {
  de: (id: string, padrao?: string) => { id: string; valor: string | undefined; erro: string | undefined };
}

export function PaginaDaPrisao({ lida, orgaos, escrito = {}, problemas = new Problemas() }: PropsDaPrisao) {
  const { aberta, situacao, nomes, hoje } = lida;
  const titulo = `Registrar a prisão de ${aberta.titular.nome}`;
  const de: Passo['de'] = (id, padrao) => ({ id, valor: valorDe(escrito, id) ?? padrao, erro: problemas.de(id) });
  const props = { lida, orgaos, escrito, problemas, de };
  return (
    <Pagina titulo={titulo} ativo="titulares" migalhas={trilhaDaCustodia(aberta)}>
      <h1>{titulo}</h1>
      <p class="lide">{ondeEsta(situacao, nomes, hoje)}</p>
      {estaPresa(situacao) && (
        <Mensagem tipo="aviso" titulo="Já consta presa">
          Se há outro processo por que responde presa,{' '}
          <a href={`/pessoas/${aberta.id}/lancar/custodia.titulo`}>lance o título</a>.
        </Mensagem>
      )}
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`/pessoas/${aberta.id}/prisao`} class="assistente-da-prisao">
        <input type="hidden" name="versao" value={aberta.registro.versao} />
        <APrisao {...props} />
        <OCrime {...props} />
        <AsComunicacoes {...props} />
        <Campo
          {...de('fonte')}
          rotulo="Documento"
          dica="Auto de prisão em flagrante, mandado: número."
          maxLength={200}
        />
        <p>
          Tudo se grava junto, com o seu nome. O magistrado pode rever a qualquer momento (Lei 12.714/2012, art. 3º).
        </p>
        <p class="acoes">
          <Botao variante="primario">Registrar a prisão</Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}

function APrisao({ lida: { aberta, hoje }, de }: Passo) {
  const mandados = ordensEmAberto(aberta.vigentes, hoje).map((o) => ({
    valor: o.id,
    rotulo: `${ESPECIES_DE_ORDEM[o.fato.dados.especie]} · ${o.processo ? numeroEscrito(o.processo) : 'sem processo'} · ${dataCurta(o.expedidaEm)}`,
  }));
  return (
    <fieldset>
      <legend>A prisão</legend>
      <Selecao
        {...de('especie')}
        rotulo="Espécie"
        vazio="Escolha"
        opcoes={Object.entries(ESPECIES_DE_PRISAO).map(([valor, rotulo]) => ({ valor, rotulo }))}
      />
      {mandados.length > 0 && (
        <Selecao
          {...de('ordemId')}
          rotulo="Mandado que se cumpriu"
          dica="O mandado escolhido fica cumprido."
          opcional
          vazio="Nenhum destes"
          opcoes={mandados}
        />
      )}
      <div class="campos-lado-a-lado">
        <Campo {...de('dia', hoje)} rotulo="Dia" type="date" max={hoje} tamanho="medio" />
        <Campo {...de('hora')} rotulo="Hora" type="time" tamanho="curto" />
      </div>
      <div class="campos-lado-a-lado">
        <Campo {...de('local')} rotulo="Onde" opcional maxLength={200} />
        <Campo {...de('autoridade')} rotulo="Quem prendeu" opcional maxLength={200} />
      </div>
    </fieldset>
  );
}

const CRIMES = TIPOS_PENAIS.map((t) => ({ valor: t.id, rotulo: `${t.nome} (${t.dispositivo})` })).toSorted((a, b) =>
  a.rotulo.localeCompare(b.rotulo, 'pt-BR'),
);

const OCrime = ({ lida: { hoje }, de }: Passo) => (
  <fieldset>
    <legend>O crime</legend>
    <Selecao
      {...de('tipoPenal')}
      rotulo="Tipo penal"
      dica="A pena em abstrato vem do catálogo, na lei do dia do fato. Em mandado, pode ficar em branco."
      opcional
      vazio="Não informado"
      opcoes={CRIMES}
    />
    <Campo {...de('dataDoFato')} rotulo="Data do fato" opcional type="date" max={hoje} tamanho="medio" />
  </fieldset>
);

const AsComunicacoes = (props: Passo) => (
  <fieldset>
    <legend>A quem se comunicou</legend>
    <p>
      A comunicação é imediata: juiz, Ministério Público, família ou pessoa indicada (CPP, art. 306). O que ainda não
      foi feito fica em branco, e aparece como falta.
    </p>
    {DESTINATARIOS.map((a) => (
      <Comunicacao key={a} {...props} a={a} />
    ))}
  </fieldset>
);

const Comunicacao = ({ a, orgaos, de, lida: { hoje } }: Passo & { a: AQuem }) => (
  <fieldset class="comunicacao-da-prisao">
    <legend>{A_QUEM[a]}</legend>
    <div class="campos-lado-a-lado">
      <Campo {...de(`${a}-quem`)} rotulo="Quem recebeu" maxLength={200} autocomplete="off" />
      <Campo {...de(`${a}-meio`)} rotulo="Por que meio" maxLength={80} autocomplete="off" />
      <Campo {...de(`${a}-dia`, hoje)} rotulo="Dia" type="date" max={hoje} />
      <Campo {...de(`${a}-hora`)} rotulo="Hora" type="time" />
    </div>
    {orgaos[a].length > 0 && (
      <Selecao
        {...de(`${a}-orgaoId`)}
        rotulo="Órgão"
        dica="Passa a acompanhar o caso."
        opcional
        vazio="Nenhum destes"
        opcoes={orgaos[a]}
      />
    )}
  </fieldset>
);
