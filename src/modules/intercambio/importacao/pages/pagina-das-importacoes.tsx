import { Botao, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta, numero } from '../../../../ui/texto.ts';
import { diaEm } from '../../../acesso/index.ts';
import { especieDe } from '../../especies/index.ts';
import { emAndamento, ESTADOS, type Importacao } from '../importacao.ts';

interface Props {
  importacoes: readonly Importacao[];
  fuso: string;
  podeExportar: boolean;
}

export function PaginaDasImportacoes({ importacoes, fuso, podeExportar }: Props) {
  const correndo = importacoes.filter(emAndamento).length;
  const esperam = importacoes.filter((i) => i.estado === 'conferida' || i.estado === 'pausada').length;
  return (
    <Pagina titulo="Importações" ativo="arquivos" largura="larga">
      <h1>Importações</h1>
      <p class="lide">
        {correndo === 0 ? 'Nada em andamento.' : `${numero(correndo)} em andamento.`}{' '}
        {esperam > 0 && `${numero(esperam)} à espera de você.`}
      </p>
      <p class="acoes">
        <Botao variante="primario" href="/importacoes/nova">
          Importar um arquivo
        </Botao>
        {podeExportar && <Botao href="/exportacoes">Exportar</Botao>}
      </p>
      <Tabela
        legenda="As últimas importações"
        densa
        linhas={importacoes}
        vazia="Nenhum arquivo foi importado ainda. Comece pelo de pessoas: os de custódia e de execuções as acham pelo CPF."
        colunas={[
          {
            titulo: 'Arquivo',
            celula: (i) => <a href={`/importacoes/${i.id}`}>{i.nomeDoArquivo}</a>,
            cabecalhoDaLinha: true,
          },
          { titulo: 'O que', celula: (i) => especieDe(i.especie).nome },
          { titulo: 'De', celula: (i) => i.origem },
          { titulo: 'Unidade', celula: (i) => i.estrutura.nome },
          { titulo: 'Enviado', celula: (i) => dataCurta(diaEm(fuso, i.enviadaEm)) },
          { titulo: 'Situação', celula: (i) => ESTADOS[i.estado] },
          {
            titulo: 'Linhas',
            celula: (i) => `${numero(i.lidas)}${i.total === undefined ? '' : ` de ${numero(i.total)}`}`,
            alinhar: 'numero',
          },
          { titulo: 'Com problema', celula: (i) => numero(i.comErro), alinhar: 'numero' },
        ]}
      />
    </Pagina>
  );
}
