import { regra } from '../motor/regra.ts';
import { vigenciaDeMemoria } from '../motor/vigencia-de-memoria.ts';

export const audienciaDeCustodia = regra({
  id: 'cpp/art-310-audiencia-de-custodia',
  titulo: 'Audiência de custódia',
  escolhePor: 'data-da-prisao',
  retroage: false,
  versoes: [
    {
      de: '2016-02-01',
      ate: '2020-01-22',
      norma: 'Res. CNJ 213/2015',
      resumo: 'Quem é preso é levado ao juiz em 24 horas.',
      selo: 'memoria',
      aplicar: () => ({ horas: 24 }),
    },
    {
      de: '2020-01-23',
      norma: 'CPP arts. 310 e 3º-B, § 1º (Lei 13.964/2019); Res. CNJ 213/2015',
      resumo: 'Quem é preso, por qualquer espécie de prisão, é levado ao juiz em 24 horas.',
      selo: 'verificado',
      aplicar: () => ({ horas: 24 }),
    },
  ],
  duvidas: [
    'O prazo é de horas: sem a hora da prisão, vale o dia seguinte ao dela.',
    'Mais 24 horas sem motivo idôneo tornam a prisão ilegal (CPP 310, § 4º), com a leitura que o STF lhe deu.',
    'Desde a Lei 15.358/2026, a videoconferência em tempo real é a regra.',
    vigenciaDeMemoria('Res. CNJ 213/2015', '2016-02-01'),
  ],
  exemplos: [
    { em: '2016-02-01', dados: [], espera: { horas: 24 }, fonte: 'Res. CNJ 213/2015' },
    { em: '2020-01-22', dados: [], espera: { horas: 24 }, fonte: 'Res. CNJ 213/2015' },
    { em: '2020-01-23', dados: [], espera: { horas: 24 }, fonte: 'CPP art. 310' },
  ],
});
