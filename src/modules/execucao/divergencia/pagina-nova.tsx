/** Fixar outra data: o que a conta dá, o que se fixa e por quê. */
import {
  AreaDeTexto,
  Botao,
  Campo,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selecao,
} from '../../../ui/componentes/index.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../acesso/index.ts';
import type { PessoaAberta } from '../../pessoas/index.ts';
import { Moldura } from '../pessoa/moldura.tsx';
import type { MarcoComChave } from './datas-fixadas.tsx';

interface Props {
  aberta: PessoaAberta;
  hoje: string;
  marcos: readonly MarcoComChave[];
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDeFixarData({ aberta, hoje, marcos, escrito = {}, problemas = new Problemas() }: Props) {
  const voltar = `/pessoas/${aberta.id}`;
  return (
    <Moldura aberta={aberta} aba="" hoje={hoje} titulo="Fixar outra data">
      <h2>Fixar outra data</h2>
      <ResumoDeErros erros={problemas.resumo} />
      <Mensagem tipo="info">
        A data calculada não some: as duas ficam à vista, com o seu nome e o motivo, e o recibo da conta fica guardado
        como está. Você pode revogar a sua data depois.
      </Mensagem>
      {marcos.length === 0 ? (
        <p class="tabela-vazia">Não há data calculada de que divergir.</p>
      ) : (
        <Formulario para={`/pessoas/${aberta.id}/divergencias`}>
          <Selecao
            id="marco"
            rotulo="Que data"
            vazio="Escolha"
            valor={valorDe(escrito, 'marco')}
            erro={problemas.de('marco')}
            opcoes={marcos.map(({ chave, titulo, marco }) => ({
              valor: chave,
              rotulo: `${titulo} — ${marco.data ? `a conta dá ${dataCurta(marco.data)}` : 'a conta não dá data'}`,
            }))}
          />
          <Campo
            id="data"
            rotulo="Data fixada"
            type="date"
            tamanho="curto"
            valor={valorDe(escrito, 'data')}
            erro={problemas.de('data')}
          />
          <AreaDeTexto
            id="motivo"
            rotulo="Motivo"
            dica="A decisão ou o fundamento: processo, data, o que a conta não considera."
            valor={valorDe(escrito, 'motivo')}
            erro={problemas.de('motivo')}
          />
          <p class="acoes">
            <Botao variante="primario">Fixar a data</Botao>
            <Botao variante="terciario" href={voltar}>
              Voltar
            </Botao>
          </p>
        </Formulario>
      )}
    </Moldura>
  );
}
