import type { ComponentChildren } from 'preact';
import { Botao, Mensagem, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { RegistroLido } from '../../../auditoria/index.ts';
import type { Problemas } from '../../http/formulario.tsx';
import type { SessaoAberta } from '../../sessoes/store.ts';
import type { Fatores } from '../conta.ts';
import { Abas } from './abas.tsx';
import { Chaves } from './chaves.tsx';
import { Entradas, Sessoes } from './sessoes.tsx';
import { diaEHora } from '../horario.ts';

export interface DadosDaSeguranca {
  fatores: Fatores;
  /** O aparelho e o endereço deste sistema servem para chaves de acesso. */
  chaves: boolean;
  provedores: readonly { id: string; nome: string }[];
  sessoes: readonly SessaoAberta[];
  sessaoAtual: string;
  entradas: readonly RegistroLido[];
  fuso: string;
  problemas: Problemas;
  feito?: string | undefined;
}

const FEITO: Record<string, string> = {
  senha: 'Senha trocada. As suas outras sessões foram encerradas.',
  aplicativo: 'Aplicativo de códigos cadastrado.',
  'aplicativo-removido': 'Aplicativo de códigos removido.',
  chave: 'Chave de acesso cadastrada.',
  'chave-renomeada': 'Nome da chave mudado.',
  'chave-removida': 'Chave de acesso removida. Apague-a também no aparelho.',
  sessao: 'Sessão encerrada.',
  sessoes: 'As outras sessões foram encerradas.',
};

export function PaginaDaSeguranca(d: DadosDaSeguranca) {
  return (
    <Pagina titulo="Segurança" ativo="conta" largura="larga" scripts={d.chaves ? ['passkey'] : []}>
      <h1>Segurança e sessões</h1>
      <Abas atual="/conta/seguranca" />
      {d.feito !== undefined && FEITO[d.feito] && <Mensagem tipo="sucesso">{FEITO[d.feito]}</Mensagem>}
      <ResumoDeErros erros={d.problemas.resumo} />
      <Sessoes sessoes={d.sessoes} atual={d.sessaoAtual} fuso={d.fuso} />
      <h2>Como eu entro</h2>
      <Provas {...d} />
      {(d.chaves || d.fatores.passkeys.length > 0) && <Chaves {...d} />}
      <Entradas entradas={d.entradas} fuso={d.fuso} />
    </Pagina>
  );
}

function Provas({ fatores, fuso, provedores }: DadosDaSeguranca) {
  const ligados = provedores.filter((p) => fatores.provedores.includes(p.id)).map((p) => p.nome);
  return (
    <dl class="provas">
      <Prova
        nome="Senha"
        estado={fatores.senhaTrocadaEm ? `criada em ${diaEHora(fatores.senhaTrocadaEm, fuso)}` : 'sem senha própria'}
      >
        <Botao tamanho="pequeno" href="/conta/senha">
          {fatores.senhaTrocadaEm ? 'Trocar a senha' : 'Criar senha'}
        </Botao>
      </Prova>
      <Prova
        nome="Aplicativo de códigos"
        estado={fatores.totpDesde ? `cadastrado em ${diaEHora(fatores.totpDesde, fuso)}` : 'não cadastrado'}
      >
        <Botao tamanho="pequeno" href="/conta/aplicativo">
          {fatores.totpDesde ? 'Trocar o aplicativo' : 'Cadastrar aplicativo'}
        </Botao>
        {fatores.totpDesde && (
          <Botao tamanho="pequeno" variante="terciario" href="/conta/aplicativo/remover">
            Remover
          </Botao>
        )}
      </Prova>
      <Prova nome="Códigos de recuperação" estado={restam(fatores.codigosDeRecuperacao)}>
        <Botao tamanho="pequeno" href="/conta/codigos">
          Gerar códigos novos
        </Botao>
      </Prova>
      {ligados.length > 0 && <Prova nome="Login federado" estado={ligados.join(', ')} />}
    </dl>
  );
}

function restam(quantos: number): string {
  if (quantos === 0) return 'nenhum: gere agora, para não ficar de fora se perder o celular';
  return quantos === 1 ? 'resta 1: gere outros' : `restam ${quantos}`;
}

function Prova({ nome, estado, children }: { nome: string; estado: string; children?: ComponentChildren }) {
  return (
    <div>
      <dt>{nome}</dt>
      <dd>
        <span>{estado}</span>
        {children}
      </dd>
    </div>
  );
}
