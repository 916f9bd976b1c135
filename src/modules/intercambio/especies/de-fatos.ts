/** Um fato por linha: a espécie de arquivo que serve a qualquer conjunto de tipos de fato. */
import type { Recusa } from '../../../platform/recusa.ts';
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { campo as campos, type FatoVigente, type QualquerTipo } from '../../pessoas/index.ts';
import type { LinhaEscrita } from '../formatos/escrever.ts';
import { camposDoBloco, escreverBloco, lerBloco } from './bloco.ts';
import type {
  CampoDoArquivo,
  ContextoDaEscrita,
  ContextoDaLeitura,
  EspecieDeArquivo,
  FatoDaLinha,
  LinhaLida,
  Valores,
} from './especie.ts';
import { identificacaoDe } from './identificacao.ts';
import { nomeSimples } from './nome-simples.ts';
import { CPF, FILIACAO, IDENTIFICADOR, NASCIMENTO, NOME_CIVIL, RJI } from './pessoas.ts';
import { type Campo, escreverValor, juntar, lerValor, oQueAceita } from './valor.ts';

/** Quem a pessoa é: só se grava se ela for nova. */
const DE_QUEM = [CPF, RJI, NOME_CIVIL, FILIACAO, NASCIMENTO];
/** O que não se escreve em arquivo: fotografia, e cela, que só a unidade conhece. */
const DE_FORA: ReadonlySet<Campo['especie']> = new Set(['foto', 'lugar']);

const DIA = campos.data('Dia');
const HORA = campos.hora('Hora');
const ATE = campos.data('Até');

interface Pedido {
  id: 'custodia' | 'execucoes';
  nome: string;
  descricao: string;
  tipos: readonly QualquerTipo[];
}

export function especieDeFatos({ id, nome, descricao, tipos }: Pedido): EspecieDeArquivo {
  const porNome = new Map(
    tipos.flatMap((t) => [
      [nomeSimples(t.tipo), t],
      [curto(t), t],
      [nomeSimples(t.nome), t],
    ]),
  );
  return {
    id,
    nome,
    descricao,
    campos: [...comuns(tipos), ...dosTipos(tipos)],
    ler(valores, contexto) {
      const tipo = porNome.get(nomeSimples(valores['fato'] ?? ''));
      if (!tipo) return recusar(semTipo(tipos));
      return lerLinha(tipo, valores, contexto);
    },
    escrever: (pessoaId, vigentes, contexto) => {
      const quem = Object.fromEntries(DE_QUEM.flatMap((b) => escreverBloco(b, vigentes, contexto)));
      return vigentes
        .filter((f) => tipos.some((t) => t.tipo === f.tipo))
        .map((f) => ({ identificador: pessoaId, ...quem, ...escreverFato(f, tipos, contexto) }));
    },
  };
}

/** `custodia.saida-breve` → `saida breve`. */
const curto = ({ tipo }: QualquerTipo): string => nomeSimples(tipo.split('.')[1] ?? '');

const camposDe = (tipo: QualquerTipo): [string, Campo][] =>
  Object.entries(tipo.campos as Record<string, Campo>).filter(([, c]) => !DE_FORA.has(c.especie));

function lerLinha(tipo: QualquerTipo, valores: Valores, contexto: ContextoDaLeitura): Resultado<LinhaLida> {
  const blocos = DE_QUEM.flatMap((b) => lerBloco(b, valores, contexto) ?? []);
  const qualificacao = blocos.flatMap((b) => b.fato ?? []);
  const quando = juntar(
    (
      [
        ['dia', DIA],
        ['hora', HORA],
        ['ate', ATE],
      ] as const
    ).flatMap(([nome, campo]) =>
      valores[nome] === undefined ? [] : [[nome, lerValor(campo, nome, valores[nome], contexto)] as const],
    ),
  );
  const { dados, referencias, problemas } = dadosDe(tipo, valores, contexto);
  const todos = [...blocos.flatMap((b) => b.problemas), ...quando.problemas, ...problemas];
  if (valores['dia'] === undefined) todos.push(FALTA_O_DIA);
  if (todos.length > 0) return recusar(...todos);
  const fato: FatoDaLinha = { posto: '', tipo, dados, referencias, ...(quando.dados as { dia: string }) };
  const identidade =
    valores['linha'] ?? JSON.stringify([tipo.tipo, fato.dia, fato['hora'], fato['ate'], dados, referencias]);
  return feito({ quem: identificacaoDe(valores, qualificacao), identidade, qualificacao, fatos: [fato] });
}

