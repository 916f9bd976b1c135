import type { Caso } from '../../../direito/caso.ts';
import type { Marco, Resultado } from '../../../direito/resultado.ts';
import type { ErroDeEntrada } from '../contrato/erros.ts';

const falta = (caminho: string, mensagem: string): ErroDeEntrada => ({ caminho, codigo: 'nada-calculavel', mensagem });

/**
 * O caso está bem escrito, mas nada nele leva a uma data: diz tudo o que acrescentar. Vazio quando há o que responder,
 * ainda que indeterminado: uma pena, um bloco de prazos ou um marco com data ou intervalo já é resposta.
 */
export function nadaCalculavel(caso: Caso, resultado: Resultado): ErroDeEntrada[] {
  if (caso.investigacao || caso.prisaoCautelar || caso.medidaDeSeguranca) return [];
  if (caso.condenacoes.some((c) => c.pena) || resultado.marcos.some(dizAlgo)) return [];
  if (caso.condenacoes.length === 0) {
    const mensagem = 'Informe ao menos uma condenação com pena, ou investigacao, prisaoCautelar ou medidaDeSeguranca.';
    return [falta('condenacoes', `Não há o que calcular. ${mensagem}`)];
  }
  const outras = new Set(resultado.marcos.flatMap((m) => m.faltam ?? []));
  return [
    falta(
      'condenacoes[0].pena',
      'Não há o que calcular sem a pena; para a prescrição antes da sentença, informe o que segue.',
    ),
    ...[...outras].map((caminho) => falta(caminho, 'Sem este dado não há o que calcular.')),
  ];
}

const dizAlgo = (m: Marco): boolean => m.situacao !== 'indeterminado' || m.intervalo !== undefined;
