import { describe, expect, test } from 'vitest';
import { validarCnj, validarCpf, validarIdentificador, validarNup, validarRji } from './index.ts';

describe('número CNJ (Res. CNJ 65/2008)', () => {
  test.each([
    // metacpan Business::BR::CNJ e decisões publicadas pelos tribunais
    '0058967-77.2016.8.19.0000',
    '0001381-37.2025.8.19.0204',
    '0014790-07.2020.8.16.0021',
    '0061285-72.2016.8.16.0014',
    '0006625-22.2002.4.02.5001',
    '0800626-80.2025.8.20.0000',
    '0813255-91.2022.8.20.0000',
    '0306536-17.2018.8.21.7000',
    '0002274-66.2019.8.01.0001',
    // vetores de caiofnds/cnjjs
    '0000001-59.2001.1.00.0001',
    '0000001-75.2001.2.00.0001',
    '0000001-91.2001.3.00.0001',
    '0000001-05.2001.4.90.0001',
    '0000001-80.2001.4.01.0001',
  ])('%s confere', (numero) => {
    expect(validarCnj(numero)).toEqual({ valido: true, normalizado: numero });
  });

  test.each(['0058967-77.2016.8.19.0001', '0058967-71.2016.8.99.0000'])('%s não confere', (numero) => {
    expect(validarCnj(numero).valido).toBe(false);
  });

  test.each([
    // Números publicados cujo dígito não fecha: avisar, sem bloquear
    ['0604337-81.2018.6.00.0000', '47', '81'],
    ['7000152-65.2017.7.00.0000', '43', '65'],
  ])('%s: diz qual seria o dígito', (numero, certo, escrito) => {
    expect(validarCnj(numero)).toEqual({
      valido: false,
      normalizado: numero,
      motivo: `O dígito verificador deveria ser ${certo}, e está ${escrito}.`,
    });
  });

  test('aceita sem pontuação e devolve pontuado', () => {
    expect(validarCnj(' 00589677720168190000 ').normalizado).toBe('0058967-77.2016.8.19.0000');
  });

  test('diz o que está errado', () => {
    expect(validarCnj('0058967-77.2016.8.19.000').motivo).toBe('O número CNJ tem 20 dígitos; este tem 19.');
    expect(validarCnj('0058967-77.2016.8.19.000X').motivo).toMatch(/Só pode haver dígitos/);
    expect(validarCnj('0058967-77.2016.0.19.0000').motivo).toMatch(/vai de 1 a 9/);
    expect(validarCnj('').valido).toBe(false);
  });
});

describe('NUP (Portaria Interministerial MJSP/ME 11/2019)', () => {
  test.each([
    // testes publicados de klawdyo/validation-br e número de portaria do Ministério da Justiça
    '23037.001380/2021-11',
    '23037.001434/2021-48',
    '23037.001321/2021-42',
    '23037.001462/2021-65',
    '23037.001537/2021-16',
    '23037.001086/2021-17',
    '08000.048459/2017-52',
  ])('%s confere', (numero) => {
    expect(validarNup(numero)).toEqual({ valido: true, normalizado: numero });
    expect(validarNup(numero.replaceAll(/\D/g, '')).normalizado).toBe(numero);
  });

  test('dígito trocado', () => {
    expect(validarNup('08000.048459/2017-53').motivo).toBe('O dígito verificador deveria ser 52, e está 53.');
  });

  test('o de 21 dígitos está revogado, confira ou não o dígito', () => {
    // Conta à mão: 10^14 mod 97 = 53 e 1.201.500 mod 97 = 58; 53 + 58 = 111, mod 97 = 14; 98 − 14 = 84.
    const certo = validarNup('0000001.00000001/2015-84');
    expect(certo.valido).toBe(false);
    expect(certo.motivo).toMatch(/revogado.*confere/);
    expect(validarNup('0000001.00000001/2015-85').motivo).toMatch(/deveria ser 84/);
  });

  test('tamanho', () => {
    expect(validarNup('123').motivo).toBe('O NUP tem 17 dígitos; este tem 3.');
  });
});

describe('CPF', () => {
  test('dígitos pelos pesos 10…2 e 11…2', () => {
    // 111.444.777-35, exemplo corrente da regra: somas 162 e 204.
    expect(validarCpf('11144477735')).toEqual({ valido: true, normalizado: '111.444.777-35' });
    expect(validarCpf('111.444.777-05').motivo).toBe('O dígito verificador deveria ser 35, e está 05.');
  });

  test('recusa algarismos repetidos', () => {
    expect(validarCpf('111.111.111-11').motivo).toMatch(/iguais/);
  });

  test('tamanho', () => {
    expect(validarCpf('1114447773').motivo).toBe('O CPF tem 11 dígitos; este tem 10.');
  });
});

describe('RJI', () => {
  test('só o formato, e diz isso', () => {
    const v = validarRji('170000114-79');
    expect(v).toMatchObject({ valido: true, normalizado: '170000114-79' });
    expect(v.motivo).toMatch(/não é publicado/);
    expect(validarRji('17000011479').normalizado).toBe('170000114-79');
    expect(validarRji('1700001147').valido).toBe(false);
    expect(validarRji('17000O114-79').valido).toBe(false);
  });
});

test('validarIdentificador escolhe pelo tipo', () => {
  expect(validarIdentificador('cnj', '0058967-77.2016.8.19.0000').valido).toBe(true);
  expect(validarIdentificador('nup', '08000.048459/2017-52').valido).toBe(true);
  expect(validarIdentificador('cpf', '111.444.777-35').valido).toBe(true);
  expect(validarIdentificador('rji', '170000114-79').valido).toBe(true);
});
