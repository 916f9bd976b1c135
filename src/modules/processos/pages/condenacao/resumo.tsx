import { Mensagem } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { doTipo, type PessoaAberta } from '../../../pessoas/index.ts';
import { avisosDoFato } from '../../avisos.ts';
import { condenacao, type DadosDaCondenacao } from '../../fatos/condenacao.ts';
import { crimeEscrito } from '../../fatos/crime.ts';
import { penaEmPalavras } from '../../fatos/pena.ts';
import { numeroEscrito } from '../../numero.ts';
import type { CampoDaCondenacao } from './passos.ts';

/** Tudo o que se vai lançar, os avisos, e as condenações que já há: lançar duas vezes a mesma dobra a pena. */
export function ResumoDaCondenacao({ dados, aberta }: { dados: Partial<DadosDaCondenacao>; aberta: PessoaAberta }) {
  const ditos = (Object.keys(condenacao.campos) as CampoDaCondenacao[]).filter((c) => dados[c] !== undefined);
  const avisos = avisosDoFato(condenacao.tipo, dados);
  const outras = doTipo<DadosDaCondenacao>(aberta.vigentes, condenacao.tipo);
  return (
    <div class="resumo-da-condenacao">
      <dl>
        {ditos.map((c) => (
          <>
            <dt key={c}>{condenacao.campos[c].rotulo}</dt>
            <dd>{valorEscrito(c, dados)}</dd>
          </>
        ))}
      </dl>
      {avisos.length > 0 && (
        <Mensagem tipo="aviso" titulo="Confira, se for o caso">
          <ul>
            {avisos.map((a) => (
              <li key={a.mensagem}>{a.mensagem}</li>
            ))}
          </ul>
        </Mensagem>
      )}
      {outras.length > 0 && (
        <>
          <h2>Condenações que já estão lançadas</h2>
          <ul class="lista-simples">
            {outras.map((f) => (
              <li key={f.raiz}>
                {dataCurta(f.dia)}: {condenacao.frase(f.dados)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function valorEscrito(campo: CampoDaCondenacao, dados: Partial<DadosDaCondenacao>): string {
  const valor = dados[campo];
  const { especie, opcoes } = condenacao.campos[campo];
  if (typeof valor === 'boolean') return valor ? 'Sim' : 'Não';
  if (valor === undefined) return '';
  if (opcoes) return opcoes[valor] ?? valor;
  switch (especie) {
    case 'processo':
      return numeroEscrito(valor);
    case 'tipo-penal':
      return crimeEscrito(valor);
    case 'data':
      return dataCurta(valor);
    case 'pena':
      return penaEmPalavras(valor);
    default:
      return valor;
  }
}
