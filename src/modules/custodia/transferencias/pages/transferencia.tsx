import { Botao, Campo, Detalhes, Formulario, ResumoDeErros, Selecao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta, distancia } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../../acesso/index.ts';
import { EstadoDaTransferencia } from '../../aba/transferencias.tsx';
import type { TransferenciaAberta } from '../queries.ts';
import { emAndamento, type Passo } from '../transferencia.ts';

interface Props {
  aberta: TransferenciaAberta;
  /** O passo que se tentou dar. */
  tentado?: Passo | undefined;
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDaTransferencia({ aberta, tentado, escrito = {}, problemas = new Problemas() }: Props) {
  const { titular, transferencia: t, nomes, hoje, passos } = aberta;
  return (
    <Pagina
      titulo={`Transferência de ${titular.nome}`}
      ativo="titulares"
      migalhas={[{ rotulo: 'Transferências', href: '/transferencias' }]}
    >
      <h1>Transferência de {titular.nome}</h1>
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">
        De {nomes.unidade(t.origemId)} para {nomes.unidade(t.destinoId)}.
      </p>
      <p>
        <EstadoDaTransferencia estado={t.estado} /> Pedida em {dataCurta(t.pedidaEm)} ({distancia(t.pedidaEm, hoje)}).
        Motivo: {t.motivo}.
        {t.escolta && ` Escolta: ${[t.escolta.responsavel, t.escolta.veiculo].filter(Boolean).join(', ')}.`}
        {t.escolta?.saidaPrevista && ` Saída prevista para ${dataCurta(t.escolta.saidaPrevista)}.`}
      </p>
      {passos.map((passo, i) => (
        <FormularioDoPasso
          key={passo}
          {...{ aberta, passo }}
          destaque={i === 0}
          escrito={passo === tentado ? escrito : {}}
          problemas={passo === tentado ? problemas : new Problemas()}
        />
      ))}
      {passos.length === 0 && (
        <p>
          {emAndamento(t.estado)
            ? 'O próximo passo cabe a outra pessoa: quem autoriza, a unidade de origem ou a de destino.'
            : 'Esta transferência já acabou: não há o que fazer.'}
        </p>
      )}
    </Pagina>
  );
}

const BOTAO: Record<Passo, string> = {
  autorizada: 'Autorizar',
  negada: 'Negar',
  escolta: 'Marcar a escolta',
  'em-transito': 'Registrar a saída da unidade',
  recebida: 'Receber na unidade',
  cancelada: 'Cancelar a transferência',
};

interface PropsDoPasso {
  aberta: TransferenciaAberta;
  passo: Passo;
  destaque: boolean;
  escrito: Escrito;
  problemas: Problemas;
}

function FormularioDoPasso({ aberta, passo, destaque, escrito, problemas }: PropsDoPasso) {
  const { titular, transferencia: t } = aberta;
  const formulario = (
    <Formulario para={`/transferencias/${titular.id}/${t.id}/${passo}`}>
      <CamposDoPasso {...{ aberta, passo, escrito, problemas }} />
      <p class="acoes">
        <Botao variante={destaque ? 'primario' : 'secundario'}>{BOTAO[passo]}</Botao>
      </p>
    </Formulario>
  );
  // Negar e cancelar não se fazem sem querer: ficam a um gesto, e pedem o motivo.
  if (passo !== 'negada' && passo !== 'cancelada') return formulario;
  return (
    <Detalhes resumo={BOTAO[passo]} aberto={problemas.recusas.length > 0}>
      {formulario}
    </Detalhes>
  );
}

function CamposDoPasso({ aberta: { celas }, passo, escrito, problemas }: Omit<PropsDoPasso, 'destaque'>) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  switch (passo) {
    case 'negada':
    case 'cancelada':
      return <Campo {...de('motivo')} id={`motivo-${passo}`} nome="motivo" rotulo="Por quê" maxLength={400} />;
    case 'escolta':
      return (
        <>
          <Campo {...de('responsavel')} rotulo="Quem responde pela escolta" maxLength={200} autocomplete="off" />
          <div class="campos-lado-a-lado">
            <Campo {...de('veiculo')} rotulo="Veículo" opcional maxLength={40} tamanho="medio" autocomplete="off" />
            <Campo {...de('saidaPrevista')} rotulo="Saída prevista" opcional type="date" tamanho="medio" />
          </div>
        </>
      );
    case 'recebida':
      return celas.length === 0 ? null : (
        <Selecao
          {...de('lugarId')}
          rotulo="Cela"
          opcional
          vazio="Escolher depois"
          opcoes={celas.map((c) => ({ valor: c.id, rotulo: c.nome }))}
        />
      );
    case 'autorizada':
    case 'em-transito':
      return null;
  }
}
