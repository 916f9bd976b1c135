/** O que impede um papel de ser dado a uma lotação: tudo de uma vez. */
import type { Recusa } from '../../../platform/recusa.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { type IdDoPapel, papelDe } from '../permissao/papeis.ts';
import { exigeAcordo, porQueNaoCabe } from './cabimento.ts';
import type { AcordoDaProposta, LugarDaProposta } from './store.ts';

export interface Proposta {
  papel: IdDoPapel;
  acordoId?: string | undefined;
  /** AAAA-MM-DD, inclusive. */
  inicio: string;
  fim?: string | undefined;
}

const recusa = (codigo: string, campo: string, mensagem: string, base?: string): Recusa => ({
  codigo,
  campo,
  mensagem,
  ...(base ? { base } : {}),
});

/** Vale ao propor e de novo ao autorizar: entre um e outro a lotação, o acordo ou a pessoa podem ter mudado. */
export function impedimentos(
  p: Proposta,
  lugar: LugarDaProposta,
  acordos: readonly AcordoDaProposta[],
  hoje: string,
): Recusa[] {
  return [...daLotacao(lugar, hoje), ...doPapel(p, lugar), ...doAcordo(p, lugar, acordos, hoje), ...doPrazo(p, hoje)];
}

function daLotacao({ pessoa, encerrada, fim }: LugarDaProposta, hoje: string): Recusa[] {
  const recusas: Recusa[] = [];
  if (pessoa.suspensa) {
    recusas.push(
      recusa('pessoa-suspensa', 'lotacaoId', `${pessoa.nome} está com o acesso suspenso. Readmita a pessoa antes.`),
    );
  }
  if (encerrada || (fim !== undefined && fim < hoje)) {
    recusas.push(recusa('lotacao-encerrada', 'lotacaoId', 'Esta lotação já acabou. Escolha uma que esteja aberta.'));
  }
  return recusas;
}

function doPapel({ papel }: Proposta, lugar: LugarDaProposta): Recusa[] {
  const porque = porQueNaoCabe(papel, lugar);
  return porque === undefined ? [] : [recusa('papel-nao-cabe', 'papel', porque, papelDe(papel).base)];
}

function doAcordo(
  { papel, acordoId, inicio }: Proposta,
  lugar: LugarDaProposta,
  acordos: readonly AcordoDaProposta[],
  hoje: string,
): Recusa[] {
  const { nome, concessoes } = papelDe(papel);
  if (acordoId === undefined) {
    if (!exigeAcordo(papel, lugar)) return [];
    const mensagem = `O papel ${nome} deixa ver dados que são de outro órgão. Escolha o acordo que permite isso.`;
    return [
      recusa('falta-acordo', 'acordoId', mensagem, 'Plano de Trabalho SENASP–DPE/RO (2017): o acesso vem do acordo.'),
    ];
  }
  const acordo = acordos.find((a) => a.id === acordoId);
  if (!acordo)
    return [recusa('acordo-nao-serve', 'acordoId', 'O órgão desta lotação não recebe dados por este acordo.')];
  const dia = inicio > hoje ? inicio : hoje;
  if (dia < acordo.vigenciaInicio || dia > acordo.vigenciaFim) {
    const vigencia = `de ${dataCurta(acordo.vigenciaInicio)} a ${dataCurta(acordo.vigenciaFim)}`;
    return [
      recusa(
        'acordo-nao-vale',
        'acordoId',
        `O acordo ${acordo.numero} vale ${vigencia}, e o papel não começa nesses dias.`,
      ),
    ];
  }
  if (!concessoes.some((c) => acordo.escopo.includes(c.permissao))) {
    return [
      recusa(
        'acordo-nao-serve',
        'acordoId',
        `O acordo ${acordo.numero} não deixa fazer nada do que o papel ${nome} faz.`,
      ),
    ];
  }
  return [];
}

function doPrazo({ inicio, fim }: Proposta, hoje: string): Recusa[] {
  if (fim === undefined) return [];
  if (fim < inicio) return [recusa('prazo-invertido', 'fim', 'O último dia vem antes do primeiro.')];
  if (fim < hoje) return [recusa('prazo-passou', 'fim', `O prazo do papel já acabou em ${dataCurta(fim)}.`)];
  return [];
}
