import {
  Botao,
  CaixaDeMarcar,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selecao,
} from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { AbasDaConta, type Problemas } from '../../../../acesso/index.ts';
import { type DadosDasNotificacoes, NotificacoesNoAparelho } from '../../push/index.ts';
import type { ModoDoCorreio } from '../../distribuicao/por-onde.ts';
import { type DadosDasAgendas, MinhasAgendas } from './agendas.tsx';

export interface DadosDasPreferencias {
  email: string;
  correio: string;
  horaDoResumo: string;
  agendas: DadosDasAgendas;
  notificacoes: DadosDasNotificacoes;
  problemas: Problemas;
  feito?: string | undefined;
}

const FEITO: Record<string, string> = {
  preferencias: 'Escolha guardada. Vale para os próximos avisos.',
  aparelho: 'Este aparelho passa a receber as notificações.',
  desligado: 'O aparelho não recebe mais notificações.',
  revogada: 'O endereço da agenda deixou de valer.',
};

export function PaginaDasPreferencias({ problemas, feito, agendas, notificacoes, ...correio }: DadosDasPreferencias) {
  return (
    <Pagina titulo="Avisos e agenda" ativo="conta" migalhas={MIGALHAS} scripts={['notificacoes']}>
      <h1>Avisos e agenda</h1>
      <AbasDaConta atual="/conta/avisos" />
      {feito !== undefined && FEITO[feito] && <Mensagem tipo="sucesso">{FEITO[feito]}</Mensagem>}
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">
        <OndeEstao recebe={agendas.lugar !== undefined} /> Nada do que sai do sistema diz o nome de quem está preso.
      </p>
      <Correio {...correio} problemas={problemas} />
      <MinhasAgendas {...agendas} />
      <NotificacoesNoAparelho {...notificacoes} />
    </Pagina>
  );
}

/** `recebe`: a lotação em uso recebe avisos. */
const OndeEstao = ({ recebe }: { recebe: boolean }) =>
  recebe ? (
    <>
      Os avisos de datas estão sempre em <a href="/avisos">Avisos</a>. Aqui você escolhe por onde mais os recebe.
    </>
  ) : (
    <>Aqui você escolhe por onde recebe os avisos de datas, quando age por uma lotação que os recebe.</>
  );

const MIGALHAS = [{ rotulo: 'Minha conta', href: '/conta' }];

const MODOS: Record<ModoDoCorreio, { rotulo: string; dica: string }> = {
  resumo: {
    rotulo: 'Um resumo por dia',
    dica: 'O que pode significar alguém preso além da data chega na hora, sem esperar o resumo.',
  },
  imediato: { rotulo: 'Um e-mail para cada aviso, na hora', dica: 'Muitos de uma vez vêm juntos.' },
  nao: { rotulo: 'Nenhum e-mail', dica: 'Nem dos vencidos. Eles continuam na tela, e o prazo de agir não muda.' },
};

const HORAS = Array.from({ length: 24 }, (_, h) => ({ valor: String(h), rotulo: `${h} h` }));

type PropsDoCorreio = Pick<DadosDasPreferencias, 'email' | 'correio' | 'horaDoResumo' | 'problemas'>;

function Correio({ email, correio, horaDoResumo, problemas }: PropsDoCorreio) {
  const erro = problemas.de('correio');
  return (
    <section aria-labelledby="por-correio">
      <h2 id="por-correio">Por e-mail</h2>
      <p>
        Para <strong>{email}</strong>. Se não é este o seu endereço, peça a quem cadastra pessoas no seu órgão que o
        corrija.
      </p>
      <Formulario para="/conta/avisos">
        <fieldset id="correio">
          <legend>Como receber</legend>
          {erro && <p class="campo-erro">{erro}</p>}
          {Object.entries(MODOS).map(([id, { rotulo, dica }]) => (
            <CaixaDeMarcar
              key={id}
              tipo="radio"
              id={`correio-${id}`}
              nome="correio"
              valor={id}
              rotulo={rotulo}
              dica={dica}
              marcada={id === correio}
            />
          ))}
        </fieldset>
        <Selecao
          id="horaDoResumo"
          rotulo="Hora do resumo"
          dica="No horário da sua lotação."
          valor={horaDoResumo}
          opcoes={HORAS}
          erro={problemas.de('horaDoResumo')}
          tamanho="curto"
        />
        <p class="acoes">
          <Botao variante="primario">Guardar</Botao>
        </p>
      </Formulario>
    </section>
  );
}
