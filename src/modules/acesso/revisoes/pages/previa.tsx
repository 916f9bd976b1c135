import { Botao, Formulario, Mensagem, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import { nomeDoPapel } from '../../vinculos/index.ts';
import type { RevisaoVista } from '../queries.ts';

interface Props {
  vista: RevisaoVista;
  vinculos: readonly string[];
  decisao: 'confirmado' | 'revogado';
  motivo?: string | undefined;
}

/** O que vai acontecer, antes de acontecer. */
export function PaginaDaPrevia({ vista: { revisao, itens }, vinculos, decisao, motivo }: Props) {
  const escolhidos = itens.filter((i) => vinculos.includes(i.vinculoId));
  const quantos = contar(escolhidos.length, 'papel', 'papéis');
  const revoga = decisao === 'revogado';
  return (
    <Pagina
      titulo="Conferir a decisão"
      ativo="revisoes"
      migalhas={[
        { rotulo: 'Revisão dos acessos', href: '/revisoes' },
        { rotulo: revisao.estrutura.nome, href: `/revisoes/${revisao.id}` },
      ]}
    >
      <h1>
        {revoga ? 'Revogar' : 'Confirmar'} {quantos}?
      </h1>
      <Mensagem tipo={revoga ? 'aviso' : 'info'}>
        {revoga
          ? 'O acesso acaba na hora. Para voltar, é preciso propor e autorizar de novo.'
          : 'Os papéis continuam até a próxima revisão, ou até o fim deles.'}
      </Mensagem>
      <Tabela
        legenda="Papéis marcados"
        densa
        linhas={escolhidos}
        colunas={[
          { titulo: 'Pessoa', cabecalhoDaLinha: true, celula: (i) => i.pessoa.nome },
          { titulo: 'Papel', celula: (i) => nomeDoPapel(i.papel) },
          { titulo: 'Lotação', celula: (i) => `${i.cargo} · ${i.estrutura}` },
        ]}
      />
      {motivo && revoga && <p>Motivo: {motivo}</p>}
      <Formulario para={`/revisoes/${revisao.id}/decidir`}>
        {vinculos.map((v) => (
          <input type="hidden" name="vinculos" value={v} key={v} />
        ))}
        <input type="hidden" name="decisao" value={decisao} />
        {motivo && <input type="hidden" name="motivo" value={motivo} />}
        <p class="acoes">
          <Botao variante="primario">
            {revoga ? 'Revogar' : 'Confirmar'} {quantos}
          </Botao>
          <Botao href={`/revisoes/${revisao.id}`}>Voltar sem decidir</Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
