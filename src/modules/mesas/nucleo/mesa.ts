/** Uma mesa de trabalho: que itens tem, de que pessoas, o que se diz de cada um e o que se faz. Um arquivo por papel a declara. */
import type { ComponentChildren } from 'preact';
import type { RawBuilder, SqlBool } from 'kysely';
import type { Secao } from '../../../ui/sistema.ts';
import type { IdDaPermissao, Quem, Servicos, Sigilo } from '../../acesso/index.ts';

/** Uma linha: algo com data, de uma pessoa que se alcança. */
export interface ItemDaMesa {
  pessoaId: string;
  /** Única na pessoa: o marco, a vista. */
  chave: string;
  especie: string;
  /** A data que manda, AAAA-MM-DD; ausente: nem na melhor hipótese se sabe. */
  alvo?: string | undefined;
  /** Faltam dados: `alvo`, se há, é só a melhor hipótese. */
  incerta: boolean;
  nome: string;
  /** O maior entre o da pessoa e o do item. */
  sigilo: Sigilo;
  unidade?: string | undefined;
  vara?: string | undefined;
}

export interface FiltroDaMesa {
  /** O nome na consulta do endereço. */
  nome: string;
  rotulo: string;
  /** Valor e nome. */
  opcoes: Readonly<Record<string, string>>;
  /** A condição sobre o item `b` (`b.pessoa_id`, `b.chave`; de incidente, com `INCIDENTE_ALCANCADO`); recebe um dos valores de `opcoes`. `hoje`: AAAA-MM-DD. */
  onde(valor: string, hoje: string): RawBuilder<SqlBool>;
}

/** O que se faz com as linhas marcadas: um formulário que leva `item=` de cada uma; a página de lá mostra antes de agir. */
export interface AcaoEmLote {
  rotulo: string;
  para: string;
  /** Só aparece a quem a tem; ausente: a quem vê a mesa. */
  permissao?: IdDaPermissao | undefined;
}

export interface AcaoDaLinha {
  rotulo: string;
  href: string;
  /** É o que se espera que a pessoa faça agora. */
  principal?: boolean | undefined;
}

/** Para onde se olha: a mesma página, desenhada para uma pessoa num dia. */
export interface Olhar {
  quem: Quem;
  /** AAAA-MM-DD. */
  hoje: string;
}

export interface Mesa<L extends ItemDaMesa = ItemDaMesa> {
  /** Fica nas visões guardadas e na auditoria: não mude. */
  id: string;
  titulo: string;
  caminho: string;
  secao: Secao;
  /** Exigida na rota, e com que se alcança cada linha. */
  permissao: IdDaPermissao;
  /** Consulta com `pessoa_id uuid, chave text, especie text, alvo date, incerta boolean, sigilo text`. */
  itens(hoje: string): RawBuilder<unknown>;
  /** De quem: a condição sobre a custódia `s` e o titular `t`. Ausente: de todas as pessoas. */
  de?: RawBuilder<SqlBool> | undefined;
  /** Espécie e nome, para o filtro e a planilha. */
  especies: Readonly<Record<string, string>>;
  filtros?: readonly FiltroDaMesa[] | undefined;
  /** O resto de cada linha: uma consulta para todas, na mesma ordem. */
  completar(servicos: Servicos, itens: readonly ItemDaMesa[], olhar: Olhar): Promise<readonly L[]>;
  oQue: ColunaDaMesa<L>;
  situacao: ColunaDaMesa<L>;
  /** Debaixo da data, quando há mais a dizer dela. */
  sobreAData?(linha: L): ComponentChildren;
  acao(linha: L, olhar: Olhar): AcaoDaLinha;
  lote?: readonly AcaoEmLote[] | undefined;
  palavras: PalavrasDaMesa;
}

export interface ColunaDaMesa<L> {
  titulo: string;
  celula(linha: L, olhar: Olhar): ComponentChildren;
  /** O mesmo, em texto, para a planilha. */
  texto(linha: L, olhar: Olhar): string;
}

export interface PalavrasDaMesa {
  /** A resposta, em uma frase, quando há vencidos e nenhum filtro. */
  vencidos(quantos: number): string;
  /** Quando não há nenhum. */
  emDia: string;
  /** Por que não há linhas, e o próximo passo. */
  vazia: ComponentChildren;
}
