import { Botao, CaixaDeMarcar, Campo, Mensagem, Selecao } from '../../../../ui/componentes/index.ts';
import { type IdDaPermissao, PERMISSOES, permissaoDe } from '../../permissao/catalogo.ts';
import { SIGILOS } from '../../permissao/tipos.ts';
import { ALCANCE_EM_PALAVRAS, SIGILO_EM_PALAVRAS } from '../../vinculos/index.ts';
import type { PropsDoQueVe } from './o-que-ve.tsx';

export const OPCOES_DE_PERMISSAO = (Object.keys(PERMISSOES) as IdDaPermissao[]).map((p) => ({
  valor: p,
  rotulo: permissaoDe(p).descricao,
}));

/** Escolhe um alvo e mostra a decisão com a regra, a mesma que o sistema toma. */
export function Simulador({ visto, em, simulado: s, estruturas }: PropsDoQueVe) {
  return (
    <section id="simular">
      <h2>E neste caso?</h2>
      {visto.decisao && <Decidido visto={visto} />}
      <form method="get" action={`/usuarios/${visto.pessoa.id}/o-que-ve#simular`}>
        <input type="hidden" name="em" value={em} />
        {visto.ator.lotacao && <input type="hidden" name="lotacao" value={visto.ator.lotacao.lotacaoId} />}
        <Selecao id="permissao" rotulo="Fazer o quê" valor={s?.permissao} opcoes={OPCOES_DE_PERMISSAO} />
        <Selecao
          id="estrutura"
          rotulo="Com dados de que estrutura"
          valor={s?.estruturaId}
          opcoes={estruturas.map((e) => ({ valor: e.id, rotulo: e.nome }))}
        />
        <Selecao
          id="sigilo"
          rotulo="Sigilo do caso"
          tamanho="medio"
          valor={s?.sigilo}
          opcoes={SIGILOS.map((x) => ({
            valor: x,
            rotulo: SIGILO_EM_PALAVRAS[x].replace('até o ', '').replace(', com credencial', ''),
          }))}
        />
        <Campo
          id="titular"
          rotulo="Identificador da pessoa presa"
          opcional
          dica="Só muda a resposta para quem vê os próprios dados."
          valor={s?.titularId}
        />
        <CaixaDeMarcar id="atua" rotulo="O órgão da pessoa atua no caso" marcada={s?.atua} />
        <CaixaDeMarcar id="credenciada" rotulo="Ela tem credencial no caso sigiloso" marcada={s?.credenciada} />
        <CaixaDeMarcar id="finalidade" rotulo="Ela declarou a finalidade da consulta" marcada={s?.finalidade ?? true} />
        <p class="acoes">
          <Botao>Simular</Botao>
        </p>
      </form>
    </section>
  );
}

function Decidido({ visto: { decisao: d } }: Pick<PropsDoQueVe, 'visto'>) {
  if (!d) return null;
  if (d.decisao.pode) {
    const { alcance, origem } = d.decisao.concessao;
    return (
      <Mensagem tipo="sucesso" titulo="Pode">
        Em {d.estrutura.nome}, {ALCANCE_EM_PALAVRAS[alcance]}: {origem}.
      </Mensagem>
    );
  }
  return (
    <Mensagem tipo="aviso" titulo="Não pode. O sistema diria a ela:">
      <ul>
        {d.decisao.motivos.map((m) => (
          <li key={m.regra}>
            {m.mensagem} Regra: <code>{m.regra}</code>
            {m.base && ` · ${m.base}`}
          </li>
        ))}
      </ul>
    </Mensagem>
  );
}
