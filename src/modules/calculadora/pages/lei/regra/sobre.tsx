import type { Funcao, Regra, RegraPronta } from '../../../../../direito/motor/regra.ts';

const ESCOLHE: Record<Regra['escolhePor'], string> = {
  'data-do-fato': 'data do fato (o crime)',
  'data-da-decisao': 'data da decisão do juiz',
  'data-do-evento': 'data do evento a que se aplica',
  'data-do-decreto': 'data do decreto',
  'data-da-prisao': 'data da prisão',
  'data-de-referencia': 'data de referência do cálculo',
};

/** O que decide qual redação vale, e onde está o código. */
export function Sobre({ regra }: { regra: RegraPronta<Funcao> }) {
  return (
    <dl class="lei-sobre">
      <div>
        <dt>O que escolhe a redação</dt>
        <dd>{ESCOLHE[regra.escolhePor]}</dd>
      </div>
      <div>
        <dt>Lei posterior mais favorável</dt>
        <dd>
          {regra.retroage ? 'retroage (CF art. 5º, XL; CP art. 2º, p.ú.)' : 'não retroage: vale a redação da data'}
        </dd>
      </div>
      <div>
        <dt>Onde está escrita</dt>
        <dd>
          <code>{`src/direito/${regra.id}.ts`}</code>
        </dd>
      </div>
      {regra.id === 'lep/art-112-progressao' && (
        <div>
          <dt>Em tabela</dt>
          <dd>
            <a href="/lei/progressao">Tabela da progressão por data do fato</a>
          </dd>
        </div>
      )}
    </dl>
  );
}
