/** A ordem das datas na investigação, na prisão cautelar e na medida de segurança. */
import type { Investigacao, MedidaDeSeguranca, PrisaoCautelar } from '../../../direito/caso.ts';
import { dataCurta } from '../../../direito/tempo/dia.ts';
import type { ErroDeEntrada } from './erros.ts';
import { foraDeOrdem, naoAntesDe } from './erros-de-ordem.ts';

export interface Blocos {
  investigacao?: Investigacao | undefined;
  prisaoCautelar?: PrisaoCautelar | undefined;
  medidaDeSeguranca?: MedidaDeSeguranca | undefined;
}

export function conferirBlocos(blocos: Blocos, erros: ErroDeEntrada[]): void {
  const { investigacao, prisaoCautelar: p, medidaDeSeguranca } = blocos;
  if (investigacao) conferirInvestigacao(investigacao, erros);
  if (p) naoAntesDe(erros, 'prisaoCautelar.ultimaRevisao', p.ultimaRevisao, p.inicio, 'do início da prisão');
  if (medidaDeSeguranca) conferirMedida(medidaDeSeguranca, erros);
}

/** A prisão pode vir depois (preventiva decretada com o inquérito já no Ministério Público); a instauração, não. */
function conferirInvestigacao(inv: Investigacao, erros: ErroDeEntrada[]): void {
  const caminho = 'investigacao.inqueritoRecebidoPeloMP';
  naoAntesDe(erros, caminho, inv.inqueritoRecebidoPeloMP, inv.instauracao, 'da instauração do inquérito');
}

function conferirMedida(m: MedidaDeSeguranca, erros: ErroDeEntrada[]): void {
  if (m.dataDoFato !== undefined && m.dataDoFato > m.inicio) {
    const mensagem = `O fato é posterior ao início da medida (${dataCurta(m.inicio)}). Confira as duas datas.`;
    erros.push(foraDeOrdem('medidaDeSeguranca.dataDoFato', mensagem));
  }
  m.exames.forEach((x, j) =>
    naoAntesDe(erros, `medidaDeSeguranca.exames[${j}].data`, x.data, m.inicio, 'do início da medida'),
  );
}
