import { regra } from '../motor/regra.ts';
import { CRIME_COMUM, ehPrimario, type FatosDaProgressao, type FracaoDaLei, fracaoDaLei } from './progressao-fatos.ts';
import { redacaoDe2019, redacaoDe2024 } from './progressao-redacao-2019.ts';
import { redacaoDaLei15358, redacaoDaLei15402 } from './progressao-redacao-2026.ts';

const FONTE = 'Catálogo de regras, prog-janelas (tabela-mestra por data do fato)';

const exemplo = (em: string, fatos: Partial<FatosDaProgressao>, fracao: string, norma: string) => ({
  em,
  dados: [{ ...CRIME_COMUM, ...fatos }],
  espera: fracaoDaLei(fracao, norma),
  fonte: FONTE,
});

const HEDIONDO = { hediondo: true };
const COM_MORTE = { hediondo: true, resultadoMorte: true };
const COM_VIOLENCIA = { violenciaOuGraveAmeaca: true };

/** Fração de pena para progredir de regime. Escolhe pela data do fato; a posterior mais favorável retroage. */
export const progressao = regra<(x: FatosDaProgressao) => FracaoDaLei>({
  id: 'lep/art-112-progressao',
  titulo: 'Progressão de regime: fração da pena',
  escolhePor: 'data-do-fato',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      ate: '2007-03-28',
      norma: 'LEP art. 112 (Lei 7.210/1984); Súmula Vinculante 26; Súmula 471 STJ',
      resumo: '1/6 da pena para todos, também nos crimes hediondos (o regime integralmente fechado foi afastado).',
      selo: 'verificado',
      aplicar: () => fracaoDaLei('1/6', 'LEP art. 112 (redação original)'),
    },
    {
      de: '2007-03-29',
      ate: '2020-01-22',
      norma: 'Lei 8.072/1990 art. 2º, §2º (Lei 11.464/2007); LEP art. 112',
      resumo: '1/6 nos crimes comuns; nos hediondos, 2/5 se primário e 3/5 se reincidente.',
      selo: 'verificado',
      aplicar: (x) => {
        if (!x.hediondo) return fracaoDaLei('1/6', 'LEP art. 112 (redação original)');
        return ehPrimario(x)
          ? fracaoDaLei('2/5', 'Lei 8.072/1990 art. 2º, §2º (Lei 11.464/2007)')
          : fracaoDaLei('3/5', 'Lei 8.072/1990 art. 2º, §2º (Lei 11.464/2007)');
      },
    },
    {
      de: '2020-01-23',
      ate: '2024-10-09',
      norma: 'LEP art. 112, I a VIII (Lei 13.964/2019)',
      resumo: 'De 16% a 70%, conforme violência, reincidência, hediondez e morte.',
      selo: 'verificado',
      aplicar: redacaoDe2019,
    },
    {
      de: '2024-10-10',
      ate: '2026-03-24',
      norma: 'LEP art. 112, I a VIII e VI-A (Leis 13.964/2019 e 14.994/2024)',
      resumo: 'Como antes, com 55% no feminicídio do primário.',
      selo: 'verificado',
      aplicar: redacaoDe2024,
    },
    {
      de: '2026-03-25',
      ate: '2026-05-07',
      norma: 'LEP art. 112, V a VIII (Lei 15.358/2026) e I a IV (Lei 13.964/2019)',
      resumo: 'Hediondos passam a 70%, 75%, 80% e 85%; crimes comuns ficam como estavam.',
      selo: 'verificado',
      aplicar: redacaoDaLei15358,
    },
    {
      de: '2026-05-08',
      norma: 'LEP art. 112, caput e I a III (Lei 15.402/2026), IV (2019), V a VIII (Lei 15.358/2026)',
      resumo: '1/6 no crime comum sem violência e no Título XII do primário; 25%, 30% e 20% nos demais comuns.',
      selo: 'verificado',
      aplicar: redacaoDaLei15402,
    },
  ],
  duvidas: [
    'Lei 15.402/2026: ADIs 7966 a 7969 sem decisão de mérito; o juízo pode afastá-la (parâmetro lei15402).',
    'Reincidente genérico nos patamares de 70% a 85% (Lei 15.358/2026): sem precedente; usa-se o do primário.',
    'Feminicídio tentado nos incisos VI-A e VI, d: a fração maior vem como alternativa.',
    'Reincidente em crime do Título XII desde 08/05/2026: 1/6, 20% ou 30%.',
    'Reincidente em crime comum na redação de 2019: 25% ou 30%, 16% ou 20%, conforme a condenação anterior.',
    'A lei mais favorável é a que dá menos dias, comparada por condenação (CF 5º XL): 16% costuma vencer 1/6, mas depende da base.',
  ],
  exemplos: [
    exemplo('1985-01-13', {}, '1/6', 'LEP art. 112 (redação original)'),
    exemplo('2007-03-28', HEDIONDO, '1/6', 'LEP art. 112 (redação original)'),
    exemplo('2007-03-29', HEDIONDO, '2/5', 'Lei 8.072/1990 art. 2º, §2º (Lei 11.464/2007)'),
    exemplo(
      '2020-01-22',
      { ...HEDIONDO, reincidencia: 'reincidente' },
      '3/5',
      'Lei 8.072/1990 art. 2º, §2º (Lei 11.464/2007)',
    ),
    exemplo('2020-01-22', COM_VIOLENCIA, '1/6', 'LEP art. 112 (redação original)'),
    exemplo('2020-01-23', {}, '16%', 'LEP art. 112, I (Lei 13.964/2019)'),
    exemplo('2020-01-23', COM_VIOLENCIA, '25%', 'LEP art. 112, III (Lei 13.964/2019)'),
    exemplo(
      '2020-01-23',
      { ...COM_VIOLENCIA, reincidencia: 'reincidente', condenacaoAnteriorComViolencia: true },
      '30%',
      'LEP art. 112, IV (Lei 13.964/2019)',
    ),
    exemplo('2024-10-09', HEDIONDO, '40%', 'LEP art. 112, V (Lei 13.964/2019)'),
    exemplo('2024-10-09', COM_MORTE, '50%', 'LEP art. 112, VI, a (Lei 13.964/2019)'),
    exemplo('2024-10-09', { milicia: true }, '50%', 'LEP art. 112, VI, c (Lei 13.964/2019)'),
    exemplo('2024-10-10', { ...COM_MORTE, feminicidio: true }, '55%', 'LEP art. 112, VI-A (Lei 14.994/2024)'),
    exemplo(
      '2026-03-24',
      { ...COM_MORTE, reincidencia: 'reincidente-especifico' },
      '70%',
      'LEP art. 112, VIII (Lei 13.964/2019)',
    ),
    exemplo('2026-03-25', HEDIONDO, '70%', 'LEP art. 112, V (Lei 15.358/2026)'),
    exemplo(
      '2026-05-07',
      { ...COM_MORTE, reincidencia: 'reincidente-especifico' },
      '85%',
      'LEP art. 112, VIII (Lei 15.358/2026)',
    ),
    exemplo('2026-05-07', {}, '16%', 'LEP art. 112, I (Lei 13.964/2019)'),
    exemplo('2026-05-08', {}, '1/6', 'LEP art. 112, caput (Lei 15.402/2026)'),
    exemplo('2026-05-08', COM_VIOLENCIA, '25%', 'LEP art. 112, I (Lei 15.402/2026)'),
    exemplo('2026-05-08', { ...COM_VIOLENCIA, tituloXII: true }, '1/6', 'LEP art. 112, caput (Lei 15.402/2026)'),
    exemplo(
      '2026-05-08',
      { ...HEDIONDO, reincidencia: 'reincidente-especifico' },
      '80%',
      'LEP art. 112, VII (Lei 15.358/2026)',
    ),
  ],
});
