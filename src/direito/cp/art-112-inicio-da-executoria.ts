import { regra } from '../motor/regra.ts';
import { type Dia, dia } from '../tempo/dia.ts';

/** `null`: trânsito não informado. Devolve `null` se falta o que a leitura precisa. */
type Inicio = (transitoAcusacao: Dia | null, transitoDefesa: Dia | null) => Dia | null;

export const inicioDaExecutoria = regra<Inicio>({
  id: 'cp/art-112-inicio-da-executoria',
  titulo: 'Prescrição executória: começo',
  escolhePor: 'data-do-evento',
  retroage: false,
  versoes: [
    {
      de: '1985-01-13',
      ate: '2020-11-12',
      norma: 'CP art. 112, I (texto), pela modulação do Tema 788 STF',
      resumo: 'Se a condenação transitou para a acusação até 12/11/2020, conta desse trânsito.',
      selo: 'verificado',
      aplicar: (transitoAcusacao) => transitoAcusacao,
    },
    {
      de: '2020-11-13',
      norma: 'CP art. 112, I; STF, Tema 788 (03/07/2023)',
      resumo: 'Trânsito para a acusação depois de 12/11/2020: conta do trânsito para as duas partes.',
      selo: 'verificado',
      aplicar: (transitoAcusacao, transitoDefesa) =>
        transitoAcusacao === null || transitoDefesa === null
          ? null
          : transitoAcusacao > transitoDefesa
            ? transitoAcusacao
            : transitoDefesa,
    },
  ],
  duvidas: ['Há juízos que contam sempre do trânsito para as duas partes, mesmo antes do Tema 788.'],
  exemplos: [
    {
      em: '2020-11-12',
      dados: [dia('2020-11-12'), dia('2021-03-01')],
      espera: dia('2020-11-12'),
      fonte: 'STF, Tema 788, modulação: trânsito para a acusação até 12/11/2020',
    },
    {
      em: '2020-11-13',
      dados: [dia('2020-11-13'), dia('2021-03-01')],
      espera: dia('2021-03-01'),
      fonte: 'STF, Tema 788: trânsito para ambas as partes',
    },
    {
      em: '1985-01-13',
      dados: [dia('1985-01-13'), null],
      espera: dia('1985-01-13'),
      fonte: 'CP art. 112, I',
    },
    { em: '2020-11-13', dados: [dia('2020-11-13'), null], espera: null, fonte: 'STF, Tema 788' },
  ],
});
