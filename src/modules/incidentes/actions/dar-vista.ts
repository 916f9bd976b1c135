/**
 * O juízo dá vista ao Ministério Público e, se a defesa ainda não falou e a lei manda ouvi-la, também a ela, com termo em
 * dias corridos.
 */
import { iso } from '../../../direito/tempo/dia.ts';
import { inteiro, opcional } from '../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../platform/recusa.ts';
import {
  type Acao,
  acharEstruturas,
  type Estrutura,
  type Servicos,
  type Titular,
  type Tx,
} from '../../acesso/index.ts';
import type { Incidente, Ouvido } from '../nucleo/incidente.ts';
import { faltaOuvir, impedeVista } from '../nucleo/passos.ts';
import { andar, doIncidente, type Sobre, trancarIncidente } from '../nucleo/sobre.ts';
import { inserirVista } from '../nucleo/gravar.ts';

/**
 * Os da LEP, art. 175, III, para o exame de cessação; nos outros casos, escolha do sistema, que quem dá a vista muda em
 * cada uma.
 */
export const TERMO_EM_DIAS = 3;
const MAIOR_TERMO_EM_DIAS = 30;

const entrada = doIncidente.extend({ termoDias: opcional(inteiro('o termo, em dias', 1, MAIOR_TERMO_EM_DIAS)) });

export const darVista = ({ relogio }: Servicos): Acao<typeof entrada, Sobre, { prazo: string }> => ({
  nome: 'incidentes.dar-vista',
  permissao: 'incidentes.incidente.decidir',
  entrada,
  alvo: trancarIncidente,
  async executar(contexto, { termoDias = TERMO_EM_DIAS }) {
    const { tx, agora, alvo } = contexto;
    const { titular, incidente } = alvo;
    const hoje = iso(relogio.hoje());
    const impedem = impedeVista(incidente, hoje);
    if (impedem.length > 0) return recusar(...impedem);
    const orgaos = await aQuem(tx, titular, incidente, hoje);
    if (!orgaos.some((o) => o.a === 'ministerio-publico')) return recusar(SEM_ACUSACAO);
    const prazo = fimDoTermo(hoje, termoDias);
    for (const { a, id: estruturaId } of orgaos) {
      const dados = { a, estruturaId, termoDias, prazo };
      const id = await andar(contexto, incidente, { especie: 'vista', dados });
      await inserirVista(tx, incidente, { id, estruturaId, prazo, agora });
    }
    return feito({ prazo });
  },
});

/** Último dia (AAAA-MM-DD), inclusive: não se conta o da abertura. Contar em dias corridos é escolha do sistema. */
export const fimDoTermo = (hoje: string, dias: number): string =>
  Temporal.PlainDate.from(hoje).add({ days: dias }).toString();

interface Destino {
  a: Ouvido;
  id: string;
}

const DA_ESPECIE: Partial<Record<Estrutura['especie'], Ouvido>> = {
  'ministerio-publico': 'ministerio-publico',
  defensoria: 'defesa',
  oab: 'defesa',
};

/** Quem atua no caso: primeiro o Ministério Público. */
async function aQuem(tx: Tx, { atuam }: Titular, incidente: Incidente, hoje: string): Promise<Destino[]> {
  const faltam = faltaOuvir(incidente, hoje);
  const estruturas = await acharEstruturas(
    tx,
    atuam.map((l) => l.id),
  );
  const destinos = estruturas.flatMap(({ id, especie }) => {
    const a = DA_ESPECIE[especie];
    return a === 'ministerio-publico' || (a === 'defesa' && faltam.includes('defesa')) ? [{ a, id }] : [];
  });
  return [...destinos.filter((d) => d.a !== 'defesa'), ...destinos.filter((d) => d.a === 'defesa')];
}

const SEM_ACUSACAO: Recusa = {
  codigo: 'sem-ministerio-publico',
  mensagem: 'Não consta que promotoria atua no caso. Registre quem atua, na página da pessoa, e dê a vista depois.',
};
