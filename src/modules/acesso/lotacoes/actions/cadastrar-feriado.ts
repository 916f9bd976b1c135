/** Feriado nacional, estadual ou municipal, ou só de um órgão. Abre os plantões de fim de semana e feriado do lugar. */
import { z } from 'zod';
import { data, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, type Recusa, recusar } from '../../../../platform/recusa.ts';
import { municipioTemEstado, uf } from '../../estruturas/entrada.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { inserirFeriado, municipioConhecido } from '../calendario-store.ts';
import { lugarDaNorma, type LugarDaNorma, orgaoInativo } from '../lugar-da-norma.ts';

const entrada = municipioTemEstado(
  z.object({
    dia: data('o dia'),
    nome: texto('o nome do feriado', 100),
    norma: texto('a norma que o criou', 200, 5),
    uf: opcional(uf()),
    municipio: opcional(texto('o município', 100)),
    estruturaId: opcional(uuid('o órgão')),
  }),
);

export const cadastrarFeriado: Acao<typeof entrada, LugarDaNorma, { id: string }> = {
  nome: 'acesso.cadastrar-feriado',
  permissao: 'acesso.calendario.gerir',
  entrada,
  alvo: (tx, { estruturaId }) => lugarDaNorma(tx, estruturaId),
  async executar({ tx, agora, alvo: { estrutura }, anotar }, novo) {
    const recusas: Recusa[] = orgaoInativo(estrutura);
    const municipio = novo.uf && novo.municipio && (await municipioConhecido(tx, novo.uf, novo.municipio));
    if (novo.municipio && !municipio) recusas.push(semEstruturaEm(`${novo.municipio}/${novo.uf}`));
    if (recusas.length > 0) return recusar(...recusas);
    const id = await inserirFeriado(tx, { ...novo, municipio }, agora);
    if (!id) return recusar(REPETIDO);
    anotar({ objeto: { tipo: 'feriado', id } });
    return feito({ id });
  },
};

const REPETIDO: Recusa = {
  codigo: 'feriado-repetido',
  mensagem:
    'Já há feriado cadastrado neste dia e lugar. Se o nome ou a norma estão errados, cancele-o e cadastre de novo.',
  campo: 'dia',
};

const semEstruturaEm = (lugar: string): Recusa => ({
  codigo: 'municipio-sem-estrutura',
  mensagem: `Nenhuma estrutura fica em ${lugar}, e o feriado não abriria plantão nenhum. Confira a grafia ou cadastre antes a estrutura.`,
  campo: 'municipio',
});
