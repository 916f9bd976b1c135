/** Exemplos da documentação: o pedido é escrito aqui; a resposta é sempre a do motor, para nunca envelhecer. */
import { calcularPrazo } from '../../../direito/calculo/prazo.ts';
import { validarIdentificador } from '../../../direito/identificadores/index.ts';
import { dia } from '../../../direito/tempo/dia.ts';
import { lerCaso } from '../contrato/index.ts';
import { pedidoDePrazoSchema, pedidoDeValidacaoSchema, pedidoDoMotor } from '../contrato/pedidos.ts';
import { CASO_DE_EXEMPLO } from '../exemplo.ts';
import { responder } from '../responder.ts';
import type { DocumentoOpenApi } from './documento.ts';

interface ExemploDeOperacao {
  rota: string;
  resumo: string;
  pedido: unknown;
  responder: (pedido: unknown) => unknown;
}

function responderCaso(pedido: unknown): unknown {
  const lido = lerCaso(pedido, { hoje: dia('2026-11-21') });
  return lido.ok ? responder(lido.caso) : lido;
}

const EXEMPLOS: readonly ExemploDeOperacao[] = [
  {
    rota: '/api/calculos',
    resumo: 'Caso fictício com duas condenações, trabalho e estudo',
    pedido: CASO_DE_EXEMPLO,
    responder: responderCaso,
  },
  {
    rota: '/api/prazos',
    resumo: 'Cinco dias para recorrer, intimação na véspera de um feriado',
    pedido: { regime: 'cpp', inicio: '2026-09-04', dias: 5, feriados: ['2026-09-07'] },
    responder: (p) => calcularPrazo(pedidoDoMotor(pedidoDePrazoSchema.parse(p))),
  },
  {
    rota: '/api/validacoes',
    resumo: 'Número de processo judicial',
    pedido: { tipo: 'cnj', numero: '0000001-59.2001.1.00.0001' },
    responder: (p) => {
      const { tipo, numero } = pedidoDeValidacaoSchema.parse(p);
      return validarIdentificador(tipo, numero);
    },
  },
];

const ENTRADA_INVALIDA = {
  type: 'about:blank',
  title: 'Entrada inválida',
  status: 422,
  detail: 'Há 2 problemas no que foi enviado.',
  erros: [
    {
      caminho: 'condenacoes[0].pena.meses',
      codigo: 'numero-negativo',
      mensagem: 'meses: a duração não pode ser negativa.',
    },
    {
      caminho: 'eventos[0].data',
      codigo: 'data-impossivel',
      mensagem: '"2026-02-30" não é uma data que existe. Escreva AAAA-MM-DD, por exemplo 2026-11-21.',
    },
  ],
};

export function acrescentarExemplos(doc: DocumentoOpenApi): DocumentoOpenApi {
  for (const { rota, resumo, pedido, responder: resolver } of EXEMPLOS) {
    const operacao = doc.paths[rota]?.post;
    const entrada = operacao?.requestBody.content['application/json'];
    const saida = operacao?.responses['200']?.content?.['application/json'];
    if (entrada) entrada.examples = { exemplo: { summary: resumo, value: pedido } };
    if (saida) saida.examples = { exemplo: { summary: resumo, value: resolver(pedido) } };
  }
  const recusa = doc.paths['/api/calculos']?.post?.responses['422']?.content?.['application/problem+json'];
  if (recusa) recusa.examples = { exemplo: { summary: 'Dois problemas, ditos de uma vez', value: ENTRADA_INVALIDA } };
  return doc;
}
