import { Botao, Formulario, Mensagem, Selo } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, numero } from '../../../../ui/texto.ts';
import type { LaudoGuardado, Verificacao } from '../verificacao.ts';
import { momento } from './momento.ts';

interface Props {
  verificacao: Verificacao;
  podeExportar: boolean;
  /** Acabou de pedir. */
  pediu: boolean;
  fuso: string;
}

export function PaginaDaVerificacao({ verificacao, podeExportar, pediu, fuso }: Props) {
  const { estado, laudo, pedidaEm } = verificacao;
  return (
    <Pagina titulo="Verificação e selos" ativo="auditoria" migalhas={[{ rotulo: 'Auditoria', href: '/auditoria' }]}>
      {pediu && pedidaEm && (
        <Mensagem tipo="sucesso">Verificação pedida. O resultado aparece aqui: recarregue em um instante.</Mensagem>
      )}
      <h1>Verificação e selos</h1>
      <Resposta laudo={laudo} fuso={fuso} />
      {laudo && laudo.quantosProblemas > 0 && <Problemas laudo={laudo} />}
      <Formulario para="/auditoria/verificacao">
        <p class="acoes">
          <Botao variante="primario">Verificar agora</Botao>
        </p>
      </Formulario>
      {pedidaEm && (
        <p role="status">
          Em andamento, pedida em {momento(pedidaEm, fuso)}. <a href="/auditoria/verificacao">Recarregar</a>
        </p>
      )}
      <h2>Selos</h2>
      <p>
        Os registros formam correntes: cada um guarda a impressão digital (hash) do anterior. A cada hora o sistema
        assina o último de cada corrente: é o selo. Até ele, mudar um registro aparece; depois dele, quem manda no banco
        ainda poderia refazer tudo sem deixar rastro.
      </p>
      <dl class="ficha">
        <div>
          <dt>Registros</dt>
          <dd>{numero(estado.registros)}</dd>
        </div>
        <div>
          <dt>Último selo</dt>
          <dd>
            {estado.ultimoSelo
              ? `nº ${numero(estado.ultimoSelo.numero)}, de ${momento(estado.ultimoSelo.quando, fuso)}`
              : 'Ainda não há'}
          </dd>
        </div>
        <div>
          <dt>Depois dele, sem selo</dt>
          <dd>{numero(estado.registrosDepoisDoSelo)}</dd>
        </div>
      </dl>
      {podeExportar && (
        <>
          <p>
            Guarde os selos com outra pessoa, fora do sistema: assim se acha até o que foi refeito com selos e tudo.
          </p>
          <p class="acoes">
            <Botao href="/auditoria/selos.json">Baixar os selos (JSON)</Botao>
          </p>
        </>
      )}
    </Pagina>
  );
}

function Resposta({ laudo, fuso }: { laudo: LaudoGuardado | undefined; fuso: string }) {
  if (!laudo) return <p class="lide">A auditoria ainda não foi verificada por aqui. Verifique agora.</p>;
  const lidos = `${contar(laudo.registros, 'registro lido', 'registros lidos')} e ${contar(laudo.selos, 'selo', 'selos')}, em ${momento(laudo.quando, fuso)}.`;
  return (
    <p class="lide">
      {laudo.quantosProblemas === 0 ? (
        <Selo tipo="concedido">Tudo confere</Selo>
      ) : (
        <Selo tipo="vencido">Não confere: {contar(laudo.quantosProblemas, 'problema', 'problemas')}</Selo>
      )}{' '}
      {lidos}
    </p>
  );
}

function Problemas({ laudo: { problemas, quantosProblemas } }: { laudo: LaudoGuardado }) {
  const fora = quantosProblemas - problemas.length;
  return (
    <Mensagem tipo="erro" titulo="Não mexa em nada. Guarde esta página e os selos, e avise a gestão do sistema.">
      <ul>
        {problemas.map(({ corrente, numero: n, selo, mensagem }) => (
          <li key={`${corrente}/${n}/${selo}/${mensagem}`}>
            {[corrente !== undefined && `corrente ${corrente}`, n !== undefined && `nº ${n}`, selo && `selo nº ${selo}`]
              .filter(Boolean)
              .join(', ')}
            : {mensagem}
          </li>
        ))}
        {fora > 0 && (
          <li>
            E mais {numero(fora)}: <code>custodia auditoria verificar</code> mostra todos.
          </li>
        )}
      </ul>
    </Mensagem>
  );
}
