import { Mensagem } from '../../../ui/componentes/index.ts';
import { contar, dataCurta } from '../../../ui/texto.ts';
import { doTipo, type FatoVigente } from '../../pessoas/index.ts';
import { alvara, type DadosDoAlvara, porCumprir } from '../../processos/index.ts';

/** Cada ordem de soltura que ainda espera: vem antes do mais. */
export function AlvarasPorCumprir({ vigentes }: { vigentes: readonly FatoVigente[] }) {
  const abertos = doTipo<DadosDoAlvara>(porCumprir(vigentes, 'alvara'), alvara.tipo);
  if (abertos.length === 0) return null;
  return (
    <Mensagem tipo="erro" titulo={contar(abertos.length, 'alvará por cumprir', 'alvarás por cumprir')}>
      <ul>
        {abertos.map(({ raiz, dia, hora, dados }) => (
          <li key={raiz}>
            {alvara.frase(dados)}. Expedido em {dataCurta(dia)}, às {hora}: cumpre-se em até 24 horas (Res. CNJ
            417/2021, art. 6º).
          </li>
        ))}
      </ul>
    </Mensagem>
  );
}
