import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta, distancia } from '../../../../ui/texto.ts';
import { responderRecusa, temPermissao } from '../../../acesso/index.ts';
import { MOTIVOS_DA_SAIDA } from '../../fatos/saida-breve.ts';
import { hojeDos } from '../../nucleo/abrir.ts';
import { listar } from '../../nucleo/listar.ts';
import { type PessoaFora, pessoasFora } from '../store.ts';

export function registrarSaidas(app: Aplicacao): void {
  const { servicos } = app;
  const opcoes = { schema: { hide: true }, config: { acesso: { permissao: 'pessoas.pessoa.ver' } } } as const;
  app.get('/saidas', opcoes, async (req, reply) => {
    const { ator } = req.quem;
    const r = await listar(servicos, req.quem, 'custodia.ver-saidas', () => pessoasFora(servicos.banco, ator));
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const podeLancar = temPermissao(ator, 'custodia.movimento.lancar');
    return responderPagina(reply, <PaginaDasSaidas fora={r.valor} hoje={hojeDos(servicos)} podeLancar={podeLancar} />);
  });
}

interface Props {
  fora: readonly PessoaFora[];
  hoje: string;
  podeLancar: boolean;
}

const naoVoltou = ({ voltaPrevista }: PessoaFora, hoje: string): boolean =>
  voltaPrevista !== undefined && voltaPrevista < hoje;

function PaginaDasSaidas({ fora, hoje, podeLancar }: Props) {
  const atrasadas = fora.filter((p) => naoVoltou(p, hoje));
  return (
    <Pagina titulo="Saídas e voltas" ativo="titulares" largura="larga">
      <h1>Saídas e voltas</h1>
      <p class="lide">
        {atrasadas.length > 0
          ? `${contar(atrasadas.length, 'pessoa já devia', 'pessoas já deviam')} ter voltado.`
          : fora.length > 0
            ? `${contar(fora.length, 'pessoa está', 'pessoas estão')} fora, nenhuma atrasada.`
            : 'Ninguém está fora.'}
      </p>
      <Tabela
        legenda="Quem está fora por pouco tempo"
        legendaOculta
        densa
        vazia="Hospital, audiência, saída temporária e trabalho externo aparecem aqui enquanto a pessoa não volta. Para registrar uma saída, abra a pessoa, em Custódia."
        linhas={fora}
        colunas={[
          {
            titulo: 'Pessoa',
            cabecalhoDaLinha: true,
            celula: (p) => <a href={`/pessoas/${p.pessoaId}/custodia`}>{p.nome}</a>,
          },
          { titulo: 'Unidade', celula: (p) => p.unidade },
          { titulo: 'Por quê', celula: (p) => MOTIVOS_DA_SAIDA[p.motivo as keyof typeof MOTIVOS_DA_SAIDA] ?? p.motivo },
          { titulo: 'Volta', celula: (p) => <Volta pessoa={p} hoje={hoje} /> },
          ...(podeLancar
            ? [
                {
                  titulo: 'Registrar',
                  celula: (p: PessoaFora) => (
                    <Botao href={`/pessoas/${p.pessoaId}/movimento/volta`} tamanho="pequeno">
                      Voltou
                    </Botao>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Pagina>
  );
}

function Volta({ pessoa, hoje }: { pessoa: PessoaFora; hoje: string }) {
  const { voltaPrevista } = pessoa;
  if (voltaPrevista === undefined) return <>sem dia marcado</>;
  const quando = `${dataCurta(voltaPrevista)} (${distancia(voltaPrevista, hoje)})`;
  return naoVoltou(pessoa, hoje) ? <Selo tipo="vencido">{quando}</Selo> : <>{quando}</>;
}
