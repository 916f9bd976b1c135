/** As três pessoas que a partida anuncia, com vidas escritas à mão para mostrar o que o sistema sabe guardar. */
import { randomUUIDv7 } from 'node:crypto';
import { type TitularFicticio, TITULARES } from '../../demo/titulares.ts';
import {
  atestado,
  audienciaDeCustodia,
  comunicacao,
  entrada,
  estudo,
  falta,
  faltaEtapa,
  monitoracao,
  monitoracaoEncerrada,
  monitoracaoInstalada,
  monitoracaoViolacao,
  monitoracaoZona,
  prisao,
  retorno,
  saidaBreve,
  soltura,
  titulo,
  trabalho,
  transferenciaPedida,
} from '../modules/custodia/index.ts';
import { remicao } from '../modules/execucao/index.ts';
import {
  atuacao,
  contato,
  documento,
  filiacao,
  nascimento,
  nome,
  saude,
  sexo,
  sinal,
} from '../modules/pessoas/index.ts';
import { numeroCnj, Sorte } from '../modules/pessoas/ficticias/index.ts';
import { condenacao, guia, ordemDePrisao, ordemEncerrada, participacao } from '../modules/processos/index.ts';
import type { PessoaNova } from '../modules/pessoas/index.ts';
import type { Servicos } from '../modules/acesso/index.ts';
import type { Elenco } from './elenco.ts';
import { comunicarPrisao, transferir } from './passos-comuns.ts';
import { Redator } from './redator.ts';
import { soAlgarismos } from './vida-em-fatos.ts';

export interface Destaque extends PessoaNova {
  id: string;
  titular: TitularFicticio;
}

const DELEGADA = 'delegada';
const CARTORIO = { por: 'servidor-da-vara', fonte: 'Autos' } as const;
const JUIZA = 'juiza';

export function escreverDestaques(servicos: Servicos, elenco: Elenco): Destaque[] {
  return TITULARES.map((titular, i) => {
    const r = new Redator(servicos, elenco, new Sorte(2024, i));
    escreverQuem(r, titular, COMECO[titular.nome] ?? '2024-02-19');
    VIDAS[titular.nome]?.(r, elenco);
    return { id: randomUUIDv7(), titular, sigilo: titular.sigilo, fatos: r.fatos };
  });
}

const COMECO: Readonly<Record<string, string>> = {
  'Rosa Fictícia do Cerrado': '2022-08-14',
  'Raimundo Fictício das Dores': '2024-02-19',
  'Valdo Fictício da Serra': '2026-09-03',
  'Nilo Fictício do Planalto': '2025-03-10',
};

function escreverQuem(r: Redator, t: TitularFicticio, dia: string): void {
  const da = { dia, por: DELEGADA, fonte: 'Auto de prisão' };
  r.escrever(nome, { especie: 'civil', nome: t.nome }, da);
  r.escrever(filiacao, { mae: t.mae }, da);
  r.escrever(nascimento, { data: t.nascimento, nacionalidade: 'brasileira', naturalidade: 'Vila Aroeira/XX' }, da);
  r.escrever(sexo, { sexo: t.sexo }, da);
  r.escrever(documento, { especie: 'cpf', numero: t.cpf }, da);
  r.escrever(contato, { nome: t.mae, parentesco: 'mãe', telefone: '(00) 90000-1234', avisar: true }, da);
  const orgaos = { juizo: t.vara, acusacao: 'mp', defesa: 'dpe', policia: 'policia' };
  for (const [como, chave] of Object.entries(orgaos)) {
    r.escrever(atuacao, { como, estruturaId: r.estrutura(chave) }, { ...CARTORIO, dia });
  }
}

/** Dia contado de hoje: -3 é há três dias. */
const ha = (r: Redator, dias: number): string => Temporal.PlainDate.from(r.hoje).subtract({ days: dias }).toString();

const unidade = (elenco: Elenco, chave: string, cela: number, sexo = 'masculino') => {
  const u = elenco.unidades.find((x) => x.chave === chave);
  return { estruturaId: u?.id, lugarId: u?.celasPara(sexo)[cela]?.id };
};

const VIDAS: Readonly<Record<string, (r: Redator, elenco: Elenco) => void>> = {
  'Rosa Fictícia do Cerrado': escreverRosa,
  'Raimundo Fictício das Dores': escreverRaimundo,
  'Valdo Fictício da Serra': escreverValdo,
  'Nilo Fictício do Planalto': escreverNilo,
};

