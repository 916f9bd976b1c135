import { Botao, Formulario, Mensagem, ResumoDeErros, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta, numero } from '../../../../ui/texto.ts';
import { diaEm, type Problemas } from '../../../acesso/index.ts';
import { especieDe, rotuloDe } from '../../especies/index.ts';
import { type Importacao, type PassoDaImportacao, pode } from '../importacao.ts';
import type { Previa } from '../previa.ts';
import type { resumoDosErros } from '../erros.ts';
import { Andamento } from './andamento.tsx';
import { MapaEPrevia } from './mapa-e-previa.tsx';

interface Props {
  importacao: Importacao;
  /** Enquanto se espera a confirmação. */
  previa: Previa | undefined;
  erros: Awaited<ReturnType<typeof resumoDosErros>>;
  problemas: Problemas;
  passo: string | undefined;
  agora: Date;
  fuso: string;
}

export function PaginaDaImportacao({ importacao: i, previa, erros, problemas, passo, agora, fuso }: Props) {
  return (
    <Pagina
      titulo={i.nomeDoArquivo}
      ativo="arquivos"
      largura="larga"
      migalhas={[{ rotulo: 'Importações', href: '/importacoes' }]}
    >
      {passo === 'mapeada' && <Mensagem tipo="sucesso">Mapa guardado. Confira as linhas abaixo.</Mensagem>}
      {passo === 'comecada' && i.estado === 'correndo' && (
        <Mensagem tipo="sucesso">A importação começou. Pode sair desta página: ela segue sozinha.</Mensagem>
      )}
      <h1>{i.nomeDoArquivo}</h1>
      <p class="lide">{resposta(i)}</p>
      <p>
        {especieDe(i.especie).nome}, de {i.origem}, para {i.estrutura.nome}. Enviado por {i.enviadaPor.nome} em{' '}
        {dataCurta(diaEm(fuso, i.enviadaEm))}.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      {previa ? (
        <MapaEPrevia importacao={i} previa={previa} problemas={problemas} />
      ) : (
        i.estado !== 'falhou' && <Andamento importacao={i} agora={agora} />
      )}
      <Passos importacao={i} />
      {erros.length > 0 && (
        <>
          <h2>O que não entrou</h2>
          <Tabela
            legenda="Problemas, do mais comum ao mais raro"
            densa
            linhas={erros}
            colunas={[
              { titulo: 'Problema', celula: (e) => e.mensagem, cabecalhoDaLinha: true },
              { titulo: 'Campo', celula: (e) => rotuloDe(i.especie, e.campo) },
              { titulo: 'Vezes', celula: (e) => numero(e.vezes), alinhar: 'numero' },
              { titulo: 'Primeira linha', celula: (e) => numero(e.primeira), alinhar: 'numero' },
            ]}
          />
          <p class="acoes">
            <Botao href={`/importacoes/${i.id}/problemas.csv`}>Baixar todos (CSV)</Botao>
          </p>
          <p>Corrija as linhas na origem e importe o arquivo de novo: o que já entrou não entra outra vez.</p>
        </>
      )}
    </Pagina>
  );
}

function resposta(i: Importacao): string {
  switch (i.estado) {
    case 'recebendo':
      return 'O arquivo não chegou inteiro. Se o envio parou, cancele e envie de novo.';
    case 'recebida':
      return 'O arquivo chegou e está sendo lido do começo ao fim.';
    case 'conferida':
      return `O arquivo se lê: ${contar(i.total ?? 0, 'linha', 'linhas')}. Confira de que coluna vem cada campo e comece.`;
    case 'correndo':
      return 'As linhas estão entrando. Se o sistema cair, continua de onde parou.';
    case 'pausada':
      return 'Parada por pedido. O que entrou está no sistema; o resto espera.';
    case 'concluida':
      return i.comErro === 0
        ? `Terminou: todas as ${contar(i.lidas, 'linha', 'linhas')} foram lidas sem problema.`
        : `Terminou: ${contar(i.comErro, 'linha não entrou', 'linhas não entraram')} de ${contar(i.lidas, 'linha', 'linhas')}.`;
    case 'falhou':
      return i.falha ?? 'O arquivo não se lê.';
    case 'cancelada':
      return 'Cancelada. O que já tinha entrado continua no sistema; o arquivo foi apagado.';
  }
}

const ROTULO: Readonly<Record<Exclude<PassoDaImportacao, 'comecar'>, string>> = {
  pausar: 'Pausar',
  retomar: 'Retomar',
  cancelar: 'Cancelar a importação',
};

function Passos({ importacao }: { importacao: Importacao }) {
  const passos = (['pausar', 'retomar', 'cancelar'] as const).filter((p) => pode(importacao, p));
  return (
    <div class="passos-da-importacao">
      {passos.map((p) => (
        <Formulario key={p} para={`/importacoes/${importacao.id}/${p}`}>
          <Botao variante={p === 'retomar' ? 'primario' : 'secundario'}>{ROTULO[p]}</Botao>
        </Formulario>
      ))}
    </div>
  );
}
