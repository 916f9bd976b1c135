import { Entrada } from './entrada.tsx';
import { Sublista } from './sublista.tsx';

const DATAS = [
  'denunciaRecebida',
  'pronuncia',
  'sentenca',
  'acordao',
  'transitoAcusacao',
  'transitoDefesa',
  'inicioDoCumprimento',
] as const;

export function MarcosProcessuais({ nome }: { nome: string }) {
  return (
    <>
      <div class="grade grade-4">
        {DATAS.map((d) => (
          <Entrada key={d} nome={`${nome}.${d}`} />
        ))}
      </div>
      <Sublista
        nome={`${nome}.suspensoes`}
        titulo="Períodos em que a prescrição ficou suspensa"
        umItem="suspensão"
        campos={['inicio', 'fim']}
      />
      <Sublista
        nome={`${nome}.interrupcoes`}
        titulo="Interrupções da prescrição"
        umItem="interrupção"
        campos={['data', 'causa', 'resta']}
      />
    </>
  );
}
