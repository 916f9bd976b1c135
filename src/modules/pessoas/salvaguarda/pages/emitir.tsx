import {
  AreaDeTexto,
  Botao,
  CaixaDeMarcar,
  Campo,
  Formulario,
  ResumoDeErros,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import { cpfPontuado, type Escrito, Problemas, valorDe } from '../../../acesso/index.ts';
import type { PessoaAberta } from '../../abrir.ts';
import { trilhaDaPessoa } from '../../fatos/pages/trilha.ts';
import { quemE } from '../../projecoes/quem-e.ts';
import { MESES_DE_VALIDADE, type Salvaguarda } from '../salvaguarda.ts';
import { PapeisEmitidos } from './salvaguardas-da-pessoa.tsx';

interface Props {
  aberta: PessoaAberta;
  salvaguardas: readonly Salvaguarda[];
  /** AAAA-MM-DD. */
  hoje: string;
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDeEmitir({ aberta, salvaguardas, hoje, escrito = {}, problemas = new Problemas() }: Props) {
  const { id, titular } = aberta;
  const endereco = `/pessoas/${id}/salvaguarda`;
  return (
    <Pagina titulo="Não é esta pessoa" ativo="titulares" migalhas={trilhaDaPessoa(aberta)}>
      <h1>Quem não é {titular.nome}</h1>
      <p class="lide">
        Alguém com nome parecido foi parado, preso ou cobrado no lugar desta pessoa? Dê-lhe um papel que qualquer um
        confere na hora, pela internet. Vale {MESES_DE_VALIDADE} meses e nada diz de {titular.nome}.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <h2>Papéis já emitidos</h2>
      <PapeisEmitidos {...{ salvaguardas, hoje, endereco }} />
      <h2>Emitir um papel</h2>
      <QuemEAPessoa aberta={aberta} />
      <FormularioDoPapel {...{ endereco, hoje, escrito, problemas }} voltar={`/pessoas/${id}`} />
    </Pagina>
  );
}

/** Com que comparar, antes de dizer que não é. */
function QuemEAPessoa({ aberta: { vigentes } }: { aberta: PessoaAberta }) {
  const { nome, nascimento, mae, cpf } = quemE(vigentes);
  const partes = [
    cpf ? `CPF ${cpfPontuado(cpf)}` : 'sem CPF',
    nascimento ? `nascimento ${dataCurta(nascimento)}` : 'nascimento desconhecido',
    mae ? `mãe ${mae}` : 'mãe desconhecida',
  ];
  return (
    <p>
      Compare com a pessoa do cadastro: <strong>{nome}</strong>, {partes.join(', ')}.
    </p>
  );
}

interface PropsDoFormulario {
  endereco: string;
  hoje: string;
  escrito: Escrito;
  problemas: Problemas;
  voltar: string;
}

function FormularioDoPapel({ endereco, hoje, escrito, problemas, voltar }: PropsDoFormulario) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <Formulario para={endereco}>
      <Campo {...de('nome')} rotulo="Nome completo de quem leva o papel" maxLength={200} autocomplete="off" />
      <div class="campos-lado-a-lado">
        <Campo
          {...de('cpf')}
          rotulo="CPF"
          dica="Sem CPF, escreva o nascimento e a mãe."
          inputMode="numeric"
          maxLength={14}
          tamanho="medio"
          autocomplete="off"
          opcional
        />
        <Campo {...de('nascimento')} rotulo="Nascimento" type="date" max={hoje} tamanho="medio" opcional />
      </div>
      <Campo {...de('mae')} rotulo="Nome da mãe" maxLength={200} autocomplete="off" opcional />
      <AreaDeTexto
        {...de('motivo')}
        rotulo="Como se soube que não é a mesma pessoa"
        dica="Que documentos, digitais ou fotografias se compararam, e quando. Não sai no papel."
        rows={3}
        maxLength={1000}
      />
      <CaixaDeMarcar
        id="conferido"
        rotulo="Vi o documento com foto de quem vai levar o papel"
        marcada={valorDe(escrito, 'conferido') === 'sim'}
        erro={problemas.de('conferido')}
      />
      <p class="acoes">
        <Botao variante="primario">Emitir o papel</Botao>
        <Botao variante="terciario" href={voltar}>
          Voltar sem emitir
        </Botao>
      </p>
    </Formulario>
  );
}
