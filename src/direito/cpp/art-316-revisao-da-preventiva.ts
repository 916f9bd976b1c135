import { regra } from '../motor/regra.ts';

export const revisaoDaPreventiva = regra({
  id: 'cpp/art-316-revisao-da-preventiva',
  titulo: 'Revisão da prisão preventiva',
  escolhePor: 'data-de-referencia',
  retroage: false,
  versoes: [
    {
      de: '2020-01-23',
      norma: 'CPP art. 316, p.ú. (Lei 13.964/2019)',
      resumo: 'O juiz que decretou a preventiva revê a necessidade dela, de ofício, a cada 90 dias.',
      selo: 'verificado',
      aplicar: () => ({ dias: 90 }),
    },
  ],
  duvidas: [
    'Passar dos 90 dias não revoga a prisão por si só (STF, SL 1395, ADI 6581 e 6582): o juiz tem de reavaliar.',
  ],
  exemplos: [{ em: '2020-01-23', dados: [], espera: { dias: 90 }, fonte: 'CPP art. 316, p.ú.' }],
});
