/** Os processos, as condenações e a medida de segurança da pessoa fictícia, como fatos. */
import { penaCurta } from '../direito/tempo/pena.ts';
import { condenacao, guia, imputacao, marco, medidaDeSeguranca, participacao } from '../modules/processos/index.ts';
import type { Trajetoria } from '../modules/pessoas/ficticias/index.ts';
import type { Redator } from './redator.ts';
import { soAlgarismos } from './vida-em-fatos.ts';

const CARTORIO = { por: 'servidor-da-vara', fonte: 'Autos' } as const;
const SENTENCA = { por: 'juiza', fonte: 'Sentença' } as const;

export function escreverProcessos(r: Redator, vida: Trajetoria): void {
  for (const p of vida.processos) {
    const polo = p.especie === 'execucao' ? 'executado' : 'reu';
    r.escrever(participacao, { processo: soAlgarismos(p.numero), polo }, { ...CARTORIO, dia: p.distribuidoEm });
  }
  const execucao = vida.processos.find((p) => p.especie === 'execucao');
  for (const c of vida.condenacoes) {
    const processo = soAlgarismos(c.processo);
    const { tipoPenal, dataDoFato, regimeInicial, reincidencia } = c;
    const dados = { processo, tipoPenal, dataDoFato, pena: penaCurta(c.pena), regimeInicial, reincidencia };
    const condenacaoId = r.escrever(condenacao, dados, { ...SENTENCA, dia: c.sentenca });
    const marcos = { denunciaRecebida: c.denunciaRecebida, transitoAcusacao: c.transito, transitoDefesa: c.transito };
    for (const [qual, dia] of Object.entries(marcos)) {
      r.escrever(marco, { condenacaoId, marco: qual }, { ...CARTORIO, dia });
    }
    const daGuia = { processo, especie: 'recolhimento', execucao: execucao && soAlgarismos(execucao.numero) };
    r.escrever(guia, daGuia, { ...CARTORIO, dia: c.transito });
  }
  const { medida } = vida;
  if (medida) {
    const { tipoPenal, dataDoFato, inicio } = medida;
    const dados = { tipoPenal, dataDoFato, inicio, prazoMinimo: penaCurta(medida.prazoMinimo) };
    const daMedida = { processo: soAlgarismos(medida.processo), especie: 'internacao', ...dados };
    r.escrever(medidaDeSeguranca, daMedida, { ...SENTENCA, dia: inicio });
  }
  if (vida.condenacoes.length === 0 && !medida) escreverImputacao(r, vida);
}

/** Presa sem sentença: o crime de que a polícia a acusa. */
function escreverImputacao(r: Redator, vida: Trajetoria): void {
  const presa = vida.acontecimentos.find((a) => a.tipo === 'prisao');
  if (!presa) return;
  const tipoPenal = r.sorte.um(['cp/art-155/caput', 'cp/art-157/caput', 'lei-11343-2006/art-33/caput']);
  const dados = { processo: soAlgarismos(presa.processo), tipoPenal, dataDoFato: presa.data };
  r.escrever(imputacao, dados, { dia: presa.data, por: 'delegada', fonte: 'Auto de prisão' });
}
