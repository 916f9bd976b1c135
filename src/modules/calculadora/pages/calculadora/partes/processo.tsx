/** Quem ainda não tem condenação, ou cumpre medida de segurança: prazos do processo e da medida. */
import { Entrada } from './entrada.tsx';
import { ErroDoGrupo } from './erro-do-grupo.tsx';
import { Recolhivel } from './recolhivel.tsx';
import { Sublista } from './sublista.tsx';

function Campos({ grupo, nomes }: { grupo: string; nomes: readonly string[] }) {
  return (
    <>
      <ErroDoGrupo nome={grupo} />
      <div class="grade grade-3">
        {nomes.map((nome) => (
          <Entrada key={nome} nome={`${grupo}.${nome}`} />
        ))}
      </div>
    </>
  );
}

export function Investigacao() {
  return (
    <Recolhivel
      id="investigacao"
      titulo="Investigação em curso"
      paraQue="prazo do inquérito e da denúncia"
      prefixos={['investigacao']}
    >
      <Campos
        grupo="investigacao"
        nomes={['rito', 'preso', 'prisao', 'instauracao', 'inqueritoRecebidoPeloMP', 'prorrogacoes']}
      />
    </Recolhivel>
  );
}

export function PrisaoCautelar() {
  return (
    <Recolhivel
      id="prisaoCautelar"
      titulo="Prisão antes da condenação"
      paraQue="fim da temporária, revisão da preventiva em 90 dias, prisão por alimentos"
      prefixos={['prisaoCautelar']}
    >
      <Campos
        grupo="prisaoCautelar"
        nomes={['especie', 'inicio', 'hediondo', 'prorrogada', 'prazo', 'ultimaRevisao']}
      />
    </Recolhivel>
  );
}

export function MedidaDeSeguranca() {
  return (
    <Recolhivel
      id="medidaDeSeguranca"
      titulo="Medida de segurança"
      paraQue="exame de cessação e duração máxima"
      prefixos={['medidaDeSeguranca']}
    >
      <Campos
        grupo="medidaDeSeguranca"
        nomes={['especie', 'inicio', 'prazoMinimo', 'penaMaximaAbstrata', 'dataDoFato', 'detracaoDias']}
      />
      <Sublista nome="medidaDeSeguranca.exames" titulo="Exames já feitos" umItem="exame" campos={['data', 'cessou']} />
    </Recolhivel>
  );
}

export function Anotacoes() {
  return (
    <Recolhivel id="anotacoes" titulo="Anotações" paraQue="título e fonte dos dados" prefixos={['titulo', 'fonte']}>
      <div class="grade grade-2">
        <Entrada nome="titulo" />
        <Entrada nome="fonte" />
      </div>
    </Recolhivel>
  );
}
