import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import {
  decidir,
  diaEm,
  escritoEm,
  executar,
  porQueNaoPode,
  type Quem,
  responderFormulario,
  responderRecusa,
  temPermissao,
} from '../../../acesso/index.ts';
import { especieDe } from '../../especies/index.ts';
import { escrever, TIPO_DO_FORMATO } from '../../formatos/escrever.ts';
import { FORMATOS } from '../../formatos/linha.ts';
import { exportar } from '../actions/exportar.ts';
import { alvoDaExportacao, EXPORTAR } from '../exportacao.ts';
import { linhasDe, registrarLeituras } from '../levar.ts';
import { quantasAlcanca } from '../store.ts';
import { PaginaDeExportar } from './pagina-de-exportar.tsx';
import type { IdDaEspecie } from '../../especies/especie.ts';

const OPCOES = { schema: { hide: true }, config: { acesso: { permissao: EXPORTAR } } } as const;

const podeImportar = ({ ator }: Quem): boolean => temPermissao(ator, 'intercambio.arquivo.importar');

export function registrarExportacoes(app: Aplicacao): void {
  const { servicos } = app;

  app.get('/exportacoes', OPCOES, async (req, reply) => {
    const { ator } = req.quem;
    const recusas = porQueNaoPode(ator, EXPORTAR, alvoDaExportacao(ator), servicos.relogio.agora());
    if (recusas.length > 0) return responderRecusa(reply, recusas);
    const quantas = await quantasAlcanca(servicos.banco, ator);
    return responderPagina(
      reply,
      <PaginaDeExportar quantas={quantas} escrito={{}} podeImportar={podeImportar(req.quem)} />,
    );
  });

  app.post('/exportacoes', OPCOES, async (req, reply) => {
    const r = await executar(servicos, req.quem, exportar, req.body);
    if (!r.ok) {
      const pode = decidir(req.quem.ator, EXPORTAR, alvoDaExportacao(req.quem.ator), servicos.relogio.agora()).pode;
      const quantas = pode ? await quantasAlcanca(servicos.banco, req.quem.ator) : 0;
      return responderFormulario(reply, r.recusas, (problemas) => (
        <PaginaDeExportar
          quantas={quantas}
          escrito={escritoEm(req.body)}
          problemas={problemas}
          podeImportar={podeImportar(req.quem)}
        />
      ));
    }
    await registrarLeituras(servicos, req.quem, r.valor);
    const pedido = escritoEm(req.body);
    const formato = FORMATOS.find((f) => f === pedido['formato']) ?? 'csv';
    const especie = especieDe(pedido['especie'] as IdDaEspecie);
    const colunas = especie.campos.map((c) => c.nome);
    const saida = await escrever(formato, colunas, linhasDe(servicos, req.quem, especie, r.valor.pessoaIds));
    const nome = `${especie.id}-${diaEm(servicos.config.fuso, servicos.relogio.agora())}.${formato}`;
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${nome}"`)
      .type(TIPO_DO_FORMATO[formato])
      .send(saida);
  });
}
