import {
  Botao,
  CaixaDeMarcar,
  Campo,
  Detalhes,
  Formulario,
  ResumoDeErros,
  Selecao,
} from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { type Escrito, Problemas, valorDe } from '../../../../acesso/index.ts';
import { ESPECIES } from '../../../especies/index.ts';
import type { OrgaoEscolhivel } from '../store.ts';
import { MIGALHAS_DOS_WEBHOOKS } from './migalhas.ts';

interface Props {
  orgaos: readonly OrgaoEscolhivel[];
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDoWebhookNovo({ orgaos, escrito = {}, problemas = new Problemas() }: Props) {
  const marcadas = new Set([escrito['especies']].flat());
  return (
    <Pagina titulo="Cadastrar sistema" ativo="entregas" migalhas={MIGALHAS_DOS_WEBHOOKS}>
      <h1>Cadastrar sistema que recebe avisos</h1>
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">Depois de cadastrar, você verá uma vez o segredo com que o receptor confere a assinatura.</p>
      <Formulario para="/webhooks">
        <Selecao
          id="estrutura"
          rotulo="De que órgão são os avisos"
          dica="O que chega a ele e aos que estão abaixo dele."
          vazio="Escolha"
          opcoes={orgaos.map((o) => ({ valor: o.id, rotulo: o.nome }))}
          valor={valorDe(escrito, 'estrutura')}
          erro={problemas.de('estrutura')}
        />
        <Campo
          id="nome"
          rotulo="Nome do sistema que recebe"
          valor={valorDe(escrito, 'nome')}
          erro={problemas.de('nome')}
          maxLength={100}
        />
        <Campo
          id="url"
          rotulo="Endereço"
          dica="Público, com https. Exemplo: https://sistema.exemplo.br/avisos"
          type="url"
          valor={valorDe(escrito, 'url')}
          erro={problemas.de('url')}
          maxLength={500}
        />
        <Detalhes
          resumo="Só algumas espécies de aviso"
          aberto={marcadas.size > 1 || problemas.de('especies') !== undefined}
        >
          <p>Sem marcar nenhuma, vão todas.</p>
          {ESPECIES.map((e) => (
            <CaixaDeMarcar
              key={e.id}
              id={`especie-${e.id}`}
              nome="especies"
              valor={e.id}
              rotulo={e.nome}
              marcada={marcadas.has(e.id)}
            />
          ))}
        </Detalhes>
        <p class="acoes">
          <Botao variante="primario">Cadastrar</Botao>
          <Botao href="/webhooks" variante="terciario">
            Voltar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
