/** Cadastra um sistema que recebe, assinados, os avisos de um órgão e dos que estão abaixo dele. */
import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { texto, uuid } from '../../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../../platform/recusa.ts';
import { type Acao, acharEstrutura, type Cofre, type Estrutura } from '../../../../acesso/index.ts';
import { ESPECIES } from '../../../especies/index.ts';
import { lerEndereco } from '../../saida/endereco.ts';
import { cifrarSegredo, sortearSegredo } from '../segredo.ts';
import { inserirWebhook } from '../store.ts';

const especie = z.string().refine((id) => ESPECIES.some((e) => e.id === id), 'Escolha as espécies na lista.');

const entrada = z.object({
  estrutura: uuid('o órgão'),
  nome: texto('o nome do sistema que recebe', 100),
  url: texto('o endereço', 500),
  especies: z.preprocess((v) => (v === undefined ? [] : [v].flat()), z.array(especie)),
});

interface Cadastrado {
  id: string;
  nome: string;
  /** Só existe aqui: no banco fica cifrado. */
  segredo: string;
}

type CadastrarWebhook = Acao<typeof entrada, Estrutura, Cadastrado>;

/** `demonstracao`: aceita um receptor nesta máquina. */
export const cadastrarWebhook = (cofre: Cofre, demonstracao: boolean): CadastrarWebhook => ({
  nome: 'avisos.cadastrar-webhook',
  permissao: 'avisos.entrega.gerir',
  entrada,
  async alvo(tx, { estrutura: id }) {
    const estrutura = await acharEstrutura(tx, id);
    return estrutura && { alvo: { caminho: estrutura.caminho }, valor: estrutura };
  },
  async executar({ tx, agora, ator, alvo: estrutura, anotar }, { nome, url: escrita, especies }) {
    const url = lerEndereco(escrita, demonstracao);
    if (!url.ok) return url;
    if (!ator.usuarioId) throw new Error('quem gere entregas tem conta');
    if (estrutura.inativadaEm) {
      return recusar({
        codigo: 'estrutura-inativa',
        campo: 'estrutura',
        mensagem: 'Este órgão está inativo e não recebe avisos. Escolha outro.',
      });
    }
    const id = randomUUIDv7();
    const segredo = sortearSegredo();
    const novo = { id, estruturaId: estrutura.id, nome, url: url.valor.href, especies, criadoPor: ator.usuarioId };
    await inserirWebhook(tx, { ...novo, segredoCifrado: cifrarSegredo(cofre, segredo, id) }, agora);
    anotar({ objeto: { tipo: 'webhook', id } });
    return feito({ id, nome, segredo });
  },
});