function dadosDe(tipo: QualquerTipo, valores: Valores, contexto: ContextoDaLeitura) {
  const referencias: Record<string, string> = {};
  const problemas: Recusa[] = [];
  const lidos = camposDe(tipo).flatMap(([nome, campo]) => {
    const texto = valores[nome];
    if (texto === undefined) {
      if (campo.obrigatorio) problemas.push(faltou(nome, campo, tipo));
      return [];
    }
    if (campo.especie === 'fato') {
      referencias[nome] = texto;
      return [];
    }
    return [[nome, lerValor(campo, nome, texto, contexto)] as const];
  });
  const { dados, problemas: dosValores } = juntar(lidos);
  return { dados, referencias, problemas: [...problemas, ...dosValores] };
}

function escreverFato(fato: FatoVigente, tipos: readonly QualquerTipo[], contexto: ContextoDaEscrita): LinhaEscrita {
  const tipo = tipos.find((t) => t.tipo === fato.tipo);
  const dados = (tipo ? camposDe(tipo) : []).map(([nome, c]) => [nome, escreverValor(c, fato.dados[nome], contexto)]);
  const { raiz, dia, hora, ate } = fato;
  return { fato: fato.tipo.split('.')[1], dia, hora, ate, linha: raiz, ...Object.fromEntries(dados) };
}

const comuns = (tipos: readonly QualquerTipo[]): CampoDoArquivo[] => [
  { ...IDENTIFICADOR, rotulo: 'Identificador da pessoa na origem' },
  ...DE_QUEM.flatMap(camposDoBloco),
  {
    nome: 'fato',
    rotulo: 'O que aconteceu',
    aceita: `um destes: ${tipos.map((t) => t.tipo.split('.')[1]).join(', ')}`,
    obrigatorio: true,
    exemplo: tipos[0]?.tipo.split('.')[1],
    sinonimos: ['tipo', 'evento', 'ocorrencia', 'movimentacao', 'tipo de movimentacao'],
    fixos: Object.fromEntries(tipos.map((t) => [t.tipo.split('.')[1], t.nome])),
  },
  {
    nome: 'dia',
    rotulo: 'Dia',
    aceita: oQueAceita(DIA),
    obrigatorio: true,
    exemplo: '05/03/2026',
    sinonimos: ['data', 'data do evento', 'desde', 'data inicio'],
  },
  {
    nome: 'hora',
    rotulo: 'Hora',
    aceita: oQueAceita(HORA),
    obrigatorio: false,
    exemplo: '14:30',
    sinonimos: ['horario'],
  },
  {
    nome: 'ate',
    rotulo: 'Último dia',
    aceita: oQueAceita(ATE),
    obrigatorio: false,
    sinonimos: ['data fim', 'fim', 'ate o dia'],
  },
  {
    nome: 'linha',
    rotulo: 'Identificador da linha na origem',
    aceita: 'texto: para que outra linha se refira a esta, e para não entrar duas vezes',
    obrigatorio: false,
    sinonimos: ['id linha', 'id evento', 'id movimentacao'],
  },
];

/** Os campos de todos os tipos, sem repetir: o mesmo nome serve a vários. */
function dosTipos(tipos: readonly QualquerTipo[]): CampoDoArquivo[] {
  const todos = tipos.flatMap((tipo) => camposDe(tipo).map(([nome, campo]) => ({ nome, campo, tipo })));
  return [...Map.groupBy(todos, (t) => t.nome)].map(([nome, usos]) => {
    const rotulos = [...new Set(usos.map((u) => u.campo.rotulo))];
    const aceita = [...new Set(usos.map((u) => oQueAceita(u.campo)))];
    const de = [...new Set(usos.map((u) => u.tipo.nome))];
    return {
      nome,
      rotulo: rotulos.length === 1 ? (rotulos[0] ?? nome) : rotulos.slice(0, 3).join(' / '),
      aceita: `${aceita.length === 1 ? aceita[0] : 'depende do que aconteceu'} (${de.join(', ')})`,
      obrigatorio: false,
      sinonimos: nome === 'estruturaId' ? ['unidade', 'estabelecimento', 'unidade prisional', 'presidio'] : [],
    };
  });
}

const semTipo = (tipos: readonly QualquerTipo[]): Recusa => ({
  codigo: 'fato-desconhecido',
  campo: 'fato',
  mensagem: `Diga o que aconteceu com uma destas palavras: ${tipos.map((t) => t.tipo.split('.')[1]).join(', ')}.`,
});

const FALTA_O_DIA: Recusa = { codigo: 'falta-dia', campo: 'dia', mensagem: 'Diga o dia em que aconteceu.' };

const faltou = (campo: string, { rotulo }: Campo, { nome }: QualquerTipo): Recusa => ({
  codigo: 'falta-valor',
  campo,
  mensagem: `Falta "${rotulo}", que ${nome} pede.`,
});
