import { Botao, Campo, Formulario, Mensagem, ResumoDeErros, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, mesPorExtenso } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../../acesso/index.ts';
import type { Mes } from '../mes.ts';
import type { Grade, LinhaDaGrade } from '../queries.ts';

export interface PropsDaGrade {
  grade: Grade;
  mes: Mes;
  feito?: string | undefined;
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDaGrade({ grade, mes, feito, escrito = {}, problemas = new Problemas() }: PropsDaGrade) {
  const { unidade, linhas } = grade;
  const com = linhas.filter((l) => l.dias !== undefined || l.horas !== undefined || l.obras !== undefined).length;
  const celula = (campo: 'dias' | 'horas' | 'obras', rotulo: string) => (l: LinhaDaGrade) => {
    const nome = `${campo}-${l.pessoaId}`;
    const erro = problemas.de(nome);
    return (
      <>
        <input
          class="celula-da-grade"
          id={nome}
          name={nome}
          inputMode="numeric"
          maxLength={3}
          autocomplete="off"
          value={valorDe(escrito, nome) ?? l[campo]}
          aria-label={`${rotulo} de ${l.nome}`}
          aria-invalid={erro ? 'true' : undefined}
        />
        {erro && <span class="campo-erro">{erro}</span>}
      </>
    );
  };
  return (
    <Pagina titulo="Trabalho, estudo e leitura do mês" ativo="titulares" largura="larga">
      <h1>Trabalho, estudo e leitura em {mesPorExtenso(mes.nome)}</h1>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">
        {unidade.nome}: {contar(linhas.length, 'pessoa', 'pessoas')}, {com} com algo lançado neste mês.
      </p>
      <form method="get" action={`/rotina/${unidade.id}`} class="escolha-do-mes">
        <Campo id="mes" rotulo="Outro mês" type="month" valor={mes.nome} tamanho="medio" />
        <Botao tamanho="pequeno">Ver</Botao>
      </form>
      <Formulario para={`/rotina/${unidade.id}`}>
        <input type="hidden" name="mes" value={mes.nome} />
        <Tabela
          legenda="Dias de trabalho, horas de estudo e obras lidas. Em branco: nada muda. Zero: tira o que constava."
          densa
          vazia="Ninguém está nesta unidade agora."
          linhas={linhas}
          colunas={[
            {
              titulo: 'Pessoa',
              cabecalhoDaLinha: true,
              celula: (l) => <a href={`/pessoas/${l.pessoaId}/custodia`}>{l.nome}</a>,
            },
            { titulo: 'Dias de trabalho', celula: celula('dias', 'Dias de trabalho') },
            { titulo: 'Horas de estudo', celula: celula('horas', 'Horas de estudo') },
            { titulo: 'Obras lidas', celula: celula('obras', 'Obras lidas') },
          ]}
        />
        {linhas.length > 0 && (
          <>
            <Campo
              id="fonte"
              rotulo="Documento"
              dica="Folha de frequência, relatório da escola ou da comissão de leitura."
              valor={valorDe(escrito, 'fonte')}
              erro={problemas.de('fonte')}
              maxLength={200}
            />
            <p>Enviar de novo o mesmo mês não repete nada: só o que mudou é corrigido.</p>
            <p class="acoes">
              <Botao variante="primario">Lançar o mês</Botao>
            </p>
          </>
        )}
      </Formulario>
    </Pagina>
  );
}
