/** Com quantos dias se avisa de cada data. */
import { Botao, Mensagem, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import type { EspecieDeAviso } from '../../especies/especie.ts';
import { PAPEIS_DO_AVISO } from '../../especies/especie.ts';
import type { Regra } from '../regra.ts';
import type { UltimaMudanca } from '../store.ts';

export interface LinhaDaRegra {
  especie: EspecieDeAviso;
  regra: Regra;
  mudanca?: UltimaMudanca | undefined;
}

interface Props {
  linhas: readonly LinhaDaRegra[];
  feito: boolean;
  quando: (instante: Date) => string;
}

export const diasEscritos = (antecedencias: readonly number[]): string => antecedencias.join(', ');

export const PaginaDasRegras = ({ linhas, feito, quando }: Props) => (
  <Pagina titulo="Com quantos dias se avisa" ativo="avisos" largura="larga">
    <h1>Com quantos dias se avisa</h1>
    {feito && <Mensagem tipo="sucesso">Regra gravada: os avisos abertos já se refazem por ela.</Mensagem>}
    <p class="lide">
      A Lei 12.714/2012, art. 4º, § 1º, manda avisar juiz, Ministério Público e defesa em tempo, e não diz com quantos
      dias: os números são escolha do sistema, e se mudam aqui, com motivo.
    </p>
    <Tabela
      legenda="Regras em vigor"
      legendaOculta
      densa
      linhas={linhas}
      colunas={[
        {
          titulo: 'Aviso',
          cabecalhoDaLinha: true,
          celula: ({ especie }) => <a href={`/avisos/regras/${especie.id}`}>{especie.nome}</a>,
        },
        { titulo: 'Base', celula: ({ especie }) => especie.base },
        { titulo: 'A quem', celula: ({ especie }) => aQuem(especie) },
        {
          titulo: 'Dias antes',
          celula: ({ regra }) =>
            regra.ligada ? diasEscritos(regra.antecedencias) : <Selo tipo="vedado">não se avisa</Selo>,
        },
        {
          titulo: 'Sobe à coordenação',
          celula: ({ regra: { escalaApos } }) =>
            escalaApos === undefined ? 'não sobe' : `${contar(escalaApos, 'dia', 'dias')} depois`,
        },
        {
          titulo: 'Última mudança',
          celula: ({ mudanca }) =>
            mudanca ? `${quando(mudanca.em)}, ${mudanca.por}: ${mudanca.motivo}` : 'como veio com o sistema',
        },
        {
          titulo: 'Mudar',
          celula: ({ especie }) => (
            <Botao href={`/avisos/regras/${especie.id}`} tamanho="pequeno" aria-label={`Mudar: ${especie.nome}`}>
              Mudar
            </Botao>
          ),
        },
      ]}
    />
  </Pagina>
);

const aQuem = ({ destinatarios }: EspecieDeAviso): string => destinatarios.map((p) => PAPEIS_DO_AVISO[p]).join(', ');