/** Presa, solta com tornozeleira, condenada, presa de novo, transferida: o que o memorando promete, numa vida só. */
function escreverRosa(r: Redator, elenco: Elenco): void {
  const processo = soAlgarismos(numeroCnj(1207, 2022, 21));
  const execucao = soAlgarismos(numeroCnj(88, 2024, 22));
  r.escrever(participacao, { processo, polo: 'reu' }, { ...CARTORIO, dia: '2022-08-16' });
  const flagrante = { especie: 'flagrante', processo, autoridade: 'Delegada Paula Aguaí', local: 'Rodoviária' };
  r.escrever(prisao, flagrante, { dia: '2022-08-14', hora: '22:40', por: DELEGADA, fonte: 'Auto de prisão' });
  comunicarPrisao(
    r,
    '2022-08-14',
    { quem: 'Eva Fictícia do Cerrado', hora: '23:15' },
    { quem: 'Plantão da Defensoria', hora: '23:30' },
  );
  r.escrever(
    audienciaDeCustodia,
    { processo, resultado: 'conversao-em-preventiva' },
    { dia: '2022-08-15', por: JUIZA, fonte: 'Ata da audiência' },
  );
  r.escrever(titulo, { especie: 'preventiva', processo }, { dia: '2022-08-15', por: JUIZA, fonte: 'Decisão' });
  const portaria = { por: 'diretora-da-penitenciaria', fonte: 'Livro de entrada' };
  r.escrever(entrada, { ...unidade(elenco, 'penitenciaria', 1), motivo: 'prisao' }, { ...portaria, dia: '2022-08-16' });
  const solta = { motivo: 'revogacao-da-preventiva', processo, ordem: 'Alvará 31/2022', recebidaEm: '2022-10-20' };
  r.escrever(soltura, solta, { ...portaria, dia: '2022-10-20', hora: '17:20' });

  const pulseira = { prazo: '2023-10-20', condicoes: 'Ficar na comarca; em casa das 22h às 6h', processo };
  const monitoracaoId = r.escrever(monitoracao, pulseira, { dia: '2022-10-20', por: JUIZA, fonte: 'Decisão' });
  const central = { por: 'operador-da-monitoracao', fonte: 'Central de monitoração' };
  r.escrever(monitoracaoInstalada, { monitoracaoId, equipamento: 'AR-00421' }, { ...central, dia: '2022-10-21' });
  const casa = { especie: 'inclusao', nome: 'Casa', latitude: '-18.9542', longitude: '-43.0214', raioMetros: 250 };
  r.escrever(monitoracaoZona, { monitoracaoId, ...casa }, { ...central, dia: '2022-10-21' });
  const rodoviaria = {
    especie: 'exclusao',
    nome: 'Rodoviária',
    latitude: '-18.9481',
    longitude: '-43.0098',
    raioMetros: 400,
  };
  r.escrever(monitoracaoZona, { monitoracaoId, ...rodoviaria }, { ...central, dia: '2022-10-21' });
  const violacao = {
    monitoracaoId,
    especie: 'bateria',
    descricao: 'Sem carga por três horas; recarregou ao ser avisada',
  };
  r.escrever(monitoracaoViolacao, violacao, { ...central, dia: '2023-03-11', hora: '03:40' });

  const acabou = { dia: '2023-10-20', por: JUIZA, fonte: 'Decisão' };
  r.escrever(monitoracaoEncerrada, { monitoracaoId, motivo: 'fim-do-prazo' }, acabou);

  const mandado = { processo, especie: 'condenacao', juizo: '1ª Vara Criminal de Serra Branca', peca: 'MP 402/2024' };
  const ordemId = r.escrever(ordemDePrisao, mandado, { ...CARTORIO, dia: '2024-06-10' });
  r.escrever(
    condenacao,
    {
      processo,
      tipoPenal: 'lei-11343-2006/art-33/caput',
      dataDoFato: '2022-08-14',
      pena: '5a10m0d',
      especie: 'reclusao',
      regimeInicial: 'fechado',
      reincidencia: 'primario',
    },
    { dia: '2024-05-20', por: JUIZA, fonte: 'Sentença' },
  );
  const presa = { especie: 'condenacao', processo, autoridade: 'Equipe de capturas', local: 'Casa' };
  r.escrever(prisao, presa, { dia: '2024-06-25', hora: '07:10', por: DELEGADA, fonte: 'Mandado cumprido' });
  r.escrever(ordemEncerrada, { ordemId, motivo: 'cumprida' }, { ...CARTORIO, dia: '2024-06-25' });
  const deNovo = { dia: '2024-06-25', por: DELEGADA, fonte: 'Nota de comunicação' };
  r.escrever(
    comunicacao,
    { a: 'familia', quem: 'Eva Fictícia do Cerrado', meio: 'Telefone' },
    { ...deNovo, hora: '08:05' },
  );
  r.escrever(
    comunicacao,
    { a: 'defensor', quem: 'Núcleo de Serra Branca', meio: 'Sistema' },
    { ...deNovo, hora: '08:20' },
  );
  const garcas = unidade(elenco, 'presidio-garcas', 1, 'feminino');
  r.escrever(entrada, { ...garcas, motivo: 'prisao' }, { ...portaria, dia: '2024-06-26' });
  transferir(r, {
    destinoId: r.estrutura('penitenciaria'),
    lugarId: unidade(elenco, 'penitenciaria', 3).lugarId,
    motivo: 'Unidade feminina, perto da família',
    pedidaEm: '2024-07-22',
    autorizadaEm: '2024-07-29',
    em: '2024-08-05',
    oficio: 'Ofício 18/2024',
    portaria: 'diretora-da-penitenciaria',
  });
  r.escrever(
    guia,
    { processo, especie: 'recolhimento', numero: '77/2024', execucao },
    { ...CARTORIO, dia: '2024-07-15' },
  );

  const folha = { por: 'diretora-da-penitenciaria', fonte: 'Folha de frequência 2025' };
  r.escrever(estudo, { horas: 768, curso: 'Ensino médio' }, { ...folha, dia: '2024-09-02', ate: '2025-04-30' });
  r.escrever(remicao, { dias: 64, referenteAte: '2025-04-30' }, { dia: '2025-06-12', por: JUIZA, fonte: 'Decisão' });
  r.escrever(
    trabalho,
    { dias: 210, atividade: 'Oficina de costura' },
    { ...folha, dia: '2025-05-01', ate: '2026-03-31' },
  );
  r.escrever(atestado, { conduta: 'boa', numero: '112/2026' }, { ...folha, dia: ha(r, 40), fonte: 'Atestado' });
  const asma = { especie: 'doenca', descricao: 'Asma', cuidado: 'Bombinha sempre com ela' };
  r.escrever(saude, asma, { dia: '2024-06-26', por: 'diretora-da-penitenciaria', fonte: 'Triagem' });
  r.escrever(
    sinal,
    { especie: 'tatuagem', onde: 'Antebraço direito', descricao: 'Flor de ipê' },
    { ...portaria, dia: '2024-06-26' },
  );
}

