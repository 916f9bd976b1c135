import { ACORDOS, type EtapaFicticia } from '../../../../demo/acordos.ts';
import { cadastrarAcordo, cumprirEtapa, gravarEtapa } from '../acordos/index.ts';
import { de, type Oficina } from './oficina.ts';

export async function criarAcordos(oficina: Oficina, ha: number): Promise<void> {
  const { acordos, estruturas } = oficina.criado;
  for (const { chave, concede, recebe, publicadoEm, fim, etapas = [], ...dados } of ACORDOS) {
    const { id } = await oficina.fazer(
      cadastrarAcordo,
      {
        ...dados,
        publicadoEm: oficina.dia(publicadoEm),
        vigenciaInicio: oficina.dia(publicadoEm),
        vigenciaFim: oficina.dia(fim),
        concedenteId: de(estruturas, concede).id,
        aderentesIds: recebe.map((r) => de(estruturas, r).id),
      },
      { ha },
    );
    acordos.set(chave, id);
    for (const etapa of etapas) await criarEtapa(oficina, id, etapa, ha);
  }
}

async function criarEtapa(oficina: Oficina, acordoId: string, etapa: EtapaFicticia, ha: number): Promise<void> {
  const { responsavel, cumpridaEm, ...dados } = etapa;
  const responsavelId = de(oficina.criado.estruturas, responsavel).id;
  await oficina.fazer(gravarEtapa, { ...dados, acordoId, responsavelId }, { ha });
  if (cumpridaEm === undefined) return;
  const cumprida = { acordoId, letra: dados.letra, cumpridaEm: oficina.dia(cumpridaEm) };
  await oficina.fazer(cumprirEtapa, cumprida, { ha: -cumpridaEm });
}
