/** O que se manda às rotas das pessoas presas para que só a permissão possa recusar. */
import { PROCESSO } from '../../execucao/para-testes.ts';

/** Serve a todas as rotas: cada ação lê os campos que conhece. */
export const CORPO_DAS_PESSOAS = {
  fonte: 'ofício fictício',
  resposta: 'confirmar',
  conferido: 'sim',
  mes: '2026-10',
  marco: 'progressao',
  data: '2027-01-01',
  vagas: '10',
  desde: '2026-11-01',
  abertoEm: '2026-11-01',
  quantos: '1',
  origem: 'Sistema fictício',
  nomeDoArquivo: 'pessoas.csv',
  tamanho: '10',
  formato: 'csv',
  anular: 'sim',
  nota: 'Nada a dizer',
};

const DA_PESSOA = { dia: '2026-11-17', hora: '10:00', motivo: 'Motivo escrito por extenso' };

/** Onde o mesmo nome de campo quer dizer outra coisa. */
export const CORPO_DA_ROTA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'POST /pessoas/:id/lancar/:tipo': { ...DA_PESSOA, especie: 'tatuagem', onde: 'braço', descricao: 'Uma flor' },
  'POST /pessoas/:id/fatos/:fato/corrigir': { ...DA_PESSOA, especie: 'alcunha', motivoDaCorrecao: 'Estava errado' },
  'POST /pessoas/:id/fatos/:fato/anular': { motivoDaCorrecao: 'Estava errado' },
  'POST /pessoas/:id/faltas/:falta': { ...DA_PESSOA, etapa: 'instauracao' },
  'POST /pessoas/:id/prisao': { ...DA_PESSOA, especie: 'flagrante' },
  'POST /pessoas/:id/movimento/:qual': { ...DA_PESSOA, motivo: 'hospital' },
  'POST /pessoas/:id/transferencia': DA_PESSOA,
  'POST /transferencias/:pessoa/:id/:passo': DA_PESSOA,
  'POST /identidade/:fica/:sai/proposta': { decisao: 'mesma' },
  'POST /processos': { numero: PROCESSO, especie: 'acao-penal' },
  'POST /unidades/:id/lugares/novo': { especie: 'cela' },
  'POST /unidades/:id/cadastro': { especie: 'penitenciaria', regimes: 'fechado', genero: 'misto' },
  'POST /unidades/:id/contagens/:contagem/lugares/:lugar': { resultado: 'presente' },
  'POST /importacoes/abrir': { especie: 'pessoas' },
  'POST /exportacoes': { especie: 'pessoas' },
};