/** Condenado, com transferência a caminho, falta em apuração, hospital e outra ordem em aberto. */
function escreverRaimundo(r: Redator, elenco: Elenco): void {
  const processo = soAlgarismos(numeroCnj(3310, 2023, 11));
  const outro = soAlgarismos(numeroCnj(5120, 2025, 31));
  r.escrever(participacao, { processo, polo: 'reu' }, { ...CARTORIO, dia: '2023-06-01' });
  r.escrever(
    condenacao,
    {
      processo,
      tipoPenal: 'cp/art-155/par-4',
      dataDoFato: '2023-05-07',
      pena: '3a6m0d',
      especie: 'reclusao',
      regimeInicial: 'fechado',
      reincidencia: 'reincidente',
    },
    { dia: '2024-01-22', por: JUIZA, fonte: 'Sentença' },
  );
  const presa = { especie: 'condenacao', processo, autoridade: 'Equipe de capturas', local: 'Trabalho' };
  r.escrever(prisao, presa, { dia: '2024-02-19', hora: '14:30', por: DELEGADA, fonte: 'Mandado cumprido' });
  comunicarPrisao(
    r,
    '2024-02-19',
    { quem: 'Jandira Fictícia das Dores', hora: '15:10' },
    { quem: 'Plantão da Defensoria', hora: '15:25' },
  );
  const portaria = { por: 'servidora-prisional', fonte: 'Livro de entrada' };
  r.escrever(entrada, { ...unidade(elenco, 'cadeia', 2), motivo: 'prisao' }, { ...portaria, dia: '2024-02-20' });
  transferir(r, {
    destinoId: r.estrutura('presidio'),
    lugarId: unidade(elenco, 'presidio', 5).lugarId,
    motivo: 'Condenação: sai da cadeia pública',
    pedidaEm: '2024-03-20',
    autorizadaEm: '2024-03-25',
    em: '2024-04-02',
    oficio: 'Ofício 31/2024',
    portaria: 'servidora-prisional',
  });
  const folha = { por: 'diretor', fonte: 'Folha de frequência 2025' };
  r.escrever(estudo, { horas: 360, curso: 'Ensino fundamental' }, { ...folha, dia: '2025-02-01', ate: '2025-12-10' });
  r.escrever(atestado, { conduta: 'boa', numero: '87/2026' }, { ...folha, dia: ha(r, 90), fonte: 'Atestado' });
  r.escrever(saidaBreve, { motivo: 'hospital', destino: 'Hospital Regional' }, { ...portaria, dia: ha(r, 60) });
  r.escrever(retorno, {}, { ...portaria, dia: ha(r, 57) });
  const comunicado = { dia: ha(r, 20), por: 'diretor', fonte: 'Comunicado interno 9' };
  const faltaId = r.escrever(falta, { natureza: 'media', conduta: 'Posse de objeto não autorizado' }, comunicado);
  r.escrever(faltaEtapa, { faltaId, etapa: 'instauracao' }, { ...comunicado, dia: ha(r, 18) });
  const mandado = { processo: outro, especie: 'preventiva', juizo: 'Vara Criminal de Buriti Alto', peca: 'MP 77/2025' };
  r.escrever(ordemDePrisao, mandado, { ...CARTORIO, dia: '2025-09-30' });
  const mudanca = { destinoId: r.estrutura('penitenciaria-masculina'), motivo: 'Aproximação da família' };
  r.escrever(transferenciaPedida, mudanca, { dia: ha(r, 6), por: 'diretor', fonte: 'Ofício 210' });
}

