import { Mensagem } from '../../../../../ui/componentes/index.ts';
import { diaEHora } from '../../../convites/index.ts';
import { Ficha } from '../ficha.tsx';
import type { TermoGuardado } from '../../termos.ts';

/** O termo como foi lido e aceito, com o que permite conferi-lo. */
export function TextoDoTermo({ termo }: { termo: TermoGuardado }) {
  return (
    <div class="termo">
      {!termo.integro && (
        <Mensagem tipo="erro" titulo="Este texto foi alterado">
          O texto guardado não dá mais o hash gravado no aceite. Avise o auditor.
        </Mensagem>
      )}
      {termo.texto.split('\n\n').map((paragrafo) => (
        <p key={paragrafo}>{paragrafo}</p>
      ))}
      <Ficha
        linhas={[
          ['Aceito em', `${diaEHora(termo.aceitoEm)} (horário de Brasília)`],
          ['Endereço de rede', termo.origemIp ?? 'não registrado'],
          ['Código de conferência (SHA-256)', <code class="hash">{termo.sha256}</code>],
          ['Onde conferir', <a href={`/termos/${termo.id}/conferir`}>{`/termos/${termo.id}/conferir`}</a>],
        ]}
      />
    </div>
  );
}
