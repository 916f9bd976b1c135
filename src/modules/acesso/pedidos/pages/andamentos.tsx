import { Mensagem, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import { diaEHora } from '../../convites/index.ts';
import { emAberto, PASSOS } from '../pedido.ts';
import { estadoDoPedido, type Lugar, type Pedido, ultimoAndamento } from '../registro.ts';
import { diasVencidos, situacaoEmPalavras } from '../situacao.ts';

/** Cada passo: o que foi, quem deu, quando, e até quando se esperava o seguinte. */
export function Andamentos({ pedido }: { pedido: Pedido }) {
  return (
    <Tabela
      legenda="Passos do pedido, no horário de Brasília"
      densa
      linhas={pedido.andamentos}
      colunas={[
        { titulo: 'Passo', cabecalhoDaLinha: true, celula: (a) => PASSOS[a.passo] },
        { titulo: 'Quando', celula: (a) => <span class="sem-quebra">{diaEHora(a.feitoEm)}</span> },
        { titulo: 'Quem', celula: (a) => a.autorNome },
        { titulo: 'O que disse', celula: (a) => a.texto ?? '—' },
        { titulo: 'Prazo do passo seguinte', celula: (a) => (a.prazo ? dataCurta(a.prazo) : '—') },
      ]}
    />
  );
}

/** Em que pé está, com o atraso quando há. */
export function Situacao({ pedido, hoje }: { pedido: Pedido; hoje: string }) {
  const estado = estadoDoPedido(pedido);
  const dias = emAberto(estado) ? diasVencidos(ultimoAndamento(pedido).prazo, hoje) : 0;
  if (dias > 0) {
    return (
      <Selo tipo="vencido">
        {situacaoEmPalavras(pedido)}: vencido há {contar(dias, 'dia', 'dias')}
      </Selo>
    );
  }
  const tipo = emAberto(estado) ? 'proximo' : estado === 'cadastrado' || estado === 'avisado' ? 'concedido' : 'vedado';
  return <Selo tipo={tipo}>{situacaoEmPalavras(pedido)}</Selo>;
}

/** O que trava o pedido e quem destrava. */
export const SemQuemDecida = ({ orgao }: { orgao: Lugar }) => (
  <Mensagem tipo="aviso" titulo={`Hoje ninguém em ${orgao.nome} pode dar este passo`}>
    O órgão precisa propor e autorizar o papel de alguém. Enquanto isso, o pedido espera sem perder o lugar.
  </Mensagem>
);
