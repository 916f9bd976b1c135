import { Botao, Campo, Detalhes, Formulario, Tabela } from '../../../../ui/componentes/index.ts';
import type { Passkey } from '../conta.ts';
import { diaEHora } from '../horario.ts';
import type { DadosDaSeguranca } from './seguranca.tsx';

/** As chaves de acesso da pessoa: nomear, remover, cadastrar outra. */
export function Chaves({ fatores, chaves, fuso, problemas }: DadosDaSeguranca) {
  return (
    <section id="chaves">
      <h3>Chaves de acesso (passkeys)</h3>
      <Tabela
        legenda="Chaves de acesso cadastradas"
        legendaOculta
        densa
        linhas={fatores.passkeys}
        vazia="Nenhuma. Com uma chave você entra com a digital, o rosto ou o PIN do aparelho, sem senha."
        colunas={[
          { titulo: 'Nome', cabecalhoDaLinha: true, celula: (p) => p.nome },
          { titulo: 'Cadastrada em', celula: (p) => diaEHora(p.criadaEm, fuso) },
          { titulo: 'Último uso', celula: (p) => (p.usadaEm ? diaEHora(p.usadaEm, fuso) : 'ainda não usada') },
          { titulo: 'Fazer', celula: (p) => <Fazer chave={p} /> },
        ]}
      />
      {chaves && (
        <Formulario
          para="/conta/chaves"
          class="nova-chave"
          data-chave-de-acesso="cadastrar"
          data-opcoes="/conta/chaves/opcoes"
          data-so-com-script
          hidden
        >
          <input type="hidden" name="resposta" />
          <Campo
            id="nome"
            rotulo="Nome da chave deste aparelho"
            dica="Como você vai reconhecê-la: “celular pessoal”, “chave USB”."
            erro={problemas.de('nome')}
            tamanho="medio"
            maxlength={60}
            required
          />
          <Botao>Cadastrar chave de acesso</Botao>
          <p role="alert" class="campo-erro" />
        </Formulario>
      )}
    </section>
  );
}

function Fazer({ chave }: { chave: Passkey }) {
  const id = `nome-${chave.credencialId.slice(0, 12)}`;
  return (
    <Detalhes
      resumo={
        <>
          Renomear ou remover<span class="oculto"> {chave.nome}</span>
        </>
      }
    >
      <Formulario para="/conta/chaves/renomear">
        <input type="hidden" name="credencialId" value={chave.credencialId} />
        <Campo id={id} nome="nome" rotulo="Nome" valor={chave.nome} maxlength={60} required />
        <Botao tamanho="pequeno">Mudar o nome</Botao>
      </Formulario>
      <Botao
        tamanho="pequeno"
        variante="terciario"
        href={`/conta/chaves/remover?${new URLSearchParams({ credencialId: chave.credencialId }).toString()}`}
      >
        Remover a chave
      </Botao>
    </Detalhes>
  );
}
