import type { ComponentChildren } from 'preact';
import {
  AreaDeTexto,
  Botao,
  CaixaDeMarcar,
  Detalhes,
  Formulario,
  Mensagem,
  ResumoDeErros,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import { ehPapel, papelDe } from '../../permissao/papeis.ts';
import type { VinculoVisto } from '../queries.ts';
import { nomeDoPapel, porQueAcabou, situacaoDoVinculo, type Vinculo } from '../vinculo.ts';
import { diaDe, SituacaoNoSelo } from './lista.tsx';
import { Mudancas } from './mudancas.tsx';

interface Props {
  visto: VinculoVisto;
  agora: Date;
  feito?: string | undefined;
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDoVinculo(props: Props) {
  const { visto, agora, feito, problemas = new Problemas() } = props;
  const { vinculo: v, mudancas } = visto;
  const proposto = situacaoDoVinculo(v, agora) === 'proposto';
  return (
    <Pagina
      titulo={`${nomeDoPapel(v.papel)}: ${v.pessoa.nome}`}
      ativo="papeis"
      largura="larga"
      migalhas={[
        { rotulo: 'Pessoas com acesso', href: '/usuarios' },
        { rotulo: 'Papéis', href: '/vinculos' },
      ]}
    >
      <h1>
        {nomeDoPapel(v.papel)} para {v.pessoa.nome}
      </h1>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <ResumoDeErros erros={problemas.resumo} />
      <p>
        <SituacaoNoSelo vinculo={v} agora={agora} />
      </p>
      <Ficha vinculo={v} agora={agora} />
      <h2>{proposto ? 'O que passará a poder' : 'O que este papel dá'}</h2>
      {ehPapel(v.papel) && <p>{papelDe(v.papel).descricao}</p>}
      <Mudancas mudancas={mudancas} />
      <Decidir {...props} />
    </Pagina>
  );
}

function Ficha({ vinculo: v, agora }: { vinculo: Vinculo; agora: Date }) {
  const porque = v.autorizadoEm && !v.encerradoEm ? porQueAcabou(v, agora) : undefined;
  return (
    <dl class="ficha">
      <Item rotulo="Pessoa">
        <a href={`/usuarios/${v.pessoa.id}`}>{v.pessoa.nome}</a>
      </Item>
      <Item rotulo="Lotação">{`${v.cargo} · ${v.estrutura.nome}`}</Item>
      <Item rotulo="De">{dataCurta(v.inicio)}</Item>
      <Item rotulo="Até">{v.fim ? dataCurta(v.fim) : 'sem fim marcado'}</Item>
      {v.acordo && <Item rotulo="Acordo">{`${v.acordo.numero}, até ${dataCurta(v.acordo.vigenciaFim)}`}</Item>}
      <Item rotulo="Motivo ou ato">{v.motivo}</Item>
      <Item rotulo="Proposto">{`${diaDe(v, v.propostoEm)}, por ${v.propostoPor?.nome ?? 'Sistema'}`}</Item>
      {v.autorizadoEm && (
        <Item rotulo="Autorizado">{`${diaDe(v, v.autorizadoEm)}, por ${v.autorizadoPor?.nome ?? 'Sistema'}`}</Item>
      )}
      {v.recusadoEm && (
        <Item rotulo="Recusado">{`${diaDe(v, v.recusadoEm)}, por ${v.recusadoPor?.nome ?? 'Sistema'}: ${v.motivoDaRecusa ?? ''}`}</Item>
      )}
      {v.encerradoEm && <Item rotulo="Encerrado">{`${diaDe(v, v.encerradoEm)}: ${v.motivoDoEncerramento ?? ''}`}</Item>}
      {v.confirmarAte && !porque && (
        <Item rotulo="Em revisão">{`acaba se ninguém o confirmar até ${dataCurta(v.confirmarAte)}`}</Item>
      )}
      {porque && <Item rotulo="Por que não vale hoje">{porque}</Item>}
    </dl>
  );
}

const Item = ({ rotulo, children }: { rotulo: string; children: ComponentChildren }) => (
  <div>
    <dt>{rotulo}</dt>
    <dd>{children}</dd>
  </div>
);

function Decidir({
  visto: { vinculo: v, podeDecidir, podeRevogar },
  agora,
  escrito = {},
  problemas = new Problemas(),
}: Props) {
  const situacao = situacaoDoVinculo(v, agora);
  const proposto = situacao === 'proposto';
  // Quem decide recusa; retirar é de quem só pode desfazer a proposta.
  const revogavel = podeRevogar && ((proposto && !podeDecidir) || situacao === 'em-vigor' || situacao === 'sem-efeito');
  return (
    <>
      {proposto && podeDecidir && (
        <Formulario para={`/vinculos/${v.id}/autorizar`}>
          <CaixaDeMarcar
            id="ciente"
            rotulo={`Conferi o que ${v.pessoa.nome} passará a poder`}
            erro={problemas.de('ciente')}
          />
          <p class="acoes">
            <Botao variante="primario">Autorizar</Botao>
          </p>
        </Formulario>
      )}
      {proposto && !podeDecidir && (
        <p class="tabela-vazia">
          Quem decide é outra pessoa: alguém com o papel de autorizar neste lugar, que não o tenha proposto nem vá
          recebê-lo.
        </p>
      )}
      {proposto && podeDecidir && (
        <Detalhes resumo="Recusar" aberto={problemas.de('motivoDaRecusa') !== undefined}>
          <Formulario para={`/vinculos/${v.id}/recusar`}>
            <AreaDeTexto
              id="motivoDaRecusa"
              rotulo="Motivo da recusa"
              dica="Quem propôs e quem receberia o papel leem isto."
              rows={3}
              valor={valorDe(escrito, 'motivoDaRecusa')}
              erro={problemas.de('motivoDaRecusa')}
            />
            <Botao>Recusar o papel</Botao>
          </Formulario>
        </Detalhes>
      )}
      {revogavel && (
        <Detalhes
          resumo={proposto ? 'Retirar a proposta' : 'Revogar'}
          aberto={problemas.de('motivoDaRevogacao') !== undefined}
        >
          <Formulario para={`/vinculos/${v.id}/revogar`}>
            {!proposto && (
              <p>
                O acesso que vem deste papel acaba na hora, mesmo para quem está usando o sistema. Para voltar, é
                preciso propor e autorizar de novo.
              </p>
            )}
            <AreaDeTexto
              id="motivoDaRevogacao"
              rotulo="Motivo"
              rows={3}
              valor={valorDe(escrito, 'motivoDaRevogacao')}
              erro={problemas.de('motivoDaRevogacao')}
            />
            <Botao>{proposto ? 'Retirar a proposta' : 'Revogar o papel'}</Botao>
          </Formulario>
        </Detalhes>
      )}
    </>
  );
}