/** Presa há pouco, sem sentença, e sob sigilo: o que só alguns veem. */
function escreverValdo(r: Redator, elenco: Elenco): void {
  const processo = soAlgarismos(numeroCnj(9004, 2026, 11));
  r.escrever(participacao, { processo, polo: 'investigado' }, { ...CARTORIO, dia: '2026-09-04' });
  const flagrante = { especie: 'flagrante', processo, autoridade: '1ª Delegacia', local: 'Praça da Matriz' };
  r.escrever(prisao, flagrante, { dia: '2026-09-03', hora: '19:05', por: DELEGADA, fonte: 'Auto de prisão' });
  const ata = { dia: '2026-09-04', por: JUIZA, fonte: 'Ata da audiência' };
  r.escrever(audienciaDeCustodia, { processo, resultado: 'conversao-em-preventiva' }, ata);
  r.escrever(titulo, { especie: 'preventiva', processo }, ata);
  const portaria = { dia: '2026-09-05', por: 'servidora-prisional', fonte: 'Livro de entrada' };
  r.escrever(entrada, { ...unidade(elenco, 'presidio', 9), motivo: 'prisao' }, portaria);
}

/** Condenado por crime do Título XII com violência: a Lei 15.402/2026 trocou os 25% por 1/6, e a data dele é outra. */
function escreverNilo(r: Redator, elenco: Elenco): void {
  const processo = soAlgarismos(numeroCnj(2210, 2023, 11));
  r.escrever(participacao, { processo, polo: 'reu' }, { ...CARTORIO, dia: '2023-03-02' });
  const pena = {
    processo,
    tipoPenal: 'cp/art-359-l/caput',
    dataDoFato: '2023-01-08',
    pena: '6a0m0d',
    especie: 'reclusao',
    regimeInicial: 'fechado',
    reincidencia: 'primario',
  };
  r.escrever(condenacao, pena, { dia: '2025-02-17', por: JUIZA, fonte: 'Sentença' });
  const presa = { especie: 'condenacao', processo, autoridade: 'Equipe de capturas', local: 'Residência' };
  r.escrever(prisao, presa, { dia: '2025-03-10', hora: '06:20', por: DELEGADA, fonte: 'Mandado cumprido' });
  const portaria = { dia: '2025-03-11', por: 'servidora-prisional', fonte: 'Livro de entrada' };
  r.escrever(entrada, { ...unidade(elenco, 'presidio', 7), motivo: 'prisao' }, portaria);
}
