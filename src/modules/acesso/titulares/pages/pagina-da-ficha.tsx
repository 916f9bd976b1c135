import { Botao, Mensagem, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import { folhaEmPalavras, quadroDasDatas } from '../../../calculadora/index.ts';
import type { CasoCalculado } from '../caso.ts';
import type { FichaDoTitular } from '../queries.ts';
import { type CodigoEmitido, codigoVale, NOME_DO_SIGILO, type Titular, ultimoDiaDoCodigo } from '../titular.ts';
import { QuemConsultou } from './quem-consultou.tsx';

interface Props extends FichaDoTitular {
  podeEmitir: boolean;
  feito: string | undefined;
  agora: Date;
  fuso: string;
}

export function PaginaDaFicha({ titular, codigo, calculo, consultas, podeEmitir, feito, agora, fuso }: Props) {
  return (
    <Pagina titulo={titular.nome} ativo="titulares" migalhas={[{ rotulo: 'Pessoas presas', href: '/titulares' }]}>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <h1>{titular.nome}</h1>
      <Resposta titular={titular} calculo={calculo} />
      <Ficha titular={titular} />
      <h2>Datas de hoje</h2>
      <Datas temCaso={titular.caso !== undefined} calculo={calculo} />
      <h2>Código da pessoa e da família</h2>
      <SituacaoDoCodigo codigo={codigo} agora={agora} fuso={fuso} />
      {podeEmitir && (
        <p class="acoes">
          <Botao variante={codigo ? 'secundario' : 'primario'} href={`/titulares/${titular.id}/codigo`}>
            {codigo ? 'Emitir outro código' : 'Emitir código'}
          </Botao>
        </p>
      )}
      <h2>Quem consultou</h2>
      <QuemConsultou consultas={consultas.itens} fuso={fuso} vazia="Ninguém consultou estes dados ainda." />
      {consultas.proximo && <p>São as 50 consultas mais recentes.</p>}
    </Pagina>
  );
}

function Resposta({ titular, calculo }: { titular: Titular; calculo: CasoCalculado | undefined }) {
  const onde = `Está em ${titular.estabelecimento.nome}.`;
  const situacao = calculo ? folhaEmPalavras(calculo.casoLido, calculo.resultado).ondeEstou[0] : undefined;
  return <p class="lide">{[onde, situacao].filter(Boolean).join(' ')}</p>;
}

function Ficha({ titular: t }: { titular: Titular }) {
  const linhas: [string, string][] = [
    ['Nascimento', dataCurta(t.nascimento)],
    ['Mãe', t.mae],
    ['Onde está', t.estabelecimento.nome],
    ['Vara da execução', t.vara?.nome ?? 'Ainda não informada'],
    ['Quem atua no caso', t.atuam.map((l) => l.nome).join('; ') || 'Ninguém informado'],
    ['Sigilo', NOME_DO_SIGILO[t.sigilo]],
  ];
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

function Datas({ temCaso, calculo }: { temCaso: boolean; calculo: CasoCalculado | undefined }) {
  if (!temCaso) return <p class="tabela-vazia">Não há caso cadastrado: sem ele não se calcula data nenhuma.</p>;
  if (!calculo) {
    return (
      <Mensagem tipo="aviso">
        O caso cadastrado não segue mais o formato de hoje, e por isso não foi calculado. Abra-o na calculadora para ver
        o que falta.
      </Mensagem>
    );
  }
  return (
    <Tabela
      legenda="Datas calculadas hoje"
      legendaOculta
      densa
      vazia="O caso não traz fatos bastantes para nenhuma data."
      linhas={quadroDasDatas(calculo.resultado)}
      colunas={[
        { titulo: 'Marco', celula: (l) => l.marco, cabecalhoDaLinha: true },
        { titulo: 'Data oficial', celula: (l) => l.data },
        { titulo: 'Mais cedo', celula: (l) => l.maisCedo || '—' },
        { titulo: 'Situação', celula: (l) => <Selo tipo={l.selo}>{l.situacao}</Selo> },
        { titulo: 'Norma', celula: (l) => l.norma || '—' },
      ]}
    />
  );
}

interface PropsDoCodigo {
  codigo: CodigoEmitido | undefined;
  agora: Date;
  fuso: string;
}

function SituacaoDoCodigo({ codigo, agora, fuso }: PropsDoCodigo) {
  if (!codigo) return <p>Nenhum código foi emitido: a pessoa e a família ainda não têm como entrar.</p>;
  const ultimo = dataCurta(ultimoDiaDoCodigo(codigo, fuso));
  return codigoVale(codigo, agora) ? (
    <p>
      <Selo tipo="concedido">vale até {ultimo}</Selo> O código só existe na folha impressa; o sistema não o guarda.
    </p>
  ) : (
    <p>
      <Selo tipo="vencido">venceu em {ultimo}</Selo> Emita outro.
    </p>
  );
}
