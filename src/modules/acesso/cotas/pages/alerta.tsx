import {
  AreaDeTexto,
  Botao,
  CaixaDeMarcar,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selo,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import { DECISOES } from '../actions/tratar-alerta.ts';
import type { AlertaVisto } from '../queries.ts';
import { oQueHouve, SELO_DO_GRAU } from './em-palavras.ts';
import { UsoPorHora } from './grafico.tsx';

interface Props {
  visto: AlertaVisto;
  feito?: string | undefined;
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDoAlerta({ visto, feito, escrito = {}, problemas = new Problemas() }: Props) {
  const { alerta: a, porHora, historico, podeBuscar } = visto;
  const [selo, rotulo] = SELO_DO_GRAU[a.grau];
  return (
    <Pagina
      titulo={`Uso de ${a.pessoa.nome}`}
      ativo="alertas"
      largura="larga"
      migalhas={[{ rotulo: 'Uso fora do comum', href: '/alertas' }]}
    >
      <h1>Uso de {a.pessoa.nome}</h1>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">
        {oQueHouve(a)}, em {dataCurta(a.dia)}.
      </p>
      <p>
        <Selo tipo={selo}>{rotulo}</Selo>
      </p>
      <UsoPorHora porHora={porHora} historico={historico} titulo={`Consultas por hora em ${dataCurta(a.dia)}`} />
      <p>
        {podeBuscar ? (
          <>
            O que foi consultado, e para quê, está na <a href={`/auditoria?usuarioId=${a.pessoa.id}`}>auditoria</a>.
          </>
        ) : (
          'O que foi consultado, e para quê, está na auditoria: peça a quem tem o papel de auditor.'
        )}{' '}
        <a href={`/usuarios/${a.pessoa.id}`}>Abrir a ficha da pessoa</a>
      </p>
      {a.tratadoEm ? (
        <p>
          <strong>{a.decisao === 'suspenso' ? 'Acesso suspenso' : 'Uso liberado'}</strong> por {a.tratadoPor}:{' '}
          {a.motivo}
        </p>
      ) : (
        <Formulario para={`/alertas/${a.id}/tratar`}>
          <h2>Decidir</h2>
          <p>
            Fale com a pessoa por outro meio antes de decidir: se a credencial foi roubada, quem responde pode não ser
            ela.
          </p>
          <fieldset>
            <legend>Este uso é dela e é do trabalho?</legend>
            {(['liberado', 'suspenso'] as const).map((d, i) => (
              <CaixaDeMarcar
                key={d}
                id={i === 0 ? 'decisao' : `decisao-${d}`}
                nome="decisao"
                tipo="radio"
                valor={d}
                rotulo={DECISOES[d]}
                marcada={valorDe(escrito, 'decisao') === d}
                dica={d === 'liberado' ? 'A conta de hoje recomeça daqui.' : 'As sessões abertas se encerram na hora.'}
                erro={i === 0 ? problemas.de('decisao') : undefined}
              />
            ))}
          </fieldset>
          <AreaDeTexto
            id="motivo"
            rotulo="Como conferiu e por que decidiu assim"
            rows={3}
            valor={valorDe(escrito, 'motivo')}
            erro={problemas.de('motivo')}
          />
          <p class="acoes">
            <Botao variante="primario">Decidir</Botao>
          </p>
        </Formulario>
      )}
    </Pagina>
  );
}
