/** A resposta primeiro: cada data em uma frase, por ordem de urgência, com a prova a um gesto. */
import { Detalhes, Mensagem, Selo } from '../../../../ui/componentes/index.ts';
import type { Apresentacao, MarcoNaTela } from './apresentacao.ts';

/** Âncora do passo a passo do marco. */
export const ancoraDaConta = (id: string, prefixo = ''): string => `${prefixo}conta-${id}`;

export const decretosQueNaoCabem = (n: number): string =>
  n === 1 ? 'Um decreto de indulto ou comutação que não cabe' : `${n} indultos e comutações que não cabem`;

interface Props {
  tela: Apresentacao;
  /** Separa os `id` quando há dois resultados na mesma página. */
  prefixo?: string;
}

export function Resposta({ tela, prefixo = '' }: Props) {
  if (tela.noticias.length + tela.naoCabem.length === 0) return <NadaACalcular />;
  return (
    <section class="resposta" aria-labelledby={`${prefixo}resposta`}>
      <h2 id={`${prefixo}resposta`} class="oculto">
        Próximas datas
      </h2>
      <ul class="frases">
        {tela.noticias.map((m) => (
          <FraseDoMarco key={m.id} m={m} prefixo={prefixo} />
        ))}
      </ul>
      {tela.naoCabem.length > 0 && (
        <Detalhes resumo={decretosQueNaoCabem(tela.naoCabem.length)}>
          <ul class="frases frases-menores">
            {tela.naoCabem.map((m) => (
              <FraseDoMarco key={m.id} m={m} prefixo={prefixo} />
            ))}
          </ul>
        </Detalhes>
      )}
    </section>
  );
}

export function FraseDoMarco({ m, prefixo = '' }: { m: MarcoNaTela; prefixo?: string }) {
  return (
    <li class={`frase frase-${m.tom}`}>
      <div class="frase-texto">
        <p>
          {m.texto} {m.data && <strong class="frase-data">{m.data}</strong>}
        </p>
        {m.ressalva && <p class="frase-ressalva">{m.ressalva}</p>}
      </div>
      <Selo tipo={m.tom}>{m.selo}</Selo>
      <a class="frase-porque" href={`#${ancoraDaConta(m.id, prefixo)}`}>
        Por quê?<span class="oculto"> {m.titulo}</span>
      </a>
    </li>
  );
}

function NadaACalcular() {
  return (
    <Mensagem tipo="info" titulo="Ainda não há data a calcular">
      Com o que foi informado nenhuma data se calcula. Acrescente ao menos uma condenação com pena e o evento de prisão,
      ou os dados da prisão cautelar, da investigação ou da medida de segurança.
    </Mensagem>
  );
}
