import { Botao, type Coluna, Tabela } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import type { Ator } from '../../../acesso/index.ts';
import { chaveDaEscolha } from '../../ciencia/escolha.ts';
import { nomeDaEspecie } from '../../especies/index.ts';
import { nomeDoPasso } from '../../regras/regra.ts';
import type { AvisoRecebido } from '../aviso.ts';
import { oQueFazer } from '../o-que-fazer.ts';
import { porQueRecebi, SeloDoPrazo } from './em-palavras.tsx';

interface Props {
  avisos: readonly AvisoRecebido[];
  ator: Ator;
  legenda: string;
  vazia: string;
  /** Com caixas de marcar, dentro de um formulário. */
  escolhe?: boolean;
}

const MARCAR: Coluna<AvisoRecebido> = {
  titulo: 'Marcar',
  celula: (a) => (
    <input
      type="checkbox"
      name="item"
      value={chaveDaEscolha(a)}
      aria-label={`Marcar ${nomeDaEspecie(a.especie)} de ${a.nome}`}
    />
  ),
};

const colunas = (ator: Ator): Coluna<AvisoRecebido>[] => [
  {
    titulo: 'Pessoa',
    cabecalhoDaLinha: true,
    celula: (a) => <a href={`/avisos/${a.pessoaId}/${a.id}`}>{a.nome}</a>,
  },
  { titulo: 'Aviso', celula: (a) => nomeDaEspecie(a.especie) },
  { titulo: 'Data', celula: (a) => dataCurta(a.alvo) },
  { titulo: 'Prazo', celula: (a) => <SeloDoPrazo faltam={a.faltam} /> },
  { titulo: 'Último passo', celula: (a) => nomeDoPasso(a.passo) },
  { titulo: 'Recebido como', celula: porQueRecebi },
  { titulo: 'Ciência', celula: (a) => (a.cientes.length === 0 ? 'ninguém ainda' : a.cientes.join(', ')) },
  {
    titulo: 'O que fazer',
    celula: (a) => {
      const { rotulo, href } = oQueFazer(a, ator);
      return (
        <Botao href={href} tamanho="pequeno" aria-label={`${rotulo}: ${a.nome}, ${nomeDaEspecie(a.especie)}`}>
          {rotulo}
        </Botao>
      );
    },
  },
];

/** As classes `mesa-` são as da mesa de trabalho: com elas valem as mesmas teclas e o mesmo desenho. */
export const TabelaDosAvisos = ({ avisos, ator, legenda, vazia, escolhe }: Props) => (
  <div class={escolhe ? 'mesa-tabela mesa-com-caixas' : 'mesa-tabela'}>
    <Tabela
      legenda={legenda}
      legendaOculta
      densa
      vazia={vazia}
      linhas={avisos}
      colunas={escolhe ? [MARCAR, ...colunas(ator)] : colunas(ator)}
    />
  </div>
);
