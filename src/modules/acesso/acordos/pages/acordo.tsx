import type { ComponentChildren } from 'preact';
import { Botao, Mensagem, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import { ehPapel, papelDe } from '../../permissao/papeis.ts';
import { ESPECIES_DE_ACORDO, ultimoDia, valeEm } from '../acordo.ts';
import { emPalavras } from '../escopo.ts';
import { comPrazos } from '../etapa.ts';
import type { AcordoInteiro, PessoaDoAcordo } from '../queries.ts';
import { PlanoDeTrabalho } from './plano-de-trabalho.tsx';
import { SituacaoDoAcordoNoSelo } from './situacao.tsx';

export interface PropsDoAcordo {
  inteiro: AcordoInteiro;
  /** Só as que quem lê pode ver. */
  pessoas: readonly PessoaDoAcordo[];
  /** Todas. */
  total: number;
  hoje: string;
  podeGerir: boolean;
  feito?: string | undefined;
}

export function PaginaDoAcordo(props: PropsDoAcordo) {
  const { inteiro, hoje, podeGerir, feito } = props;
  const { acordo, etapas } = inteiro;
  const denunciavel = acordo.denunciadoEm === undefined && acordo.vigenciaFim > hoje;
  return (
    <Pagina
      titulo={`Acordo ${acordo.numero}`}
      ativo="acordos"
      largura="larga"
      migalhas={[{ rotulo: 'Acordos', href: '/acordos' }]}
    >
      <h1>Acordo {acordo.numero}</h1>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <p>
        <SituacaoDoAcordoNoSelo acordo={acordo} hoje={hoje} />
      </p>
      <p class="lide">{acordo.objeto}</p>
      <Dados inteiro={inteiro} />
      <PlanoDeTrabalho
        acordoId={acordo.id}
        etapas={comPrazos(etapas, acordo.publicadoEm, hoje)}
        hoje={hoje}
        podeGerir={podeGerir}
      />
      <Pessoas {...props} />
      {podeGerir && denunciavel && (
        <p class="acoes">
          <Botao href={`/acordos/${acordo.id}/denunciar`}>Denunciar o acordo</Botao>
        </p>
      )}
    </Pagina>
  );
}

function Dados({ inteiro: { acordo, partes, escopo } }: { inteiro: AcordoInteiro }) {
  const nomes = (papel: 'concedente' | 'aderente') =>
    partes.filter((p) => p.papel === papel).map((p) => <li key={p.id}>{`${p.nome} (${p.sigla})`}</li>);
  const linhas: [string, ComponentChildren][] = [
    ['Espécie', ESPECIES_DE_ACORDO[acordo.especie]],
    ['Concede os dados', <ul>{nomes('concedente')}</ul>],
    ['Recebem os dados', <ul>{nomes('aderente')}</ul>],
    ['O que deixa fazer', emPalavras(escopo).join('; ')],
    ['Publicação', dataCurta(acordo.publicadoEm)],
    ['Vigência', `de ${dataCurta(acordo.vigenciaInicio)} a ${dataCurta(acordo.vigenciaFim)}, os dois dias incluídos`],
    ['Prazo de cada passo do pedido', contar(acordo.diasPorPasso, 'dia corrido', 'dias corridos')],
  ];
  if (acordo.denunciadoEm) {
    linhas.push(['Denúncia', `vale até ${dataCurta(acordo.denunciadoEm)}: ${acordo.motivoDaDenuncia}`]);
  }
  return (
    <dl class="ficha">
      {linhas.map(([rotulo, valor]) => (
        <div key={rotulo}>
          <dt>{rotulo}</dt>
          <dd>{valor}</dd>
        </div>
      ))}
    </dl>
  );
}

function Pessoas({ inteiro: { acordo }, pessoas, total, hoje }: PropsDoAcordo) {
  const ocultas = total - pessoas.length;
  const vale = valeEm(acordo, hoje);
  return (
    <section>
      <h2>Quem tem acesso por este acordo</h2>
      <p>
        {total === 0
          ? 'Ninguém tem papel por este acordo. O acesso se pede em "Pedidos de acesso".'
          : vale
            ? `${contar(total, 'pessoa tem', 'pessoas têm')} acesso até ${dataCurta(ultimoDia(acordo))}.`
            : `O acordo não vale hoje: ${contar(total, 'pessoa está', 'pessoas estão')} sem o acesso que vinha dele.`}
        {ocultas > 0 && ` ${contar(ocultas, 'é', 'são')} de lugares que o seu papel não alcança.`}
      </p>
      {pessoas.length > 0 && (
        <Tabela
          legenda="Pessoas com papel por este acordo"
          legendaOculta
          densa
          linhas={pessoas}
          colunas={[
            {
              titulo: 'Pessoa',
              cabecalhoDaLinha: true,
              celula: (p) => <a href={`/usuarios/${p.usuarioId}`}>{p.nome}</a>,
            },
            { titulo: 'Lotação', celula: (p) => `${p.cargo} · ${p.estrutura}` },
            { titulo: 'Papel', celula: (p) => (ehPapel(p.papel) ? papelDe(p.papel).nome : p.papel) },
            { titulo: 'Desde', celula: (p) => dataCurta(p.desde) },
          ]}
        />
      )}
    </section>
  );
}
