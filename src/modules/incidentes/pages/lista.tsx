/** Os incidentes da pessoa, e o que já chegou sem que ninguém examine. */
import { Botao, Selo, Tabela } from '../../../ui/componentes/index.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { diaEm } from '../../acesso/index.ts';
import { Moldura } from '../../execucao/index.ts';
import { nomeDoBeneficio } from '../nucleo/beneficios.ts';
import type { IncidentesDaPessoa } from './ler.ts';
import { seloDoIncidente, situacaoEmFrase } from './situacao-em-frase.ts';

export function ListaDosIncidentes({ lidos, fuso }: { lidos: IncidentesDaPessoa; fuso: string }) {
  const { aberta, incidentes, hoje } = lidos;
  return (
    <Moldura aberta={aberta} aba="/incidentes" hoje={hoje}>
      <h2 class="oculto">Pedidos e decisões</h2>
      <SemExame lidos={lidos} />
      <Tabela
        legenda="Pedidos e decisões"
        densa
        vazia="Nenhum pedido nem verificação ainda. Começa com o pedido da defesa ou com a verificação do juízo."
        linhas={incidentes}
        colunas={[
          {
            titulo: 'O que se examina',
            cabecalhoDaLinha: true,
            celula: (i) => <a href={`/pessoas/${aberta.id}/incidentes/${i.id}`}>{nomeDoBeneficio(i)}</a>,
          },
          { titulo: 'Começou em', celula: (i) => dataCurta(diaEm(fuso, i.abertoEm)) },
          { titulo: 'Por', celula: (i) => (i.origem === 'pedido' ? 'pedido da defesa' : 'verificação do juízo') },
          {
            titulo: 'Situação',
            celula: (i) => {
              const { tipo, texto } = seloDoIncidente(i, hoje);
              return <Selo tipo={tipo}>{texto}</Selo>;
            },
          },
          { titulo: 'O que se espera', celula: (i) => situacaoEmFrase(i, hoje) },
        ]}
      />
    </Moldura>
  );
}

const SemExame = ({ lidos: { aberta, semExame, podeDecidir, podePedir } }: { lidos: IncidentesDaPessoa }) =>
  semExame.length === 0 ? null : (
    <section class="quadro" aria-labelledby="sem-exame">
      <h3 id="sem-exame">Já chegou, e ninguém examina</h3>
      <ul class="sem-exame">
        {semExame.map((m) => (
          <li key={m.chave}>
            <span>
              {m.texto} {m.data && <strong>{m.data}</strong>} <Selo tipo={m.tom}>{m.selo}</Selo>
            </span>
            {podeDecidir && (
              <Botao tamanho="pequeno" href={enderecoDe(aberta.id, 'incidentes/novo', m.chave)}>
                Verificar<span class="oculto">: {m.titulo}</span>
              </Botao>
            )}
            {podePedir && (
              <Botao tamanho="pequeno" href={enderecoDe(aberta.id, 'pedidos/novo', m.chave)}>
                Fazer o pedido<span class="oculto">: {m.titulo}</span>
              </Botao>
            )}
          </li>
        ))}
      </ul>
    </section>
  );

const enderecoDe = (pessoaId: string, pagina: string, marco: string): string =>
  `/pessoas/${pessoaId}/${pagina}?${new URLSearchParams({ marco })}`;
