import { Caracteristicas } from './caracteristicas.tsx';
import { Entrada } from './entrada.tsx';
import { MarcosProcessuais } from './marcos-processuais.tsx';
import { Recolhivel } from './recolhivel.tsx';

/** O que só alguns casos precisam. */
export function CondenacaoDetalhes({ indice }: { indice: number }) {
  const n = `condenacoes.${indice}`;
  return (
    <>
      <Recolhivel
        id={`${n}.detalhes`}
        titulo="Mais detalhes da condenação"
        paraQue="processo, espécie da pena, antecedentes, fração já fixada"
        prefixos={OUTROS.map((campo) => `${n}.${campo}`)}
      >
        <div class="grade grade-3">
          <Entrada nome={`${n}.id`} />
          <Entrada nome={`${n}.processo`} />
          <Entrada nome={`${n}.especie`} />
          <Entrada nome={`${n}.mausAntecedentes`} />
          <Entrada nome={`${n}.condenacaoAnteriorComViolencia`} />
          <Entrada nome={`${n}.fracaoFixada.progressao`} />
          <Entrada nome={`${n}.fracaoFixada.livramento`} />
          <Entrada nome={`${n}.penaMaximaAbstrata`} />
          <Entrada nome={`${n}.prazoPrescricional`} />
        </div>
      </Recolhivel>
      <Recolhivel
        id={`${n}.mais-caracteristicas`}
        titulo="O que a sentença disse do crime"
        paraQue="prevalece sobre o catálogo; em branco vale o que o catálogo diz"
        prefixos={[`${n}.caracteristicas`]}
      >
        <Caracteristicas nome={`${n}.caracteristicas`} />
      </Recolhivel>
      <Recolhivel
        id={`${n}.mais-marcos`}
        titulo="Datas do processo"
        paraQue="para calcular a prescrição"
        prefixos={[`${n}.marcosProcessuais`]}
      >
        <MarcosProcessuais nome={`${n}.marcosProcessuais`} />
      </Recolhivel>
    </>
  );
}

const OUTROS = [
  'processo',
  'especie',
  'mausAntecedentes',
  'condenacaoAnteriorComViolencia',
  'fracaoFixada',
  'penaMaximaAbstrata',
  'prazoPrescricional',
];
