import { iso } from '../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import { naoEncontrado, responderRecusa } from '../../acesso/index.ts';
import { quemConsultou } from '../../auditoria/index.ts';
import { nomesDosLugares } from '../../custodia/index.ts';
import { abrirPessoa } from '../../pessoas/index.ts';
import { calcularPessoa } from '../caso/calcular.ts';
import { daPropriaPessoa } from './da-propria-pessoa.ts';
import { PaginaDosMeusDados } from './pagina-dos-meus-dados.tsx';

const PERMISSAO = 'acesso.titular.ver-os-proprios';

export function registrarMeusDados(app: Aplicacao): void {
  const { servicos } = app;
  const { banco, relogio } = servicos;
  const { fuso } = servicos.config;
  const opcoes = { schema: { hide: true }, config: { acesso: { permissao: PERMISSAO } } } as const;

  app.get('/meus-dados', opcoes, async (req, reply) => {
    const { titularId } = req.quem.ator;
    if (titularId === undefined) return responderRecusa(reply, [naoEncontrado]);
    const leitura = { leitura: 'execucao.ver-meus-dados', permissao: PERMISSAO } as const;
    const aberta = await abrirPessoa(servicos, req.quem, titularId, leitura);
    if (!aberta.ok) return responderRecusa(reply, aberta.recusas);
    const { id, titular, fatos } = aberta.valor;
    const hoje = iso(relogio.hoje());
    const meus = daPropriaPessoa(fatos, titular);
    const [nomes, consultas] = await Promise.all([
      nomesDosLugares(banco, meus, hoje),
      quemConsultou(banco, id, { agora: relogio.agora() }),
    ]);
    const { calculo } = calcularPessoa(meus, hoje);
    return responderPagina(reply, <PaginaDosMeusDados {...{ titular, meus, calculo, nomes, consultas, hoje, fuso }} />);
  });
}
