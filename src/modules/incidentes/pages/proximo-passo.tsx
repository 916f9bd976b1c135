/** Um passo por vez: o que se espera agora de quem lê, aberto; o mais que lhe cabe, a um gesto. */
import type { ComponentChildren } from 'preact';
import { Detalhes } from '../../../ui/componentes/index.ts';
import { Problemas, type Escrito } from '../../acesso/index.ts';
import { impedeVista, proximoPasso } from '../nucleo/passos.ts';
import type { IncidenteAberto } from './ler.ts';
import type { PropsDoPasso } from './passos/comum.ts';
import { FormularioDaDecisao } from './passos/decisao.tsx';
import { FormularioDaMinuta } from './passos/minuta.tsx';
import { FormularioDoPedido } from './passos/pedido.tsx';
import { FormularioDaResposta } from './passos/resposta.tsx';
import { FormularioDaVerificacao } from './passos/verificacao.tsx';
import { FormularioDaVista } from './passos/vista.tsx';

export const ATOS = ['verificacao', 'vista', 'resposta', 'pedido', 'minuta', 'decisao'] as const;
export type Ato = (typeof ATOS)[number];

const TITULOS: Record<Ato, string> = {
  verificacao: 'Verificar as condições',
  vista: 'Dar vista',
  resposta: 'Responder à vista',
  pedido: 'Falar pela defesa',
  minuta: 'Preparar a minuta',
  decisao: 'Decidir',
};

interface Props {
  aberto: IncidenteAberto;
  /** O que se tentou fazer. */
  tentado?: Ato | undefined;
  escrito: Escrito;
  problemas: Problemas;
}

export function ProximoPasso({ aberto, tentado, escrito, problemas }: Props) {
  const atos = atosDe(aberto);
  const principal = tentado && atos.includes(tentado) ? tentado : oPrincipal(aberto, atos);
  const outros = atos.filter((a) => a !== principal);
  const formulario = (ato: Ato): ComponentChildren => {
    const vazio = ato !== tentado;
    const props = { aberto, escrito: vazio ? {} : escrito, problemas: vazio ? new Problemas() : problemas };
    return <Formulario ato={ato} {...props} destaque={ato === principal} />;
  };
  return (
    <div class="nao-imprimir">
      {principal && (
        <section class="quadro proximo-passo" aria-labelledby="passo">
          <h3 id="passo">{TITULOS[principal]}</h3>
          {formulario(principal)}
        </section>
      )}
      {outros.map((ato) => (
        <Detalhes key={ato} resumo={TITULOS[ato]}>
          {formulario(ato)}
        </Detalhes>
      ))}
    </div>
  );
}

/** O que quem lê pode fazer agora. */
function atosDe({ pode, incidente, condicoes, hoje }: IncidenteAberto): Ato[] {
  return [
    ...(pode.responder ? (['resposta'] as const) : []),
    ...(pode.pedir ? (['pedido'] as const) : []),
    ...(pode.decidir && condicoes.length > 0 ? (['verificacao'] as const) : []),
    ...(pode.decidir && impedeVista(incidente, hoje).length === 0 ? (['vista'] as const) : []),
    ...(pode.decidir ? (['decisao'] as const) : []),
    ...(pode.preparar ? (['minuta'] as const) : []),
  ];
}

const DO_PASSO = {
  verificar: 'verificacao',
  'dar-vista': 'vista',
  'esperar-resposta': undefined,
  decidir: 'decisao',
} as const;

/** Do juízo, o próximo passo; de quem tem vista, a resposta; da defesa e do servidor, o que lhes cabe. */
function oPrincipal({ incidente, hoje, pode }: IncidenteAberto, atos: readonly Ato[]): Ato | undefined {
  const passo = proximoPasso(incidente, hoje);
  const doJuizo = passo && DO_PASSO[passo];
  if (pode.decidir) return atos.find((a) => a === doJuizo);
  return atos[0];
}

function Formulario(props: PropsDoPasso & { ato: Ato }) {
  const { ato, aberto, escrito, problemas } = props;
  switch (ato) {
    case 'verificacao': {
      const { pessoaId, marco } = aberto.incidente;
      return <FormularioDaVerificacao {...{ pessoaId, marco, escrito, problemas }} condicoes={aberto.condicoes} />;
    }
    case 'vista':
      return <FormularioDaVista {...props} />;
    case 'resposta':
      return aberto.pode.responder ? <FormularioDaResposta {...props} vistaId={aberto.pode.responder.id} /> : null;
    case 'pedido':
      return <FormularioDoPedido {...props} />;
    case 'minuta':
      return <FormularioDaMinuta {...props} />;
    case 'decisao':
      return <FormularioDaDecisao {...props} />;
  }
}
