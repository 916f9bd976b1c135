import { Botao, Selo, Tabela, type Coluna, type TipoDeSelo } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import type { QuadroDeVinculos } from '../queries.ts';
import { nomeDoPapel, type SituacaoDoVinculo, situacaoDoVinculo, type Vinculo } from '../vinculo.ts';

interface Props {
  quadro: QuadroDeVinculos;
  agora: Date;
  podeAutorizar: boolean;
  podePropor: boolean;
}

const SITUACAO: Record<SituacaoDoVinculo, [TipoDeSelo, string]> = {
  proposto: ['proximo', 'Espera autorização'],
  'em-vigor': ['concedido', 'Em vigor'],
  'sem-efeito': ['neutro', 'Sem efeito hoje'],
  recusado: ['vedado', 'Recusado'],
  retirado: ['neutro', 'Retirado'],
  encerrado: ['vedado', 'Encerrado'],
};

export function SituacaoNoSelo({ vinculo, agora }: { vinculo: Vinculo; agora: Date }) {
  const [tipo, rotulo] = SITUACAO[situacaoDoVinculo(vinculo, agora)];
  return <Selo tipo={tipo}>{rotulo}</Selo>;
}

export const diaDe = (v: Vinculo, instante: Date): string => dataCurta(diaEm(v.estrutura.fuso, instante));

const PESSOA: Coluna<Vinculo> = { titulo: 'Pessoa', cabecalhoDaLinha: true, celula: (v) => v.pessoa.nome };
const PAPEL: Coluna<Vinculo> = {
  titulo: 'Papel',
  celula: (v) => <a href={`/vinculos/${v.id}`}>{nomeDoPapel(v.papel)}</a>,
};
const ONDE: Coluna<Vinculo> = { titulo: 'Lotação', celula: (v) => `${v.cargo} · ${v.estrutura.nome}` };

export function PaginaDosVinculos({ quadro, agora, podeAutorizar, podePropor }: Props) {
  const { aAutorizar, minhas, recentes } = quadro;
  const situacao: Coluna<Vinculo> = { titulo: 'Situação', celula: (v) => <SituacaoNoSelo vinculo={v} agora={agora} /> };
  return (
    <Pagina
      titulo="Papéis"
      ativo="papeis"
      largura="larga"
      migalhas={[{ rotulo: 'Pessoas com acesso', href: '/usuarios' }]}
    >
      <h1>Papéis</h1>
      <p class="lide">
        {podeAutorizar
          ? aAutorizar.length === 0
            ? 'Nenhum papel espera por você.'
            : `${contar(aAutorizar.length, 'papel espera', 'papéis esperam')} pela sua decisão.`
          : 'Uma pessoa propõe o papel, outra autoriza. Ninguém decide sobre o próprio acesso nem sobre o que propôs.'}
      </p>
      {podeAutorizar && (
        <section>
          <h2>A autorizar</h2>
          <Tabela
            legenda="Papéis a autorizar, do mais antigo ao mais novo"
            legendaOculta
            densa
            vazia="Quando alguém propuser um papel no lugar que você alcança, ele aparece aqui. O que você propôs ou seria para você fica com outra pessoa."
            linhas={aAutorizar}
            colunas={[
              PESSOA,
              PAPEL,
              ONDE,
              { titulo: 'Proposto por', celula: (v) => v.propostoPor?.nome ?? 'Sistema' },
              { titulo: 'Em', celula: (v) => diaDe(v, v.propostoEm) },
            ]}
          />
        </section>
      )}
      {podePropor && (
        <section>
          <h2>Minhas propostas</h2>
          <p class="acoes">
            <Botao variante={podeAutorizar ? 'secundario' : 'primario'} href="/usuarios">
              Propor um papel: escolher a pessoa
            </Botao>
          </p>
          <Tabela
            legenda="Minhas propostas"
            legendaOculta
            densa
            vazia={
              <>
                Você ainda não propôs papel nenhum. Abra a ficha em <a href="/usuarios">Pessoas com acesso</a> e escolha
                "Propor papel".
              </>
            }
            linhas={minhas}
            colunas={[PESSOA, PAPEL, ONDE, { titulo: 'Proposto em', celula: (v) => diaDe(v, v.propostoEm) }, situacao]}
          />
        </section>
      )}
      <section>
        <h2>Decididos há pouco</h2>
        <Tabela
          legenda="Papéis decididos há pouco"
          legendaOculta
          densa
          vazia="Nenhum papel foi autorizado, recusado ou revogado no lugar que você alcança."
          linhas={recentes}
          colunas={[
            PESSOA,
            PAPEL,
            ONDE,
            situacao,
            { titulo: 'Por', celula: (v) => (v.recusadoPor ?? v.autorizadoPor)?.nome ?? 'Sistema' },
          ]}
        />
      </section>
    </Pagina>
  );
}
