import { Botao, Formulario, Selecao, Tabela } from '../../../../ui/componentes/index.ts';
import { contar } from '../../../../ui/texto.ts';
import type { Problemas } from '../../../acesso/index.ts';
import type { CampoDoArquivo } from '../../especies/especie.ts';
import { especieDe, rotuloDe } from '../../especies/index.ts';
import type { Importacao } from '../importacao.ts';
import type { LinhaDaPrevia, Previa } from '../previa.ts';

interface Props {
  importacao: Importacao;
  previa: Previa;
  problemas: Problemas;
}

/** De que coluna vem cada campo, e como ficam as primeiras linhas. */
export function MapaEPrevia({ importacao, previa, problemas }: Props) {
  const { campos } = especieDe(importacao.especie);
  const mapeados = campos.filter((c) => importacao.mapa[c.nome] !== undefined || c.obrigatorio);
  const outros = campos.filter((c) => !mapeados.includes(c));
  const usadas = new Set(Object.values(importacao.mapa));
  const sobram = importacao.colunas.filter((c) => !usadas.has(c));
  const comProblema = previa.linhas.filter((l) => l.problemas.length > 0).length;
  const campoDoMapa = (c: CampoDoArquivo) => (
    <Selecao
      key={c.nome}
      id={`mapa-${c.nome}`}
      rotulo={c.rotulo}
      opcional={!c.obrigatorio}
      vazio="Não vem no arquivo"
      opcoes={opcoesDe(c, importacao, previa)}
      valor={importacao.mapa[c.nome]}
      erro={problemas.de(`mapa-${c.nome}`)}
    />
  );
  return (
    <Formulario para={`/importacoes/${importacao.id}/mapa`}>
      <h2>De que coluna vem cada campo</h2>
      {sobram.length > 0 && (
        <p>
          {contar(sobram.length, 'coluna não entra', 'colunas não entram')}: {sobram.join(', ')}.
        </p>
      )}
      <div class="mapa-de-colunas">{mapeados.map(campoDoMapa)}</div>
      {outros.length > 0 && (
        <details>
          <summary>{contar(outros.length, 'outro campo', 'outros campos')} que não se achou no arquivo</summary>
          <div class="mapa-de-colunas">{outros.map(campoDoMapa)}</div>
        </details>
      )}
      <h2>As primeiras linhas</h2>
      <p>
        {comProblema === 0
          ? 'Nenhum problema nas primeiras linhas.'
          : `${contar(comProblema, 'linha tem problema', 'linhas têm problema')} entre as primeiras ${previa.linhas.length}: as que têm não entram, e as outras sim.`}
      </p>
      <Tabela
        legenda="As primeiras linhas, como se entenderam"
        legendaOculta
        densa
        linhas={previa.linhas}
        classeDaLinha={(l) => (l.problemas.length > 0 ? 'com-problema' : undefined)}
        colunas={[
          { titulo: 'Linha', celula: (l) => l.numero, cabecalhoDaLinha: true, alinhar: 'numero' as const },
          { titulo: 'Problemas', celula: (l) => problemasDe(importacao, l) },
          ...mapeados.map((c) => ({ titulo: c.rotulo, celula: (l: LinhaDaPrevia) => l.valores[c.nome] ?? '' })),
        ]}
      />
      <p class="acoes">
        <Botao variante="primario" name="passo" value="comecar">
          Importar {contar(importacao.total ?? 0, 'linha', 'linhas')}
        </Botao>
        <Botao name="passo" value="guardar">
          Guardar o mapa e ver de novo
        </Botao>
      </p>
      <p>O que entra não se apaga: corrige-se ou anula-se, pessoa a pessoa, com motivo.</p>
    </Formulario>
  );
}

const problemasDe = ({ especie }: Importacao, { problemas }: LinhaDaPrevia) =>
  problemas.length === 0
    ? 'Nenhum'
    : problemas.map((p) => [rotuloDe(especie, p.campo), p.mensagem].filter(Boolean).join(': ')).join(' ');

/** As colunas, com um exemplo; e, quando o campo admite, um valor que sirva a todas as linhas. */
function opcoesDe({ fixos = {} }: CampoDoArquivo, { colunas }: Importacao, { amostra }: Previa) {
  const doArquivo = colunas.map((c) => ({ valor: c, rotulo: amostra[c] ? `${c} (${amostra[c].slice(0, 30)})` : c }));
  const deTodas = Object.entries(fixos).map(([valor, nome]) => ({ valor: `=${valor}`, rotulo: nome }));
  if (deTodas.length === 0) return doArquivo;
  return [
    { grupo: 'Colunas do arquivo', opcoes: doArquivo },
    { grupo: 'Todas as linhas são', opcoes: deTodas },
  ];
}
