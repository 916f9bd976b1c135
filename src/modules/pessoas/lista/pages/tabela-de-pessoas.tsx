import type { ComponentChildren } from 'preact';
import { Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { NOME_DO_SIGILO } from '../../../acesso/index.ts';
import { FotoDaPessoa } from '../../fotos/foto-da-pessoa.tsx';
import type { PessoaAchada } from '../queries.ts';

export const TabelaDePessoas = ({ pessoas, vazia }: { pessoas: readonly PessoaAchada[]; vazia: ComponentChildren }) => (
  <Tabela
    legenda="Pessoas"
    legendaOculta
    densa
    vazia={vazia}
    linhas={pessoas}
    colunas={[
      { titulo: 'Pessoa', celula: (p) => <Pessoa pessoa={p} />, cabecalhoDaLinha: true },
      { titulo: 'Nascimento', celula: (p) => p.nascimento && dataCurta(p.nascimento) },
      { titulo: 'Mãe', celula: (p) => p.mae },
      { titulo: 'Onde está', celula: (p) => p.resumo.onde ?? p.unidade ?? 'Em nenhuma unidade' },
      { titulo: 'Por que está presa', celula: (p) => p.resumo.porQue },
    ]}
  />
);

const Pessoa = ({ pessoa: { id, nome, nomeCivil, fotoId, sigilo, porQueCasa } }: { pessoa: PessoaAchada }) => (
  <div class="pessoa-na-lista">
    <FotoDaPessoa pessoaId={id} fotoId={fotoId} nome={nome} />
    <div>
      <a href={`/pessoas/${id}`}>{nome}</a>
      {sigilo !== 'publico' && (
        <>
          {' '}
          <Selo tipo="vedado">{NOME_DO_SIGILO[sigilo]}</Selo>
        </>
      )}
      {nomeCivil && <p class="por-que-casa">Nome civil: {nomeCivil}</p>}
      {porQueCasa.length > 0 && <p class="por-que-casa">{porQueCasa.join(' · ')}</p>}
    </div>
  </div>
);
