/**
 * Cumpre um alvará. Se outra ordem subsiste, a soltura fica prejudicada: encerra-se só o título, e o registro enumera o que
 * ainda prende, por juízo, motivo e processo (Res. CNJ 417/2021, art. 7º, parágrafo único).
 */
import { data, escolha, hora, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { campo, type FatoNovo, type FatoVigente, visiveisPara } from '../../../pessoas/index.ts';
import { alvoDoTitular } from '../../../acesso/index.ts';
import { alvaraEncerrado, alvarasDe, prisoesDeParecidos } from '../../../processos/index.ts';
import { MOTIVOS_DA_SOLTURA, soltura } from '../../fatos/soltura.ts';
import { tituloEncerrado } from '../../fatos/titulo.ts';
import { atoNaPessoa, daPessoa } from '../../nucleo/ato-na-pessoa.ts';
import { situacaoDe } from '../../situacao/situacao-de.ts';
import { porExtenso, subsistentes } from '../subsistentes.ts';

type Motivo = keyof typeof MOTIVOS_DA_SOLTURA;
const MOTIVOS = Object.keys(MOTIVOS_DA_SOLTURA) as [Motivo, ...Motivo[]];

const escrita = daPessoa.extend({
  /** O título que a ordem faz cair; ausente só se não consta nenhum. */
  tituloId: opcional(uuid('o título')),
  motivo: escolha('o motivo da soltura', MOTIVOS),
  ordem: texto('o número do alvará ou da ordem', 60),
  processo: opcional(campo.processo().esquema),
  recebidaEm: opcional(data('o dia em que a ordem chegou')),
  endereco: opcional(texto('o endereço', 300)),
  dia: data('o dia'),
  hora: hora('a hora'),
  /** Que se leram as outras ordens mostradas. */
  viu: opcional(texto('a conferência', 3)),
});

export const soltar = (fuso: string) =>
  atoNaPessoa(fuso, {
    nome: 'custodia.soltar',
    permissao: 'custodia.movimento.lancar',
    entrada: escrita,
    foraDaAuditoria: ['endereco', 'processo'],
    async fatos({ tx, agora, quem, alvo: { titular, vigentes } }, e) {
      const situacao = situacaoDe(vigentes);
      const alvara = situacao.titulos.find((t) => t.id === e.tituloId);
      if (situacao.titulos.length > 0 && !alvara) return recusar(QUAL_TITULO);
      const prendem = subsistentes(vigentes, situacao, alvara, e.dia);
      const parecidos = await prisoesDeParecidos(tx, titular.id, e.dia);
      if (prendem.length + parecidos.length > 0 && e.viu !== 'sim') return recusar(NAO_VIU);
      const comum = { dia: e.dia, hora: e.hora, fonte: `ordem ${e.ordem}` };
      if (prendem.length === 0 || !alvara) {
        if (prendem.length > 0) return recusar(AINDA_PRESA);
        const { motivo, ordem, processo, recebidaEm, endereco } = e;
        const dados = { motivo, ordem, processo: processo ?? alvara?.processo, recebidaEm, endereco };
        return feito([{ ...comum, tipo: soltura, dados: semVazios(dados) }]);
      }
      // O que quem solta não pode ver também segura a pessoa, mas não se diz qual é.
      const visiveis = visiveisPara(quem, 'pessoas.pessoa.ver', alvoDoTitular(titular), agora)(vigentes);
      const ditas = subsistentes(vigentesDe(visiveis, vigentes), situacao, alvara, e.dia).map(porExtenso);
      if (ditas.length < prendem.length) ditas.push('ordem reservada: consulte o juízo');
      const prejudicada: FatoNovo = {
        ...comum,
        tipo: tituloEncerrado,
        dados: { tituloId: alvara.id, motivo: e.motivo, ordem: e.ordem, subsistentes: ditas.join('; ') },
      };
      const semEfeito = alvarasDe(vigentes, { processo: e.processo ?? alvara.processo, peca: e.ordem });
      return feito([prejudicada, ...semEfeito.map((f) => baixaDe(f, comum))]);
    },
  });

const baixaDe = ({ raiz }: FatoVigente, comum: Pick<FatoNovo, 'dia' | 'hora' | 'fonte'>): FatoNovo => ({
  ...comum,
  tipo: alvaraEncerrado,
  dados: { alvaraId: raiz, motivo: 'prejudicado' },
});

const vigentesDe = <F extends { id: string }>(visiveis: readonly { id: string }[], todos: readonly F[]): F[] => {
  const ids = new Set(visiveis.map((f) => f.id));
  return todos.filter((f) => ids.has(f.id));
};

const semVazios = (dados: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(dados).filter(([, v]) => v !== undefined));

const QUAL_TITULO: Recusa = {
  codigo: 'qual-titulo',
  campo: 'tituloId',
  mensagem: 'Escolha a que prisão a ordem se refere.',
};
const NAO_VIU: Recusa = {
  codigo: 'nao-conferiu',
  campo: 'viu',
  mensagem: 'Leia as outras ordens mostradas e marque que conferiu: esta pessoa pode ter de continuar presa.',
  base: 'Lei 12.714/2012, art. 4º, III; Res. CNJ 417/2021, art. 7º, parágrafo único',
};
const AINDA_PRESA: Recusa = {
  codigo: 'soltura-prejudicada',
  campo: 'tituloId',
  mensagem:
    'Há ordem de prisão em aberto: a soltura fica prejudicada. Registre o cumprimento dela como título, e fale com o juízo.',
  base: 'Res. CNJ 417/2021, art. 7º, parágrafo único',
};
