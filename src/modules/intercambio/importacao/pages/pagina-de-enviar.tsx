import { Botao, Campo, Formulario, ResumoDeErros, Selecao, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, type Problemas, valorDe } from '../../../acesso/index.ts';
import { ESPECIES } from '../../especies/index.ts';
import type { EstruturaDaImportacao } from '../estruturas.ts';

interface Props {
  estruturas: readonly EstruturaDaImportacao[];
  escrito: Escrito;
  problemas: Problemas;
}

export function PaginaDeEnviar({ estruturas, escrito, problemas }: Props) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <Pagina
      titulo="Importar um arquivo"
      ativo="arquivos"
      migalhas={[{ rotulo: 'Importações', href: '/importacoes' }]}
      scripts={['enviar-arquivo']}
    >
      <h1>Importar um arquivo</h1>
      <p class="lide">Nada entra antes de você ver as primeiras linhas e confirmar de que coluna vem cada campo.</p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para="/importacoes" enctype="multipart/form-data" data-enviar-arquivo="sim">
        <Selecao
          {...de('especie')}
          rotulo="O que há no arquivo"
          dica="Pessoas: uma por linha. Custódia e execuções: um acontecimento por linha."
          opcoes={ESPECIES.map(({ id, nome }) => ({ valor: id, rotulo: nome }))}
        />
        <div class="campos-lado-a-lado">
          <Campo
            {...de('origem')}
            rotulo="De que sistema veio"
            maxLength={80}
            dica="Sempre o mesmo nome: é com ele que se sabe o que já entrou."
          />
          <Selecao
            {...de('estruturaId')}
            rotulo="De que unidade"
            dica="Só se mexe em quem está nela, abaixo dela ou em nenhuma."
            vazio="Escolha"
            opcoes={estruturas.map(({ id, nome }) => ({ valor: id, rotulo: nome }))}
          />
        </div>
        <Campo
          id="arquivo"
          rotulo="Arquivo"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.json,.ndjson"
          dica="CSV, XLSX ou JSON, até 2 GB. Em XLSX, até 32 MB."
          erro={problemas.de('arquivo')}
        />
        <progress id="andamento-do-envio" class="andamento" max={1} value={0} hidden aria-label="Envio do arquivo" />
        <p id="aviso-do-envio" role="status" />
        <p class="acoes">
          <Botao variante="primario">Enviar e conferir</Botao>
          <Botao variante="terciario" href="/importacoes">
            Voltar
          </Botao>
        </p>
      </Formulario>
      {ESPECIES.map((especie) => (
        <details key={especie.id} class="dicionario">
          <summary>Colunas de {especie.nome.toLowerCase()}</summary>
          <Tabela
            legenda={`Colunas de ${especie.nome.toLowerCase()}`}
            legendaOculta
            linhas={especie.campos}
            colunas={[
              { titulo: 'Coluna', celula: (c) => <code>{c.nome}</code>, cabecalhoDaLinha: true },
              { titulo: 'O que é', celula: (c) => `${c.rotulo}${c.obrigatorio ? ' (obrigatório)' : ''}` },
              { titulo: 'Aceita', celula: (c) => c.aceita },
            ]}
          />
        </details>
      ))}
    </Pagina>
  );
}
