/** Antes de mexer em várias: quantas são, de que canal, e o que vai acontecer. */
import { AreaDeTexto, Botao, Formulario, ResumoDeErros, Tabela } from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { contar, numero } from '../../../../../ui/texto.ts';
import { Problemas } from '../../../../acesso/index.ts';
import { CANAIS, PROBLEMAS } from '../filtro.ts';
import type { Contagem } from '../store.ts';

interface Props {
  /** Os campos que dizem quais são, de volta ao formulário. */
  escolha: readonly (readonly [string, string])[];
  contagens: readonly Contagem[];
  motivo?: string | undefined;
  problemas?: Problemas;
}

export function PaginaDaPrevia({ escolha, contagens, motivo, problemas = new Problemas() }: Props) {
  const total = contagens.reduce((soma, c) => soma + c.quantas, 0);
  const campos = escolha.map(([nome, valor]) => <input key={nome + valor} type="hidden" name={nome} value={valor} />);
  return (
    <Pagina
      titulo="O que fazer com as escolhidas"
      ativo="entregas"
      migalhas={[{ rotulo: 'Entregas', href: '/entregas' }]}
    >
      <h1>O que fazer com {contar(total, 'mensagem', 'mensagens')}</h1>
      <ResumoDeErros erros={problemas.resumo} />
      <Tabela
        legenda="As escolhidas"
        linhas={contagens}
        vazia="Nenhuma das escolhidas está mais parada: alguém já as mandou ou desistiu delas."
        colunas={[
          { titulo: 'Canal', cabecalhoDaLinha: true, celula: (c) => CANAIS[c.canal] },
          { titulo: 'O que houve', celula: (c) => PROBLEMAS[c.problema] },
          { titulo: 'Quantas', alinhar: 'numero', celula: (c) => numero(c.quantas) },
        ]}
      />
      {total > 0 && (
        <>
          <h2>Tentar de novo</h2>
          <p>
            Saem agora, e com todas as tentativas outra vez. Cada uma leva o mesmo identificador: quem já a recebeu não
            a recebe como nova.
          </p>
          <Formulario para="/entregas/tentar">
            {campos}
            <p class="acoes">
              <Botao variante="primario">Tentar de novo</Botao>
              <Botao href="/entregas" variante="terciario">
                Voltar
              </Botao>
            </p>
          </Formulario>
          <h2>Desistir</h2>
          <p>Não saem mais. O aviso continua à vista de quem o recebeu na tela.</p>
          <Formulario para="/entregas/desistir">
            {campos}
            <AreaDeTexto
              id="motivo"
              rotulo="Motivo"
              dica="Fica registrado com o seu nome."
              rows={2}
              valor={motivo}
              erro={problemas.de('motivo')}
            />
            <p class="acoes">
              <Botao>Desistir de mandar</Botao>
            </p>
          </Formulario>
        </>
      )}
    </Pagina>
  );
}
