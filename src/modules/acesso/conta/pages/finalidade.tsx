import { Botao, CaixaDeMarcar, Campo, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { Problemas } from '../../http/formulario.tsx';
import { FINALIDADES } from '../../permissao/tipos.ts';
import { MIGALHAS_DA_CONTA } from './migalhas.ts';

interface Props {
  finalidade: string | undefined;
  procedimento: string | undefined;
  volta: string;
  problemas: Problemas;
}

export function PaginaDaFinalidade({ finalidade, procedimento, volta, problemas }: Props) {
  const erro = problemas.de('finalidade');
  return (
    <Pagina titulo="Finalidade das consultas" ativo="conta" migalhas={MIGALHAS_DA_CONTA}>
      <h1>Para que você vai consultar?</h1>
      <p class="lide">
        A finalidade fica em cada consulta que você fizer nesta sessão, e a pessoa consultada pode vê-la. Mude-a quando
        mudar de tarefa.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para="/finalidade">
        <input type="hidden" name="volta" value={volta} />
        <fieldset id="finalidade" class="finalidades">
          <legend>Finalidade</legend>
          {erro && <p class="campo-erro">{erro}</p>}
          {Object.entries(FINALIDADES).map(([id, nome]) => (
            <CaixaDeMarcar
              key={id}
              tipo="radio"
              id={`finalidade-${id}`}
              nome="finalidade"
              valor={id}
              rotulo={nome}
              marcada={id === finalidade}
            />
          ))}
        </fieldset>
        <Campo
          id="procedimento"
          rotulo="Número do processo, inquérito ou procedimento"
          dica="Só a investigação exige; nas outras finalidades pode ficar em branco."
          valor={procedimento}
          erro={problemas.de('procedimento')}
          tamanho="medio"
          autocomplete="off"
        />
        <Botao variante="primario">Continuar</Botao>
      </Formulario>
      <p class="campo-dica base-da-finalidade">
        Base: ADI 6649 e ADPF 695 (STF): o compartilhamento de dados exige finalidade e registro.
      </p>
    </Pagina>
  );
}
