import { regra } from '../motor/regra.ts';

export type CausaDeInterrupcao =
  | 'denuncia'
  | 'pronuncia'
  | 'sentenca'
  | 'acordao'
  | 'inicio-do-cumprimento'
  | 'reincidencia';

type Pretensao = 'punitiva' | 'executoria';

export const interrupcoesDaPrescricao = regra({
  id: 'cp/art-117-interrupcoes',
  titulo: 'Prescrição: causas que a interrompem',
  escolhePor: 'data-do-evento',
  retroage: false,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'CP art. 117',
      resumo:
        'Denúncia recebida, pronúncia e condenação fazem recomeçar a punitiva; começo do cumprimento e reincidência, a executória.',
      selo: 'verificado',
      aplicar: (causa: CausaDeInterrupcao): Pretensao =>
        causa === 'inicio-do-cumprimento' || causa === 'reincidencia' ? 'executoria' : 'punitiva',
    },
  ],
  duvidas: [
    'O acórdão que confirma a condenação também interrompe (STF, HC 176.473); antes da Lei 11.596/2007 o inciso IV falava só em sentença.',
    'A pronúncia interrompe mesmo que o júri desclassifique (Súmula 191 STJ).',
  ],
  exemplos: [
    { em: '2026-01-05', dados: ['denuncia'], espera: 'punitiva', fonte: 'CP art. 117, I' },
    { em: '2026-01-05', dados: ['pronuncia'], espera: 'punitiva', fonte: 'CP art. 117, II' },
    { em: '2026-01-05', dados: ['acordao'], espera: 'punitiva', fonte: 'CP art. 117, IV; STF HC 176.473' },
    { em: '2026-01-05', dados: ['inicio-do-cumprimento'], espera: 'executoria', fonte: 'CP art. 117, V' },
    { em: '2026-01-05', dados: ['reincidencia'], espera: 'executoria', fonte: 'CP art. 117, VI' },
  ],
});
