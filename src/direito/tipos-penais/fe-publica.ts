/** Moeda falsa, falsidades documentais e sinal de veículo: linhas 53 e 54 da tabela. */
import { SEMPRE, comum, detencao, linha, reclusao, tipo } from './declarar.ts';
import type { MolduraPenal, TipoPenal } from './tipo-penal.ts';

const SEM_VIOLENCIA = comum({ violenciaOuGraveAmeaca: false });
const ORIGINAL = 'CP, redação original';
const FONTE = linha(53, 'S3, S32');

const DOCUMENTO_PUBLICO: readonly MolduraPenal[] = [{ de: SEMPRE, ...reclusao('2a', '6a'), norma: ORIGINAL }];
const IDEOLOGICA: readonly MolduraPenal[] = [{ de: SEMPRE, ...reclusao('1a', '5a'), norma: ORIGINAL }];
const IDEOLOGICA_PARTICULAR: readonly MolduraPenal[] = [{ de: SEMPRE, ...reclusao('1a', '3a'), norma: ORIGINAL }];

const falsidade = (id: string, nome: string, molduras: readonly MolduraPenal[], duvidas: string[] = []): TipoPenal =>
  tipo({ id: `cp/${id}`, nome, molduras, caracteristicas: SEM_VIOLENCIA, fonte: FONTE, duvidas });

export const FE_PUBLICA: readonly TipoPenal[] = [
  falsidade('art-289/caput', 'Moeda falsa', [{ de: SEMPRE, ...reclusao('3a', '12a'), norma: ORIGINAL }]),
  falsidade('art-297/caput', 'Falsificação de documento público', DOCUMENTO_PUBLICO),
  falsidade('art-299/caput', 'Falsidade ideológica (documento público)', IDEOLOGICA),
  falsidade('art-299/caput/documento-particular', 'Falsidade ideológica', IDEOLOGICA_PARTICULAR),
  falsidade(
    'art-304/caput',
    'Uso de documento falso',
    [],
    [
      'A pena é a da falsificação usada: sem ela não há moldura. Escolha o art. 304 c/c art. 297 ' +
        'ou c/c art. 299, ou informe a pena máxima.',
    ],
  ),
  falsidade('art-304/caput/art-297', 'Uso de documento público falso', DOCUMENTO_PUBLICO),
  falsidade('art-304/caput/art-299', 'Uso de documento público ideologicamente falso', IDEOLOGICA),
  falsidade(
    'art-304/caput/art-299/documento-particular',
    'Uso de documento ideologicamente falso',
    IDEOLOGICA_PARTICULAR,
  ),
  falsidade('art-307/caput', 'Falsa identidade', [{ de: SEMPRE, ...detencao('3m', '1a'), norma: ORIGINAL }]),
  tipo({
    id: 'cp/art-311/caput',
    nome: 'Adulteração de sinal identificador de veículo',
    molduras: [
      { de: '1996-12-26', ate: '2023-04-26', ...reclusao('3a', '6a'), norma: 'Lei 9.426/1996' },
      { de: '2023-04-27', ...reclusao('3a', '6a'), norma: 'Lei 14.562/2023 (tipo ampliado)' },
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(54, 'S3, S32'),
  }),
];
