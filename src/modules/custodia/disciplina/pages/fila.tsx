import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta, distancia } from '../../../../ui/texto.ts';
import { responderRecusa } from '../../../acesso/index.ts';
import { EstadoDaFalta } from '../../aba/disciplina.tsx';
import { NATUREZAS } from '../../fatos/falta.ts';
import { hojeDos } from '../../nucleo/abrir.ts';
import { listar } from '../../nucleo/listar.ts';
import { DIAS_DO_PROCEDIMENTO } from '../procedimento.ts';
import { type NaFilaDaDisciplina, procedimentosEmCurso } from '../store.ts';

export function registrarFilaDaDisciplina(app: Aplicacao): void {
  const { servicos } = app;
  const opcoes = { schema: { hide: true }, config: { acesso: { permissao: 'pessoas.pessoa.ver' } } } as const;
  app.get('/disciplina', opcoes, async (req, reply) => {
    const ler = () => procedimentosEmCurso(servicos.banco, req.quem.ator);
    const r = await listar(servicos, req.quem, 'custodia.ver-fila-da-disciplina', ler);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDaFila fila={r.valor} hoje={hojeDos(servicos)} />);
  });
}

function PaginaDaFila({ fila, hoje }: { fila: readonly NaFilaDaDisciplina[]; hoje: string }) {
  const atrasados = fila.filter((p) => p.prazo !== undefined && p.prazo < hoje).length;
  return (
    <Pagina titulo="Disciplina" ativo="titulares" largura="larga">
      <h1>Disciplina</h1>
      <p class="lide">
        {fila.length === 0
          ? 'Nenhum procedimento em curso.'
          : `${contar(fila.length, 'procedimento em curso', 'procedimentos em curso')}, ${contar(atrasados, 'atrasado', 'atrasados')}.`}
      </p>
      <Tabela
        legenda="Procedimentos em curso"
        legendaOculta
        densa
        vazia="A falta se registra na página da pessoa, em Lançar; o procedimento dela aparece aqui até a decisão."
        linhas={fila}
        colunas={[
          {
            titulo: 'Pessoa',
            cabecalhoDaLinha: true,
            celula: (p) => <a href={`/pessoas/${p.pessoaId}/faltas/${p.id}`}>{p.nome}</a>,
          },
          { titulo: 'Unidade', celula: (p) => p.unidade },
          { titulo: 'Natureza', celula: (p) => NATUREZAS[p.natureza] },
          { titulo: 'Falta de', celula: (p) => dataCurta(p.ocorridaEm) },
          { titulo: 'Situação', celula: (p) => <EstadoDaFalta estado={p.estado} /> },
          { titulo: 'Prazo', celula: (p) => <Prazo prazo={p.prazo ?? ''} hoje={hoje} /> },
        ]}
      />
      <p>O prazo de {DIAS_DO_PROCEDIMENTO} dias é escolha do sistema, para que nada fique parado: a lei não fixa um.</p>
    </Pagina>
  );
}

const Prazo = ({ prazo, hoje }: { prazo: string; hoje: string }) =>
  prazo < hoje ? (
    <Selo tipo="vencido">
      {dataCurta(prazo)} ({distancia(prazo, hoje)})
    </Selo>
  ) : (
    <>
      {dataCurta(prazo)} ({distancia(prazo, hoje)})
    </>
  );
