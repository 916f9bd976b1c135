import { Mensagem } from '../../../../ui/componentes/index.ts';
import { contar } from '../../../../ui/texto.ts';
import type { Ordem } from '../../da-pessoa/ordens.ts';
import { PARECENCAS } from '../../parecidos.ts';
import type { DadosDaAba } from '../../queries.ts';
import { TabelaDasOrdens } from './tabela-das-ordens.tsx';

/** A resposta primeiro: o que ainda manda prender esta pessoa (Lei 12.714/2012, art. 4º, III). */
export function OrdensEmAberto({ aberta, ordens, registros, parecidos, hoje }: DadosDaAba & { ordens: Ordem[] }) {
  return (
    <>
      {ordens.length === 0 ? (
        <Mensagem tipo="info" titulo="Nenhuma ordem de prisão em aberto">
          Nos processos que você alcança. Ordem vencida ou com baixa não prende.
        </Mensagem>
      ) : (
        <>
          <Mensagem
            tipo="aviso"
            titulo={contar(ordens.length, 'ordem de prisão em aberto', 'ordens de prisão em aberto')}
          >
            Antes de soltar, confira cada uma: quem tem ordem em aberto continua preso por ela.
          </Mensagem>
          <TabelaDasOrdens ordens={ordens} registros={registros} hoje={hoje} />
        </>
      )}
      {parecidos.length > 0 && (
        <Mensagem tipo="aviso" titulo="Pode haver ordem de prisão em outro registro desta pessoa">
          Há ordem em aberto em registro {parecidos.map((p) => PARECENCAS[p]).join(' e em registro ')}. Pode ser outra
          pessoa: peça a conferência da identidade de {aberta.titular.nome} antes de soltar ou de prender.
        </Mensagem>
      )}
    </>
  );
}
