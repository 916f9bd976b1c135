/** A aba dos processos, na página da pessoa: primeiro o que ainda manda prender; depois, cada processo. */
import { Botao, Detalhes } from '../../../../ui/componentes/index.ts';
import { estaEmAberto } from '../../da-pessoa/ordens.ts';
import type { DadosDaAba } from '../../queries.ts';
import { OrdensEmAberto } from './ordens-em-aberto.tsx';
import { TabelaDasOrdens } from './tabela-das-ordens.tsx';
import { TabelaDosProcessos } from './tabela-dos-processos.tsx';

export function AbaDosProcessos(dados: DadosDaAba) {
  const { processos, hoje } = dados;
  const ordens = processos.flatMap((p) => p.ordens);
  const abertas = ordens.filter((o) => estaEmAberto(o, hoje));
  const acabadas = ordens.filter((o) => !estaEmAberto(o, hoje));
  return (
    <section class="aba-dos-processos">
      <OrdensEmAberto {...dados} ordens={abertas} />
      <h2>Processos e penas</h2>
      <TabelaDosProcessos {...dados} />
      {acabadas.length > 0 && (
        <Detalhes resumo="Ordens de prisão que acabaram" id="ordens-acabadas">
          <TabelaDasOrdens ordens={acabadas} hoje={hoje} />
        </Detalhes>
      )}
      <OQueLancar {...dados} />
    </section>
  );
}

/** Só o que esta pessoa, logada, pode. */
function OQueLancar({ aberta: { id }, pode, processos }: DadosDaAba) {
  const temOrdem = processos.some((p) => p.ordens.some((o) => !o.baixa));
  const temPena = processos.some((p) => p.condenacoes.length > 0);
  const acoes = [
    pode.condenar && { rotulo: 'Lançar condenação', href: `/pessoas/${id}/condenacoes/nova` },
    pode.condenar && lancar('medida-de-seguranca', 'Lançar medida de segurança'),
    pode.condenar && lancar('alvara', 'Expedir alvará'),
    pode.imputar && lancar('imputacao', 'Lançar crime imputado'),
    pode.imputar && lancar('inquerito', 'Lançar inquérito'),
    pode.lancar && lancar('participacao', 'Lançar processo'),
    pode.lancar && lancar('ordem-de-prisao', 'Lançar ordem de prisão'),
    pode.lancar && temOrdem && lancar('ordem-encerrada', 'Dar baixa em ordem'),
    pode.lancar && lancar('fianca', 'Lançar fiança'),
    pode.lancar && temPena && lancar('marco', 'Lançar marco'),
    pode.lancar && temPena && lancar('guia', 'Lançar guia'),
  ].filter((a) => a !== false);
  if (acoes.length === 0) return null;
  return (
    <p class="acoes">
      {acoes.map(({ rotulo, href }, i) => (
        <Botao
          key={rotulo}
          variante={i === 0 ? 'primario' : 'secundario'}
          tamanho="pequeno"
          href={href.startsWith('/') ? href : `/pessoas/${id}/lancar/${href}`}
        >
          {rotulo}
        </Botao>
      ))}
    </p>
  );
}

const lancar = (tipo: string, rotulo: string) => ({ rotulo, href: `processos.${tipo}` });
