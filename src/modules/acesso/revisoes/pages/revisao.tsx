import {
  AreaDeTexto,
  Botao,
  type Coluna,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Tabela,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta, distancia } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import { diaEm } from '../../lotacoes/calendario.ts';
import { nomeDoPapel } from '../../vinculos/index.ts';
import type { RevisaoVista } from '../queries.ts';

interface Props {
  vista: RevisaoVista;
  feito?: string | undefined;
  escrito?: Escrito;
  problemas?: Problemas;
}

type Item = RevisaoVista['itens'][number];

const PESSOA: Coluna<Item> = {
  titulo: 'Pessoa',
  cabecalhoDaLinha: true,
  celula: (i) => <a href={`/usuarios/${i.pessoa.id}`}>{i.pessoa.nome}</a>,
};
const PAPEL: Coluna<Item> = {
  titulo: 'Papel',
  celula: (i) => <a href={`/vinculos/${i.vinculoId}`}>{nomeDoPapel(i.papel)}</a>,
};
const ONDE: Coluna<Item> = { titulo: 'Lotação', celula: (i) => `${i.cargo} · ${i.estrutura}` };

export function PaginaDaRevisao(props: Props) {
  const { vista, feito, problemas = new Problemas() } = props;
  const { revisao, itens, hoje } = vista;
  const faltam = itens.filter((i) => !i.decisao);
  const acabou = hoje > revisao.prazo;
  return (
    <Pagina
      titulo={`Revisão: ${revisao.estrutura.nome}`}
      ativo="revisoes"
      largura="larga"
      migalhas={[{ rotulo: 'Revisão dos acessos', href: '/revisoes' }]}
    >
      <h1>Revisão dos acessos: {revisao.estrutura.nome}</h1>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">
        {faltam.length === 0
          ? 'Todos os papéis foram decididos.'
          : acabou
            ? `O prazo acabou em ${dataCurta(revisao.prazo)}: ${contar(faltam.length, 'papel não confirmado já não vale', 'papéis não confirmados já não valem')}.`
            : `${contar(faltam.length, 'papel espera', 'papéis esperam')} confirmação até ${dataCurta(revisao.prazo)} (${distancia(revisao.prazo, hoje)}).`}
      </p>
      <p>
        <a href={`/revisoes/${revisao.id}/itens.csv`}>Baixar a planilha (CSV)</a>
      </p>
      {faltam.length > 0 && <ADecidir {...props} faltam={faltam} />}
      <h2>Decididos</h2>
      <Tabela
        legenda="Papéis decididos"
        legendaOculta
        densa
        vazia="Nenhum ainda."
        linhas={itens.filter((i) => i.decisao)}
        colunas={[
          PESSOA,
          PAPEL,
          ONDE,
          {
            titulo: 'Decisão',
            celula: (i) =>
              `${i.decisao === 'confirmado' ? 'Confirmado' : 'Revogado'}${i.motivo ? `: ${i.motivo}` : ''}`,
          },
          { titulo: 'Por', celula: (i) => i.decididoPor ?? 'Sistema' },
        ]}
      />
    </Pagina>
  );
}

function ADecidir({
  vista: { revisao },
  faltam,
  escrito = {},
  problemas = new Problemas(),
}: Props & { faltam: readonly Item[] }) {
  const marcados = new Set([escrito['vinculos']].flat());
  const podeAlgum = faltam.some((i) => i.podeDecidir);
  const diaDe = (d: Date) => dataCurta(diaEm(revisao.estrutura.fuso, d));
  return (
    <Formulario para={`/revisoes/${revisao.id}/conferir`}>
      <h2>A decidir</h2>
      {!podeAlgum && <p>Nenhum destes é seu para decidir: são seus, você os propôs, ou o prazo acabou.</p>}
      <Tabela
        legenda="Papéis a decidir, do que está há mais tempo sem uso ao mais usado"
        legendaOculta
        densa
        linhas={faltam}
        colunas={[
          {
            titulo: 'Marcar',
            celula: (i) =>
              i.podeDecidir ? (
                <input
                  type="checkbox"
                  name="vinculos"
                  id={i === faltam[0] ? 'vinculos' : `v-${i.vinculoId}`}
                  value={i.vinculoId}
                  checked={marcados.has(i.vinculoId)}
                  aria-label={`${nomeDoPapel(i.papel)} de ${i.pessoa.nome}`}
                />
              ) : (
                'de outra pessoa'
              ),
          },
          PESSOA,
          PAPEL,
          ONDE,
          { titulo: 'Último uso', celula: (i) => (i.ultimoUsoEm ? diaDe(i.ultimoUsoEm) : 'nunca usou') },
          { titulo: 'Acordo', celula: (i) => i.acordo ?? '' },
          { titulo: 'Fim', celula: (i) => (i.fim ? dataCurta(i.fim) : 'sem fim marcado') },
        ]}
      />
      {podeAlgum && (
        <>
          <AreaDeTexto
            id="motivo"
            rotulo="Motivo da revogação"
            dica="Só se for revogar."
            rows={2}
            valor={valorDe(escrito, 'motivo')}
            erro={problemas.de('motivo')}
          />
          <p class="acoes">
            <Botao variante="primario" name="decisao" value="confirmado">
              Confirmar os marcados
            </Botao>
            <Botao name="decisao" value="revogado">
              Revogar os marcados
            </Botao>
          </p>
        </>
      )}
    </Formulario>
  );
}
