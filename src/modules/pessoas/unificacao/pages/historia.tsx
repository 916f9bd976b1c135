import { AreaDeTexto, Botao, Formulario, Mensagem, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import { diaEm, Problemas } from '../../../acesso/index.ts';
import type { Unificacao } from '../store.ts';

interface Props {
  id: string;
  nome: string;
  unificacoes: readonly Unificacao[];
  fuso: string;
  podeDesfazer: boolean;
  feito?: string | undefined;
  problemas?: Problemas | undefined;
}

export function PaginaDaHistoria({
  id,
  nome,
  unificacoes,
  fuso,
  podeDesfazer,
  feito,
  problemas = new Problemas(),
}: Props) {
  const dia = (d: Date) => dataCurta(diaEm(fuso, d));
  return (
    <Pagina titulo="Registros unificados" ativo="identidade" migalhas={[{ rotulo: nome, href: `/pessoas/${id}` }]}>
      <h1>Registros lidos junto com o de {nome}</h1>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <ResumoDeErros erros={problemas.resumo} />
      {unificacoes.length === 0 && <p>Nenhum outro registro foi unificado neste.</p>}
      {unificacoes.map((u) => (
        <section key={u.id} class="cartao">
          <h2>{u.nome}</h2>
          <p>
            Unificado em {dia(u.feitaEm)}, por {u.feitaPor ?? 'o próprio sistema'}. {u.motivo}
          </p>
          {u.desfeitaEm && (
            <p>
              Separado em {dia(u.desfeitaEm)}. {u.motivoDaVolta}
            </p>
          )}
          {!u.desfeitaEm && podeDesfazer && (
            <Formulario para={`/pessoas/${id}/unificacoes/${u.saiId}/desfazer`}>
              <AreaDeTexto
                id={`motivo-${u.id}`}
                nome="motivo"
                rotulo="Por que não é a mesma pessoa"
                dica="Os dois registros voltam a ser como eram antes."
                rows={2}
              />
              <Botao>Separar de novo</Botao>
            </Formulario>
          )}
        </section>
      ))}
    </Pagina>
  );
}
