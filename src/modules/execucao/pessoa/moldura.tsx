/** A moldura das páginas de uma pessoa: quem é, onde está e por quê, sempre à vista, e as abas. */
import type { ComponentChildren } from 'preact';
import { Botao, Mensagem, Selo } from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import { dataCurta } from '../../../ui/texto.ts';
import { NOME_DO_SIGILO } from '../../acesso/index.ts';
import { ondeEsta, type Situacao, situacaoDe } from '../../custodia/index.ts';
import { FotoDaPessoa, type PessoaAberta, quemE } from '../../pessoas/index.ts';
import { type Alerta, alertasDe } from './alertas.ts';
import { nomesDoCabecalho, regimeEmFrase, tituloEmFrase } from './situacao-em-frase.ts';

const ABAS = [
  ['', 'Situação'],
  ['/linha-do-tempo', 'Linha do tempo'],
  ['/custodia', 'Custódia'],
  ['/processos', 'Processos'],
  ['/incidentes', 'Pedidos e decisões'],
  ['/quem-e', 'Quem é'],
  ['/quem-consultou', 'Quem consultou'],
] as const;
export type Aba = (typeof ABAS)[number][0];

export interface PropsDaMoldura {
  aberta: PessoaAberta;
  aba: Aba;
  /** AAAA-MM-DD. */
  hoje: string;
  /** O que se acabou de fazer. */
  feito?: string | undefined;
  /** Título da página; na falta, o da aba. */
  titulo?: string | undefined;
  children: ComponentChildren;
}

export function Moldura({ aberta, aba, hoje, feito, titulo, children }: PropsDaMoldura) {
  const { id, titular, vigentes } = aberta;
  const situacao = situacaoDe(vigentes);
  const daAba = ABAS.find(([a]) => a === aba)?.[1] ?? '';
  return (
    <Pagina
      titulo={`${titular.nome}: ${titulo ?? daAba}`}
      ativo="titulares"
      largura="larga"
      migalhas={[{ rotulo: 'Pessoas', href: '/pessoas' }]}
    >
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <Cabecalho aberta={aberta} situacao={situacao} hoje={hoje} />
      <nav class="abas nao-imprimir" aria-label="Páginas da pessoa">
        <ul>
          {ABAS.map(([caminho, rotulo]) => (
            <li key={caminho}>
              <a href={`/pessoas/${id}${caminho}`} aria-current={caminho === aba ? 'page' : undefined}>
                {rotulo}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Pagina>
  );
}

function Cabecalho({ aberta, situacao, hoje }: { aberta: PessoaAberta; situacao: Situacao; hoje: string }) {
  const { id, titular, vigentes } = aberta;
  const alertas = alertasDe(aberta, situacao, hoje);
  return (
    <header class="pessoa-cabecalho">
      <FotoDaPessoa pessoaId={id} fotoId={quemE(vigentes).fotoId} nome={titular.nome} tamanho="cabecalho" />
      <div class="pessoa-quem">
        <h1>{titular.nome}</h1>
        <Identificadores vigentes={vigentes} nome={titular.nome} />
        <p class="pessoa-onde">{ondeEsta(situacao, nomesDoCabecalho(titular), hoje)}</p>
        <PorQueEstaPresa situacao={situacao} />
        {(alertas.length > 0 || titular.sigilo !== 'publico') && (
          <ul class="pessoa-alertas" aria-label="Alertas">
            {titular.sigilo !== 'publico' && (
              <li>
                <Selo tipo="vedado">{NOME_DO_SIGILO[titular.sigilo]}</Selo>
              </li>
            )}
            {alertas.map((a) => (
              <li key={a.texto}>
                <AlertaNaTela alerta={a} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <p class="pessoa-atos nao-imprimir">
        <Botao tamanho="pequeno" href={`/pessoas/${id}/lancar`}>
          Lançar
        </Botao>
      </p>
    </header>
  );
}

const AlertaNaTela = ({ alerta: { tom, texto, href } }: { alerta: Alerta }) =>
  href ? (
    <a href={href}>
      <Selo tipo={tom}>{texto}</Selo>
    </a>
  ) : (
    <Selo tipo={tom}>{texto}</Selo>
  );

function Identificadores({ vigentes, nome }: { vigentes: PessoaAberta['vigentes']; nome: string }) {
  const { nome: civil, mae, nascimento, cpf, rji } = quemE(vigentes);
  const partes = [
    civil !== nome && `nome civil: ${civil}`,
    cpf && `CPF ${cpf.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/, '$1.$2.$3-$4')}`,
    rji && `RJI ${rji}`,
    nascimento && `nascimento ${dataCurta(nascimento)}`,
    mae && `mãe: ${mae}`,
  ].filter((p) => typeof p === 'string' && p !== '');
  if (partes.length === 0) return <p class="pessoa-ids">Sem documento nem filiação conhecidos.</p>;
  return <p class="pessoa-ids">{partes.join(' · ')}</p>;
}

function PorQueEstaPresa({ situacao }: { situacao: Situacao }) {
  const partes = [...situacao.titulos.map(tituloEmFrase), regimeEmFrase(situacao)].filter((p) => p !== undefined);
  if (partes.length === 0) return null;
  return (
    <p class="pessoa-por-que">
      <strong>Por quê:</strong> {partes.join(' · ')}
    </p>
  );
}
