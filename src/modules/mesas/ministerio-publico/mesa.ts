/** A mesa do Ministério Público: as vistas abertas às promotorias, pelo termo. */
import { sql } from 'kysely';
import { contar, dataCurta } from '../../../ui/texto.ts';
import { diaEm, type Servicos } from '../../acesso/index.ts';
import { type Incidente, incidentesDas, nomeDoBeneficio } from '../../incidentes/index.ts';
import { NOMES_DAS_DATAS } from '../nucleo/marcos.ts';
import type { ItemDaMesa, Mesa } from '../nucleo/mesa.ts';

export interface VistaNaMesa extends ItemDaMesa {
  incidente?: Incidente | undefined;
  /** AAAA-MM-DD. */
  abertaEm?: string | undefined;
  /** A promotoria que a recebeu. */
  orgao?: string | undefined;
}

export const MESA_DO_MINISTERIO_PUBLICO: Mesa<VistaNaMesa> = {
  id: 'ministerio-publico',
  titulo: 'Mesa do Ministério Público',
  caminho: '/mesa/ministerio-publico',
  secao: 'meus-casos',
  permissao: 'incidentes.vista.responder',
  itens: () => sql`
    select v.pessoa_id, v.id::text as chave, i.tipo as especie, v.prazo as alvo, false as incerta, i.sigilo
      from incidentes.vista v
      join incidentes.incidente i on i.pessoa_id = v.pessoa_id and i.id = v.incidente_id
      join acesso.estrutura o on o.id = v.estrutura_id
     where v.respondida_em is null and i.encerrado_em is null and o.especie = 'ministerio-publico'`,
  especies: NOMES_DAS_DATAS,
  completar: completarVistas,
  oQue: { titulo: 'O que se examina', celula: oQue, texto: oQue },
  situacao: { titulo: 'Vista', celula: desdeQuando, texto: desdeQuando },
  acao: ({ pessoaId, incidente }) => ({
    rotulo: 'Responder',
    href: incidente ? `/pessoas/${pessoaId}/incidentes/${incidente.id}` : `/pessoas/${pessoaId}/incidentes`,
    principal: true,
  }),
  palavras: {
    vencidos: (n) =>
      `${contar(n, 'vista passou do termo', 'vistas passaram do termo')}: ainda se respondem, enquanto o juízo não decide.`,
    emDia: 'Nenhuma vista fora do termo.',
    vazia: 'Nenhuma vista aberta. Quando o juízo der uma, ela aparece aqui, com o termo.',
  },
};

async function completarVistas(
  { banco, config: { fuso } }: Servicos,
  itens: readonly ItemDaMesa[],
): Promise<VistaNaMesa[]> {
  const incidentes = await incidentesDas(banco, [...new Set(itens.map((i) => i.pessoaId))]);
  return itens.map((item) => {
    const incidente = incidentes.find((i) => i.vistas.some((v) => v.id === item.chave));
    const vista = incidente?.vistas.find((v) => v.id === item.chave);
    return { ...item, incidente, orgao: vista?.orgao, abertaEm: vista && diaEm(fuso, vista.abertaEm) };
  });
}

function oQue({ incidente }: VistaNaMesa): string {
  return incidente ? nomeDoBeneficio(incidente) : '';
}

function desdeQuando({ abertaEm, orgao }: VistaNaMesa): string {
  return abertaEm ? `${orgao}, desde ${dataCurta(abertaEm)}` : '';
}
