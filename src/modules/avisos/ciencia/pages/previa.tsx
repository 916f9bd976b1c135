/** Antes de dar ciência de vários: quais são. */
import { Botao, Formulario } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import type { Ator } from '../../../acesso/index.ts';
import type { AvisoRecebido } from '../../lista/aviso.ts';
import { TabelaDosAvisos } from '../../lista/pages/tabela.tsx';
import { chaveDaEscolha } from '../escolha.ts';

export function PaginaDaPrevia({ avisos, ator }: { avisos: readonly AvisoRecebido[]; ator: Ator }) {
  const novos = avisos.filter((a) => !a.minhaCiencia).length;
  return (
    <Pagina titulo="Dar ciência" ativo="avisos" largura="larga" migalhas={[{ rotulo: 'Avisos', href: '/avisos' }]}>
      <h1>Dar ciência de {contar(avisos.length, 'aviso', 'avisos')}</h1>
      <p class="lide">
        {novos === avisos.length
          ? 'Fica registrado que você leu, com o dia, a hora e a lotação.'
          : `Você já deu ciência de ${avisos.length - novos}. Fica registrado que leu os outros.`}{' '}
        Dar ciência não resolve o aviso: ele continua aberto até que a data deixe de importar.
      </p>
      <TabelaDosAvisos avisos={avisos} ator={ator} legenda="Avisos escolhidos" vazia="Nenhum." />
      <Formulario para="/avisos/ciencia">
        {avisos.map((a) => (
          <input key={a.id} type="hidden" name="item" value={chaveDaEscolha(a)} />
        ))}
        <p class="acoes">
          <Botao variante="primario">Dar ciência</Botao> <Botao href="/avisos">Voltar</Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
